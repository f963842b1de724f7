// The whole state machine, as the documented table has it: every status with every verb.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TaskState } from '../../src/model/generated/types.ts';
import { STATUSES, type Status } from '../../src/model/status.ts';
import type { Intent, Situation } from '../../src/model/transition/intent.ts';
import { move } from '../../src/model/transition/move.ts';
import type { Verb } from '../../src/model/transition/transitions.ts';
import { around, asked, faultsOf, HOLDER, HOST, moved, NOW, PERSON, REF, RUN, taskIn } from './facts.ts';

const VERBS: readonly Verb[] = [
  'claim',
  'pause',
  'answer',
  'submit',
  'approve',
  'reject',
  'release',
  'abandon',
  'complete',
  'reopen',
];

/** The verbs that a refusal names, in this order. */
const ALLOWED: Readonly<Record<Status, readonly Verb[]>> = {
  pending: ['claim', 'abandon'],
  in_progress: ['claim', 'pause', 'submit', 'release', 'abandon', 'complete'],
  paused: ['answer', 'abandon'],
  needs_review: ['approve', 'reject', 'abandon'],
  completed: ['reopen'],
  abandoned: ['reopen'],
};

/** Asking again for what already is. */
const REPEATS: readonly (readonly [Status, Verb, Partial<Intent>])[] = [
  ['pending', 'release', {}],
  ['paused', 'pause', { text: 'Which format?' }],
  ['needs_review', 'submit', {}],
  ['completed', 'approve', {}],
  ['completed', 'complete', {}],
  ['abandoned', 'abandon', { text: 'No longer wanted.' }],
];

interface Lawful {
  readonly from: Status;
  readonly verb: Verb;
  readonly intent?: Partial<Intent>;
  readonly situation?: Partial<Situation>;
  readonly to: Status;
  readonly event: Readonly<Record<string, unknown>>;
  readonly sets?: Readonly<Record<string, unknown>>;
  readonly drops?: readonly (keyof TaskState)[];
}

const OWNED = ['session_id', 'session', 'claim'] as const;
const BY_HOLDER = { actor: HOLDER, run: RUN };
const NEW_CLAIM = { actor: PERSON, host: HOST, at: NOW };
const OUTPUT = { type: 'modified', path: 'src/second.ts', approved: false, created_at: NOW };

const MOVES: readonly Lawful[] = [
  {
    from: 'pending',
    verb: 'claim',
    to: 'in_progress',
    event: { type: 'claimed', iteration: 1, holder: PERSON },
    sets: { claim: NEW_CLAIM, started_at: NOW },
  },
  {
    from: 'in_progress',
    verb: 'claim',
    situation: { claim: 'dead' },
    to: 'in_progress',
    event: { type: 'claimed', iteration: 1, holder: PERSON },
    sets: { claim: NEW_CLAIM },
  },
  {
    from: 'in_progress',
    verb: 'pause',
    intent: { ...BY_HOLDER, text: 'How many?' },
    to: 'paused',
    event: { type: 'paused', iteration: 1, text: 'How many?', cause: 'question' },
    sets: { pause: { cause: 'question', text: 'How many?', by: HOLDER, at: NOW } },
    drops: ['claim'],
  },
  {
    from: 'paused',
    verb: 'answer',
    intent: { text: 'CSV.' },
    to: 'in_progress',
    event: { type: 'answered', iteration: 1, text: 'CSV.' },
    drops: ['pause'],
  },
  {
    from: 'in_progress',
    verb: 'submit',
    intent: { ...BY_HOLDER, summary: 'Done.', outputs: [OUTPUT] },
    to: 'needs_review',
    event: { type: 'submitted', iteration: 1, summary: 'Done.' },
    sets: { completion_summary: 'Done.', outputs: [...taskIn('in_progress').outputs, OUTPUT] },
    drops: ['claim'],
  },
  {
    from: 'needs_review',
    verb: 'approve',
    to: 'completed',
    event: { type: 'approved', iteration: 1 },
    sets: { completed_at: NOW },
    drops: OWNED,
  },
  {
    from: 'needs_review',
    verb: 'reject',
    intent: { text: 'Handle empty lines.' },
    to: 'in_progress',
    event: { type: 'rejected', iteration: 2, text: 'Handle empty lines.' },
    sets: { iteration: 2 },
  },
  {
    from: 'in_progress',
    verb: 'release',
    intent: BY_HOLDER,
    to: 'pending',
    event: { type: 'released', iteration: 1 },
    drops: ['claim'],
  },
  ...(['pending', 'in_progress', 'paused', 'needs_review'] as const).map(
    (from): Lawful => ({
      from,
      verb: 'abandon',
      intent: { text: 'Not needed.' },
      to: 'abandoned',
      event: { type: 'abandoned', iteration: 1, text: 'Not needed.', cause: 'cancelled' },
      sets: {
        completed_at: NOW,
        abandon: { cause: 'cancelled', text: 'Not needed.', by: PERSON, at: NOW },
      },
      drops: [...OWNED, 'pause'],
    }),
  ),
  {
    from: 'in_progress',
    verb: 'complete',
    intent: { summary: 'Done.', outputs: [OUTPUT] },
    to: 'completed',
    event: { type: 'completed', iteration: 1, summary: 'Done.' },
    sets: {
      completed_at: NOW,
      completion_summary: 'Done.',
      outputs: [...taskIn('in_progress').outputs, OUTPUT],
    },
    drops: OWNED,
  },
  ...(['completed', 'abandoned'] as const).map(
    (from): Lawful => ({
      from,
      verb: 'reopen',
      intent: { text: 'It broke.' },
      to: 'pending',
      event: { type: 'reopened', iteration: 2, text: 'It broke.' },
      sets: { iteration: 2 },
      drops: ['completed_at', 'completion_summary', 'rating', 'abandon', 'claim'],
    }),
  ),
];

for (const { from, verb, intent, situation, to, event, sets = {}, drops = [] } of MOVES) {
  test(`${verb} leads a task that is ${from} to ${to}`, () => {
    const task = taskIn(from);
    const result = move(REF, task, around(task, situation), asked(verb, intent));
    assert.ok(result.ok && result.value, JSON.stringify(result));
    const gone = new Set<string>(drops);
    const kept = Object.entries(task).filter(([field]) => !gone.has(field));
    const expected = { ...Object.fromEntries(kept), ...sets, status: to, updated_at: NOW };
    assert.equal(moved(task, result.value), expected);
    assert.equal(result.value.event, { from, to, ...event });
    assert.equal(faultsOf(moved(task, result.value)), []);
  });
}

for (const [status, verb, intent] of REPEATS) {
  test(`${verb} on a task that is ${status} already is no change`, () => {
    const task = taskIn(status);
    assert.equal(move(REF, task, around(task), asked(verb, intent)), { ok: true, value: undefined });
  });
}

const others = STATUSES.flatMap((status) => VERBS.map((verb) => ({ status, verb }))).filter(
  ({ status, verb }) =>
    !MOVES.some((row) => row.from === status && row.verb === verb) &&
    !REPEATS.some(([from, repeated]) => from === status && repeated === verb),
);

for (const { status, verb } of others) {
  test(`${verb} is refused while a task is ${status}`, () => {
    const task = taskIn(status);
    const failure = {
      reason: 'transition-refused',
      task: REF,
      verb,
      status,
      allowed: ALLOWED[status],
    };
    assert.equal(move(REF, task, around(task), asked(verb)), { ok: false, failure });
  });
}

test('the tables above say something of every status with every verb', () => {
  assert.is(MOVES.length + REPEATS.length + others.length, STATUSES.length * VERBS.length);
});

test('what a refusal names is what leads on from that status', () => {
  for (const status of STATUSES) {
    const leading = VERBS.filter((verb) => MOVES.some((row) => row.from === status && row.verb === verb));
    assert.equal(
      [...ALLOWED[status]].sort(),
      leading.sort(),
      `the moves that lead away from ${status} are those named`,
    );
  }
});

test.run();
