import { planGoal } from '../../../app/plan/plan-goal.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { fail, ok } from '../../../base/result.ts';
import { wishesOf } from '../../run-flags.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const goal = args.goal?.[0] ?? '';
  if (goal.trim() === '') return fail({ reason: 'usage', message: 'the goal is empty' });
  if (context.dryRun)
    return fail({ reason: 'usage', message: 'it starts an agent: there is nothing to try out' });
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const planned = await planGoal(workspace.value, { goal, ...wishesOf(flags) });
  if (!planned.ok) return planned;
  const { file, outcome, runs } = planned.value;
  const { tasks, phases } = outcome;
  return ok({
    data: { file, runs, tasks, phases, total: tasks.length, truncated: false },
    text: `${counted(tasks.length, 'task')} in ${file}  next: read and edit it, then sow apply ${file}`,
  });
};
