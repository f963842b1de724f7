// What a move does to a task's fields beside its status: each effect of a row, one by one.
import { unreachable } from '../../base/result.ts';
import { kindOf } from '../actor.ts';
import type { ArtifactState, TaskState } from '../generated/types.ts';
import type { Intent } from './intent.ts';
import type { Effect, Row } from './transitions.ts';

/** The fields a row's effects change, given that the move is lawful. */
export function applyEffects(
  { effects }: Pick<Row, 'effects'>,
  task: TaskState,
  intent: Omit<Intent, 'verb'>,
): Partial<Record<keyof TaskState, unknown>> {
  return Object.assign({}, ...effects.map((effect) => applyEffect(effect, task, intent)));
}

function applyEffect(
  effect: Effect,
  task: TaskState,
  intent: Omit<Intent, 'verb'>,
): Partial<Record<keyof TaskState, unknown>> {
  const { actor, now } = intent;
  const text = intent.text?.trim() ? intent.text : (intent.force?.reason ?? '');
  switch (effect) {
    case 'take-claim':
      return { claim: intent.claim && { ...intent.claim, at: now } };
    case 'drop-claim':
      return { claim: undefined, cancel: undefined };
    case 'start':
      return task.started_at ? {} : { started_at: now };
    case 'set-pause':
      return { pause: { cause: pauseCause(intent), text, by: actor, at: now } };
    case 'drop-pause':
      return { pause: undefined };
    case 'record-result':
      return {
        ...(intent.summary !== undefined && { completion_summary: intent.summary }),
        ...(intent.actualHours !== undefined && { actual_hours: intent.actualHours }),
        ...(intent.outputs &&
          intent.outputs.length > 0 && { outputs: withNew(task.outputs, intent.outputs) }),
      };
    case 'next-iteration':
      return { iteration: task.iteration + 1, ...unjudged(task) };
    case 'end':
      return { completed_at: now };
    case 'set-abandon':
      return {
        abandon: { cause: intent.cause ?? 'cancelled', text, by: actor, at: now },
        ...worktreeOf(task, ['active', 'conflict'], 'abandoned'),
      };
    case 'drop-session':
      return { session_id: undefined, session: undefined };
    case 'forget-end':
      return {
        completed_at: undefined,
        completion_summary: undefined,
        abandon: undefined,
        rating: undefined,
        ...worktreeOf(task, ['abandoned'], 'active'),
      };
    default:
      return unreachable(effect);
  }
}

type WorktreeStatus = NonNullable<TaskState['worktree']>['status'];

/** Work that nobody merges any more, or that is taken up again: its branch stays where it is. */
function worktreeOf(
  { worktree }: TaskState,
  from: readonly WorktreeStatus[],
  status: WorktreeStatus,
): Pick<TaskState, 'worktree'> {
  return worktree && from.includes(worktree.status) ? { worktree: { ...worktree, status } } : {};
}

/** What was checked of one try says nothing of the next. */
function unjudged({ success_criteria, tests }: TaskState): Partial<Record<keyof TaskState, unknown>> {
  const criteria = success_criteria?.map(({ met: _met, evidence: _evidence, ...rest }) => rest);
  const commands = tests?.map(({ passed: _passed, at: _at, ...rest }) => rest);
  return { ...(criteria && { success_criteria: criteria }), ...(commands && { tests: commands }) };
}

/** A file that an earlier iteration registered stands once. */
function withNew(outputs: readonly ArtifactState[], more: readonly ArtifactState[]): ArtifactState[] {
  const known = new Set(outputs.map(({ path }) => path));
  return [...outputs, ...more.filter(({ path }) => !known.has(path))];
}

export function pauseCause({ cause, actor }: Pick<Intent, 'cause' | 'actor'>): string {
  return cause ?? (kindOf(actor) === 'agent' ? 'question' : 'hold');
}
