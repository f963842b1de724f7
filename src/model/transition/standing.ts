// Whether a task's status can be trusted: its own log says how it came there, or a hand put it there, lawfully or not.

import { isPerson, roleOf } from '../actor.ts';
import type { TaskState } from '../generated/types.ts';
import { applyEffects } from './effects.ts';
import { missingFor } from './guards.ts';
import type { History, StatusEvent } from './history.ts';
import type { Intent, Situation } from './intent.ts';
import { ROWS, type Row } from './transitions.ts';

export type Standing =
  /** No log yet: adopted at whatever valid status it has. */
  | { readonly kind: 'unlogged' }
  | { readonly kind: 'explained' }
  /** Equal to an older event of the chain: moved back by git. */
  | { readonly kind: 'restored' }
  /** Moved by hand along a row whose guards hold; `row` is absent where people complete in one step. */
  | { readonly kind: 'lawful'; readonly from: string; readonly row: Row }
  /** `cause` is why the last of `from` was paused or abandoned. */
  | { readonly kind: 'unlawful'; readonly from: readonly string[]; readonly cause?: string };

export function isTrusted(standing: Standing): boolean {
  return standing.kind !== 'unlawful';
}

export function judge(task: TaskState, history: History, situation: Situation): Standing {
  const { heads, moves } = history;
  if (moves.length === 0) return { kind: 'unlogged' };
  if (heads.some((head) => head.to === task.status)) return { kind: 'explained' };
  if (moves.some((event) => event.to === task.status && event.iteration === task.iteration))
    return { kind: 'restored' };
  const cause = heads.at(-1)?.cause;
  const unlawful: Standing = {
    kind: 'unlawful',
    from: heads.map((head) => head.to),
    ...(typeof cause === 'string' && { cause }),
  };
  if (wasRefused(history, task)) return unlawful;
  for (const head of heads) {
    const row = ROWS.find(
      (candidate) => leadsTo(candidate, head, task) && mayByHand(candidate, task, situation),
    );
    if (row && guardsHold(row, head, task, situation)) return { kind: 'lawful', from: head.to, row };
  }
  return unlawful;
}

/** What was found unlawful while its run lived stays so when the run, and with it the claim, is dead. */
function wasRefused({ events, heads }: History, task: TaskState): boolean {
  const since = Math.max(...heads.map((head) => events.indexOf(head)));
  return events.slice(since).some((event) => event.type === 'run_ended' && event.unlawful === task.status);
}

/** What the next transaction writes for a status that a hand, git or an older tool put there; undefined when all is told. */
export interface Adoption {
  readonly fields: Partial<Record<keyof TaskState, unknown>>;
  readonly event: Readonly<Record<string, unknown>> & {
    readonly type: string;
    readonly to: string;
    readonly iteration: number;
  };
  readonly actor: 'hand' | undefined;
}

export function adoption(
  task: TaskState,
  standing: Standing,
  now: string,
  host: string,
): Adoption | undefined {
  const at = { to: task.status, iteration: task.iteration };
  switch (standing.kind) {
    case 'explained':
      return undefined;
    case 'unlogged':
      return { fields: {}, event: { type: 'adopted', ...at }, actor: undefined };
    case 'restored':
      return { fields: {}, event: { type: 'restored', ...at }, actor: undefined };
    case 'lawful':
      return {
        fields: handFields(standing.row, task, now, host),
        event: { type: standing.row.event, from: standing.from, ...at },
        actor: 'hand',
      };
    case 'unlawful':
      return undefined;
  }
}

/** What `accept` fills in: all that a lawful way to this status would have set. */
export function acceptedFields(
  task: TaskState,
  now: string,
  host: string,
  text: string,
): Partial<Record<keyof TaskState, unknown>> {
  const actor = 'hand';
  const pause = task.pause ?? { cause: 'hold', text, by: actor, at: now };
  const abandon = task.abandon ?? { cause: 'cancelled', text, by: actor, at: now };
  const ended = {
    completed_at: task.completed_at ?? now,
    session_id: undefined,
    session: undefined,
  };
  const begun = { started_at: task.started_at ?? now };
  const rest = { claim: undefined, cancel: undefined, pause: undefined, abandon: undefined };
  const open = { ...rest, completed_at: undefined };
  switch (task.status) {
    case 'pending':
      return open;
    case 'in_progress':
      return { ...open, ...begun, claim: task.claim ?? { actor, host, at: now } };
    case 'paused':
      return { ...open, ...begun, pause };
    case 'needs_review':
      return { ...open, ...begun };
    case 'completed':
      return { ...rest, ...begun, ...ended };
    case 'abandoned':
      return { ...rest, ...ended, abandon };
  }
}

function leadsTo(row: Row, head: StatusEvent, task: TaskState): boolean {
  const iteration = head.iteration + (row.effects.includes('next-iteration') ? 1 : 0);
  return row.from.some((from) => from === head.to) && row.to === task.status && task.iteration === iteration;
}

/** Judged as the claim's holder while a live claim exists, otherwise as a person. */
function mayByHand(row: Row, task: TaskState, situation: Situation): boolean {
  const holder = situation.claim === 'live' ? task.claim?.actor : undefined;
  if (holder === undefined || isPerson(holder)) return true;
  switch (row.who) {
    case 'reviewer':
      return roleOf(holder) === 'reviewer' && !situation.workers.includes(holder);
    case 'person':
      return row.verb === 'complete' && situation.review === 'none';
    default:
      return true;
  }
}

function guardsHold(row: Row, head: StatusEvent, task: TaskState, situation: Situation): boolean {
  const text = row.effects.includes('set-pause')
    ? task.pause?.text
    : row.effects.includes('set-abandon')
      ? task.abandon?.text
      : undefined;
  if (row.verb === 'reject' && !hasFeedback(task, head.iteration)) return false;
  const said = row.verb === 'reject' || row.verb === 'reopen' ? 'by hand' : text;
  const intent: Intent = {
    verb: row.verb,
    actor: 'hand',
    now: task.updated_at,
    ...(said !== undefined && { text: said }),
  };
  return row.guards.every((guard) => missingFor(guard, task, situation, intent).length === 0);
}

function hasFeedback(task: TaskState, iteration: number): boolean {
  const file = `feedback/${String(iteration).padStart(3, '0')}.md`;
  return task.inputs.some((input) => input.type === 'feedback' && input.path.endsWith(file));
}

/** A row's effects on a file whose status the hand has changed already; what the hand wrote itself stays. */
function handFields(
  row: Row,
  task: TaskState,
  now: string,
  host: string,
): Partial<Record<keyof TaskState, unknown>> {
  const claim = { actor: 'hand', host };
  const fields = applyEffects(row, task, { actor: 'hand', now, claim });
  const { iteration: _counted, claim: _taken, pause, abandon, ...rest } = fields;
  return {
    ...rest,
    ...(pause === undefined && 'pause' in fields && { pause: undefined }),
    ...(abandon === undefined && 'abandon' in fields && { abandon: undefined }),
    claim: row.to === 'in_progress' ? (task.claim ?? { ...claim, at: now }) : undefined,
  };
}
