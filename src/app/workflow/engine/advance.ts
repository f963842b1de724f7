// Brings every run of a workflow as far as it can come without an agent: results are taken over, what may start is prepared, what
// cannot is skipped. The loop of an orchestration asks for it whenever something has ended or may start.
import type { Failure } from '../../../base/failure.ts';
import { ok, type Result } from '../../../base/result.ts';
import { isTerminal } from '../../../model/status.ts';
import { PHASES, runDefinition } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import type { Store } from '../../../store/store.ts';
import { readIndexed } from '../../../store/transaction/quiet.ts';
import { checkpointAt, keepAutomatic } from '../../checkpoint/create.ts';
import type { Moved } from '../../task/apply-move.ts';
import { change } from '../../workspace/change.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { executionsIn } from '../runs/execution.ts';
import type { Action } from './action.ts';
import { isEndedByHand, isToBeClosed, nextActions } from './actions.ts';
import { findOut } from './findings.ts';
import { resultFor } from './result.ts';
import { nameOf, type Outside, ROUNDS, type Stuck, takeAll, type Wanted } from './take.ts';

/** After a person has completed a step: whoever did it, a checkpoint follows, and the last one closes the run. */
export async function followSteps(workspace: Workspace, moved: readonly Moved[]): Promise<Result<void>> {
  const steps = moved.filter(({ changed, to, task }) => changed && to === 'completed' && task.step);
  for (const { ref } of steps) checkpointAt(workspace, `after ${ref}`);
  return steps.length > 0 && !workspace.context.dryRun ? advance(workspace, isToBeClosed) : ok(undefined);
}

export function advanceExecutions(workspace: Workspace): Promise<Result<void>> {
  return advance(workspace, isOpen);
}

async function advance(workspace: Workspace, isWanted: Wanted): Promise<Result<void>> {
  if (!hasExecutions(workspace)) return ok(undefined);
  const stuck: Stuck = new Map();
  const isGoing: Wanted = (snapshot, parent) => !stuck.has(parent.ref) && isWanted(snapshot, parent);
  for (let round = 0; round < ROUNDS; round++) {
    const before = stuck.size;
    const found = await lookOutside(workspace, isGoing, stuck);
    if (found === undefined) break;
    const done = await change(workspace, { command: 'workflow: advance', actor: 'orchestrator' }, (current) =>
      takeAll(workspace, current, { found, isWanted: isGoing, stuck }),
    );
    if (!done.ok && stuck.size === before) return done;
    for (const ref of done.ok ? done.value.settled : []) {
      const kept = keepAutomatic(workspace, `after ${ref}`);
      if (!kept.ok) return kept;
    }
    if (done.ok && !done.value.moved) break;
  }
  tellStuck(workspace, stuck);
  return ok(undefined);
}

/** What was told of a store in this process: it is looked at again at every turn. */
const TOLD = new WeakMap<Store, Set<string>>();

function tellStuck({ store, context }: Workspace, stuck: Stuck): void {
  const told = TOLD.get(store) ?? new Set();
  TOLD.set(store, told);
  for (const [ref, failure] of stuck) {
    const message = `${ref} cannot go on: ${wordsOf(failure)}`;
    if (!told.has(message)) context.report({ type: 'warning', message });
    told.add(message);
  }
}

function wordsOf(failure: Failure): string {
  if (!('diagnostics' in failure)) return 'message' in failure ? failure.message : failure.reason;
  return `${failure.diagnostics[0]?.at.file ?? 'a file'} is broken; see sow validate`;
}

/** A look at the names of folders: projects without workflows pay for no more. */
function hasExecutions({ store }: Workspace): boolean {
  return (store.io.list(`${store.dir}/${PHASES}`) ?? []).some(
    (phase) => store.io.stat(`${store.dir}/${runDefinition(phase)}`) !== null,
  );
}

/** One that is over, and whose end was written, is not looked at. */
const isOpen: Wanted = (snapshot, parent) =>
  !isTerminal(parent.state.status) || isEndedByHand(parent) || isToBeClosed(snapshot, parent);

/** By reference and iteration; undefined where there is nothing to do. */
async function lookOutside(
  workspace: Workspace,
  isWanted: Wanted,
  stuck: Stuck,
): Promise<ReadonlyMap<string, Outside> | undefined> {
  const { store } = workspace;
  const actions = readIndexed(store, (snapshot) =>
    executionsIn(snapshot, (parent) => isWanted(snapshot, parent)).flatMap((execution) =>
      nextActions(store, snapshot, execution).map((action) => ({
        action,
        ref: execution.ref,
        result: action.kind === 'finish' ? reportOf(store, snapshot, action) : ok(undefined),
      })),
    ),
  );
  if (actions.length === 0) return undefined;
  const found = new Map<string, Outside>();
  const looks = actions.map(async ({ action, ref, result }) => {
    if (!result.ok) stuck.set(ref, result.failure);
    else if (action.kind === 'prepare' || action.kind === 'finish') {
      const finding = await findOut(workspace, action, result.value);
      found.set(nameOf(action), { result: result.value, finding });
    }
  });
  await Promise.all(looks);
  return found;
}

function reportOf(store: Store, snapshot: Snapshot, { step, task }: Action & { kind: 'finish' }) {
  return resultFor(store, snapshot, task, step.output_schema !== undefined);
}
