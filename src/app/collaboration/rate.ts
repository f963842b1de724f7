// `rate`: a judgement of completed work. What is not given stays as it was said before.
import { fail, ok, type Result } from '../../base/result.ts';
import { sameValue } from '../../document/same-value.ts';
import { isPerson, roleOf } from '../../model/actor.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { situationOf } from '../../store/state/situation.ts';
import { adopt, writeFields } from '../task/apply-move.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface RateRequest {
  readonly ref: string;
  /** 1 (very poor) to 5 (excellent) */
  readonly quality?: number | undefined;
  readonly timeliness?: number | undefined;
  readonly notes?: string | undefined;
}

export interface Rated {
  readonly ref: string;
  readonly short: string;
  readonly changed: boolean;
  readonly task: TaskState;
}

export async function rateTask(workspace: Workspace, request: RateRequest): Promise<Result<Rated>> {
  const { quality, timeliness, notes } = request;
  const given = Object.entries({ quality, timeliness, notes }).filter(([, value]) => value !== undefined);
  if (given.length === 0)
    return fail({ reason: 'usage', message: 'there is nothing to rate', hint: 'sow rate 010 --quality 4' });
  for (const [name, mark] of Object.entries({ quality, timeliness })) {
    if (mark !== undefined && (!Number.isInteger(mark) || mark < 1 || mark > 5))
      return fail({
        reason: 'usage',
        message: `${name} is a whole number from 1 (very poor) to 5 (excellent), not ${mark}`,
      });
  }
  return change(workspace, { command: 'task rate' }, (current) => {
    const task = findSoundTask(current.snapshot, request.ref);
    if (!task.ok) return task;
    const refused = refusal(current, task.value);
    return refused ?? write(current, task.value, Object.fromEntries(given));
  });
}

function refusal({ snapshot, actor }: Change, task: SoundTask): Result<never> | undefined {
  const short = snapshot.short(task.ref);
  if (task.state.status !== 'completed')
    return fail({
      reason: 'refused',
      message: `${short} is ${task.state.status}: only completed work is rated`,
    });
  const may =
    isPerson(actor) || (roleOf(actor) === 'reviewer' && !situationOf(snapshot, task).workers.includes(actor));
  return may ? undefined : fail({ reason: 'not-permitted', task: short, verb: 'rate', actor });
}

function write(current: Change, task: SoundTask, given: Readonly<Record<string, unknown>>): Result<Rated> {
  const { ref, state } = task;
  const short = current.snapshot.short(ref);
  const { by: _by, at: _at, ...before } = state.rating ?? {};
  const marks = { ...before, ...given };
  if (sameValue(marks, before)) return ok({ ref, short, changed: false, task: state });
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  const rating = { ...marks, by: current.actor, at: current.now };
  const written = writeFields(current, task, { ...adopted.value.fields, rating, updated_at: current.now });
  if (!written.ok) return written;
  current.draft.log(ref, { type: 'rated', ...given });
  return ok({ ref, short, changed: true, task: written.value });
}
