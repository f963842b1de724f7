// Cycles over tasks, phases and parents together: each is found with its path, whatever leads to it, and fast.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cycles, cyclesThrough, type Graph, waitsFor } from '../../src/model/graph/cycles.ts';
import { type BoardFacts, boardOf, refOf, type TaskFacts } from './boards.ts';

/** `a>b b>a` as a graph. */
function graphOf(edges: string): Graph {
  const graph = new Map<string, string[]>();
  for (const edge of edges.split(' ').filter(Boolean)) {
    const [from = '', to = ''] = edge.split('>');
    graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  return graph;
}

/** Paths as texts, in order of text: which component is found first does not matter. */
function found(graph: Graph): string[] {
  return cycles(graph)
    .map((path) => path.join('>'))
    .sort();
}

const GRAPHS: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing', '', []],
  ['a chain', 'a>b b>c', []],
  ['two ways to one task', 'a>b a>c b>d c>d', []],
  ['a task that waits for itself', 'a>a', ['a>a']],
  ['two tasks that wait for each other', 'a>b b>a', ['a>b>a']],
  ['a longer one, from its first name on', 'b>c c>a a>b', ['a>b>c>a']],
  ['two disjoint', 'a>b b>a c>d d>e e>c', ['a>b>a', 'c>d>e>c']],
  ['two that share a task are one, told by a shortest path', 'a>b b>a b>c c>b', ['a>b>a']],
  ['a short way is preferred to a long one', 'a>b b>c c>d d>a b>a', ['a>b>a']],
  ['one that is only reached, not entered from its start', 'z>y y>a a>b b>a', ['a>b>a']],
  ['one that others hang behind', 'a>b b>a b>c c>d', ['a>b>a']],
  ['a self-loop behind a cycle', 'a>b b>a b>c c>c', ['a>b>a', 'c>c']],
  ['an edge written twice', 'a>b a>b b>a', ['a>b>a']],
];

for (const [name, edges, paths] of GRAPHS) {
  test(`cycles of ${name}`, () => assert.equal(found(graphOf(edges)), paths));
}

const THROUGH: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['a task in no cycle', 'a>b b>a b>c', ['c'], []],
  ['a task that nobody knows', 'a>b b>a', ['z'], []],
  ['a task that hangs behind a cycle', 'c>a a>b b>a', ['c'], []],
  ['the far end of two that share a task', 'a>b b>a b>c c>b', ['c'], ['b>c>b']],
  ['the first of several', 'a>b b>c c>a', ['c', 'b'], ['a>b>c>a']],
  ['one of two disjoint', 'a>b b>a c>d d>c', ['d'], ['c>d>c']],
  ['both of two disjoint', 'a>b b>a c>c', ['c', 'a'], ['a>b>a', 'c>c']],
  ['a task that waits for itself in a cycle', 'a>b b>a b>b', ['b'], ['b>b']],
];

for (const [name, edges, through, paths] of THROUGH) {
  test(`cycles through ${name}`, () => {
    const told = cyclesThrough(graphOf(edges), through).map((path) => path.join('>'));
    assert.equal(told.sort(), paths);
  });
}

interface Case {
  readonly name: string;
  readonly facts: BoardFacts;
  readonly paths: readonly string[];
}

const BOARDS: readonly Case[] = [
  {
    name: 'tasks by all kinds of references',
    facts: {
      tasks: {
        'a/010': { depends_on: ['20'] },
        'a/020': { depends_on: ['b/010'] },
        'b/010': { depends_on: [{ task: 'first' }] },
        'b/020': { key: 'first', depends_on: ['a/010'] },
      },
    },
    paths: ['a/010>a/020>b/010>b/020>a/010'],
  },
  {
    name: 'a soft edge, which is none',
    facts: {
      tasks: { 'a/010': { depends_on: ['020'] }, 'a/020': { depends_on: [{ task: '010', type: 'soft' }] } },
    },
    paths: [],
  },
  {
    name: 'a task that waits for its own phase',
    facts: { tasks: { 'a/010': { depends_on: [{ phase: 'a' }] } } },
    paths: ['a/010>phase:a>a/010'],
  },
  {
    name: 'a task that waits for a phase in which one waits for it',
    facts: { tasks: { 'a/010': { depends_on: [{ phase: 'b' }] }, 'b/010': { depends_on: ['a/010'] } } },
    paths: ['a/010>phase:b>b/010>a/010'],
  },
  {
    name: 'phases that wait for each other',
    facts: { phases: { a: { depends_on: [{ phase: 'b' }] }, b: { depends_on: [{ phase: 'a' }] } } },
    paths: ['phase:a>phase:b>phase:a'],
  },
  {
    name: 'a phase that waits for a task of its own',
    facts: { phases: { a: { depends_on: ['a/010'] } }, tasks: { 'a/010': {} } },
    paths: ['a/010>a/010'],
  },
  {
    name: 'a phase that waits for a task that waits for one of its tasks',
    facts: {
      phases: { a: { depends_on: ['b/010'] } },
      tasks: { 'a/010': {}, 'b/010': { depends_on: ['a/010'] } },
    },
    paths: ['a/010>b/010>a/010'],
  },
  {
    name: 'phases in order, which are none',
    facts: {
      phases: { b: { depends_on: [{ phase: 'a' }] } },
      tasks: { 'a/010': {}, 'b/010': {}, 'b/020': {} },
    },
    paths: [],
  },
  {
    name: 'a child that waits for its parent',
    facts: { tasks: { 'a/010': {}, 'a/020': { parent_id: '010', depends_on: ['010'] } } },
    paths: ['a/010>a/020>a/010'],
  },
  {
    name: 'parents of each other',
    facts: { tasks: { 'a/010': { parent_id: '020' }, 'a/020': { parent_id: '010' } } },
    paths: ['a/010>a/020>a/010'],
  },
  {
    name: 'a task that is its own parent',
    facts: { tasks: { 'a/010': { parent_id: '010' } } },
    paths: ['a/010>a/010'],
  },
  {
    name: 'a grandchild that waits for what waits for its grandparent',
    facts: {
      tasks: {
        'a/010': {},
        'a/020': { parent_id: '010' },
        'a/030': { parent_id: '020', depends_on: ['040'] },
        'a/040': { depends_on: ['010'] },
      },
    },
    paths: ['a/010>a/020>a/030>a/040>a/010'],
  },
  {
    name: 'a child that its parent waits for by an edge too',
    facts: { tasks: { 'a/010': { depends_on: ['020'] }, 'a/020': { parent_id: '010' } } },
    paths: ['a/020>a/020'],
  },
  {
    name: 'a task that waits for a child of what waits for it',
    facts: {
      tasks: {
        'a/010': { depends_on: ['040'] },
        'a/020': { parent_id: '010' },
        'a/030': { parent_id: '020' },
        'a/040': { depends_on: ['030'] },
      },
    },
    paths: ['a/030>a/040>a/030'],
  },
  {
    name: 'siblings in order, which are none',
    facts: {
      tasks: {
        'a/010': {},
        'a/020': { parent_id: '010' },
        'a/030': { parent_id: '010', depends_on: ['020'] },
      },
    },
    paths: [],
  },
  {
    name: 'edges to nothing and from a broken file, which are none',
    facts: { tasks: { 'a/010': { depends_on: ['099', '020'] }, 'a/020': { broken: true } } },
    paths: [],
  },
];

for (const { name, facts, paths } of BOARDS) {
  test(`on a board: ${name}`, () => assert.equal(found(waitsFor(boardOf(facts))), paths));
}

const NODES = 10_000;

test('fifty thousand edges without a cycle, and with one through all', () => {
  const tasks: Record<string, TaskFacts> = {};
  for (let n = 0; n < NODES; n++) {
    const targets = [1, 2, 3, 5, 8].map((step) => n + step).filter((target) => target < NODES);
    tasks[refOf(n)] = { depends_on: targets.map((target) => refOf(target)) };
  }
  assert.equal(found(waitsFor(boardOf({ tasks }))), []);
  tasks[refOf(NODES - 1)] = { depends_on: [refOf(0)] };
  const [path = [], ...more] = cycles(waitsFor(boardOf({ tasks })));
  assert.is(more.length, 0);
  assert.is(path.length - 1, 1249 + 2 + 1, '1249 steps of 8, one of 5 and of 2, and back');
});

test('one circle of ten thousand tasks overflows no stack', () => {
  const graph = new Map(Array.from({ length: NODES }, (_, n) => [`${n}`, [`${(n + 1) % NODES}`]]));
  const [path = []] = cycles(graph);
  assert.is(path.length, NODES + 1);
  assert.is(path[0], path.at(-1));
});

test('whatever the graph: a path for each tangle, every step of it an edge, and none where there is none', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const edge = fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes));
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 14 }), (edges) => {
      const graph = graphOf(edges.map(([from, to]) => `${from}>${to}`).join(' '));
      const paths = cycles(graph);
      for (const path of paths) {
        assert.is(path[0], path.at(-1));
        assert.is(new Set(path).size, path.length - 1, 'no task twice');
        for (let i = 1; i < path.length; i++)
          assert.ok((graph.get(path[i - 1] ?? '') ?? []).includes(path[i] ?? ''), path.join('>'));
      }
      const tangles = new Set(
        nodes
          .filter((node) => reaches(graph, node, node))
          .map((node) =>
            nodes.filter((other) => reaches(graph, node, other) && reaches(graph, other, node)).join(),
          ),
      );
      assert.is(paths.length, tangles.size);
      for (const node of nodes) {
        const [path] = cyclesThrough(graph, [node]);
        assert.is(path?.includes(node) ?? false, reaches(graph, node, node));
      }
    }),
    { numRuns: 500 },
  );
});

function reaches(graph: Graph, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    if (!seen.has(node)) open.push(...(graph.get(node) ?? []));
    seen.add(node);
  }
  return false;
}

test.run();
