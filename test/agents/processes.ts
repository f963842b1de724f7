// The processes of a run, as the system shows them.
import { readdirSync, readFileSync } from 'node:fs';

/** Those that carry the run's mark, from /proc. */
export function processesOf(run: string | undefined): string[] {
  return processesWith(`SOW_RUN=${run}`);
}

/** @param variable as it stands in the environment: NAME=value. */
export function processesWith(variable: string): string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && carries(pid, variable));
}

function carries(pid: string, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark);
  } catch {
    return false;
  }
}

/** Until none is left: while some are ended, others are begun. */
export function endAllWith(variable: string): void {
  for (let found = processesWith(variable); found.length > 0; found = processesWith(variable))
    for (const pid of found) endProcess(Number(pid));
}

/** It may have ended by itself meanwhile. */
function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
