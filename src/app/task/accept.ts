// `task accept`: a person takes over a status that a hand put there unlawfully, with all that a lawful way would have set.
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson } from '../../model/actor.ts';
import { acceptedFields } from '../../model/transition/standing.ts';
import { change } from '../workspace/change.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Moved, writeFields } from './apply-move.ts';

export function acceptTasks(
  workspace: Workspace,
  refs: readonly string[],
  text: string | undefined,
): Promise<Result<readonly Moved[]>> {
  return change(workspace, { command: 'task accept' }, (current) => {
    const moved: Moved[] = [];
    for (const ref of refs) {
      const found = findSoundTask(current.snapshot, ref);
      if (!found.ok) return found;
      const task = found.value;
      if (!isPerson(current.actor))
        return fail({ reason: 'not-permitted', task: task.ref, verb: 'accept', actor: current.actor });
      const { standing, state, history } = task;
      if (standing.kind !== 'unlawful') {
        moved.push({
          ref: task.ref,
          short: current.snapshot.short(task.ref),
          from: state.status,
          to: state.status,
          changed: false,
          task: state,
        });
        continue;
      }
      const fields = acceptedFields(state, current.now, current.host, text ?? 'accepted as it was found');
      const written = writeFields(current, task, { ...fields, updated_at: current.now });
      if (!written.ok) return written;
      const from = standing.from.join(' or ');
      const prev = history.heads.map(({ id }) => id);
      current.draft.log(task.ref, {
        type: 'accepted',
        prev,
        from,
        to: state.status,
        iteration: state.iteration,
        ...(text && { text }),
      });
      moved.push({
        ref: task.ref,
        short: current.snapshot.short(task.ref),
        from,
        to: state.status,
        changed: true,
        task: written.value,
      });
    }
    return ok(moved);
  });
}
