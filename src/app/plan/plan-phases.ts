// The phases of a plan: made where the project lacks them, changed where they have not started.
import { fail, ok, type Result } from '../../base/result.ts';
import type { PhaseState, PlanPhase } from '../../model/generated/types.ts';
import type { BoardPhase } from '../../model/graph/board.ts';
import { phaseState } from '../../store/layout.ts';
import type { PhaseFile } from '../../store/state/snapshot.ts';
import { writePhase } from '../project/new.ts';
import { taskPhases } from '../task/add.ts';
import { editsTo, fieldsOf } from '../task/assign.ts';
import type { Change } from '../workspace/decision.ts';
import type { PlanSource } from './read-plan.ts';

export type Outcome = 'created' | 'changed' | 'unchanged';

export interface AppliedPhase {
  readonly name: string;
  readonly outcome: Outcome;
}

export interface PlanPhases {
  readonly applied: readonly AppliedPhase[];
  /** The project's phases as they will be. */
  readonly board: readonly BoardPhase[];
}

export function applyPhases(current: Change, { plan }: PlanSource): Result<PlanPhases> {
  const applied: AppliedPhase[] = [];
  const board = new Map(current.snapshot.board.phases.map((phase) => [phase.name, phase]));
  for (const phase of plan.phases ?? []) {
    const standing = current.snapshot.phases.find(({ name, file }) => name === phase.name && file.exists);
    const done = standing ? changePhase(current, standing, phase) : makePhase(current, phase);
    if (!done.ok) return done;
    applied.push({ name: phase.name, outcome: done.value.outcome });
    board.set(phase.name, { name: phase.name, state: done.value.state });
  }
  return ok({ applied, board: [...board.values()] });
}

/** The phase that tasks go to where the plan names none: the first one of the project's type that has tasks. */
export function homeOf({ snapshot }: Change, { board }: PlanPhases): string | undefined {
  const names = board.map(({ name }) => name);
  return taskPhases(snapshot).find((name) => names.includes(name)) ?? names[0];
}

interface Done {
  readonly outcome: Outcome;
  readonly state: PhaseState;
}

function makePhase(current: Change, { name, ...fields }: PlanPhase): Result<Done> {
  const made = writePhase(current, name, fields);
  return made.ok ? ok({ outcome: 'created', state: made.value }) : made;
}

function changePhase(current: Change, { name, state, file }: PhaseFile, wanted: PlanPhase): Result<Done> {
  if (!state) return fail({ reason: 'invalid-state', diagnostics: file.diagnostics });
  const edits = editsTo(state, { ...wanted });
  if (edits.length === 0) return ok({ outcome: 'unchanged', state });
  const fields = fieldsOf(edits);
  if (state.status !== 'pending') {
    return fail({
      reason: 'refused',
      message: `the phase ${name} has started; the plan would change its ${Object.keys(fields).join(', ')}`,
      hint: `sow phase set ${name} …, or drop the change from the plan`,
    });
  }
  const written = current.draft.editState('phase', phaseState(name), file.text, edits);
  if (!written.ok) return written;
  current.draft.log(name, { type: 'set', fields });
  return ok({ outcome: 'changed', state: { ...state, ...fields } });
}
