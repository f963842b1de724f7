// The order in which tasks start: resumable ones, priority, critical path, phase, id; a soft edge's target before it.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { chainsBehind } from '../../src/model/graph/chains.ts';
import { inStartOrder, type Strategy } from '../../src/model/graph/order.ts';
import { type BoardFacts, boardOf, find, refOf, type TaskFacts } from './boards.ts';

/** The order of the tasks named, or of all. */
function order(facts: BoardFacts, ready?: readonly string[], strategy: Strategy = 'by_task'): string[] {
  const board = boardOf({ config: { parallel: { strategy } }, ...facts });
  const tasks = ready ? ready.map((ref) => find(board, ref)) : board.tasks;
  return inStartOrder(board, tasks).map(({ ref }) => ref);
}

test('the id decides last', () => {
  assert.equal(order({ tasks: { 'a/030': {}, 'a/010': {}, 'a/020': {} } }), ['a/010', 'a/020', 'a/030']);
});

test('the order of the phases comes before the id', () => {
  const phases = { b: {}, a: {} };
  assert.equal(order({ phases, tasks: { 'a/010': {}, 'b/020': {} } }), ['b/020', 'a/010']);
});

test('a longer chain of dependents comes before phase and id', () => {
  const tasks = { 'a/010': {}, 'b/020': {}, 'b/030': { depends_on: ['020'] } };
  assert.equal(order({ tasks }, ['a/010', 'b/020']), ['b/020', 'a/010']);
});

test('priority comes before the chain; medium is what nobody wrote', () => {
  const tasks: Record<string, TaskFacts> = {
    'a/010': { priority: 'low' },
    'a/020': {},
    'a/030': { priority: 'medium' },
    'a/040': { priority: 'high' },
    'a/050': { priority: 'critical' },
    'a/060': { depends_on: ['010'] },
    'a/070': { depends_on: ['060'] },
  };
  assert.equal(order({ tasks }, ['a/010', 'a/020', 'a/030', 'a/040', 'a/050']), [
    'a/050',
    'a/040',
    'a/020',
    'a/030',
    'a/010',
  ]);
});

test('what can be resumed comes before what is critical', () => {
  const tasks = {
    'a/010': { priority: 'critical' },
    'a/020': { status: 'in_progress', priority: 'low' },
  } as const;
  assert.equal(order({ tasks }), ['a/020', 'a/010']);
});

test('a soft edge puts its target first, whatever their priorities', () => {
  const tasks = {
    'a/010': { priority: 'critical', depends_on: [{ task: '030', type: 'soft' }] },
    'a/020': {},
    'a/030': { priority: 'low' },
  } as const;
  assert.equal(order({ tasks }), ['a/030', 'a/010', 'a/020']);
});

test('soft edges are followed from one to the next', () => {
  const tasks = {
    'a/010': { depends_on: [{ task: '020', type: 'soft' }] },
    'a/020': { depends_on: [{ task: '030', type: 'soft' }] },
    'a/030': {},
  } as const;
  assert.equal(order({ tasks }), ['a/030', 'a/020', 'a/010']);
});

test('a soft edge to what is not ready moves nothing', () => {
  const tasks = {
    'a/010': { depends_on: [{ task: '030', type: 'soft' }] },
    'a/020': {},
    'a/030': {},
  } as const;
  assert.equal(order({ tasks }, ['a/010', 'a/020']), ['a/010', 'a/020']);
});

test('soft edges in a circle leave every task in its place or near it, once', () => {
  const tasks = {
    'a/010': { depends_on: [{ task: '020', type: 'soft' }] },
    'a/020': { depends_on: [{ task: '010', type: 'soft' }] },
    'a/030': { depends_on: [{ task: '030', type: 'soft' }] },
  } as const;
  assert.equal(order({ tasks }), ['a/020', 'a/010', 'a/030']);
});

test('a task without an estimate takes an hour; the longest chain behind a task counts', () => {
  const board = boardOf({
    tasks: {
      'a/010': {},
      'a/020': { depends_on: ['010'] },
      'a/030': { depends_on: ['010', '020'] },
      'a/040': { depends_on: ['030'] },
      'a/050': {},
    },
  });
  const chains = chainsBehind(board);
  const lengths = Object.fromEntries(board.tasks.map(({ ref }) => [ref, chains.get(ref)]));
  assert.equal(lengths, { 'a/010': 4, 'a/020': 3, 'a/030': 2, 'a/040': 1, 'a/050': 1 });
});

test('a chain through a cycle ends', () => {
  const tasks = {
    'a/010': { depends_on: ['020'] },
    'a/020': { depends_on: ['010'] },
    'a/030': { depends_on: ['030'] },
  };
  const chains = chainsBehind(boardOf({ tasks }));
  assert.equal(
    Object.keys(tasks).map((ref) => chains.get(ref)),
    [1, 1, 1],
  );
});

test('a chain is as long as its estimates; a parent adds nothing, what waits for a phase is behind all of it', () => {
  const chains = chainsBehind(
    boardOf({
      phases: { a: {}, b: { depends_on: [{ phase: 'a' }] } },
      tasks: {
        'a/010': { estimated_hours: 2.5 },
        'a/020': { depends_on: ['010'] },
        'a/030': { parent_id: '020', estimated_hours: 4 },
        'a/040': { status: 'completed', depends_on: ['030'] },
        'b/050': { estimated_hours: 8 },
      },
    }),
  );
  assert.equal(
    ['a/010', 'a/020', 'a/030', 'a/040', 'b/050'].map((ref) => chains.get(ref)),
    [14.5, 8, 12, 8, 8],
  );
});

test('by_epic finishes a phase first, by_task goes by priority, smart by the critical path', () => {
  const facts: BoardFacts = {
    phases: { a: {}, b: {} },
    tasks: {
      'a/010': { priority: 'low' },
      'a/020': {},
      'b/030': { priority: 'critical' },
      'b/040': { priority: 'low' },
      'b/050': { depends_on: ['040'], estimated_hours: 9 },
    },
  };
  const ready = ['a/010', 'a/020', 'b/030', 'b/040'];
  const phases = ['a/020', 'a/010', 'b/030', 'b/040'];
  assert.equal(order(facts, ready, 'by_epic'), phases);
  assert.equal(order(facts, ready, 'by_phase'), phases);
  assert.equal(order({ ...facts, config: {} }, ready), phases, 'by_epic is the default');
  assert.equal(order(facts, ready, 'by_task'), ['b/030', 'a/020', 'b/040', 'a/010']);
  assert.equal(order(facts, ready, 'smart'), ['b/040', 'b/030', 'a/020', 'a/010']);
});

test('a chain of ten thousand tasks, by hard or by soft edges, overflows no stack', () => {
  for (const type of ['hard', 'soft'] as const) {
    const tasks: Record<string, TaskFacts> = {};
    for (let n = 0; n < 10_000; n++) tasks[refOf(n)] = { depends_on: [{ task: refOf(n + 1), type }] };
    const board = boardOf({ tasks, config: { parallel: { strategy: 'by_task' } } });
    assert.is(chainsBehind(board).get(refOf(9_999)), type === 'hard' ? 10_000 : 1);
    const sorted = inStartOrder(board, board.tasks);
    assert.is(sorted.length, 10_000);
    assert.is(sorted[0]?.ref, refOf(9_999));
  }
});

test('whatever the edges: the order has each task once, and soft edges that close no circle hold', () => {
  const edge = fc.record({ from: fc.nat(14), to: fc.nat(14), soft: fc.boolean() });
  const priority = fc.constantFrom('low', 'medium', 'high', 'critical' as const);
  const board = fc.record({
    edges: fc.array(edge, { maxLength: 30 }),
    priorities: fc.array(fc.option(priority, { nil: undefined }), { minLength: 15, maxLength: 15 }),
  });
  fc.assert(
    fc.property(board, ({ edges, priorities }) => {
      const forward = edges.filter(({ from, to }) => from !== to);
      const tasks: Record<string, TaskFacts> = {};
      priorities.forEach((one, n) => {
        const depends_on = forward
          .filter(({ from, to }) => Math.min(from, to) === n)
          .map(({ from, to, soft }) => ({
            task: refOf(Math.max(from, to)),
            type: soft ? ('soft' as const) : ('hard' as const),
          }));
        tasks[refOf(n)] = { priority: one, depends_on };
      });
      const sorted = order({ tasks });
      assert.equal([...sorted].sort(), Object.keys(tasks).sort());
      for (const { from, to, soft } of forward) {
        const [first, then] = [refOf(Math.max(from, to)), refOf(Math.min(from, to))];
        if (soft) assert.ok(sorted.indexOf(first) < sorted.indexOf(then), `${first} before ${then}`);
      }
    }),
  );
});

test.run();
