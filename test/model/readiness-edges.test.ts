// Which dependencies are satisfied, which do not count, and how several reasons stand together.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PhaseState } from '../../src/model/generated/types.ts';
import { readiness } from '../../src/model/graph/readiness.ts';
import { describeBlocker } from '../../src/model/graph/words/blocker-words.ts';
import { type BoardFacts, boardOf, find, refOf, type TaskFacts } from './boards.ts';

/** The kinds of what stops a/010. */
function blockers(facts: BoardFacts): string[] {
  const board = boardOf(facts);
  const found = readiness(board, find(board, 'a/010'));
  return found.kind === 'not' ? found.blockers.map(({ kind }) => kind) : [];
}

function waitsFor(
  depends_on: TaskFacts['depends_on'],
  others: Readonly<Record<string, TaskFacts>>,
): string[] {
  return blockers({ tasks: { 'a/010': { depends_on }, ...others } });
}

test('a completed dependency is satisfied, by whichever reference', () => {
  const done = { 'b/020': { status: 'completed', key: 'parse' } } as const;
  for (const reference of ['020', '20', 'b/020', 'b/20', 'parse', { task: 'parse' }, { task: '020' }])
    assert.equal(waitsFor([reference], done), [], JSON.stringify(reference));
});

test('an id means the task of the same phase where several phases have it', () => {
  assert.equal(waitsFor(['020'], { 'a/020': { status: 'completed' }, 'b/020': {} }), []);
  assert.equal(waitsFor(['020'], { 'a/020': {}, 'b/020': { status: 'completed' } }), ['dependency']);
});

test('a soft edge blocks nothing, whatever its target is', () => {
  const soft = [{ task: '020', type: 'soft' }] as const;
  for (const target of [{}, { status: 'abandoned' }, { broken: true }] as const)
    assert.equal(waitsFor(soft, { 'a/020': target }), []);
  assert.equal(waitsFor(soft, {}), []);
});

test('an edge that says hard is as one that says nothing', () => {
  assert.equal(waitsFor([{ task: '020', type: 'hard' }], { 'a/020': {} }), ['dependency']);
});

test('a lawful edit by hand and one restored by git count as they stand', () => {
  for (const kind of ['explained', 'restored', 'unlogged'] as const)
    assert.equal(waitsFor(['020'], { 'a/020': { status: 'completed', standing: { kind } } }), []);
});

test('every dependency that is open is named', () => {
  const others = { 'a/020': {}, 'a/030': { status: 'completed' }, 'a/040': { status: 'abandoned' } } as const;
  assert.equal(waitsFor(['020', '030', '040', '050'], others), [
    'dependency',
    'dependency-abandoned',
    'dependency-missing',
  ]);
});

test('dependencies, phase, children and parent are told together', () => {
  const tasks = {
    'a/010': { depends_on: ['020'], parent_id: '030' },
    'a/020': {},
    'a/030': { status: 'paused' },
    'a/040': { parent_id: '010' },
  } as const;
  assert.equal(blockers({ tasks, phases: { a: { enabled: false } } }), [
    'dependency',
    'phase-disabled',
    'children',
    'parent-paused',
  ]);
});

const PHASE: readonly (readonly [
  string,
  Partial<PhaseState>,
  Readonly<Record<string, TaskFacts>>,
  boolean,
])[] = [
  ['that says completed', { status: 'completed' }, { 'b/010': {} }, true],
  ['that was skipped', { status: 'skipped' }, {}, true],
  ['whose tasks are all completed', {}, { 'b/010': { status: 'completed' } }, true],
  [
    'whose tasks have ended, one of them completed',
    {},
    { 'b/010': { status: 'completed' }, 'b/020': { status: 'abandoned' } },
    true,
  ],
  ['whose tasks are all abandoned', {}, { 'b/010': { status: 'abandoned' } }, false],
  ['without tasks', {}, {}, false],
  ['that failed', { status: 'failed' }, {}, false],
  [
    'with a task in review',
    {},
    { 'b/010': { status: 'completed' }, 'b/020': { status: 'needs_review' } },
    false,
  ],
  ['with a broken task', {}, { 'b/010': { status: 'completed' }, 'b/020': { broken: true } }, false],
  [
    'with a task that was completed unlawfully',
    {},
    { 'b/010': { status: 'completed', standing: { kind: 'unlawful', from: ['pending'] } } },
    false,
  ],
];

for (const [name, phase, tasks, done] of PHASE) {
  test(`a phase ${name} is ${done ? 'done' : 'waited for'}`, () => {
    const task = { depends_on: [{ phase: 'b' }] };
    const found = blockers({ phases: { a: {}, b: phase }, tasks: { 'a/010': task, ...tasks } });
    assert.equal(found, done ? [] : ['dependency-phase']);
  });
}

test('a phase whose file is broken is waited for', () => {
  const tasks = { 'a/010': { depends_on: [{ phase: 'b' }] } };
  assert.equal(blockers({ phases: { b: null }, tasks }), ['dependency-phase']);
});

test('the dependencies and the phase of a task in progress are past', () => {
  const tasks = { 'a/010': { status: 'in_progress', depends_on: ['020'] }, 'a/020': {} } as const;
  assert.equal(blockers({ tasks, phases: { a: { enabled: false } } }), []);
});

test('a parent that failed with its children does not stop those that are tried again', () => {
  const pause = {
    cause: 'failed',
    text: 'a child failed',
    by: 'orchestrator',
    at: '2026-01-05T08:00:00Z',
  } as const;
  const tasks = { 'a/010': { parent_id: '020' }, 'a/020': { status: 'paused', pause } } as const;
  assert.equal(blockers({ tasks }), []);
});

test('parents that name each other are no parents that are paused, and end', () => {
  assert.equal(blockers({ tasks: { 'a/010': { parent_id: '020' }, 'a/020': { parent_id: '010' } } }), [
    'children',
  ]);
});

test('a blocker names tasks as people do', () => {
  const short = (ref: string) => ref.split('/')[1] ?? ref;
  assert.is(
    describeBlocker({ kind: 'dependency', ref: 'a/020', status: 'paused' }, short),
    'waits for 020 (paused)',
  );
});

test('ten thousand tasks below one parent are judged at once', () => {
  const tasks: Record<string, TaskFacts> = { [refOf(0)]: {} };
  for (let n = 1; n < 10_000; n++) tasks[refOf(n)] = { parent_id: refOf(0), depends_on: [{ phase: 'p3' }] };
  const board = boardOf({ tasks });
  const kinds = new Set(board.tasks.map((task) => readiness(board, task).kind));
  assert.equal(kinds, new Set(['not']));
});

test.run();
