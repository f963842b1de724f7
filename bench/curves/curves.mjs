// What each command costs as a project grows, and as a log grows: time in F of one interleaved run, and memory.
import { join } from 'node:path';
import { interleaved } from '../rig/measure.mjs';
import { PROGRAM, spentBy } from '../rig/program.mjs';
import { lengthenLog, refOf, repository } from '../rig/repository.mjs';
import { ROUNDS, thousands } from '../rig/settings.mjs';
import { curveOf, minimum } from '../rig/statistics.mjs';
import { table } from '../rig/table.mjs';
import { gathered, withFloor } from '../targets/floors.mjs';
import { logCommands, mutations, READS } from './commands.mjs';

const SIZES = (process.env.BENCH_SIZES ?? '10,100,1000,10000').split(',').map(Number);
/** What the projects have whose logs grow. */
const TASKS = 10;
const rounds = Math.min(ROUNDS, 5);

export function curveTables(base, { env, sow }) {
  const overSize = SIZES.map((size) => {
    const root = repository(join(base, `curve-${size}`), size, { env, sow });
    return measured(root, [...READS, ...mutations((...args) => sow(root, ...args))], { env, sow });
  });
  const overLog = SIZES.map((lines) => {
    const root = repository(join(base, `log-${lines}`), TASKS, { env, sow });
    lengthenLog(root, refOf(0), lines);
    return measured(
      root,
      logCommands((...args) => sow(root, ...args)),
      { env, sow },
    );
  });
  return [
    'Time in F, of the fastest calls; memory in MB at the first and the last size.',
    '### Over tasks',
    drawn('command, tasks', overSize),
    `### Over the lines of one task's log, ${TASKS} tasks`,
    drawn('command, lines', overLog),
  ].join('\n\n');
}

function measured(root, commands, { env, sow }) {
  const rows = commands.map((one) => ({ ...one, run: () => sow(root, ...one.call()) }));
  const [empty, ...timed] = gathered(interleaved(withFloor(rows, env), rounds));
  const floor = minimum(empty.times);
  return timed.map((row) => ({
    name: row.name,
    ratio: minimum(row.times) / floor,
    memory: memoryOf(row, root, env),
  }));
}

function memoryOf({ before, call, after }, root, env) {
  before?.();
  const megabytes = spentBy([PROGRAM, ...call()], { cwd: root, env }).memory;
  after?.();
  return megabytes;
}

function drawn(title, sizes) {
  const head = [title, ...SIZES.map(thousands), 'time', 'MB, first', 'MB, last', 'memory'];
  const rows = sizes[0].map(({ name }, index) => {
    const [ratios, memory] = ['ratio', 'memory'].map((key) =>
      sizes.map((rowsOfSize) => rowsOfSize[index][key]),
    );
    const edges = [memory[0], memory.at(-1)].map((one) => one.toFixed(0));
    return [name, ...ratios.map((one) => one.toFixed(2)), curveOf(ratios), ...edges, curveOf(memory)];
  });
  return table(head, rows);
}
