// The open work as levels; what is on a cycle, behind one, or behind what cannot be done, is in none of them.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { resolve } from '../../src/model/graph/board.ts';
import { isWork } from '../../src/model/graph/chains.ts';
import { outputsOverlap } from '../../src/model/graph/outputs.ts';
import { scheduleOf } from '../../src/model/graph/schedule.ts';
import { type BoardFacts, boardOf, refOf, type TaskFacts } from './boards.ts';
import { taskIn } from './facts.ts';

const refs = (tasks: readonly { ref: string }[]): string[] => tasks.map(({ ref }) => ref);

function levels(facts: BoardFacts): string[][] {
  return scheduleOf(boardOf(facts)).levels.map(refs);
}

/** Each stuck task with what it says of itself. */
function stuck(facts: BoardFacts): Record<string, string> {
  const words = scheduleOf(boardOf(facts)).stuck.map(({ task, blockers, onCycle, behind }) => [
    task.ref,
    [onCycle ? 'cycle' : '', ...blockers.map(({ kind }) => kind), ...behind].filter(Boolean).join(' '),
  ]);
  return Object.fromEntries(words) as Record<string, string>;
}

test('a diamond has three levels; within one, priority and then id', () => {
  const tasks: Record<string, TaskFacts> = {
    'a/010': {},
    'a/030': { depends_on: ['010'] },
    'a/020': { depends_on: ['010'], priority: 'low' },
    'a/040': { depends_on: ['010'], priority: 'high' },
    'a/050': { depends_on: ['020', '030', '040'] },
  };
  assert.equal(levels({ tasks }), [['a/010'], ['a/040', 'a/030', 'a/020'], ['a/050']]);
});

test('soft edges make no level, done dependencies are satisfied, ended tasks are in none', () => {
  const tasks: Record<string, TaskFacts> = {
    'a/010': { status: 'completed' },
    'a/020': { depends_on: ['010', { task: '030', type: 'soft' }] },
    'a/030': {},
    'a/040': { status: 'abandoned' },
  };
  assert.equal(levels({ tasks }), [['a/030', 'a/020']]);
});

test('a parent is in no level; what waits for it comes after its children', () => {
  const tasks: Record<string, TaskFacts> = {
    'a/010': {},
    'a/020': { parent_id: '010' },
    'a/030': { parent_id: '010', depends_on: ['020'] },
    'a/040': { depends_on: ['010'] },
  };
  assert.equal(levels({ tasks }), [['a/020'], ['a/030'], ['a/040']]);
});

test('a phase that waits for another comes after all of it', () => {
  const phases = { a: {}, b: { depends_on: [{ phase: 'a' }] } };
  const tasks: Record<string, TaskFacts> = { 'b/010': {}, 'a/020': {}, 'a/030': { depends_on: ['020'] } };
  assert.equal(levels({ phases, tasks }), [['a/020'], ['a/030'], ['b/010']]);
});

const TANGLES: Readonly<Record<string, { tasks: Record<string, TaskFacts>; stuck: Record<string, string> }>> =
  {
    'a task that waits for itself': {
      tasks: { 'a/010': { depends_on: ['010'] } },
      stuck: { 'a/010': 'cycle' },
    },
    'two disjoint cycles': {
      tasks: {
        'a/010': { depends_on: ['020'] },
        'a/020': { depends_on: ['010'] },
        'a/030': { depends_on: ['040'] },
        'a/040': { depends_on: ['030'] },
      },
      stuck: { 'a/010': 'cycle', 'a/020': 'cycle', 'a/030': 'cycle', 'a/040': 'cycle' },
    },
    'two cycles that share a node': {
      tasks: {
        'a/010': { depends_on: ['020', '030'] },
        'a/020': { depends_on: ['010'] },
        'a/030': { depends_on: ['010'] },
      },
      stuck: { 'a/010': 'cycle', 'a/020': 'cycle', 'a/030': 'cycle' },
    },
    'a task behind a cycle, and one behind that': {
      tasks: {
        'a/010': { depends_on: ['020'] },
        'a/020': { depends_on: ['010'] },
        'a/030': { depends_on: ['020'] },
        'a/040': { depends_on: ['030'] },
      },
      stuck: { 'a/010': 'cycle', 'a/020': 'cycle', 'a/030': 'a/020', 'a/040': 'a/030' },
    },
    'a soft edge closes no cycle': {
      tasks: { 'a/010': { depends_on: ['020'] }, 'a/020': { depends_on: [{ task: '010', type: 'soft' }] } },
      stuck: {},
    },
  };

for (const [name, { tasks, stuck: wanted }] of Object.entries(TANGLES)) {
  test(`${name}, beside a task that is free`, () => {
    const facts: BoardFacts = { tasks: { ...tasks, 'a/090': {} } };
    const found = Object.entries(stuck(facts)).map(([ref, words]) => [ref, words.split(' ')[0]]);
    assert.equal(Object.fromEntries(found), wanted);
    assert.ok(levels(facts)[0]?.includes('a/090'));
  });
}

test('what cannot be completed holds back all that waits for it, and says why', () => {
  assert.equal(
    stuck({
      phases: { a: {}, off: { enabled: false } },
      tasks: {
        'a/010': { status: 'abandoned' },
        'a/020': { depends_on: ['010'] },
        'a/030': { depends_on: ['777'] },
        'a/040': { broken: true },
        'a/050': { depends_on: ['040'] },
        'a/060': { depends_on: ['050', '020'] },
        'off/070': {},
        'a/080': { status: 'in_progress', standing: { kind: 'unlawful', from: ['pending'] } },
        'a/090': { depends_on: ['080'] },
      },
    }),
    {
      'a/020': 'dependency-abandoned',
      'a/030': 'dependency-missing',
      'a/040': 'invalid',
      'a/050': 'dependency-invalid a/040',
      'a/060': 'a/050 a/020',
      'off/070': 'phase-disabled',
      'a/080': 'untrusted',
      'a/090': 'dependency-untrusted a/080',
    },
  );
});

test('the critical path is the longest by estimate, and leaves out what never gets its turn', () => {
  const { criticalPath, hours } = scheduleOf(
    boardOf({
      tasks: {
        'a/010': { estimated_hours: 2 },
        'a/020': { depends_on: ['010'], estimated_hours: 0.5 },
        'a/030': { depends_on: ['010'], estimated_hours: 3 },
        'a/040': { depends_on: ['020', '030'] },
        'a/050': { depends_on: ['777'], estimated_hours: 100 },
        'a/060': { status: 'completed', estimated_hours: 100 },
      },
    }),
  );
  assert.equal([refs(criticalPath), hours], [['a/010', 'a/030', 'a/040'], 6]);
});

test('whatever the edges: each open task is in one level or stuck, and waits for lower levels only', () => {
  const edge = fc.record({ from: fc.nat(11), to: fc.nat(11) });
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 25 }), (edges) => {
      const tasks: Record<string, TaskFacts> = {};
      for (let n = 0; n < 12; n++)
        tasks[refOf(n)] = { depends_on: edges.filter(({ from }) => from === n).map(({ to }) => refOf(to)) };
      const board = boardOf({ tasks });
      const schedule = scheduleOf(board);
      const level = new Map(
        schedule.levels.flatMap((level, at) => level.map(({ ref }) => [ref, at] as const)),
      );
      const told = [...level.keys(), ...schedule.stuck.map(({ task }) => task.ref)].sort();
      assert.equal(told, refs(board.tasks.filter((task) => isWork(board, task))).sort());
      for (const { ref, state, phase } of board.tasks) {
        const at = level.get(ref);
        if (at === undefined) continue;
        const below = (state?.depends_on ?? []).flatMap((to) => resolve(board, to as string, phase));
        const levels = below.map((target) => level.get(target.ref) ?? at);
        assert.ok(levels.every((other) => other < at));
        assert.is(at, Math.max(-1, ...levels) + 1, 'no level is higher than it must be');
      }
    }),
  );
});

test('outputs overlap where one is, holds or lies in the other', () => {
  const writing = (...paths: string[]) =>
    taskIn('pending', {
      outputs: paths.map((path) => ({
        type: 'modified',
        path,
        approved: false,
        created_at: '2026-11-20T12:00:00Z',
      })),
    });
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['src/a.ts', 'src/a.ts', true],
    ['src/', 'src/a.ts', true],
    ['./src/a.ts', 'src//a.ts', true],
    ['src/a', 'src/a.ts', false],
    ['src/a.ts', 'src/b.ts', false],
  ];
  for (const [a, b, wanted] of rows) {
    assert.is(outputsOverlap(writing('other', a), writing(b)), wanted, `${a} ${b}`);
    assert.is(outputsOverlap(writing(b), writing(a)), wanted, `${b} ${a}`);
  }
  assert.not(outputsOverlap(writing(), writing()));
});

test.run();
