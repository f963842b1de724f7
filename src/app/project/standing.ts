// Where a project stands in its type, and which way on is taken, or why none is.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import type { ProjectState, ProjectType, TypeEvent } from '../../model/generated/types.ts';
import type { Board } from '../../model/graph/board.ts';
import { stateOf } from '../../model/project-type/types.ts';
import { chooseWay, waysFrom } from '../../model/project-type/ways.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { typeFileFaults } from '../validate/checks/types.ts';

export interface Standing {
  readonly project: ProjectState;
  readonly type: ProjectType;
  readonly state: string;
}

/** Where the project stands in its type; a state or a type that is none is a fault of the files. */
export function standingOf(snapshot: Snapshot): Result<Standing> {
  const project = snapshot.project.value;
  if (!project) return fail({ reason: 'invalid-state', diagnostics: snapshot.project.diagnostics });
  const { type } = snapshot;
  const state = project.statechart.current_state;
  if (type && stateOf(type, state)) return ok({ project, type, state });
  const own = snapshot.typeFile(project.type).diagnostics;
  return fail({
    reason: 'invalid-state',
    diagnostics: type || own.length === 0 ? typeFileFaults(snapshot) : own,
  });
}

/** The way that is taken, or why none is. @param named the event that was asked for. */
export function choose(
  { type, state }: Standing,
  board: Board,
  named: string | undefined,
): Result<TypeEvent> {
  const choice = chooseWay(type, state, board, named);
  const ways = waysFrom(type, state, board);
  const allowed = ways.map(({ event }) => event);
  switch (choice.kind) {
    case 'event':
      return choice.way.missing.length === 0 ? ok(choice.event) : blocked(choice.way.missing);
    case 'end':
      return fail({
        reason: 'refused',
        message: `the project stands in ${state}, and nothing leads on from there`,
        hint: 'sow project close',
      });
    case 'unknown': {
      if (choice.known)
        return fail({
          reason: 'transition-refused',
          task: 'the project',
          verb: named ?? '',
          status: state,
          allowed,
        });
      const [near] = nearest(
        named ?? '',
        type.states.flatMap(({ events = [] }) => events.map(({ event }) => event)),
      );
      const hint = near ? `did you mean ${near}?` : 'sow advance --list';
      return fail({ reason: 'usage', message: `the type ${type.name} has no event ${named}`, hint });
    }
    case 'several': {
      const shut = ways.filter(({ missing }) => missing.length > 0);
      if (stateOf(type, state)?.choice === 'guards' && shut.length === ways.length)
        return blocked(shut.flatMap(({ event, missing }) => missing.map((one) => `${event}: ${one}`)));
      const hint = choice.events.map((event) => `sow advance ${event}`).join(', or ');
      return fail({ reason: 'usage', message: `several ways lead on from ${state}; name one`, hint });
    }
  }
}

function blocked(missing: readonly string[]): Result<never> {
  return fail({
    reason: 'guard-unmet',
    task: 'the project',
    verb: 'advance',
    missing: [...new Set(missing)],
    hint: 'sow advance --list shows every way and what it needs',
  });
}
