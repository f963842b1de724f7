// Trees of tasks: counted in process, and printed whole by the program. Each row has its limit in milliseconds.
import { join } from 'node:path';
import { makeBoard } from '../../build/src/model/graph/board.js';
import { scheduleOf } from '../../build/src/model/graph/schedule.js';
import { progressOf } from '../../build/src/model/graph/tree/progress.js';
import { settle } from '../../build/src/model/graph/tree/settle.js';
import { ancestors } from '../../build/src/model/graph/tree/tree.js';
import { timeOf } from '../rig/measure.mjs';
import { refOf as ref, repository, stateOf } from '../rig/repository.mjs';
import { thousands } from '../rig/settings.mjs';
import { inMilliseconds } from '../rig/statistics.mjs';

const TIME = '2026-01-01T00:00:00Z';
const CHILDREN = 10;

/** @param size how many tasks the program prints; sow runs it in a folder. */
export function treeResults(base, size, { env, sow, rounds }) {
  const parent = (n) => (n === 0 ? undefined : Math.floor((n - 1) / CHILDREN));
  const root = repository(join(base, 'tree'), size, { env, sow, parent });
  const rows = [...modelRows(), ...printedRows(root, size, sow)];
  return rows.map((row) => inMilliseconds({ ...row, times: repeated(row.run, rounds) }));
}

function modelRows() {
  const wide = boardOf(1000, (n) => (n === 0 ? undefined : 0));
  const deep = boardOf(1110, (n) => (n === 0 ? undefined : n < 10 ? n - 1 : n % 10));
  const net = withEdges(
    boardOf(10_000, () => undefined),
    5,
  );
  const lowest = deep.byRef.get(ref(9));
  const along = [lowest, ...ancestors(deep, lowest)];
  return [
    { name: 'progress of 1,000 children', target: 10, run: () => progressOf(wide, ref(0)) },
    {
      name: 'progress along a tree ten deep',
      target: 10,
      run: () => along.map((task) => progressOf(deep, task.ref)),
    },
    { name: 'plan of 10,000 tasks with 50,000 edges', target: 100, run: () => scheduleOf(net) },
    { name: 'settling 1,000 children', target: 10, run: () => settle(wide, [wide.byRef.get(ref(0))]) },
  ];
}

function printedRows(root, size, sow) {
  const all = ['list', '--tree', '--limit', String(size)];
  return [
    {
      name: `sow list --tree (${thousands(size)} tasks)`,
      target: 1000,
      run: () => sow(root, 'list', '--tree'),
    },
    {
      name: `sow list --tree, every line of ${thousands(size)}`,
      target: 1000,
      run: () => sow(root, ...all),
    },
  ];
}

/** The first call is left out: it warms up what a process that lives on has warm. */
function repeated(run, rounds) {
  run();
  return Array.from({ length: rounds }, () => timeOf(run));
}

/** Each task waits for some of those before it. */
function withEdges({ project, config, phases, tasks }, edges) {
  const depending = tasks.map((task, n) => {
    const before = Array.from({ length: Math.min(edges, n) }, (_, k) => ref(n - 1 - ((k * 37 + n) % n)));
    return { ...task, state: { ...task.state, depends_on: [...new Set(before)] } };
  });
  return makeBoard(project, config, phases, depending);
}

function boardOf(count, parent) {
  const tasks = Array.from({ length: count }, (_, n) => {
    const state = stateOf(n, parent(n));
    return {
      ref: ref(n),
      id: state.id,
      phase: state.phase,
      state,
      standing: { kind: 'explained' },
      claim: 'none',
    };
  });
  const phases = [...new Set(tasks.map(({ phase }) => phase))];
  return makeBoard(
    undefined,
    {},
    phases.map((name) => ({ name, state: { name, status: 'pending', enabled: true, created_at: TIME } })),
    tasks,
  );
}
