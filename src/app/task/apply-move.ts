// A move on one task as part of a transaction: what a hand did before is told first, then the state machine decides.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { sameValue } from '../../document/same-value.ts';
import type { ArtifactState, Event, TaskState } from '../../model/generated/types.ts';
import type { Intent, Situation } from '../../model/transition/intent.ts';
import { move } from '../../model/transition/move.ts';
import { adoption } from '../../model/transition/standing.ts';
import { ROWS, type Verb } from '../../model/transition/transitions.ts';
import { taskState } from '../../store/layout.ts';
import { situationOf } from '../../store/state/situation.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { giveFeedback } from '../feedback/give.ts';
import type { Change } from '../workspace/decision.ts';
import type { SoundTask } from '../workspace/find-task.ts';

export interface Moved {
  readonly ref: string;
  /** How people name it. */
  readonly short: string;
  readonly from: string;
  readonly to: string;
  readonly changed: boolean;
  /** The task as it stands now. */
  readonly task: TaskState;
}

/** Facts that go onto the event beside those of the move. */
export type MoreFacts = Readonly<Record<string, unknown>>;

export function applyMove(
  change: Change,
  task: SoundTask,
  intent: Omit<Intent, 'now'>,
  more: MoreFacts = {},
): Result<Moved> {
  const adopted = adopt(change, task);
  if (!adopted.ok) return adopted;
  const { state, heads, fields: told } = adopted.value;
  const full = withFeedback(change, task, state, { ...intent, now: change.now });
  const short = change.snapshot.short(task.ref);
  const decided = move(short, state, situationAfter(change, task, state), full.intent);
  if (!decided.ok) return decided;
  if (!decided.value) {
    // The verb adds nothing, but what a hand did is in the log now: what belongs to it is written with it.
    const kept = Object.keys(told).length > 0;
    const settled = kept ? writeFields(change, task, { ...told, updated_at: change.now }) : ok(task.state);
    if (!settled.ok) return settled;
    return ok({
      ref: task.ref,
      short,
      from: state.status,
      to: state.status,
      changed: false,
      task: settled.value,
    });
  }
  const { fields, event } = decided.value;
  const written = writeFields(change, task, { ...told, ...full.fields, ...fields });
  if (!written.ok) return written;
  change.draft.log(
    task.ref,
    { ...event, prev: heads, ...more },
    intent.actor === change.actor ? undefined : intent.actor,
  );
  return ok({ ref: task.ref, short, from: state.status, to: event.to, changed: true, task: written.value });
}

/** What a verb that was called before with the same --request-id did to a task then. */
export function movedBefore(
  snapshot: Snapshot,
  events: readonly Event[],
  verb: Verb,
  ref: string,
): Moved | undefined {
  const types = ROWS.filter((row) => row.verb === verb).map((row) => row.event);
  const isIt = (event: Event): boolean =>
    event.subject === ref && (types.includes(event.type) || (event.type === 'forced' && event.verb === verb));
  const event = events.find(isIt);
  const state = snapshot.task(ref)?.state;
  if (!event || !state) return undefined;
  const { from = state.status, to = state.status } = event;
  return { ref, short: snapshot.short(ref), from, to, changed: false, task: state };
}

interface Adopted {
  readonly state: TaskState;
  readonly fields: Partial<Record<keyof TaskState, unknown>>;
  /** The ids the next event follows. */
  readonly heads: readonly string[];
}

/** Writes the event of a lawful hand edit, of a restore by git, or of a first sight; an untrusted status stops here. */
export function adopt(change: Change, task: SoundTask): Result<Adopted> {
  const { standing, history, state, ref } = task;
  if (standing.kind === 'unlawful')
    return fail({
      reason: 'untrusted',
      task: change.snapshot.short(ref),
      from: standing.from,
      to: state.status,
    });
  const heads = history.heads.map(({ id }) => id);
  const told = adoption(state, standing, change.now, change.host);
  if (!told) return ok({ state, fields: {}, heads });
  const id = change.draft.log(ref, { ...told.event, prev: heads }, told.actor);
  return ok({ state: withFields(state, told.fields), fields: told.fields, heads: [id] });
}

/** Sets top-level fields of a task's file and gives back the task as it will stand. */
export function writeFields(
  change: Change,
  task: SoundTask,
  fields: Readonly<Record<string, unknown>>,
): Result<TaskState> {
  const edits = Object.entries(fields).map(([key, value]): Edit => ({ path: [key], value }));
  const written = change.draft.editState('task', taskState(task.ref), task.file.text, edits);
  return written.ok ? ok(withFields(task.state, fields)) : written;
}

export function withFields(state: TaskState, fields: Readonly<Record<string, unknown>>): TaskState {
  return Object.fromEntries(
    Object.entries({ ...state, ...fields }).filter(([, value]) => value !== undefined),
  ) as unknown as TaskState;
}

/** An adoption may have given the task a claim that the file did not show. */
function situationAfter(change: Change, task: SoundTask, state: TaskState): Situation {
  const situation = situationOf(change.snapshot, task);
  const claim = state.claim && state.claim !== task.state.claim ? 'live' : situation.claim;
  const { review } = change;
  return Object.create(situation, {
    claim: { value: claim, enumerable: true },
    ...(review !== undefined && { review: { value: review, enumerable: true } }),
  }) as Situation;
}

/** A rejection's words become feedback/<NNN>.md and an input of the task; a file that stands there already is taken. */
function withFeedback(
  change: Change,
  task: SoundTask,
  state: TaskState,
  intent: Intent,
): { intent: Intent; fields: { inputs?: readonly ArtifactState[] } } {
  if (intent.verb !== 'reject') return { intent, fields: {} };
  const { text, inputs } = giveFeedback(change, task.ref, state, intent.text);
  if (text === undefined) return { intent, fields: {} };
  return { intent: { ...intent, text }, fields: sameValue(inputs, state.inputs) ? {} : { inputs } };
}
