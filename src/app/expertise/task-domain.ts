// The domain of expertise of a task, and why: by its field, or as its words tell.
import type { Classified } from '../../model/cost/kind-of-work.ts';
import { domainOf } from '../../model/expertise/domain.ts';
import { taskDescription } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { SoundTask } from '../workspace/find-task.ts';
import { learningSettings } from './learning-settings.ts';

export function taskDomain(
  snapshot: Snapshot,
  { ref, state }: Pick<SoundTask, 'ref' | 'state'>,
): Classified<string> | undefined {
  const { domains } = learningSettings(snapshot.settings);
  return domainOf(state, snapshot.text(taskDescription(ref)) ?? undefined, domains);
}
