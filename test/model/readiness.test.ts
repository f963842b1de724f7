// Whether a task may start and why not: each reason by itself, everything at once, and in words.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Blocker, readiness } from '../../src/model/graph/readiness.ts';
import { describeBlocker } from '../../src/model/graph/words/blocker-words.ts';
import { ROWS } from '../../src/model/transition/transitions.ts';
import { type BoardFacts, boardOf, find, type TaskFacts } from './boards.ts';
import { BEFORE, HELD_CLAIM, HOLDER, PERSON, RUN_CLAIM } from './facts.ts';

/** Why a/010 may not start, among the others; `ready` or `resumable` when it may. */
function verdict(task: TaskFacts, others: Readonly<Record<string, TaskFacts>> = {}, more: BoardFacts = {}) {
  const board = boardOf({ ...more, tasks: { 'a/010': task, ...others } });
  const found = readiness(board, find(board, 'a/010'));
  return found.kind === 'not' ? found.blockers : found.kind;
}

const UNLAWFUL = { kind: 'unlawful', from: ['pending'] } as const;
const ON_20: TaskFacts = { depends_on: ['020'] };

test('a pending task without dependencies is ready', () => assert.is(verdict({}), 'ready'));

test('a task in progress that nobody holds, or a dead run, is resumable', () => {
  assert.is(verdict({ status: 'in_progress' }), 'resumable');
  assert.is(verdict({ status: 'in_progress', claim: RUN_CLAIM, live: 'dead' }), 'resumable');
});

test("a task that a hand put in progress is that hand's, before its claim is written", () => {
  const row = ROWS.find(({ verb }) => verb === 'claim');
  if (!row) throw new Error('no row');
  const standing = { kind: 'lawful', from: 'pending', row } as const;
  assert.equal(verdict({ status: 'in_progress', standing }), [{ kind: 'claimed', holder: 'hand' }]);
});

interface Case {
  readonly name: string;
  readonly task: TaskFacts;
  readonly others?: Readonly<Record<string, TaskFacts>>;
  readonly more?: BoardFacts;
  readonly blocker: Blocker;
  readonly words: string;
}

const CASES: readonly Case[] = [
  ...(['pending', 'in_progress', 'paused', 'needs_review'] as const).map(
    (status): Case => ({
      name: `a dependency that is ${status}`,
      task: ON_20,
      others: { 'a/020': { status } },
      blocker: {
        kind: 'dependency',
        ref: 'a/020',
        status,
        ...(status === 'paused' && { cause: 'question' }),
      },
      words: `waits for a/020 (${status === 'paused' ? 'paused: question' : status})`,
    }),
  ),
  {
    name: 'an abandoned dependency',
    task: ON_20,
    others: { 'a/020': { status: 'abandoned' } },
    blocker: { kind: 'dependency-abandoned', ref: 'a/020' },
    words: 'depends on a/020, which was abandoned',
  },
  {
    name: 'a dependency completed by an unlawful edit',
    task: ON_20,
    others: { 'a/020': { status: 'completed', standing: UNLAWFUL } },
    blocker: { kind: 'dependency-untrusted', ref: 'a/020' },
    words: 'depends on a/020, whose status was edited unlawfully',
  },
  {
    name: 'a dependency whose file is broken',
    task: ON_20,
    others: { 'a/020': { broken: true } },
    blocker: { kind: 'dependency-invalid', ref: 'a/020' },
    words: 'depends on a/020, whose file is invalid',
  },
  {
    name: 'a dependency that does not exist',
    task: ON_20,
    blocker: { kind: 'dependency-missing', ref: '020' },
    words: 'depends on 020, which does not exist',
  },
  {
    name: 'a dependency that can mean two tasks',
    task: ON_20,
    others: { 'b/020': { status: 'completed' }, 'c/020': { status: 'completed' } },
    blocker: { kind: 'dependency-ambiguous', ref: '020', candidates: ['b/020', 'c/020'] },
    words: 'depends on 020, which can mean b/020 or c/020',
  },
  {
    name: 'a phase that is not done',
    task: { depends_on: [{ phase: 'b' }] },
    others: { 'b/010': { status: 'completed' }, 'b/020': {} },
    blocker: { kind: 'dependency-phase', phase: 'b', status: 'in_progress' },
    words: 'waits for the phase b (in_progress)',
  },
  {
    name: 'a phase that does not exist',
    task: { depends_on: [{ phase: 'b' }] },
    blocker: { kind: 'dependency-missing', ref: 'b' },
    words: 'depends on b, which does not exist',
  },
  {
    name: 'its phase waits for a task',
    task: {},
    others: { 'b/010': {} },
    more: { phases: { a: { depends_on: ['b/010'] } } },
    blocker: { kind: 'dependency', ref: 'b/010', status: 'pending' },
    words: 'waits for b/010 (pending)',
  },
  {
    name: 'its phase waits for a phase',
    task: {},
    others: { 'b/010': {} },
    more: { phases: { a: { depends_on: [{ phase: 'b' }] }, b: { status: 'pending' } } },
    blocker: { kind: 'dependency-phase', phase: 'b', status: 'pending' },
    words: 'waits for the phase b (pending)',
  },
  {
    name: 'its phase is not enabled',
    task: {},
    more: { phases: { a: { enabled: false } } },
    blocker: { kind: 'phase-disabled', phase: 'a' },
    words: 'the phase a is not enabled',
  },
  ...(['skipped', 'failed'] as const).map((status) => ({
    name: `its phase is ${status}`,
    task: {},
    more: { phases: { a: { status } } },
    blocker: { kind: 'phase-closed' as const, phase: 'a', status },
    words: `the phase a is ${status}`,
  })),
  {
    name: "its phase's file is broken",
    task: {},
    more: { phases: { a: null } },
    blocker: { kind: 'phase-invalid', phase: 'a' },
    words: 'the phase a has no valid state file',
  },
  {
    name: 'it has children',
    task: {},
    others: { 'a/020': { parent_id: '010' }, 'b/010': { parent_id: 'a/010' }, 'b/020': { parent_id: '010' } },
    blocker: { kind: 'children', count: 2 },
    words: 'has 2 children, which are worked on instead',
  },
  {
    name: 'it has children, though in progress',
    task: { status: 'in_progress' },
    others: { 'a/020': { parent_id: '010' } },
    blocker: { kind: 'children', count: 1 },
    words: 'has a child, which is worked on instead',
  },
  {
    name: 'its parent is paused',
    task: { parent_id: '020' },
    others: { 'a/020': { status: 'paused' } },
    blocker: { kind: 'parent-paused', ref: 'a/020' },
    words: 'its parent a/020 is paused',
  },
  {
    name: 'its parent is paused, though in progress',
    task: { parent_id: '020', status: 'in_progress' },
    others: { 'a/020': { status: 'paused' } },
    blocker: { kind: 'parent-paused', ref: 'a/020' },
    words: 'its parent a/020 is paused',
  },
  {
    name: 'its parent waits for another task',
    task: { parent_id: '020' },
    others: { 'a/020': { depends_on: ['b/030'] }, 'b/030': {} },
    blocker: { kind: 'dependency', ref: 'b/030', status: 'pending', through: 'a/020' },
    words: 'its parent a/020 waits for b/030 (pending)',
  },
  {
    name: "its parent's parent, in another phase, waits for an id of that phase",
    task: { parent_id: '020' },
    others: { 'a/020': { parent_id: 'b/020' }, 'b/020': { depends_on: ['030'] }, 'b/030': {}, 'a/030': {} },
    blocker: { kind: 'dependency', ref: 'b/030', status: 'pending', through: 'b/020' },
    words: 'its parent b/020 waits for b/030 (pending)',
  },
  {
    name: 'its parent has as many at work as it may',
    task: { parent_id: '020' },
    others: {
      'a/020': { status: 'in_progress', claim: undefined, max_workers: 1 },
      'a/030': { parent_id: '020', status: 'in_progress', claim: RUN_CLAIM },
    },
    blocker: { kind: 'parent-full', ref: 'a/020', limit: 1 },
    words: 'its parent a/020 has 1 at work, which is as many as it may',
  },
  {
    name: 'the parent above its parent has another branch at work, and may have one',
    task: { parent_id: '020' },
    others: {
      'a/020': { parent_id: '030' },
      'a/030': { max_workers: 1 },
      'a/040': { parent_id: '030' },
      'a/050': { parent_id: '040', status: 'in_progress', claim: HELD_CLAIM },
    },
    blocker: { kind: 'parent-full', ref: 'a/030', limit: 1 },
    words: 'its parent a/030 has 1 at work, which is as many as it may',
  },
  {
    name: "its parent's parent is paused",
    task: { parent_id: '020' },
    others: { 'a/020': { parent_id: '030' }, 'a/030': { status: 'paused' } },
    blocker: { kind: 'parent-paused', ref: 'a/030' },
    words: 'its parent a/030 is paused',
  },
  {
    name: 'its own status was edited unlawfully',
    task: { status: 'in_progress', standing: UNLAWFUL },
    blocker: { kind: 'untrusted', from: ['pending'], to: 'in_progress' },
    words: 'was edited by hand from pending to in_progress, which is not a lawful move',
  },
  {
    name: 'somebody holds it',
    task: { status: 'in_progress', claim: HELD_CLAIM },
    blocker: { kind: 'claimed', holder: PERSON },
    words: 'held by human:ann',
  },
  {
    name: 'it is cancelled',
    task: { status: 'in_progress', cancel: { by: PERSON, reason: 'a sibling won', at: BEFORE } },
    blocker: { kind: 'cancelled', reason: 'a sibling won' },
    words: 'cancelled: a sibling won',
  },
  {
    name: 'it is paused',
    task: { status: 'paused', pause: { cause: 'question', text: 'Which?', by: HOLDER, at: BEFORE } },
    blocker: { kind: 'paused', cause: 'question', text: 'Which?' },
    words: 'paused (question): Which?',
  },
  {
    name: 'it waits for a review',
    task: { status: 'needs_review' },
    blocker: { kind: 'needs-review' },
    words: 'waits for a review',
  },
  ...(['completed', 'abandoned'] as const).map(
    (status): Case => ({
      name: `it is ${status}`,
      task: { status },
      blocker: { kind: 'done', status },
      words: `is ${status}`,
    }),
  ),
  {
    name: 'its own file is broken',
    task: { broken: true },
    blocker: { kind: 'invalid' },
    words: 'its state file is invalid',
  },
];

test('what is at work below the same child, or was only at work, takes no place', () => {
  const more = (facts: TaskFacts) => ({
    'a/020': { parent_id: '030', max_workers: 2 },
    'a/030': { max_workers: 1 },
    'a/040': { parent_id: '020', status: 'in_progress', ...facts },
  });
  const child: TaskFacts = { parent_id: '020' };
  assert.is(verdict(child, more({ claim: RUN_CLAIM }) as Record<string, TaskFacts>), 'ready');
  const dead = { claim: RUN_CLAIM, live: 'dead', parent_id: '030' };
  assert.is(verdict(child, more(dead as TaskFacts) as Record<string, TaskFacts>), 'ready');
  const self = { 'a/020': { max_workers: 1 } };
  assert.is(
    verdict({ parent_id: '020', status: 'in_progress', claim: RUN_CLAIM, live: 'dead' }, self),
    'resumable',
  );
});

test('a soft edge of a parent holds back no child', () => {
  const others: Record<string, TaskFacts> = {
    'a/020': { depends_on: [{ task: '030', type: 'soft' }] },
    'a/030': {},
  };
  assert.is(verdict({ parent_id: '020' }, others), 'ready');
});

test('a parent names the children that keep it open', () => {
  const others: Record<string, TaskFacts> = {
    'a/020': { parent_id: '010', status: 'completed', standing: { ...UNLAWFUL, from: ['in_progress'] } },
    'a/030': { parent_id: '010', broken: true },
  };
  assert.equal(verdict({}, others), [
    { kind: 'children', count: 2 },
    { kind: 'child-untrusted', ref: 'a/020', status: 'in_progress' },
    { kind: 'child-invalid', ref: 'a/030' },
  ]);
  assert.is(
    describeBlocker({ kind: 'child-untrusted', ref: 'a/020', status: 'in_progress' }),
    'its child a/020 counts as in_progress, because its status was edited unlawfully',
  );
  assert.is(
    describeBlocker({ kind: 'child-invalid', ref: 'a/020' }),
    'its child a/020 has an invalid file and keeps it open',
  );
});

for (const { name, task, others, more, blocker, words } of CASES) {
  test(`not ready: ${name}`, () => {
    assert.equal(verdict(task, others, more), [blocker]);
    assert.is(describeBlocker(blocker), words);
  });
}

test.run();
