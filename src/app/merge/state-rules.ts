// What a state file's fields mean when two branches meet: times keep their first or last, a task's status and what hangs on
// it go together by the state machine, and a project stays with the branch that is worked on.

import type { Three } from '../../document/merge/text.ts';
import type { MergeRules } from '../../document/merge/value.ts';
import { sameValue } from '../../document/same-value.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { STATUSES } from '../../model/status.ts';
import { reconcile, type Stand } from '../../model/transition/reconcile.ts';
import type { StateKind } from './state-kind.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface RuledValues {
  /** The sides, with what one of them cannot keep brought in line with the other. */
  readonly values: Three<Fields>;
  readonly rules: MergeRules;
}

/** What a task's status brings with it. */
const LIFE: readonly (keyof TaskState)[] = [
  'status',
  'iteration',
  'completed_at',
  'session_id',
  'session',
  'claim',
  'pause',
  'abandon',
  'cancel',
];

const LATEST: ReadonlySet<string> = new Set(['updated_at', 'statechart.updated_at']);
const EARLIEST: ReadonlySet<string> = new Set(['created_at', 'started_at', 'completed_at']);

/** @param branch the one that is worked on; null when none is. */
export function ruled(kind: StateKind, values: Three<Fields>, branch: string | null): RuledValues {
  const decide = (path: readonly string[], ours: unknown, theirs: unknown): unknown =>
    byTime(path.join('.'), ours, theirs);
  if (kind === 'task') {
    const life = withOneLife(values);
    return { values: life.values, rules: { decide, undecided: life.undecided } };
  }
  const own = kind === 'project' ? onBranch(values, branch) : values;
  return { values: own, rules: { decide, undecided: new Set() } };
}

function byTime(field: string, ours: unknown, theirs: unknown): unknown {
  if (typeof ours !== 'string' || typeof theirs !== 'string') return undefined;
  const oursIsLater = Date.parse(ours) >= Date.parse(theirs);
  if (LATEST.has(field)) return oursIsLater ? ours : theirs;
  return EARLIEST.has(field) ? (oursIsLater ? theirs : ours) : undefined;
}

/** The side that the state machine passes over takes the other's status, and all that hangs on it. */
function withOneLife(values: Three<Fields>): { values: Three<Fields>; undecided: ReadonlySet<string> } {
  const { base, ours, theirs } = values;
  const [before, mine, other] = [standOf(base) ?? MADE, standOf(ours), standOf(theirs)];
  if (!mine || !other) return { values, undecided: new Set() };
  if (sameValue(mine, other)) {
    const sameClaim = sameValue(ours.claim, theirs.claim);
    return { values, undecided: new Set(sameClaim || sameValue(mine, before) ? [] : LIFE) };
  }
  const side = sameValue(mine, before)
    ? 'theirs'
    : sameValue(other, before)
      ? 'ours'
      : reconcile(before, mine, other);
  if (side === undefined) return { values, undecided: new Set(LIFE) };
  const moved =
    side === 'ours'
      ? { base, ours, theirs: livingAs(theirs, ours) }
      : { base, ours: livingAs(ours, theirs), theirs };
  return { values: moved, undecided: new Set() };
}

const MADE: Stand = { status: 'pending', iteration: 1 };

function standOf(task: Fields | null): Stand | undefined {
  const status = STATUSES.find((one) => one === task?.status);
  return status && typeof task?.iteration === 'number' ? { status, iteration: task.iteration } : undefined;
}

function livingAs(task: Fields, other: Fields): Fields {
  const living = { ...task, ...Object.fromEntries(LIFE.map((field) => [field, other[field]])) };
  // Begun on one branch after it had ended on the other.
  const isBackward = Date.parse(String(task.started_at)) > Date.parse(String(other.completed_at));
  return isBackward ? { ...living, started_at: other.started_at } : living;
}

/** A merge brings work to a branch, and not the branch to another's name. */
function onBranch(values: Three<Fields>, branch: string | null): Three<Fields> {
  const { base, ours, theirs } = values;
  if (branch === null || ![ours.branch, theirs.branch].includes(branch)) return values;
  return { base, ours: { ...ours, branch }, theirs: { ...theirs, branch } };
}
