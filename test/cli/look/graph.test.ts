// `sow graph` in every format, `sow batch`, `status --parallel`, and the order that each strategy gives a run.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const PLAN = `phases: [{name: build}, {name: ship, depends_on: [{phase: build}]}]
tasks:
  - {key: a, name: 'Design "x" <it>', phase: build, estimated_hours: 2}
  - {key: b, name: Parser, phase: build, depends_on: [a], estimated_hours: 3, priority: low}
  - {key: c, name: Printer, phase: build, depends_on: [a], priority: high}
  - {key: d, name: Both, phase: build, depends_on: [b, {task: c, type: soft}]}
  - {key: e, name: Ship it, phase: ship}
`;

function planned(): Rig {
  const rig = Rig.withProject();
  rig.write('plan.yaml', PLAN);
  rig.ok('apply', 'plan.yaml');
  return rig;
}

interface Graph {
  readonly batches: readonly (readonly string[])[];
  readonly critical_path: { readonly tasks: readonly string[]; readonly hours: number };
  readonly cycles: readonly (readonly string[])[];
  readonly missing: readonly { readonly task: string; readonly reference: string }[];
  readonly waiting: readonly { readonly ref: string; readonly reasons: readonly string[] }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly type: string }[];
  readonly nodes: readonly { readonly ref: string; readonly batch?: number; readonly critical: boolean }[];
}

test('text: batches, the critical path marked, done work counted', async () => {
  await using rig = planned();
  assert.is(
    rig.ok('graph'),
    `batch 1
  010*  Design "x" <it>  ready
batch 2
  030   Printer  blocked
  020*  Parser   blocked
batch 3
  040*  Both  blocked
batch 4
  050*  Ship it  blocked
critical path (7 h): 010 → 020 → 040 → 050
`,
  );
  assert.is(rig.ok('graph', '--critical-path'), 'critical path (7 h): 010 → 020 → 040 → 050\n');
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  assert.match(rig.ok('graph'), /^batch 1\n {2}030 {3}Printer {2}ready\n[\s\S]*\n1 of 5 have ended\n$/);
});

test('json: nodes, edges, batches, critical path; --format json is --json', async () => {
  await using rig = planned();
  const graph = rig.json<Graph>('graph');
  assert.equal(graph.batches, [['build/010'], ['build/030', 'build/020'], ['build/040'], ['ship/050']]);
  assert.equal(graph.critical_path, {
    tasks: ['build/010', 'build/020', 'build/040', 'ship/050'],
    hours: 7,
  });
  assert.equal(
    graph.edges.map(({ from, to, type }) => `${from} ${type} ${to}`),
    [
      'build/010 hard build/020',
      'build/010 hard build/030',
      'build/020 hard build/040',
      'build/030 soft build/040',
      'phase:build hard phase:ship',
    ],
  );
  assert.equal(JSON.parse(rig.ok('graph', '--format', 'json')).data, graph);
  const ship = rig.json<Graph>('graph', '--phase', 'ship');
  assert.equal(ship.batches, [['ship/050']]);
});

test('mermaid and dot: a box for each task in its phase, arrows from what comes first', async () => {
  await using rig = planned();
  const mermaid = rig.ok('graph', '--format', 'mermaid');
  assert.match(
    mermaid,
    /^graph TD\n {2}subgraph s0\["build"\]\n {4}t0\["★ 010 Design #34;x#34; #60;it#62;"\]:::pending\n/,
  );
  assert.match(mermaid, '  t0 --> t1\n');
  assert.match(mermaid, '  t2 -.-> t3\n');
  assert.match(mermaid, '  p0 --> p1\n');
  const dot = rig.ok('graph', '--format', 'dot');
  assert.match(dot, '    "build/010" [label="010 Design \\"x\\" <it>", fillcolor="#ffffff", penwidth=3];\n');
  assert.match(dot, '  "build/030" -> "build/040" [style=dashed];\n');
});

test('svg: drawn by Graphviz, with every task and edge in it', async () => {
  await using rig = planned();
  const svg = rig.ok('graph', '--format', 'svg');
  assert.match(svg, /^<\?xml[\s\S]*<svg [\s\S]*<\/svg>\s*$/);
  for (const name of ['Design &quot;x&quot; &lt;it&gt;', 'Parser', 'Printer', 'Both', 'Ship it'])
    assert.ok(svg.includes(name), name);
  assert.is(svg.match(/<g id="edge\d+"/g)?.length, 5);
});

test('hand edits that close a cycle or name nothing are told, and the others get their turn', async () => {
  await using rig = planned();
  const edit = (id: string, field: string): void => {
    const path = `.sow/project/phases/build/tasks/${id}/state.yaml`;
    rig.write(path, rig.read(path).replace(/depends_on:[\s\S]*?\n(?=\w)/, '') + field);
  };
  edit('010', 'depends_on:\n  - "040"\n');
  edit('030', 'depends_on:\n  - "777"\n');
  const graph = rig.json<Graph>('graph');
  assert.equal(graph.cycles, [['build/010', 'build/040', 'build/020', 'build/010']]);
  assert.equal(graph.missing, [{ task: 'build/030', reference: '777' }]);
  assert.equal(graph.batches, []);
  assert.match(
    rig.ok('graph'),
    `nothing is open that gets its turn
cycle: 010 → 040 → 020 → 010
never gets its turn:
  010  is on a cycle
  020  is on a cycle
  030  depends on 777, which does not exist
  040  is on a cycle
  050  waits for phase:build
`,
  );
});

test('the strategy orders what is ready, and what a run would start', async () => {
  await using rig = planned();
  rig.ok('phase', 'add', 'zeta');
  rig.ok('add', 'Elsewhere', '--phase', 'zeta', '--priority', 'critical');
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  const would = (): string[] =>
    rig
      .json<{ runs: { ref: string }[] }>('run', '-n', '--executor', 'command:true')
      .runs.map(({ ref }) => ref);
  const orders = Object.fromEntries(
    ['by_epic', 'by_task', 'smart'].map((strategy) => {
      rig.ok('config', 'set', `parallel.strategy=${strategy}`);
      const ready = rig.json<{ tasks: { ref: string }[] }>('ready').tasks.map(({ ref }) => ref);
      assert.equal(would(), ready, strategy);
      return [strategy, ready];
    }),
  );
  assert.equal(orders, {
    by_epic: ['build/030', 'build/020', 'zeta/060'],
    by_task: ['zeta/060', 'build/030', 'build/020'],
    smart: ['build/020', 'build/030', 'zeta/060'],
  });
});

test('an orchestration records its batches; the same ones are not opened again', async () => {
  await using rig = planned();
  const batches = () =>
    rig.json<{ batches: { batch_number: number; batch_status: string; task_ids: string[] }[] }>(
      'batch',
      'list',
    ).batches;
  assert.is(rig.ok('batch', 'list'), 'no batches yet: sow run opens them\n');
  rig.write('agent.sh', '#!/bin/sh\nexec sow submit -m done\n', 0o755);
  const run = () => rig.exits(8, ['run', '--executor', `command:${rig.path('agent.sh')}`]);
  run();
  assert.equal(
    batches().map(({ batch_status, task_ids }) => [batch_status, ...task_ids]),
    [['running', 'build/010']],
  );
  rig.ok('approve', '010');
  run();
  const told = () =>
    batches().map(({ batch_number, batch_status, task_ids }) =>
      [batch_number, batch_status, ...task_ids].join(' '),
    );
  assert.equal(told(), ['1 completed build/010', '2 running build/030 build/020']);
  rig.ok('reject', '020', '-m', 'again');
  run();
  assert.is(told().length, 2);
  assert.match(
    rig.ok('batch', 'show', '1'),
    /^1 {2}completed {2}1\/1 {2}\d+ s {2}build\/010\n\n010 {2}completed/,
  );
  assert.match(rig.ok('status', '--parallel'), /^working: 0, ready: 0\n\n1 {2}completed/);
  // The one by which a batch was opened leaves, and the batch stays.
  rig.ok('task', 'archive', '010');
  assert.equal(told(), ['1 completed build/010', '2 running build/030 build/020']);
  assert.is(rig.error(6, ['batch', 'show', '9']).reason, 'not-found');
  assert.is(rig.error(2, ['batch', 'show', 'x']).reason, 'usage');
  rig.ok('validate');
});

test('a batch holds only what its orchestration may start', async () => {
  await using rig = Rig.withProject();
  for (const name of ['A', 'B', 'C', 'D']) rig.ok('add', name);
  const agent = [
    '--executor',
    `command:${rig.write('agent.sh', '#!/bin/sh\nexec sow submit -m done\n', 0o755)}`,
  ];
  rig.exits(8, ['run', ...agent, '--task', '010', '--task', '020']);
  rig.exits(8, ['agent', 'spawn', '030', ...agent]);
  const { batches } = rig.json<{ batches: { task_ids: string[] }[] }>('batch', 'list');
  const of = (...ids: string[]) => ids.map((id) => `implementation/${id}`);
  assert.equal(
    batches.map(({ task_ids }) => task_ids),
    [of('010', '020'), of('030')],
  );
});

test('parallel.max_concurrency run at once, one with parallel.enabled=false; -j sets both aside', async () => {
  await using rig = Rig.withProject();
  const header = (...more: string[]): string =>
    rig.sow(['run', '--executor', 'command:true', ...more]).stderr;
  rig.ok('config', 'set', 'parallel.max_concurrency=2');
  assert.match(header(), 'at once: 2');
  rig.ok('config', 'set', 'parallel.enabled=false');
  assert.match(header(), 'at once: 1');
  assert.match(header('-j', '4'), 'at once: 4');
});

test.run();
