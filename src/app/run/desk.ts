// The desk of an orchestration: what its loop may ask for, on one workspace.
import { ok, type Result } from '../../base/result.ts';
import type { Board, BoardTask } from '../../model/graph/board.ts';
import type { Mode } from '../../model/worktree/names.ts';
import type { Claims, Desk, Ended, Settled } from '../../run/desk.ts';
import type { Claimed } from '../../run/job.ts';
import { isAskedToDrain } from '../../store/runs/orchestration-record.ts';
import { isAskedToStop } from '../../store/runs/stop-request.ts';
import type { TaskFile } from '../../store/state/source.ts';
import { watchCommits } from '../../store/state/watch.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Purse } from '../cost/budgets.ts';
import { type Gate, openGate } from '../cost/gate.ts';
import { noteSpending } from '../cost/live-spending.ts';
import type { Batches } from '../graph/open-batches.ts';
import { advanceExecutions } from '../workflow/engine/advance.ts';
import { lateRuns } from '../workflow/engine/late.ts';
import { isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { takeCompleted } from '../worktree/trunk/take-work.ts';
import type { Executors } from './executors/executors.ts';
import { settleReview } from './review/settle-review.ts';
import { learnSession, recordSession } from './settle/learn-session.ts';
import { settleRuns } from './settle/settle.ts';
import { claimRuns } from './start/claim-run.ts';
import type { Scope } from './start/scope.ts';
import { tellWaiting } from './tell-waiting.ts';

export interface DeskOptions {
  /** Of this orchestration. */
  readonly id: string;
  /** How many runs may live in the project at once. */
  readonly jobs: number;
  readonly executors: Executors;
  readonly scope: Scope;
  /** The only task to start, once; when it fails of what may be over, it is tried again. */
  readonly only?: string | undefined;
  /** It stays for what becomes ready. */
  readonly watch: boolean;
  /** What is pending is not started; it may also be asked for later. */
  readonly drain: boolean;
  /** It tells why each task starts. */
  readonly explain: boolean;
  /** What it may spend, where that is limited. */
  readonly purse?: Purse | undefined;
  /** Who has a worktree. */
  readonly worktrees: Mode;
  readonly batches: Batches;
}

/** Why the last look found something that does not start: its price. */
export interface Held {
  text: string | undefined;
}

export function openDesk(workspace: Workspace, options: DeskOptions, held: Held): Desk {
  const { store } = workspace;
  const memory: Memory = { stopped: new Set(), started: new Set(), again: new Set() };
  return {
    claim: (room) => claim(workspace, options, memory, room, held),
    learn: async (claimed, news) =>
      claimed.kind === 'review'
        ? recordSession(workspace, claimed.run, news)
        : learnSession(workspace, claimed, news),
    async settle(ended) {
      for (const { claimed } of ended) if (isAskedToStop(store, claimed.run)) memory.stopped.add(claimed.ref);
      const settled = await settleAll(workspace, ended, options.purse);
      if (!settled.ok) return settled;
      remember(memory, ended, settled.value);
      tellWaiting(workspace, ended, settled.value);
      return settled;
    },
    superseded: (running) =>
      readQuietly(store, (snapshot) => {
        noteSpending(workspace, snapshot, running, options.purse);
        const gate = openGate(workspace, snapshot, options.purse);
        const late = lateRuns(
          store,
          snapshot,
          running.map(({ claimed }) => claimed),
        );
        return running.flatMap(({ claimed }) => {
          const task = snapshot.task(claimed.ref);
          const isVoid = isSuperseded(task, claimed);
          const isStopped =
            isAskedToStop(store, claimed.run) || late.has(claimed.run) || isOverspent(gate, task, claimed);
          return isVoid || isStopped ? [{ run: claimed.run, isVoid }] : [];
        });
      }),
    // After a change of its own the loop goes on by itself.
    watch: async (onChange) => watchCommits(store, onChange, 'others'),
  };
}

/** Reviews one by one: what they come to may have to be checked first. The answers are in the order of what ended. */
async function settleAll(
  workspace: Workspace,
  ended: readonly Ended[],
  purse: Purse | undefined,
): Promise<Result<readonly Settled[]>> {
  const works = ended.filter(({ claimed }) => claimed.kind !== 'review');
  const settled = works.length > 0 ? await settleRuns(workspace, works, purse) : ok([]);
  if (!settled.ok) return settled;
  const byRun = new Map(works.map(({ claimed }, at) => [claimed.run, settled.value[at]]));
  for (const one of ended) {
    if (one.claimed.kind !== 'review') continue;
    const review = await settleReview(workspace, one);
    if (!review.ok) return review;
    byRun.set(one.claimed.run, review.value);
  }
  return ok(ended.flatMap(({ claimed }) => byRun.get(claimed.run) ?? []));
}

/** Of this orchestration alone; the next one starts without it. */
interface Memory {
  /** What a person has stopped is theirs to start again. */
  readonly stopped: Set<string>;
  readonly started: Set<string>;
  /** What waits for its next try. */
  readonly again: Set<string>;
}

async function claim(
  workspace: Workspace,
  options: DeskOptions,
  memory: Memory,
  room: number,
  held: Held,
): Promise<Result<Claims>> {
  const advanced = await advanceExecutions(workspace);
  if (!advanced.ok) return advanced;
  const { id, jobs, executors, scope, only, watch, explain, purse, worktrees, batches } = options;
  const drain = options.drain || isAskedToDrain(workspace.store, id);
  const isWanted = (board: Board, task: BoardTask): boolean => {
    if (memory.stopped.has(task.ref) || (drain && task.state?.status === 'pending')) return false;
    if (only !== undefined && !isOnly(only, task, memory)) return false;
    return scope.admits(board, task);
  };
  // A person who names a task does not wait; from then on it keeps to its times.
  const hurried = new Set(only !== undefined && !memory.started.has(only) ? [only] : []);
  const asked = { jobs, executors, admits: isWanted, hurried, explain, purse, worktrees, batches };
  let claims = await claimRuns(workspace, { ...asked, afterMerges: true }, room);
  if (claims.ok && claims.value.unmerged.length > 0) {
    const took = await takeCompleted(workspace, claims.value.unmerged);
    if (!took.ok) return took;
    claims = await claimRuns(workspace, asked, room);
  }
  if (!claims.ok) return claims;
  const { claimed, told, passed, next } = claims.value;
  for (const message of told) workspace.context.report({ type: 'notice', message });
  held.text = claims.value.held;
  for (const { ref, kind, run } of claimed) {
    purse?.runs.add(run);
    memory.started.add(ref);
    memory.again.delete(ref);
    if (kind === 'work') scope.started(ref);
  }
  return ok({
    claimed,
    more: next !== undefined || passed || (watch && !drain),
    next: passed ? 0 : next === undefined ? undefined : Date.parse(next),
  });
}

/** What becomes of it otherwise is for the caller to see. */
function isOnly(only: string, { ref }: BoardTask, { started, again }: Memory): boolean {
  return ref === only && (!started.has(ref) || again.has(ref));
}

function remember({ again }: Memory, ended: readonly Ended[], settled: readonly Settled[]): void {
  for (const [at, { claimed }] of ended.entries()) if (settled[at]?.retries) again.add(claimed.ref);
}

/** What was booked or told while it ran is more than there was: settling it says so. */
function isOverspent(gate: Gate, task: TaskFile | undefined, { role }: Claimed): boolean {
  return task !== undefined && isSound(task) && gate.overshot({ task, role }) !== undefined;
}

/** The task goes on without this run: cancelled, moved by somebody else, or claimed. A broken file is left alone. */
function isSuperseded(
  task: ReturnType<Parameters<Parameters<typeof readQuietly>[1]>[0]['task']>,
  { kind, run }: Claimed,
): boolean {
  if (!task?.state) return false;
  if (task.state.status === 'in_progress' && task.state.claim?.run === run)
    return task.state.cancel !== undefined;
  const moves = task.history.moves;
  // Nobody holds a task in review; what the reviewer itself has moved goes on under others.
  if (kind === 'review')
    return task.state.status !== 'needs_review' && !moves.some((move) => move.run === run);
  return moves.length > 0 && moves.at(-1)?.run !== run && task.standing.kind === 'explained';
}
