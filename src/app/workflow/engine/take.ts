// What was found to come next in the runs of workflows, taken in one transaction.
import type { Failure } from '../../../base/failure.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { snapshotAhead } from '../../../store/transaction/ahead.ts';
import { adoptAlone } from '../../tree/settle-trees.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Execution, executionsIn } from '../runs/execution.ts';
import type { Action } from './action.ts';
import { nextActions } from './actions.ts';
import { abandon, complete, finish, hold, keepResult, untie, writeOutputs } from './apply.ts';
import type { Finding } from './findings.ts';
import { prepare } from './prepare.ts';
import { resultFor, type StepResultValue } from './result.ts';

/** One that never comes to rest would be a mistake of ours. */
export const ROUNDS = 1000;

/** Of a run, by its parent task. */
export type Wanted = (snapshot: Snapshot, parent: SoundTask) => boolean;

/** Runs that cannot go on, and why, by the reference of the parent: others do. */
export type Stuck = Map<string, Failure>;

/** What had to be found out for an action. */
export interface Outside {
  readonly result: StepResultValue | undefined;
  readonly finding: Finding;
}

/** One look at all runs that are gone on with. */
export interface Look {
  /** By `nameOf`. */
  readonly found: ReadonlyMap<string, Outside>;
  readonly isWanted: Wanted;
  /** What cannot go on is put there. */
  readonly stuck: Stuck;
}

export function nameOf({ kind, task }: Action & { kind: 'prepare' | 'finish' }): string {
  return `${kind} ${task.ref} ${task.state.iteration}`;
}

const PLAIN: Outside = { result: undefined, finding: { warnings: [] } };

/** Nothing has to be run for it. */
function isPlain(action: Action): boolean {
  return action.kind === 'prepare' && (action.step.gates?.before ?? []).length === 0;
}

export interface Taken {
  readonly moved: boolean;
  /** Steps that came to their end. */
  readonly settled: readonly string[];
}

/** What follows from what was taken is taken too, as far as nobody has to look outside for it. */
export function takeAll(workspace: Workspace, current: Change, look: Look): Result<Taken> {
  const ahead = snapshotAhead(workspace.store, current.snapshot, current.draft);
  const settled: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const snapshot = round === 0 ? current.snapshot : ahead();
    const taken = takeRound(workspace, { ...current, snapshot }, look);
    if (!taken.ok) return taken;
    settled.push(...taken.value.settled);
    if (!taken.value.moved) return ok({ moved: round > 0, settled });
  }
  return fail({ reason: 'run-failed', message: 'a run of a workflow does not come to rest' });
}

function takeRound(workspace: Workspace, current: Change, { found, isWanted, stuck }: Look): Result<Taken> {
  const settled: string[] = [];
  let moved = false;
  for (const execution of executionsIn(current.snapshot, (parent) => isWanted(current.snapshot, parent))) {
    for (const action of nextActions(workspace.store, current.snapshot, execution)) {
      const taken = take(workspace, current, execution, action, found);
      if (!taken.ok) {
        stuck.set(execution.ref, taken.failure);
        return taken;
      }
      moved ||= taken.value;
      if (taken.value && endsStep(execution, action)) settled.push(action.task.ref);
    }
  }
  return ok({ moved, settled });
}

/** One of a step's items is not the end of the step. */
function endsStep({ steps }: Execution, action: Action): action is Action & { kind: 'finish' | 'result' } {
  if (action.kind !== 'finish' && action.kind !== 'result') return false;
  return [...steps.values()].some(({ ref }) => ref === action.task.ref);
}

/** Whether it was taken: what has come up since somebody looked waits for the next round. */
function take(
  { store }: Workspace,
  current: Change,
  execution: Execution,
  action: Action,
  found: ReadonlyMap<string, Outside>,
): Result<boolean> {
  const done = (result: Result<void>): Result<boolean> => (result.ok ? ok(true) : result);
  switch (action.kind) {
    case 'prepare':
    case 'finish': {
      const outside = found.get(nameOf(action)) ?? (isPlain(action) ? PLAIN : undefined);
      if (!outside) return ok(false);
      if (action.kind === 'prepare') return done(prepare(current, execution, action, outside.finding));
      return outside.result
        ? done(finish(current, execution, action, outside.result, outside.finding))
        : ok(false);
    }
    case 'result': {
      const result = resultFor(store, current.snapshot, action.task, false);
      return result.ok ? keepResult(current, execution, action, result.value) : result;
    }
    case 'skip':
      return done(abandon(current, action.task, 'skipped', action.text));
    case 'untie':
      return done(untie(current, action.task, action.from));
    case 'hold':
      return done(hold(current, execution, action));
    case 'adopt':
      return done(adoptAlone(current, execution.parent));
    case 'complete':
      return done(complete(current, execution));
    case 'outputs':
      return done(writeOutputs(current, execution));
  }
}
