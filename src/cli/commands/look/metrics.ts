import { projectMetrics } from '../../../app/metrics/metrics.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import type { Spread } from '../../../model/metrics/metrics.ts';
import { columns } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const metrics = projectMetrics(workspace.value);
  if (!metrics.ok) return metrics;
  const { tasks, ratings, cycle_hours, active_hours, iterations, estimates, participants } = metrics.value;
  const counts = Object.entries(tasks).filter(([, count]) => count > 0);
  const coverage = ratings.coverage === null ? '' : ` (${Math.round(ratings.coverage * 100)} %)`;
  const rows = [
    ['tasks', counts.map(([status, count]) => `${count} ${status}`).join(', ') || 'none'],
    ['rated', `${ratings.rated} of ${ratings.completed} completed${coverage}`],
    ['quality', spread(ratings.quality)],
    ['timeliness', spread(ratings.timeliness)],
    ['cycle time', spread(cycle_hours, ' h')],
    ['active time', spread(active_hours, ' h')],
    ['iterations', spread(iterations)],
    [
      'estimates',
      estimates.ratio === null
        ? 'nothing known'
        : `${number(estimates.actual_hours)} h taken, ${number(estimates.estimated_hours)} h expected (× ${number(estimates.ratio)})`,
    ],
    ...participants.map(({ name, load, open }) => ['load', `${name} ${number(load)} % (${open} open)`]),
  ];
  return ok({ data: { ...metrics.value }, text: columns(rows) });
};

function spread({ count, average, median }: Spread, unit = ''): string {
  if (average === null || median === null) return 'nothing known';
  return `${number(average)}${unit} on average, median ${number(median)}${unit}, of ${count}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
