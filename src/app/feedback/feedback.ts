// Feedback on a task: feedback/<NNN>.md of an iteration, registered as an input of the task.
import { fail, ok, type Result } from '../../base/result.ts';
import { sameValue } from '../../document/same-value.ts';
import type { ArtifactState, TaskState } from '../../model/generated/types.ts';
import { feedbackFile, taskFolder } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { adopt, type Moved, writeFields } from '../task/apply-move.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, findTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { giveFeedback } from './give.ts';

export interface FeedbackRequest {
  readonly ref: string;
  readonly text: string;
  readonly assessment?: string | undefined;
}

export interface Feedback {
  readonly iteration: number;
  /** Relative to the repository root. */
  readonly path: string;
  readonly assessment: string | undefined;
  readonly text: string;
}

/** Feedback on the task's iteration as it is now; the status stays where it is. */
export function addFeedback(
  workspace: Workspace,
  { ref, text, assessment }: FeedbackRequest,
): Promise<Result<Moved>> {
  const metadata = assessment === undefined ? {} : { assessment };
  return change(
    workspace,
    {
      command: 'feedback add',
      again: (snapshot, events) => {
        const task = findSoundTask(snapshot, ref);
        const before =
          task.ok && events.some(({ type, subject }) => type === 'set' && subject === task.value.ref);
        return before ? unchanged(snapshot, task.value, task.value.state) : undefined;
      },
    },
    (current) => {
      const task = findSoundTask(current.snapshot, ref);
      return task.ok ? give(current, task.value, text, metadata) : task;
    },
  );
}

function give(current: Change, task: SoundTask, text: string, metadata: object): Result<Moved> {
  const { snapshot, draft, now } = current;
  const path = feedbackFile(task.ref, task.state.iteration);
  const same = snapshot.text(path)?.includes(text.trim()) === true;
  const given = giveFeedback(current, task.ref, task.state, same ? undefined : text, metadata);
  if (given.text === undefined)
    return fail({ reason: 'usage', message: 'feedback needs words', hint: '-m TEXT, or -F FILE' });
  if (same && sameValue(given.inputs, task.state.inputs)) return ok(unchanged(snapshot, task, task.state));
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  const written = writeFields(current, task, {
    ...adopted.value.fields,
    inputs: given.inputs,
    updated_at: now,
  });
  if (!written.ok) return written;
  draft.log(task.ref, { type: 'set', fields: { [`inputs.${shownPath(path)}`]: 'feedback' } });
  return ok({ ...unchanged(snapshot, task, written.value), changed: true });
}

function unchanged(snapshot: Snapshot, { ref }: SoundTask, task: TaskState): Moved {
  return { ref, short: snapshot.short(ref), from: task.status, to: task.status, changed: false, task };
}

/** What stands in the folder, by iteration, registered or not. */
export function listFeedback(workspace: Workspace, ref: string): Result<readonly Feedback[]> {
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, ref);
    if (!task.ok) return task;
    const inputs = task.value.state?.inputs ?? [];
    const files = snapshot.list(`${taskFolder(task.value.ref)}/feedback`).flatMap((name) => {
      const iteration = Number(/^(\d{3})\.md$/.exec(name)?.[1] ?? Number.NaN);
      return Number.isNaN(iteration) ? [] : [iteration];
    });
    return ok(files.map((iteration) => feedbackOf(snapshot, task.value.ref, inputs, iteration)));
  });
}

function feedbackOf(
  snapshot: Snapshot,
  ref: string,
  inputs: readonly ArtifactState[],
  iteration: number,
): Feedback {
  const file = feedbackFile(ref, iteration);
  const path = shownPath(file);
  const said = inputs.find((input) => input.path === path)?.metadata?.assessment;
  return {
    iteration,
    path,
    assessment: typeof said === 'string' ? said : undefined,
    text: snapshot.text(file) ?? '',
  };
}

/** @param iteration the last one when undefined. */
export function showFeedback(workspace: Workspace, ref: string, iteration?: number): Result<Feedback> {
  const all = listFeedback(workspace, ref);
  if (!all.ok) return all;
  const found =
    iteration === undefined ? all.value.at(-1) : all.value.find((one) => one.iteration === iteration);
  if (found) return ok(found);
  const near = all.value.map((one) => String(one.iteration));
  return fail({ reason: 'not-found', what: `feedback on ${ref}`, ref: String(iteration ?? ''), near });
}
