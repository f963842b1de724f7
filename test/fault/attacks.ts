// Every attack there is: first those on a disk in memory, then those from outside, with real processes.

import { NTH_CALL } from './nth-call.ts';
import { orchestrations } from './orchestration/orchestrations.ts';
import { type Part, randomOf } from './part.ts';
import { withoutPatience } from './patience.ts';
import { POWER } from './power.ts';
import type { AttackOptions, Report } from './report.ts';
import { SCHEDULES } from './schedules/schedules.ts';
import { claims } from './system/claims.ts';
import { locks } from './system/locks.ts';
import { power } from './system/power.ts';
import { storm } from './system/storm.ts';
import { strace } from './system/strace.ts';
import { newTally, reportOf } from './tally.ts';
import { worktrees } from './worktrees/worktrees.ts';

export interface Attack {
  /** By which it is chosen on the command line. */
  readonly name: string;
  /** Of the whole time; what one attack does not need, the next ones have. */
  readonly share: number;
  /** Made only when it is asked for: it mounts file systems. */
  readonly onRequest?: boolean;
  readonly run: (options: AttackOptions) => Promise<Report | readonly Report[]>;
}

export const ATTACKS: readonly Attack[] = [
  inMemory('calls', NTH_CALL),
  inMemory('cuts', POWER),
  inMemory('schedules', SCHEDULES),
  { name: 'locks', share: 1, run: locks },
  { name: 'claims', share: 2, run: claims },
  { name: 'storm', share: 5, run: storm },
  { name: 'run', share: 3, run: orchestrations },
  { name: 'worktrees', share: 5, run: worktrees },
  { name: 'strace', share: 3, run: strace },
  { name: 'power', share: 5, run: power, onRequest: true },
];

function inMemory(name: string, part: Part): Attack {
  return {
    name,
    share: part.share,
    run: async ({ seed, ms = 0 }) => {
      const tally = newTally();
      const until = performance.now() + ms;
      const restore = withoutPatience();
      await part.explore({ tally, random: randomOf(seed), isOver: () => performance.now() > until });
      restore();
      return reportOf(part.name, tally);
    },
  };
}
