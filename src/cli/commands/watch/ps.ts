import { livingRuns, waitingTasks } from '../../../app/watch/ps.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns, timeText } from '../../../report/text.ts';
import { usageText } from '../../../report/transcript.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const runs = livingRuns(workspace.value);
  if (!runs.ok) return runs;
  const rows = runs.value.map((one) => [
    one.task ?? one.kind,
    one.role,
    one.executor,
    one.model ?? '-',
    one.session?.slice(-8) ?? '-',
    timeText(one.elapsed_ms),
    one.quiet_ms === undefined ? 'silent' : `quiet ${timeText(one.quiet_ms)}`,
    usageText(one.usage) || '-',
  ]);
  const waiting = waitingTasks(workspace.value);
  if (!waiting.ok) return waiting;
  const lines = waiting.value.map(
    ({ task, cause, attempt, attempts, wait_ms }) =>
      `${task} waits ${timeText(wait_ms)} for try ${attempt} of ${attempts} (${cause})`,
  );
  return ok({
    data: { runs: runs.value, waiting: waiting.value, total: rows.length, truncated: false },
    text: [rows.length > 0 ? columns(rows) : 'no agent works now', ...lines].join('\n'),
  });
};
