// What children make of their parent: every row of the four strategies, and how each child counts.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { doneStatus, type Given, givenBy, type Strategy } from '../../src/model/graph/tree/parent-status.ts';
import { outcomeOf, progressOf, type Seen, seen, tally } from '../../src/model/graph/tree/progress.ts';
import { boardOf, find } from './boards.ts';
import { BEFORE, HOLDER, taskIn } from './facts.ts';

const CHILD: Readonly<Record<string, Seen | undefined>> = {
  completed: { status: 'completed', started: true },
  failed: { status: 'abandoned', cause: 'failed', started: true },
  timed_out: { status: 'paused', cause: 'timed_out', started: true },
  cancelled: { status: 'abandoned', cause: 'cancelled', started: true },
  skipped: { status: 'abandoned', cause: 'skipped', started: false },
  running: { status: 'in_progress', started: true },
  paused: { status: 'paused', cause: 'question', started: true },
  review: { status: 'needs_review', started: true },
  pending: { status: 'pending', started: false },
  released: { status: 'pending', started: true },
  invalid: undefined,
};

const ROWS: readonly (readonly [strategy: Strategy, children: string, given: Given, threshold?: number])[] = [
  ['wait_all', 'completed completed', 'done'],
  ['wait_all', 'pending pending', 'pending'],
  ['wait_all', 'pending skipped', 'pending'],
  ['wait_all', 'pending released', 'in_progress'],
  ['wait_all', 'running pending', 'in_progress'],
  ['wait_all', 'completed pending', 'in_progress'],
  ['wait_all', 'completed paused', 'in_progress'],
  ['wait_all', 'completed review', 'in_progress'],
  ['wait_all', 'completed failed pending', 'in_progress'],
  ['wait_all', 'completed timed_out running', 'in_progress'],
  ['wait_all', 'completed failed', 'failed'],
  ['wait_all', 'completed timed_out', 'failed'],
  ['wait_all', 'completed cancelled', 'failed'],
  ['wait_all', 'skipped', 'failed'],
  ['fail_fast', 'completed completed', 'done'],
  ['fail_fast', 'failed running', 'failed'],
  ['fail_fast', 'timed_out pending', 'failed'],
  ['fail_fast', 'completed failed', 'failed'],
  ['fail_fast', 'cancelled running', 'in_progress'],
  ['fail_fast', 'completed pending', 'in_progress'],
  ['fail_fast', 'pending', 'pending'],
  ['fail_fast', 'completed cancelled', 'failed'],
  ['best_effort', 'completed failed', 'done'],
  ['best_effort', 'completed cancelled', 'done'],
  ['best_effort', 'completed running', 'in_progress'],
  ['best_effort', 'completed completed pending', 'in_progress'],
  ['best_effort', 'pending pending', 'pending'],
  ['best_effort', 'failed timed_out', 'failed'],
  ['best_effort', 'cancelled skipped', 'failed'],
  ['best_effort', 'completed failed', 'failed', 2],
  ['best_effort', 'completed completed failed', 'done', 2],
  ['best_effort', 'completed completed', 'failed', 3],
  ['race', 'completed running', 'done'],
  ['race', 'completed pending', 'done'],
  ['race', 'failed running', 'in_progress'],
  ['race', 'failed pending', 'in_progress'],
  ['race', 'failed completed', 'done'],
  ['race', 'pending', 'pending'],
  ['race', 'failed timed_out', 'failed'],
  ['race', 'cancelled cancelled', 'failed'],
  ['fail_fast', 'completed running', 'in_progress'],
  ['fail_fast', 'completed paused', 'in_progress'],
  ['fail_fast', 'skipped pending', 'pending'],
  ['best_effort', 'completed paused', 'in_progress'],
  ['best_effort', 'failed review', 'in_progress'],
  ['best_effort', 'skipped pending', 'pending'],
  ['race', 'failed paused', 'in_progress'],
  ['race', 'cancelled skipped completed', 'done'],
  ['race', 'skipped pending', 'pending'],
  ['wait_all', 'completed invalid', 'in_progress'],
  ['fail_fast', 'failed invalid', 'in_progress'],
  ['best_effort', 'completed invalid', 'in_progress'],
  ['race', 'completed invalid', 'in_progress'],
  ['race', 'invalid', 'pending'],
];

for (const [strategy, children, given, threshold] of ROWS) {
  test(`${strategy}${threshold ? ` of ${threshold}` : ''}: ${children} → ${given}`, () => {
    const kinds = children.split(' ').map((name) => CHILD[name]);
    assert.is(givenBy(kinds, strategy, threshold), given);
    assert.is(givenBy([...kinds].reverse(), strategy, threshold), given, 'in whatever order');
  });
}

test('wait_all and a threshold of one are what is meant where nothing is said', () => {
  assert.is(givenBy([CHILD.completed, CHILD.failed], undefined), 'failed');
  assert.is(givenBy([CHILD.failed, CHILD.running], undefined), 'in_progress');
  assert.is(givenBy([CHILD.completed, CHILD.failed], 'best_effort', undefined), 'done');
});

test('without children nothing is given', () => {
  for (const strategy of ['wait_all', 'fail_fast', 'best_effort', 'race'] as const)
    assert.is(givenBy([], strategy), 'pending');
});

test('done is a review where the parent asks for one or has something to be checked', () => {
  const parent = (more: Parameters<typeof taskIn>[1]) => doneStatus(taskIn('in_progress', more));
  assert.is(parent({}), 'completed');
  assert.is(parent({ review: 'human' }), 'needs_review');
  assert.is(parent({ review: 'agent' }), 'needs_review');
  assert.is(parent({ review: 'none' }), 'completed');
  assert.is(parent({ success_criteria: [{ criterion: 'It works.' }] }), 'needs_review');
  assert.is(parent({ tests: [{ name: 'unit', command: 'npm test' }] }), 'needs_review');
  assert.is(parent({ success_criteria: [], tests: [] }), 'completed');
});

test('a child counts by its status and its cause', () => {
  const counted = (name: string) => outcomeOf(CHILD[name]);
  assert.equal(
    Object.keys(CHILD).map((name) => counted(name)),
    'completed failed timed_out cancelled cancelled running running running pending pending invalid'.split(
      ' ',
    ),
  );
});

test('a child is seen by its file, or by its last trusted status where a hand broke the rules', () => {
  const pause = { cause: 'failed', text: 'It broke.', by: HOLDER, at: BEFORE } as const;
  const board = boardOf({
    tasks: {
      'a/010': { status: 'paused', pause },
      'a/020': {
        status: 'completed',
        standing: { kind: 'unlawful', from: ['pending', 'paused'], cause: 'failed' },
      },
      'a/030': { status: 'completed', standing: { kind: 'unlawful', from: ['pending'] } },
      'a/040': { status: 'completed', standing: { kind: 'unlawful', from: [] } },
      'a/050': { broken: true },
      'a/060': { status: 'pending', started_at: BEFORE },
      'a/070': { status: 'abandoned', started_at: undefined },
    },
  });
  const view = (id: string) => seen(find(board, `a/${id}`));
  assert.equal(view('010'), { status: 'paused', cause: 'failed', started: true });
  assert.equal(view('020'), { status: 'paused', cause: 'failed', started: true });
  assert.equal(view('030'), { status: 'pending', cause: undefined, started: false });
  assert.equal(view('040'), { status: 'pending', cause: undefined, started: false });
  assert.is(view('050'), undefined);
  assert.equal(view('070'), { status: 'abandoned', cause: 'cancelled', started: false });
  assert.equal(view('060'), { status: 'pending', cause: undefined, started: true });
});

test('rates are exact shares of all children, and zero where there are none', () => {
  const names = 'completed failed timed_out cancelled running pending invalid'.split(' ');
  assert.equal(tally(names.map((name) => CHILD[name])), {
    total: 7,
    completed: 1,
    failed: 1,
    timed_out: 1,
    cancelled: 1,
    running: 1,
    pending: 1,
    invalid: 1,
    ended: 4,
    statuses: { completed: 1, abandoned: 2, paused: 1, in_progress: 1, pending: 1, invalid: 1 },
    completion_rate: 1 / 7,
    failure_rate: 2 / 7,
    coverage: 4 / 7,
  });
  const { completion_rate, failure_rate, coverage } = tally([]);
  assert.equal([completion_rate, failure_rate, coverage], [0, 0, 0]);
});

test('progress counts the direct children of a task', () => {
  const tasks = { 'a/010': {}, 'a/020': { parent_id: '010' }, 'a/030': { parent_id: '020' } };
  assert.is(progressOf(boardOf({ tasks }), 'a/010').total, 1);
});

test('whatever the children: counts add up, and nothing open is ever called done or failed by wait_all', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(CHILD)), { maxLength: 12 }), (names) => {
      const children = names.map((name) => CHILD[name]);
      const counts = tally(children);
      assert.is(counts.ended + counts.running + counts.pending + counts.invalid, counts.total);
      const open = counts.running + counts.pending + counts.invalid > 0 || counts.total === 0;
      const given = givenBy(children, 'wait_all');
      assert.is(given === 'in_progress' || given === 'pending', open);
    }),
  );
});

test.run();
