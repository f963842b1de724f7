// The lock among processes whose clocks differ, and among so many that somebody might starve.

import { type AttackOptions, type Report, skip } from '../report.ts';
import { contend, shifted } from './contenders.ts';
import type { Turns } from './turns-process.ts';

const CLOCKS = ['+11s', '-3600s', '', ''];
const CONTENDERS = 32;
const TURNS_EACH = 20;
const LEAST_SHARE = 0.25;

/** Clocks 11 s ahead and 1 h behind: the first would take any lock over by its age, the second would keep it for ever. */
export async function clocks({ ms = 60_000 }: Partial<AttackOptions>): Promise<Report> {
  if (!shifted('+11s')) return skip('clocks', 'faketime is not installed');
  const turns = await contend({ clocks: CLOCKS, turns: 200, ms });
  const told = turns.map((one, at) => `${CLOCKS[at] || 'now'} ${one.turns}`).join(' | ');
  const idle = turns.filter((one) => one.turns === 0).length;
  return {
    title: 'clocks',
    figures: { turns: told },
    worstWait: worst(turns),
    violations: [...trouble(turns), ...(idle > 0 ? [`${idle} never had a turn`] : [])],
  };
}

export async function crowd({ ms = 60_000 }: Partial<AttackOptions>): Promise<Report> {
  const began = performance.now();
  const all = CONTENDERS * TURNS_EACH;
  const turns = await contend({ clocks: Array<string>(CONTENDERS).fill(''), turns: all, ms });
  const took = performance.now() - began;
  const counts = turns.map((one) => one.turns);
  const mean = counts.reduce((a, b) => a + b, 0) / CONTENDERS;
  const share = Math.min(...counts) / mean;
  return {
    title: 'contenders',
    figures: {
      contenders: CONTENDERS,
      'mean turns': mean.toFixed(1),
      'turns a second': ((mean * CONTENDERS * 1000) / took).toFixed(0),
      slowest: `${Math.round(share * 100)} % of the mean`,
    },
    worstWait: worst(turns),
    violations: [
      ...trouble(turns),
      ...(share < LEAST_SHARE
        ? [`somebody starves: the slowest had ${Math.min(...counts)} turns of ${mean.toFixed(1)}`]
        : []),
    ],
  };
}

export async function locks(_options: AttackOptions): Promise<readonly Report[]> {
  return [await clocks({}), await crowd({})];
}

function trouble(turns: readonly Turns[]): string[] {
  return turns.flatMap((one) => one.trouble ?? []);
}

function worst(turns: readonly Turns[]): number {
  return Math.max(...turns.map(({ worstMs }) => worstMs));
}
