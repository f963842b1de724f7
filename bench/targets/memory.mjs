// The most memory that a call has, against an empty call of node.

import { PROGRAM, spentBy } from '../rig/program.mjs';
import { refOf } from '../rig/repository.mjs';
import { thousands } from '../rig/settings.mjs';
import { asMultiple } from '../rig/statistics.mjs';

const TARGET = 1.5;
const UP_TO = 1000;

/** @returns rows whose figures are megabytes and multiples of node's. */
export function memoryResults(projects, env, rounds) {
  const floor = sampled(['-e', '0'], undefined, env, rounds);
  const rows = [...projects].flatMap(([size, root]) =>
    [['list', '--json'], ['set', refOf(0), 'labels=memory'], ['ready']].map((args) => {
      const times = sampled([PROGRAM, ...args], root, env, rounds);
      const target = size <= UP_TO ? TARGET : undefined;
      return { name: `memory of sow ${args[0]} (${thousands(size)} tasks)`, times, target };
    }),
  );
  const all = [{ name: 'memory of node -e 0', times: floor }, ...rows];
  return all.map((row) => asMultiple(row, floor, '× node', 'MB'));
}

function sampled(args, cwd, env, rounds) {
  return Array.from({ length: Math.min(rounds, 5) }, () => spentBy(args, { cwd, env }).memory);
}
