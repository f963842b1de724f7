// A task that has had as many runs as it may without a person stepping in is paused, with the reason, instead of run again.
import { ok, type Result } from '../../../base/result.ts';
import { runsSincePerson } from '../../../model/run/runs-since.ts';
import type { History } from '../../../model/transition/history.ts';
import { snapshotAhead } from '../../../store/transaction/ahead.ts';
import { settingsOf } from '../../config/settings.ts';
import { applyMove } from '../../task/apply-move.ts';
import type { Change } from '../../workspace/decision.ts';
import { isSound, type SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export function isExhausted({ snapshot }: Change, history: History): boolean {
  return runsSincePerson(history) >= settingsOf(snapshot.settings).runsPerTask;
}

export function exhaustedText({ snapshot }: Change): string {
  const { runsPerTask } = settingsOf(snapshot.settings);
  return `it has had ${runsPerTask} runs without a person stepping in (limits.runs_per_task)`;
}

/** One that an agent has given back is claimed first: nothing else leads from pending to paused. */
export function pauseExhausted(workspace: Workspace, current: Change, task: SoundTask): Result<string> {
  const text = exhaustedText(current);
  const pause = { verb: 'pause', actor: 'orchestrator', cause: 'hold', text } as const;
  const told = `${current.snapshot.short(task.ref)} is paused: ${text}`;
  if (task.state.status === 'in_progress') {
    const paused = applyMove(current, task, pause);
    return paused.ok ? ok(told) : paused;
  }
  // Of a run that never begins: what people hold is not the orchestrator's to pause.
  const claim = { actor: 'orchestrator', run: workspace.context.newId(), host: current.host };
  const claimed = applyMove(current, task, { verb: 'claim', actor: 'orchestrator', claim });
  if (!claimed.ok) return claimed;
  const snapshot = snapshotAhead(workspace.store, current.snapshot, current.draft)();
  const taken = snapshot.task(task.ref);
  if (!taken || !isSound(taken)) return ok(told);
  const paused = applyMove({ ...current, snapshot }, taken, pause);
  return paused.ok ? ok(told) : paused;
}
