// `run --dry-run`: what would start, in which order and why, with what, and what would not, from the state as it stands.
import { ok, type Result } from '../../base/result.ts';
import { chainsBehind } from '../../model/graph/chains.ts';
import { inStartOrder, orderReason } from '../../model/graph/order.ts';
import { readiness } from '../../model/graph/readiness.ts';
import { describeBlocker } from '../../model/graph/words/blocker-words.ts';
import { isTerminal } from '../../model/status.ts';
import type { Purse } from '../cost/budgets.ts';
import { openGate } from '../cost/gate.ts';
import { read } from '../view/tasks.ts';
import { isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Executors } from './executors/executors.ts';
import type { Scope } from './start/scope.ts';
import { makeRun } from './start/start-run.ts';

export interface PreviewedRun {
  readonly ref: string;
  /** How people name it. */
  readonly short: string;
  readonly name: string;
  readonly role: string;
  readonly executor: string;
  readonly model?: string;
  /** What the agent may do unasked; absent where its program decides that alone. */
  readonly permissions?: string;
  readonly resumed: boolean;
  /** Why it stands where it does in the order. */
  readonly why: string;
  readonly model_reason: string;
  /** What all runs of the task may cost together; null where nothing limits it. */
  readonly budget_usd: number | null;
  /** Why it would not start: its price. */
  readonly held?: string;
}

export interface Preview {
  readonly runs: readonly PreviewedRun[];
  /** What would not start, and what keeps it. */
  readonly kept: readonly {
    readonly ref: string;
    readonly short: string;
    readonly reasons: readonly string[];
  }[];
}

export interface PreviewRequest {
  readonly executors: Executors;
  readonly scope: Scope;
  readonly drain?: boolean | undefined;
  readonly purse?: Purse | undefined;
}

export function previewRuns(workspace: Workspace, request: PreviewRequest): Result<Preview> {
  const { executors, scope, drain = false, purse } = request;
  return read(workspace, (snapshot) => {
    const { board, short, task: taskAt } = snapshot;
    const gate = openGate(workspace, snapshot, purse);
    const wanted = board.tasks.filter((task) => scope.admits(board, task));
    const open = wanted.filter(
      (task) => readiness(board, task).kind !== 'not' && !(drain && task.state?.status === 'pending'),
    );
    const chains = chainsBehind(board);
    const runs: PreviewedRun[] = [];
    for (const { ref } of inStartOrder(board, open, chains)) {
      const task = taskAt(ref);
      if (!task || !isSound(task)) continue;
      const { state } = task;
      const executor = executors.forTask(task);
      if (!executor.ok) return executor;
      const { name, permissions } = executor.value;
      const { model, modelReason = '' } = makeRun(workspace, gate, task, executor.value);
      const refused = gate.refuse({ task, role: state.assigned_agent }, model);
      runs.push({
        ref,
        short: short(ref),
        name: state.name,
        role: state.assigned_agent,
        executor: name,
        ...(model !== undefined && { model }),
        ...(permissions && { permissions }),
        resumed: state.status === 'in_progress',
        why: orderReason(board, task, chains),
        model_reason: modelReason,
        budget_usd: state.budget_usd ?? null,
        ...(refused && { held: refused.text }),
      });
    }
    const kept = wanted.flatMap((task) => {
      const found = readiness(board, task);
      if (found.kind !== 'not' || (task.state && isTerminal(task.state.status))) return [];
      const reasons = found.blockers.map((blocker) => describeBlocker(blocker, short));
      return [{ ref: task.ref, short: short(task.ref), reasons }];
    });
    return ok({ runs, kept });
  });
}
