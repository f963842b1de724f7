// Trees of tasks: counted in process, and printed whole by the program. Each row has its limit in milliseconds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBoard } from '../build/src/model/graph/board.js';
import { progressOf } from '../build/src/model/graph/progress.js';
import { scheduleOf } from '../build/src/model/graph/schedule.js';
import { settle } from '../build/src/model/graph/settle.js';
import { ancestors } from '../build/src/model/graph/tree.js';

const TIME = '2026-01-01T00:00:00Z';
const PER_PHASE = 909;

/** @param sow runs the program in a folder and gives back what it printed. */
export function treeRows(base, env, sow) {
  const wide = boardOf(1000, (n) => (n === 0 ? undefined : 0));
  const deep = boardOf(1110, (n) => (n === 0 ? undefined : n < 10 ? n - 1 : n % 10));
  const net = withEdges(
    boardOf(10_000, () => undefined),
    5,
  );
  const root = repository(join(base, 'tree'), env, sow);
  return [
    { name: 'progress of 1,000 children', limit: 10, run: () => progressOf(wide, ref(0)) },
    {
      name: 'progress along a tree ten deep',
      limit: 10,
      run: () =>
        [deep.byRef.get(ref(9)), ...ancestors(deep, deep.byRef.get(ref(9)))].map((t) =>
          progressOf(deep, t.ref),
        ),
    },
    { name: 'a plan of 10,000 tasks with 50,000 edges', limit: 100, run: () => scheduleOf(net) },
    { name: 'settling 1,000 children', limit: 10, run: () => settle(wide, [wide.byRef.get(ref(0))]) },
    { name: 'sow list --tree (10,000 tasks)', limit: 1000, run: () => sow(root, 'list', '--tree') },
    {
      name: 'sow list --tree, every line of 10,000',
      limit: 1000,
      run: () => sow(root, 'list', '--tree', '--limit', '10000'),
    },
  ];
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

function stateOf(n, parent) {
  const [phase, id] = ref(n).split('/');
  return {
    id,
    name: `Task ${n}`,
    phase,
    status: n % 3 === 1 ? 'completed' : 'pending',
    created_at: TIME,
    updated_at: TIME,
    iteration: 1,
    assigned_agent: 'implementer',
    ...(parent !== undefined && { parent_id: ref(parent) }),
    inputs: [],
    outputs: [],
  };
}

function ref(n) {
  return `p${Math.floor(n / PER_PHASE)}/${String((n % PER_PHASE) + 1).padStart(3, '0')}`;
}

/** Ten thousand tasks in eleven phases, ten children to a task, as sow would have written them. */
function repository(root, env, sow) {
  mkdirSync(root);
  spawnSync('git', ['init', '-q', '-b', 'work', root], { env });
  sow(root, 'init');
  sow(root, 'project', 'new', 'trees', '--here');
  for (let phase = 0; phase < 11; phase++) sow(root, 'phase', 'add', `p${phase}`);
  for (let n = 0; n < PER_PHASE * 11; n++) {
    const state = { ...stateOf(n, n === 0 ? undefined : Math.floor((n - 1) / 10)), status: 'pending' };
    const folder = join(root, '.sow/project/phases', state.phase, 'tasks', state.id);
    mkdirSync(folder, { recursive: true });
    const lines = Object.entries(state).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    writeFileSync(join(folder, 'state.yaml'), lines.join(''));
    const id = `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    const subject = `${state.phase}/${state.id}`;
    const event = {
      v: 1,
      id,
      timestamp: TIME,
      type: 'created',
      subject,
      actor: 'human:bench',
      prev: [],
      to: 'pending',
      iteration: 1,
    };
    writeFileSync(join(folder, 'log.jsonl'), `${JSON.stringify(event)}\n`);
  }
  return root;
}
