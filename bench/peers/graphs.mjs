// A graph of no-op nodes, eight at a time: sow against programs that only run graphs, and keep nothing of them.
import { join } from 'node:path';
import { reportingAgent } from '../rig/agent.mjs';
import { interleaved } from '../rig/measure.mjs';
import { call, PROGRAM, sowIn } from '../rig/program.mjs';
import { refOf, repository } from '../rig/repository.mjs';
import { median, minimum } from '../rig/statistics.mjs';
import { table } from '../rig/table.mjs';
import { write } from './files.mjs';
import { packaged } from './packages.mjs';
import { versionOf } from './processes.mjs';

const AT_ONCE = 8;

/** Node n waits for node n - 8: as many chains as may run at once. */
export function graphTable(base, env, { nodes, rounds }) {
  const rows = interleaved(
    [sowRow(base, env, nodes), wireitRow(base, env, nodes), makeRow(base, env, nodes)].filter(Boolean),
    rounds,
  );
  const head = ['program', 'median', 'min', 'a node', 'keeps'];
  return table(
    head,
    rows.map(({ name, times, keeps }) => {
      const [middle, least] = [median(times), minimum(times)].map((time) => `${time.toFixed(0)} ms`);
      return [name, middle, least, `${(median(times) / nodes).toFixed(2)} ms`, keeps];
    }),
  );
}

function sowRow(base, env, nodes) {
  const sow = sowIn(env);
  const agent = reportingAgent(base, 'completed');
  let root;
  let round = 0;
  const before = () => {
    const fields = (n) => (n < AT_ONCE ? {} : { depends_on: [refOf(n - AT_ONCE)] });
    root = repository(join(base, `graph-${round++}`), nodes, { env, sow, fields });
    sow(root, 'config', 'set', 'review.mode=none');
  };
  const run = () =>
    call(process.execPath, [PROGRAM, 'run', '-q', '-j', String(AT_ONCE), '--executor', `command:${agent}`], {
      cwd: root,
      env,
    });
  const after = () =>
    requireCompleted(JSON.parse(sow(root, 'list', '--json', '--status', 'completed')), nodes);
  return { name: 'sow run', keeps: 'state, events and transcript of each, durably', before, run, after };
}

function requireCompleted({ data }, nodes) {
  if (data.tasks.length !== nodes) throw new Error(`${data.tasks.length} of ${nodes} nodes were completed`);
}

function wireitRow(base, env, nodes) {
  const names = Array.from({ length: nodes }, (_, n) => `n${n}`);
  const node = (n) => ({ command: 'true', ...(n >= AT_ONCE && { dependencies: [`n${n - AT_ONCE}`] }) });
  const wireit = {
    all: { dependencies: names.slice(-AT_ONCE) },
    ...Object.fromEntries(names.map((name, n) => [name, node(n)])),
  };
  const scripts = Object.fromEntries(Object.keys(wireit).map((name) => [name, 'wireit']));
  const file = join(base, 'wireit/package.json');
  write(file, JSON.stringify({ name: 'graph', private: true, scripts, wireit }));
  const own = {
    WIREIT_PARALLEL: String(AT_ONCE),
    WIREIT_LOGGER: 'simple',
    npm_lifecycle_event: 'all',
    npm_package_json: file,
  };
  const options = {
    cwd: join(base, 'wireit'),
    env: { ...env, ...own, npm_config_user_agent: 'npm/11.0.0 node/v20' },
  };
  return { name: 'wireit', keeps: 'nothing', run: () => call(packaged('wireit'), [], options) };
}

function makeRow(base, env, nodes) {
  if (versionOf(['make', '--version'], env) === undefined) return undefined;
  const rule = (n) => `n${n}:${n < AT_ONCE ? '' : ` n${n - AT_ONCE}`}\n\t@/bin/true; :\n`;
  const last = Array.from({ length: Math.min(AT_ONCE, nodes) }, (_, n) => `n${nodes - 1 - n}`);
  const all = Array.from({ length: nodes }, (_, n) => rule(n));
  write(join(base, 'make/Makefile'), `all: ${last.join(' ')}\n${all.join('')}`);
  const run = () => call('make', [`-j${AT_ONCE}`, '-s', 'all'], { cwd: join(base, 'make'), env });
  return { name: `make -j${AT_ONCE}`, keeps: 'nothing', run };
}
