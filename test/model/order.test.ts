// The order in which tasks start: resumable ones, priority, critical path, phase, id; a soft edge's target before it.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { criticalPath, inStartOrder } from '../../src/model/graph/order.ts';
import { type BoardFacts, boardOf, find, refOf, type TaskFacts } from './boards.ts';

/** The order of the tasks named, or of all. */
function order(facts: BoardFacts, ready?: readonly string[]): string[] {
  const board = boardOf(facts);
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

test('a critical path counts the tasks of the longest chain behind a task', () => {
  const board = boardOf({
    tasks: {
      'a/010': {},
      'a/020': { depends_on: ['010'] },
      'a/030': { depends_on: ['010', '020'] },
      'a/040': { depends_on: ['030'] },
      'a/050': {},
    },
  });
  const lengths = Object.fromEntries(criticalPath(board));
  assert.equal(lengths, { 'a/010': 4, 'a/020': 3, 'a/030': 2, 'a/040': 1, 'a/050': 1 });
});

test('a critical path through a cycle ends', () => {
  const tasks = {
    'a/010': { depends_on: ['020'] },
    'a/020': { depends_on: ['010'] },
    'a/030': { depends_on: ['030'] },
  };
  const lengths = [...criticalPath(boardOf({ tasks })).values()];
  assert.ok(lengths.length === 3 && lengths.every((length) => length >= 1 && length <= 2));
});

test('a chain of ten thousand tasks, by hard or by soft edges, overflows no stack', () => {
  for (const type of ['hard', 'soft'] as const) {
    const tasks: Record<string, TaskFacts> = {};
    for (let n = 0; n < 10_000; n++) tasks[refOf(n)] = { depends_on: [{ task: refOf(n + 1), type }] };
    const board = boardOf({ tasks });
    assert.is(criticalPath(board).get(refOf(9_999)), 10_000);
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
