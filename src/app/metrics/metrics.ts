// `metrics`: how the work went, and who has how much to do.
import { ok, type Result } from '../../base/result.ts';
import { type Metrics, metricsOf } from '../../model/metrics/metrics.ts';
import { type Participant, participantsOf } from '../../model/people/load.ts';
import { nowOf } from '../../store/store.ts';
import { workedTasks } from '../collaboration/participants.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface ProjectMetrics extends Metrics {
  readonly participants: readonly Participant[];
}

export function projectMetrics(workspace: Workspace): Result<ProjectMetrics> {
  return read(workspace, (snapshot) => {
    const tasks = workedTasks(snapshot);
    const today = nowOf(workspace.store).slice(0, 10);
    return ok({ ...metricsOf(tasks), participants: participantsOf(tasks, today) });
  });
}
