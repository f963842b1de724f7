// Brings every run of a workflow as far as it can come without an agent: results are taken over, what may start is prepared, what
// cannot is skipped. The loop of an orchestration asks for it whenever something has ended or may start.
import { fail, ok, type Result } from '../../../base/result.ts';
import { isTerminal } from '../../../model/status.ts';
import { PHASES, runDefinition } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { snapshotAhead } from '../../../store/transaction/ahead.ts';
import { readIndexed } from '../../../store/transaction/quiet.ts';
import { checkpointAt, keepAutomatic } from '../../checkpoint/create.ts';
import type { Moved } from '../../task/apply-move.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Execution, executionsIn } from '../execution.ts';
import type { Action } from './action.ts';
import { isToBeClosed, nextActions } from './actions.ts';
import { abandon, complete, finish, hold, untie, writeOutputs } from './apply.ts';
import { type Finding, findOut } from './findings.ts';
import { prepare } from './prepare.ts';
import { resultFor, type StepResultValue, writeResult } from './result.ts';

/** One that never comes to rest would be a mistake of ours. */
const ROUNDS = 1000;
const RESTLESS = { reason: 'run-failed', message: 'a run of a workflow does not come to rest' } as const;

/** After a person has completed a step: whoever did it, a checkpoint follows, and the last one closes the run. */
export async function followSteps(workspace: Workspace, moved: readonly Moved[]): Promise<Result<void>> {
  const steps = moved.filter(({ changed, to, task }) => changed && to === 'completed' && task.step);
  for (const { ref } of steps) checkpointAt(workspace, `after ${ref}`);
  return steps.length > 0 && !workspace.context.dryRun ? advance(workspace, isToBeClosed) : ok(undefined);
}

export function advanceExecutions(workspace: Workspace): Promise<Result<void>> {
  return advance(workspace, isOpen);
}

type Wanted = (snapshot: Snapshot, parent: SoundTask) => boolean;

async function advance(workspace: Workspace, isWanted: Wanted): Promise<Result<void>> {
  if (!hasExecutions(workspace)) return ok(undefined);
  for (let round = 0; round < ROUNDS; round++) {
    const found = await lookOutside(workspace, isWanted);
    if (found === undefined) return ok(undefined);
    const done = await change(workspace, { command: 'workflow: advance', actor: 'orchestrator' }, (current) =>
      takeAll(workspace, current, found, isWanted),
    );
    if (!done.ok) return done;
    for (const ref of done.value.settled) {
      const kept = keepAutomatic(workspace, `after ${ref}`);
      if (!kept.ok) return kept;
    }
    if (!done.value.moved) return ok(undefined);
  }
  return fail(RESTLESS);
}

/** A look at the names of folders: projects without workflows pay for no more. */
function hasExecutions({ store }: Workspace): boolean {
  return (store.io.list(`${store.dir}/${PHASES}`) ?? []).some(
    (phase) => store.io.stat(`${store.dir}/${runDefinition(phase)}`) !== null,
  );
}

/** One that is over, and whose end was written, is not looked at. */
const isOpen: Wanted = (snapshot, parent) =>
  !isTerminal(parent.state.status) || isToBeClosed(snapshot, parent);

interface Outside {
  readonly result: StepResultValue | undefined;
  readonly finding: Finding;
}

const PLAIN: Outside = { result: undefined, finding: { warnings: [] } };

/** Nothing has to be run for it. */
function isPlain(action: Action): boolean {
  return action.kind === 'prepare' && (action.step.gates?.before ?? []).length === 0;
}

/** By reference and iteration; undefined where there is nothing to do. */
async function lookOutside(
  workspace: Workspace,
  isWanted: Wanted,
): Promise<ReadonlyMap<string, Outside> | undefined> {
  const { store } = workspace;
  const actions = readIndexed(store, (snapshot) =>
    executionsIn(snapshot, (parent) => isWanted(snapshot, parent)).flatMap((execution) =>
      nextActions(store, snapshot, execution).map((action) => ({
        action,
        result:
          action.kind === 'finish'
            ? resultFor(store, snapshot, action.task, action.step.output_schema !== undefined)
            : undefined,
      })),
    ),
  );
  if (actions.length === 0) return undefined;
  const found = new Map<string, Outside>();
  for (const { action, result } of actions)
    if (action.kind === 'prepare' || action.kind === 'finish')
      found.set(nameOf(action), { result, finding: await findOut(workspace, action, result) });
  return found;
}

function nameOf({ kind, task }: Action & { kind: 'prepare' | 'finish' }): string {
  return `${kind} ${task.ref} ${task.state.iteration}`;
}

interface Taken {
  readonly moved: boolean;
  /** Steps that came to their end. */
  readonly settled: readonly string[];
}

/** What follows from what was taken is taken too, as far as nobody has to look outside for it. */
function takeAll(
  workspace: Workspace,
  current: Change,
  found: ReadonlyMap<string, Outside>,
  isWanted: Wanted,
): Result<Taken> {
  const ahead = snapshotAhead(workspace.store, current.snapshot, current.draft);
  const settled: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const snapshot = round === 0 ? current.snapshot : ahead();
    const taken = takeRound(workspace, { ...current, snapshot }, found, isWanted);
    if (!taken.ok) return taken;
    settled.push(...taken.value.settled);
    if (!taken.value.moved) return ok({ moved: round > 0, settled });
  }
  return fail(RESTLESS);
}

function takeRound(
  workspace: Workspace,
  current: Change,
  found: ReadonlyMap<string, Outside>,
  isWanted: Wanted,
): Result<Taken> {
  const settled: string[] = [];
  let moved = false;
  for (const execution of executionsIn(current.snapshot, (parent) => isWanted(current.snapshot, parent))) {
    for (const action of nextActions(workspace.store, current.snapshot, execution)) {
      const taken = take(workspace, current, execution, action, found);
      if (!taken.ok) return taken;
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
    case 'result':
      return done(
        writeResult(current, action.task.ref, resultFor(store, current.snapshot, action.task, false)),
      );
    case 'skip':
      return done(abandon(current, action.task, 'skipped', action.text));
    case 'untie':
      return done(untie(current, action.task, action.from));
    case 'hold':
      return done(hold(current, execution, action));
    case 'complete':
      return done(complete(current, execution));
    case 'outputs':
      return done(writeOutputs(current, execution));
  }
}
