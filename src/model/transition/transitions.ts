// The task state machine as data: each row is a lawful move. Nothing else changes a status; model/move.ts reads the rows.
import { LIVE, type Status, TERMINAL } from '../status.ts';

export type Verb =
  | 'claim'
  | 'pause'
  | 'answer'
  | 'submit'
  | 'approve'
  | 'reject'
  | 'release'
  | 'abandon'
  | 'complete'
  | 'reopen';

/** Who may make a move. */
export type Permission =
  | 'anyone'
  /** Who holds the claim, or a person. */
  | 'holder'
  /** Who holds the claim; a person only by force, while it lives. */
  | 'owner'
  /** A person, or the reviewer role on work it did not do. */
  | 'reviewer'
  /** A person; for complete also the holder, where nobody reviews. */
  | 'person';

/** What must hold beside the status; model/guards.ts answers each. */
export type Guard =
  | 'free'
  | 'dependencies-completed'
  | 'no-children'
  | 'parent-open'
  | 'not-settled-by-children'
  | 'phase-enabled'
  | 'not-cancelled'
  | 'text'
  | 'answer-to-question'
  | 'criteria-met'
  | 'tests-passed'
  | 'children-settled';

export type Effect =
  | 'take-claim'
  | 'drop-claim'
  | 'start'
  | 'set-pause'
  | 'drop-pause'
  | 'record-result'
  | 'next-iteration'
  | 'end'
  | 'set-abandon'
  | 'drop-session'
  | 'forget-end';

export interface Row {
  readonly verb: Verb;
  readonly from: readonly Status[];
  readonly to: Status;
  readonly who: Permission;
  readonly guards: readonly Guard[];
  readonly effects: readonly Effect[];
  /** The type of the event that records it. */
  readonly event: string;
}

const APPROVAL: readonly Guard[] = ['criteria-met', 'tests-passed', 'children-settled'];

export const ROWS: readonly Row[] = [
  {
    verb: 'claim',
    from: ['pending'],
    to: 'in_progress',
    who: 'anyone',
    guards: ['dependencies-completed', 'no-children', 'parent-open', 'phase-enabled'],
    effects: ['take-claim', 'start'],
    event: 'claimed',
  },
  {
    verb: 'claim',
    from: ['in_progress'],
    to: 'in_progress',
    who: 'anyone',
    guards: ['free', 'not-cancelled', 'no-children', 'parent-open'],
    effects: ['take-claim', 'start'],
    event: 'claimed',
  },
  {
    verb: 'pause',
    from: ['in_progress'],
    to: 'paused',
    who: 'holder',
    guards: ['not-cancelled', 'text'],
    effects: ['set-pause', 'drop-claim'],
    event: 'paused',
  },
  {
    verb: 'answer',
    from: ['paused'],
    to: 'in_progress',
    who: 'anyone',
    guards: ['answer-to-question', 'not-settled-by-children'],
    effects: ['drop-pause'],
    event: 'answered',
  },
  {
    verb: 'submit',
    from: ['in_progress'],
    to: 'needs_review',
    who: 'holder',
    guards: ['not-cancelled', 'no-children'],
    effects: ['record-result', 'drop-claim'],
    event: 'submitted',
  },
  {
    verb: 'approve',
    from: ['needs_review'],
    to: 'completed',
    who: 'reviewer',
    guards: APPROVAL,
    effects: ['end', 'drop-session', 'drop-claim'],
    event: 'approved',
  },
  {
    verb: 'reject',
    from: ['needs_review'],
    to: 'in_progress',
    who: 'reviewer',
    guards: ['text', 'not-settled-by-children'],
    effects: ['next-iteration'],
    event: 'rejected',
  },
  {
    verb: 'release',
    from: ['in_progress'],
    to: 'pending',
    who: 'owner',
    guards: ['not-cancelled'],
    effects: ['drop-claim'],
    event: 'released',
  },
  {
    verb: 'abandon',
    from: LIVE,
    to: 'abandoned',
    who: 'holder',
    guards: ['text'],
    effects: ['end', 'set-abandon', 'drop-pause', 'drop-session', 'drop-claim'],
    event: 'abandoned',
  },
  {
    verb: 'complete',
    from: ['in_progress'],
    to: 'completed',
    who: 'person',
    guards: ['not-cancelled', ...APPROVAL],
    effects: ['record-result', 'end', 'drop-session', 'drop-claim'],
    event: 'completed',
  },
  {
    verb: 'reopen',
    from: TERMINAL,
    to: 'pending',
    who: 'person',
    guards: ['text', 'not-settled-by-children'],
    effects: ['next-iteration', 'forget-end', 'drop-claim'],
    event: 'reopened',
  },
];

/** What a parent's file gets when its children bring it to a status; no verb leads here. */
export const SETTLED: Readonly<
  Record<'in_progress' | 'needs_review' | 'completed' | 'paused', readonly Effect[]>
> = {
  in_progress: ['start', 'drop-pause'],
  needs_review: ['start', 'drop-pause', 'drop-claim'],
  completed: ['start', 'drop-pause', 'end', 'drop-session', 'drop-claim'],
  paused: ['start', 'set-pause', 'drop-claim'],
};

/** The verbs that lead away from a status, in the table's order. */
export function allowedVerbs(status: Status): Verb[] {
  return [...new Set(ROWS.filter((row) => row.from.includes(status)).map((row) => row.verb))];
}
