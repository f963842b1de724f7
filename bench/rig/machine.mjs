// What a figure was measured on: without it a figure says nothing.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';

/** @param programs the first line that each prints is its version: `{ git: ['git', '--version'] }`. */
export function machineLines(programs, { rounds }) {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg().map((one) => one.toFixed(1));
  return [
    `${processors.length} × ${processors[0]?.model.trim()}, ${gigabytes} GB, ${process.platform} ${release()}`,
    `load before the run ${load.join(' ')} (1, 5, 15 minutes)${busy() ? ', a busy machine' : ''}`,
    `${rounds} rounds; ${versions(programs)}`,
  ];
}

/** With as much waiting as there are processors, ratios of one run still hold, milliseconds do not. */
function busy() {
  return loadavg()[0] >= cpus().length;
}

function versions(programs) {
  const told = Object.entries(programs).flatMap(([name, [command, ...args]]) => {
    const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
    return status === 0 ? [`${name} ${/\d+(\.\d+)+/.exec(stdout)?.[0] ?? ''}`] : [];
  });
  return [`node ${process.version}`, ...told].join(', ');
}
