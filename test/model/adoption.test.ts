// What is written for a status that sow did not set: the event, and what the row would have done to the task.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TaskState } from '../../src/model/generated/types.ts';
import { STATUSES, type Status } from '../../src/model/status.ts';
import { type Adoption, acceptedFields, adoption, judge } from '../../src/model/transition/standing.ts';
import {
  around,
  BEFORE,
  type Fields,
  faultsOf,
  HELD_CLAIM,
  HOST,
  moved,
  NOW,
  PERSON,
  RUN_CLAIM,
  taskIn,
  withFields,
} from './facts.ts';
import { historyOf } from './logs.ts';

const HAND_CLAIM = { actor: 'hand', host: HOST, at: NOW };
const FEEDBACK = { type: 'feedback', path: 'feedback/001.md', approved: false, created_at: BEFORE };
const CANCEL = { by: 'orchestrator', reason: 'a sibling won', at: BEFORE };

/** A task in one status whose status alone, or with a few fields more, a hand changed to another. */
function edited(from: Status, to: Status, more: Fields = {}): TaskState {
  return taskIn(from, { ...more, status: to });
}

function adopted(from: Status, task: TaskState): Adoption {
  const standing = judge(task, historyOf(from), around(task));
  const found = adoption(task, standing, NOW, HOST);
  if (!found) throw new Error(`not adopted: ${standing.kind}`);
  return found;
}

test('what the log tells already is told no more, and what is unlawful is not told', () => {
  const task = taskIn('completed');
  assert.is(adoption(task, { kind: 'explained' }, NOW, HOST), undefined);
  assert.is(adoption(task, { kind: 'unlawful', from: ['pending'] }, NOW, HOST), undefined);
});

test('a task without a log is adopted as it is', () => {
  for (const status of STATUSES) {
    assert.equal(adoption(taskIn(status, { iteration: 3 }), { kind: 'unlogged' }, NOW, HOST), {
      fields: {},
      event: { type: 'adopted', to: status, iteration: 3 },
      actor: undefined,
    });
  }
});

test('what git moved back is told as restored, and nothing else is touched', () => {
  assert.equal(adoption(taskIn('in_progress', { iteration: 2 }), { kind: 'restored' }, NOW, HOST), {
    fields: {},
    event: { type: 'restored', to: 'in_progress', iteration: 2 },
    actor: undefined,
  });
});

interface Case {
  readonly from: Status;
  readonly task: TaskState;
  readonly type: string;
  readonly after: Fields;
}

const PAUSE = { cause: 'question', text: 'Which format?', by: PERSON, at: BEFORE } as const;
const ABANDON = { cause: 'skipped', text: 'Not needed.', by: PERSON, at: BEFORE } as const;
const NO_SESSION = { session_id: undefined, session: undefined };

const LAWFUL: readonly Case[] = [
  {
    from: 'pending',
    task: edited('pending', 'in_progress'),
    type: 'claimed',
    after: { claim: HAND_CLAIM, started_at: NOW },
  },
  {
    from: 'in_progress',
    task: edited('in_progress', 'paused', { pause: PAUSE }),
    type: 'paused',
    after: { claim: undefined },
  },
  {
    from: 'paused',
    task: edited('paused', 'in_progress', { pause: undefined }),
    type: 'answered',
    after: { claim: HAND_CLAIM },
  },
  {
    from: 'paused',
    task: edited('paused', 'in_progress', { pause: { ...PAUSE, cause: 'hold' } }),
    type: 'answered',
    after: { claim: HAND_CLAIM, pause: undefined },
  },
  {
    from: 'in_progress',
    task: edited('in_progress', 'needs_review'),
    type: 'submitted',
    after: { claim: undefined },
  },
  {
    from: 'needs_review',
    task: edited('needs_review', 'completed'),
    type: 'approved',
    after: { completed_at: NOW, ...NO_SESSION },
  },
  {
    from: 'needs_review',
    task: edited('needs_review', 'in_progress', { iteration: 2, inputs: [FEEDBACK] }),
    type: 'rejected',
    after: { claim: HAND_CLAIM },
  },
  {
    from: 'in_progress',
    task: edited('in_progress', 'pending'),
    type: 'released',
    after: { claim: undefined },
  },
  ...(['pending', 'in_progress', 'paused', 'needs_review'] as const).map((from) => ({
    from,
    task: edited(from, 'abandoned', { abandon: ABANDON, claim: undefined }),
    type: 'abandoned',
    after: { completed_at: NOW, pause: undefined, ...NO_SESSION },
  })),
  {
    from: 'in_progress',
    task: edited('in_progress', 'completed', { claim: undefined }),
    type: 'completed',
    after: { completed_at: NOW, ...NO_SESSION },
  },
  ...(['completed', 'abandoned'] as const).map((from) => ({
    from,
    task: edited(from, 'pending', { iteration: 2 }),
    type: 'reopened',
    after: {
      completed_at: undefined,
      completion_summary: undefined,
      rating: undefined,
      abandon: undefined,
    },
  })),
];

for (const { from, task, type, after } of LAWFUL) {
  test(`a hand that moved a task from ${from} to ${task.status} is told as ${type}`, () => {
    const { fields, event, actor } = adopted(from, task);
    assert.equal(event, { type, from, to: task.status, iteration: task.iteration });
    assert.is(actor, 'hand');
    assert.equal(moved(task, { fields }), withFields(task, after));
    assert.equal(faultsOf(moved(task, { fields })), []);
  });
}

test('a claim that the hand wrote itself stays', () => {
  const task = edited('pending', 'in_progress', { claim: HELD_CLAIM });
  assert.equal(moved(task, adopted('pending', task)).claim, HELD_CLAIM);
});

test('a start that the hand wrote itself stays', () => {
  const task = edited('pending', 'in_progress', { started_at: BEFORE });
  assert.is(moved(task, adopted('pending', task)).started_at, BEFORE);
});

/** What an unlawful edit may leave behind: everything at once. */
const CLUTTER: Fields = {
  claim: RUN_CLAIM,
  cancel: CANCEL,
  pause: PAUSE,
  abandon: ABANDON,
  completed_at: BEFORE,
  session_id: 'c0ffee',
  session: { executor: 'claude', directory: '.' },
};

for (const status of STATUSES) {
  test(`accepting ${status} leaves what a lawful way there would have left`, () => {
    for (const from of STATUSES) {
      for (const clutter of [{}, CLUTTER]) {
        const task = edited(from, status, clutter);
        const accepted = withFields(task, acceptedFields(task, NOW, HOST, 'as it was found'));
        assert.equal(faultsOf(accepted), [], `from ${from}`);
        const begun = status !== 'pending' && status !== 'abandoned';
        assert.ok(!begun || accepted.started_at, 'it has begun');
        assert.ok(status !== 'in_progress' || accepted.claim, 'somebody holds it');
      }
    }
  });
}

test('accepting keeps what the hand said and sets what it left out', () => {
  const text = 'as it was found';
  const bare = taskIn('pending');
  const fields = (status: Status, more: Fields = {}) =>
    acceptedFields(withFields(bare, { ...more, status }), NOW, HOST, text);
  assert.equal(fields('paused').pause, { cause: 'hold', text, by: 'hand', at: NOW });
  assert.equal(fields('paused', { pause: PAUSE }).pause, PAUSE);
  assert.equal(fields('abandoned').abandon, { cause: 'cancelled', text, by: 'hand', at: NOW });
  assert.equal(fields('abandoned', { abandon: ABANDON }).abandon, ABANDON);
  assert.is(fields('completed').completed_at, NOW);
  assert.is(fields('completed', { completed_at: BEFORE }).completed_at, BEFORE);
  assert.is(fields('needs_review', { started_at: BEFORE }).started_at, BEFORE);
  assert.equal(fields('in_progress').claim, HAND_CLAIM);
  assert.equal(fields('in_progress', { claim: HELD_CLAIM }).claim, HELD_CLAIM);
});

test.run();
