// What follows of a change for a tree: which parents go where, and who is stopped.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Board } from '../../src/model/graph/board.ts';
import { type Settling, settle } from '../../src/model/graph/tree/settle.ts';
import { isRoot } from '../../src/model/graph/tree/tree.ts';
import { isTerminal, STATUSES } from '../../src/model/status.ts';
import { settledMove } from '../../src/model/transition/settled.ts';
import { boardOf, find, type TaskFacts } from './boards.ts';
import { BEFORE, faultsOf, HELD_CLAIM, HOLDER, moved, NOW, RUN_CLAIM, taskIn } from './facts.ts';

type Facts = Readonly<Record<string, TaskFacts>>;

function steps(tasks: Facts, ended: readonly string[] = []): string[] {
  const board = boardOf({ tasks });
  const all = settle(
    board,
    board.tasks.filter((task) => isRoot(board, task)),
    ended.map((ref) => find(board, ref)),
  );
  return all.map(words);
}

function words(step: Settling): string {
  if (step.kind === 'settle')
    return `${step.ref} → ${step.to}${step.lacking.length > 0 ? ` lacking ${step.lacking.join(' ')}` : ''}`;
  return step.kind === 'end'
    ? `${step.ref} ends ${step.cause} by ${step.by}`
    : `${step.ref} cancelled by ${step.by}`;
}

const child = (status: TaskFacts['status'], more: TaskFacts = {}): TaskFacts => ({
  parent_id: '010',
  status,
  ...more,
});
const failing = (cause: 'failed' | 'timed_out' | 'question' | 'hold') => ({
  pause: { cause, text: 'Because.', by: HOLDER, at: BEFORE },
});
const BY_HAND = {
  kind: 'lawful',
  from: 'pending',
  row: { verb: 'claim', from: [], to: 'in_progress', who: 'anyone', guards: [], effects: [], event: '' },
} as const;
const CANCEL = { by: 'orchestrator', reason: 'decided', at: BEFORE };

const CASES: readonly (readonly [name: string, tasks: Facts, steps: readonly string[]])[] = [
  ['nothing has started', { 'a/010': {}, 'a/020': child('pending') }, []],
  ['a child starts', { 'a/010': {}, 'a/020': child('in_progress') }, ['a/010 → in_progress']],
  [
    'one child of two is completed',
    {
      'a/010': { status: 'in_progress', claim: undefined },
      'a/020': child('completed'),
      'a/030': child('pending'),
    },
    [],
  ],
  [
    'all children are completed',
    { 'a/010': { status: 'in_progress' }, 'a/020': child('completed'), 'a/030': child('completed') },
    ['a/010 → completed'],
  ],
  [
    'all are completed, and the parent is reviewed',
    { 'a/010': { status: 'in_progress', review: 'human' }, 'a/020': child('completed') },
    ['a/010 → needs_review'],
  ],
  ['a reviewed parent waits', { 'a/010': { status: 'needs_review' }, 'a/020': child('completed') }, []],
  [
    'a child of a parent in review is reopened',
    { 'a/010': { status: 'needs_review' }, 'a/020': child('pending') },
    ['a/010 → in_progress'],
  ],
  [
    'a child failed, the others are done',
    {
      'a/010': { status: 'in_progress' },
      'a/020': child('completed'),
      'a/030': child('paused', failing('failed')),
      'a/040': child('abandoned'),
    },
    ['a/010 → paused lacking a/030 a/040'],
  ],
  [
    'a failed parent stands, while its child is failed',
    { 'a/010': { status: 'paused', ...failing('failed') }, 'a/020': child('paused', failing('timed_out')) },
    [],
  ],
  [
    'the child of a failed parent is tried again',
    { 'a/010': { status: 'paused', ...failing('failed') }, 'a/020': child('in_progress') },
    ['a/010 → in_progress'],
  ],
  [
    'a parent that is paused for another cause stays so',
    { 'a/010': { status: 'paused', ...failing('hold') }, 'a/020': child('completed') },
    [],
  ],
  ['a completed parent stays so', { 'a/010': { status: 'completed' }, 'a/020': child('in_progress') }, []],
  ['an abandoned parent stays so', { 'a/010': { status: 'abandoned' }, 'a/020': child('completed') }, []],
  [
    'a parent whose own status is not trusted is left alone',
    {
      'a/010': { status: 'needs_review', standing: { kind: 'unlawful', from: ['pending'] } },
      'a/020': child('in_progress'),
    },
    [],
  ],
  ['a broken parent is left alone', { 'a/010': { broken: true }, 'a/020': child('completed') }, []],
  [
    'a broken child keeps the parent open',
    {
      'a/010': { status: 'in_progress' },
      'a/020': child('completed'),
      'a/030': child('completed', { broken: true }),
    },
    [],
  ],
  [
    'fail_fast stops the siblings',
    {
      'a/010': { status: 'in_progress', strategy: 'fail_fast' },
      'a/020': child('paused', failing('failed')),
      'a/030': child('pending'),
      'a/040': child('in_progress', { claim: RUN_CLAIM }),
      'a/050': child('in_progress', { claim: RUN_CLAIM, live: 'dead' }),
      'a/060': child('needs_review'),
      'a/070': child('completed'),
      'a/080': child('paused', failing('timed_out')),
      'a/090': child('paused', failing('question')),
      'a/100': child('abandoned'),
    },
    [
      'a/010 → paused lacking a/020 a/080',
      'a/030 ends skipped by a/010',
      'a/040 cancelled by a/010',
      'a/050 ends cancelled by a/010',
      'a/060 ends cancelled by a/010',
      'a/090 ends cancelled by a/010',
    ],
  ],
  [
    'a race is won',
    {
      'a/010': { status: 'in_progress', strategy: 'race' },
      'a/020': child('completed'),
      'a/030': child('pending'),
      'a/040': child('in_progress', { claim: HELD_CLAIM }),
      'a/050': child('paused', failing('failed')),
      'a/060': child('pending', { started_at: BEFORE }),
    },
    [
      'a/010 → completed',
      'a/030 ends skipped by a/010',
      'a/040 cancelled by a/010',
      'a/050 ends failed by a/010',
      'a/060 ends cancelled by a/010',
    ],
  ],
  [
    'what a hand started is held, and what was cancelled is not cancelled again',
    {
      'a/010': { status: 'in_progress', strategy: 'race' },
      'a/020': child('completed'),
      'a/030': child('in_progress', {
        claim: undefined,
        standing: BY_HAND,
      }),
      'a/040': child('in_progress', { claim: RUN_CLAIM, cancel: CANCEL }),
      'a/050': child('needs_review', { standing: { kind: 'unlawful', from: ['pending'] } }),
    },
    ['a/010 → completed', 'a/030 cancelled by a/010'],
  ],
  [
    'a claim counts where it stands, but for one that its holder has moved on from by hand',
    {
      'a/010': { status: 'in_progress', strategy: 'race' },
      'a/020': child('completed'),
      'a/030': child('pending', { claim: HELD_CLAIM }),
      'a/040': child('needs_review', { claim: HELD_CLAIM, standing: BY_HAND }),
    },
    ['a/010 → completed', 'a/030 cancelled by a/010', 'a/040 ends cancelled by a/010'],
  ],
  [
    'a parent that its holder has split is settled when it is let go',
    { 'a/010': { status: 'in_progress', claim: HELD_CLAIM }, 'a/020': child('completed') },
    [],
  ],
  [
    'the claim of a dead run holds no parent',
    { 'a/010': { status: 'in_progress', claim: RUN_CLAIM, live: 'dead' }, 'a/020': child('completed') },
    ['a/010 → completed'],
  ],
  [
    'a sibling that is a parent itself is stopped with all that is below it',
    {
      'a/010': { status: 'in_progress', strategy: 'race' },
      'a/020': child('completed'),
      'a/030': child('in_progress', { claim: undefined }),
      'a/040': { parent_id: '030', status: 'in_progress', claim: RUN_CLAIM },
      'a/050': { parent_id: '030' },
    },
    [
      'a/010 → completed',
      'a/030 ends cancelled by a/010',
      'a/050 ends skipped by a/010',
      'a/040 cancelled by a/010',
    ],
  ],
  [
    'each ancestor by its own strategy',
    {
      'a/010': { status: 'in_progress', strategy: 'best_effort' },
      'a/020': child('in_progress', { strategy: 'wait_all', claim: undefined }),
      'a/030': { parent_id: '020', status: 'abandoned' },
      'a/040': child('completed'),
    },
    ['a/020 ends failed by a/010', 'a/010 → completed'],
  ],
  [
    'what is decided below counts above at once',
    {
      'a/010': {},
      'a/020': child('pending', { strategy: 'race' }),
      'a/030': { parent_id: '020', status: 'completed' },
      'a/040': { parent_id: '020' },
    },
    ['a/020 → completed', 'a/040 ends skipped by a/020', 'a/010 → completed'],
  ],
];

for (const [name, tasks, expected] of CASES) {
  test(name, () => assert.equal(steps(tasks).sort(), [...expected].sort()));
}

test('who is ended by a verb takes with it what is open below', () => {
  const tasks: Facts = {
    'a/010': { status: 'abandoned' },
    'a/020': child('in_progress', { claim: RUN_CLAIM }),
    'a/030': child('pending'),
    'a/040': child('completed'),
  };
  assert.equal(steps(tasks), []);
  assert.equal(steps(tasks, ['a/010']), ['a/020 cancelled by a/010', 'a/030 ends skipped by a/010']);
});

test('parents of each other end the walk', () => {
  const board = boardOf({ tasks: { 'a/010': { parent_id: '020' }, 'a/020': child('in_progress') } });
  assert.is(settle(board, [find(board, 'a/010')]).length, 1);
});

test('a settled parent obeys the schema and what its status promises', () => {
  const at = { actor: 'orchestrator', now: NOW, text: 'too few' };
  for (const from of ['pending', 'in_progress', 'paused', 'needs_review'] as const) {
    for (const to of ['in_progress', 'needs_review', 'completed', 'paused'] as const) {
      const { fields, event } = settledMove(taskIn(from), to, at);
      assert.equal(faultsOf(moved(taskIn(from), { fields })), [], `${from} ${to}`);
      assert.is(fields.updated_at, NOW);
      assert.equal([event.type, event.from, event.to, event.iteration], ['settled', from, to, 1]);
      assert.equal(
        [event.cause, event.text],
        to === 'paused' ? ['failed', 'too few'] : [undefined, undefined],
      );
      assert.is(
        moved(taskIn('pending'), { fields: settledMove(taskIn('pending'), to, at).fields }).started_at,
        NOW,
      );
    }
  }
});

test('whatever the tree: what is settled once needs no settling again', () => {
  const node = fc.record({
    parent: fc.nat(9),
    status: fc.constantFrom(...STATUSES),
    strategy: fc.constantFrom('wait_all', 'fail_fast', 'best_effort', 'race', undefined),
    cause: fc.constantFrom('failed', 'hold', 'timed_out'),
    live: fc.constantFrom('none', 'live', 'dead'),
    review: fc.constantFrom('human', undefined),
  });
  fc.assert(
    fc.property(fc.array(node, { minLength: 2, maxLength: 10 }), (nodes) => {
      const tasks = Object.fromEntries(
        nodes.map(({ parent, status, strategy, cause, live, review }, n): [string, TaskFacts] => [
          `a/${id(n)}`,
          {
            status,
            strategy,
            review,
            ...(n > 0 && { parent_id: id(parent % n) }),
            ...(status === 'paused' && failing(cause as 'failed')),
            ...(status === 'in_progress' && { claim: RUN_CLAIM, live }),
          } as TaskFacts,
        ]),
      );
      const board = boardOf({ tasks });
      const root = [find(board, 'a/001')];
      const after = applied(board, settle(board, root));
      assert.equal(settle(after, [find(after, 'a/001')]), []);
    }),
    { numRuns: 500 },
  );
});

function id(n: number): string {
  return String(n + 1).padStart(3, '0');
}

/** The board once the steps are taken; who was cancelled keeps working. */
function applied(board: Board, all: readonly Settling[]): Board {
  const tasks = Object.fromEntries(
    board.tasks.map(({ ref, state, claim }): [string, TaskFacts] => [
      ref,
      { ...state, live: claim } as TaskFacts,
    ]),
  );
  for (const step of all) {
    const before = tasks[step.ref] ?? {};
    if (step.kind === 'cancel') tasks[step.ref] = { ...before, cancel: CANCEL };
    else {
      const status = step.kind === 'end' ? 'abandoned' : step.to;
      const cause = step.kind === 'end' ? step.cause : 'failed';
      tasks[step.ref] = {
        ...before,
        status,
        started_at: step.kind === 'settle' ? BEFORE : before.started_at,
        pause: status === 'paused' ? { cause: 'failed', text: 'x', by: HOLDER, at: BEFORE } : undefined,
        abandon: status === 'abandoned' ? { cause, text: 'x', by: HOLDER, at: BEFORE } : undefined,
        ...(isTerminal(status) && { live: 'none' as const }),
      };
    }
  }
  return boardOf({ tasks });
}

test.run();
