// `advance`: the project goes on to another state, with what the event changes in its phases, in one transaction.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import type { Event, PhaseState, ProjectState, TypeEvent } from '../../model/generated/types.ts';
import { type Board, makeBoard } from '../../model/graph/board.ts';
import { applyEffects, type Phases } from '../../model/project-type/effects.ts';
import { statePrompt } from '../../model/project-type/state-prompt.ts';
import { stateOf } from '../../model/project-type/types.ts';
import { type Way, waysFrom } from '../../model/project-type/ways.ts';
import { PROJECT, phaseState } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { editsTo } from '../task/assign.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { choose, type Standing, standingOf } from './standing.ts';

export interface Advanced {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** What is to be done in the new state. */
  readonly prompt: string;
  readonly project: ProjectState;
}

/** Where the project stands and what leads on. */
export interface Outlook {
  readonly state: string;
  /** The project is finished. */
  readonly end: boolean;
  readonly ways: readonly Way[];
}

/** @param event the way that is meant; the type's own choice when undefined. */
export function advance(workspace: Workspace, event?: string): Promise<Result<Advanced>> {
  return change(workspace, { command: 'advance', again: advancedBefore }, (current) => {
    const standing = standingOf(current.snapshot);
    if (!standing.ok) return standing;
    const chosen = choose(standing.value, current.snapshot.board, event);
    return chosen.ok ? take(current, standing.value, chosen.value) : chosen;
  });
}

export function listWays(workspace: Workspace): Result<Outlook> {
  return read(workspace, (snapshot) => {
    const standing = standingOf(snapshot);
    if (!standing.ok) return standing;
    const { type, state } = standing.value;
    const end = stateOf(type, state)?.end === true;
    return ok({ state, end, ways: waysFrom(type, state, snapshot.board) });
  });
}

/** @param state the one the project stands in when undefined. */
export function showStatePrompt(
  workspace: Workspace,
  state?: string,
): Result<Omit<Advanced, 'event' | 'from'>> {
  return read(workspace, (snapshot) => {
    const standing = standingOf(snapshot);
    if (!standing.ok) return standing;
    const { type, project } = standing.value;
    const to = state ?? standing.value.state;
    if (!stateOf(type, to)) {
      const near = nearest(
        to,
        type.states.map(({ name }) => name),
      );
      return fail({ reason: 'not-found', what: 'state', ref: to, near });
    }
    return ok({ to, prompt: statePrompt(type, project, snapshot.board, to), project });
  });
}

function take(current: Change, standing: Standing, { event, to, effects = [] }: TypeEvent): Result<Advanced> {
  const { snapshot, draft, now } = current;
  const { project, type, state } = standing;
  const before = new Map(snapshot.phases.flatMap(({ name, state: phase }) => (phase ? [[name, phase]] : [])));
  const phases = applyEffects(before, effects, now);
  const written = writePhases(current, before, phases);
  if (!written.ok) return written;
  const after = { ...project, updated_at: now, statechart: { current_state: to, updated_at: now } };
  const set = draft.editState('project', PROJECT, snapshot.project.text, [
    { path: ['updated_at'], value: now },
    { path: ['statechart', 'current_state'], value: to },
    { path: ['statechart', 'updated_at'], value: now },
  ]);
  if (!set.ok) return set;
  draft.log('project', { type: 'project_advanced', event, was: state, state: to });
  return ok({
    event,
    from: state,
    to,
    project: after,
    prompt: statePrompt(type, after, boardWith(snapshot, phases), to),
  });
}

function writePhases({ snapshot, draft }: Change, before: Phases, after: Phases): Result<void> {
  for (const [name, phase] of after) {
    const was = before.get(name);
    if (!was || was === phase) continue;
    const gone = Object.fromEntries(Object.keys(was).map((key) => [key, undefined]));
    const edits = editsTo(was, { ...gone, ...phase });
    if (edits.length === 0) continue;
    const file = snapshot.phases.find((one) => one.name === name)?.file;
    const written = draft.editState('phase', phaseState(name), file?.text ?? '', edits);
    if (!written.ok) return written;
    if (was.status !== phase.status)
      draft.log(name, { type: eventOf(phase.status), status: phase.status, was: was.status });
  }
  return ok(undefined);
}

function eventOf(status: PhaseState['status']): string {
  switch (status) {
    case 'completed':
      return 'phase_completed';
    case 'failed':
      return 'phase_failed';
    case 'in_progress':
      return 'phase_started';
    default:
      return 'phase_set';
  }
}

/** The board as it will be when the phases are written. */
function boardWith({ board, phases }: Snapshot, after: Phases): Board {
  const changed = phases.map(({ name, state }) => ({ name, state: after.get(name) ?? state }));
  return makeBoard(board.project, board.config, changed, board.tasks);
}

/** The answer to the same --request-id: the step that was taken then, and the state as it is now. */
function advancedBefore(snapshot: Snapshot, events: readonly Event[]): Advanced | undefined {
  const event = events.find(({ type }) => type === 'project_advanced');
  const standing = standingOf(snapshot);
  if (!event || !standing.ok) return undefined;
  const { type, project, state } = standing.value;
  return {
    event: String(event.event),
    from: String(event.was),
    to: String(event.state),
    project,
    prompt: statePrompt(type, project, snapshot.board, state),
  };
}
