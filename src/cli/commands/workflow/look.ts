import { followExecution } from '../../../app/workflow/runs/follow.ts';
import { restoreExecution } from '../../../app/workflow/runs/restore.ts';
import {
  executionCheckpoints,
  executionEvents,
  listExecutions,
  showExecution,
  workflowStats,
} from '../../../app/workflow/runs/view.ts';
import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { ok, type Result } from '../../../base/result.ts';
import { envelopeLine } from '../../../report/json.ts';
import { columns, timeText } from '../../../report/text.ts';
import { eventRow } from '../../../report/view/task.ts';
import { firstOf, lastOf } from '../../page.ts';
import { checkpointJson } from '../../shape.ts';
import type { Handler, Input, Output } from '../../spec.ts';
import { runsText, statusText } from './shown.ts';

export const runs: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const all = listExecutions(workspace.value, {
    active: flags.is('active'),
    states: flags.strings('state').flatMap((word) => word.split(',')),
  });
  if (!all.ok) return all;
  const { shown, counts, told } = firstOf(all.value, flags);
  return ok({
    data: { executions: shown, ...counts },
    text: told(runsText(shown)),
  });
};

export const status: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const id = input.args.execution?.[0] ?? '';
  if (input.flags.is('follow')) return follow(workspace.value, input, id);
  const shown = showExecution(workspace.value, id);
  return shown.ok ? ok({ data: { execution: shown.value }, text: statusText(shown.value) }) : shown;
};

async function follow(workspace: Workspace, { flags, print }: Input, id: string): Promise<Result<Output>> {
  const json = flags.is('json');
  const followed = await followExecution(workspace, id, (execution) =>
    print(json ? envelopeLine('workflow status', { execution }).trimEnd() : statusText(execution)),
  );
  return followed.ok ? ok({ data: { execution: followed.value }, text: '', streamed: true }) : followed;
}

export const events: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const found = executionEvents(workspace.value, args.execution?.[0]);
  if (!found.ok) return found;
  const { shown, counts, told } = lastOf(found.value, flags);
  return ok({
    data: { events: shown, ...counts },
    text: shown.length > 0 ? told(columns(shown.map(eventRow))) : 'no events',
  });
};

export const checkpoints: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const found = executionCheckpoints(workspace.value, args.execution?.[0] ?? '');
  if (!found.ok) return found;
  const now = context.clock();
  const rows = found.value.map(({ seq, facts }) => [
    String(seq),
    facts ? timeText(now - Date.parse(facts.at)) : '-',
    facts?.cause ?? 'damaged',
    facts ? `${facts.done}/${facts.pending}` : '-',
  ]);
  return ok({
    data: {
      checkpoints: found.value.map(checkpointJson),
      total: rows.length,
      truncated: false,
    },
    text: rows.length > 0 ? columns([['seq', 'age', 'cause', 'done/pending'], ...rows]) : 'no checkpoints',
  });
};

export const restore: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await restoreExecution(workspace.value, args.checkpoint?.[0] ?? '', flags.is('stop'));
  if (!done.ok) return done;
  const { id, checkpoint, tasks } = done.value;
  const verb = context.dryRun ? 'would be restored' : 'restored';
  return ok({
    data: { id, checkpoint: checkpointJson(checkpoint), tasks_changed: tasks },
    text: `${id} ${verb} to checkpoint ${checkpoint.seq}: ${counted(tasks.length, 'task')}  next: sow workflow resume ${id}`,
  });
};

export const stats: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const found = workflowStats(workspace.value);
  if (!found.ok) return found;
  const rows = found.value.map((one) => [
    one.workflow,
    counted(one.runs, 'run'),
    `${one.completed} completed`,
    `${one.partial} partial`,
    `${one.failed} failed`,
    `${one.cancelled} cancelled`,
    `success ${one.success_rate === null ? '-' : `${one.success_rate} %`}`,
    one.average_seconds === null ? '' : `on average ${timeText(one.average_seconds * 1000)}`,
  ]);
  return ok({
    data: { workflows: found.value, total: found.value.length, truncated: false },
    text: rows.length > 0 ? columns(rows) : 'no workflows',
  });
};
