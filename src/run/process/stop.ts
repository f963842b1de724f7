// How a run is stopped: INT, grace, TERM, grace, KILL, or from TERM on where nobody goes on with it, to every process of the
// run, looked up anew before each rung. The rungs share the grace. The system tells nobody but its parent that a process has
// ended, so waiting for these means asking again.
import { setTimeout as delay } from 'node:timers/promises';
import { type Found, findProcesses, isAlive, signalAll } from './descendants.ts';
import { type ProcessTable, type ProcRef, systemProcesses } from './process-table.ts';

export interface Ladder {
  /** How long the run has from the first signal on, before KILL. */
  readonly graceMs: number;
  /** Its work is not taken up again: it begins with TERM. */
  readonly brief?: boolean | undefined;
  /** Aborted: KILL at once, wherever the ladder stands. */
  readonly now?: AbortSignal | undefined;
}

export interface RunToStop {
  readonly runId: string;
  /** The agent process, where the caller started it: its group is stopped too, and on a system without /proc only that. */
  readonly leader?: ProcRef | undefined;
  /** How long KILL is repeated before what it does not end is given up on. */
  readonly patienceMs?: number;
}

const POLL_MS = 20;
const KILL_AGAIN_MS = 200;
/** What lives on after this much KILL is held by the kernel (a dead disk) or belongs to another user. */
const PATIENCE_MS = 10_000;

/** Resolves when no process of the run lives; the answer is what the system would not let go of, as a rule nothing. */
export async function stopRun(
  { graceMs, now, brief = false, ...run }: RunToStop & Ladder,
  table: ProcessTable = systemProcesses,
): Promise<readonly ProcRef[]> {
  const hunt: Hunt = { run, table, known: [] };
  for (const rung of rungsBeforeKill(graceMs, brief)) {
    if (now?.aborted) break;
    const living = await drive(hunt, { ...rung, now });
    if (living.length === 0) return [];
  }
  return finish(hunt);
}

/** The signals before KILL, and how long each is given: together the grace, so that a deaf run is gone when it is over. */
export function rungsBeforeKill(graceMs: number, brief: boolean): readonly Rung[] {
  if (brief) return [{ signal: 'SIGTERM', forMs: graceMs }];
  return [
    { signal: 'SIGINT', forMs: graceMs / 2 },
    { signal: 'SIGTERM', forMs: graceMs / 2 },
  ];
}

/** KILL until nothing of the run is left. The first volley has been sent when the call returns. */
export function killRun(run: RunToStop, table: ProcessTable = systemProcesses): Promise<readonly ProcRef[]> {
  return finish({ run, table, known: [] });
}

interface Hunt {
  readonly run: RunToStop;
  readonly table: ProcessTable;
  /** What was found last: when a parent dies, what it leaves behind may carry no other mark of the run. */
  known: readonly ProcRef[];
}

interface Rung {
  readonly signal: NodeJS.Signals;
  readonly forMs: number;
  readonly now?: AbortSignal | undefined;
}

async function finish(hunt: Hunt): Promise<readonly ProcRef[]> {
  const patience = performance.now() + (hunt.run.patienceMs ?? PATIENCE_MS);
  for (;;) {
    const living = await drive(hunt, { signal: 'SIGKILL', forMs: KILL_AGAIN_MS });
    if (living.length === 0 || performance.now() > patience) return living;
  }
}

/** Sends the signal once to each process, also to those born meanwhile; answers what lives when the time is over. */
async function drive(hunt: Hunt, { signal, forMs, now }: Rung): Promise<readonly ProcRef[]> {
  const until = performance.now() + forMs;
  for (let found = look(hunt); ; found = look(hunt)) {
    if (found.processes.length === 0 && !found.isAll) {
      // What this look could not tell of is told by another one: two do not both hit such a moment.
      await pause(undefined);
      found = look(hunt);
    }
    const { processes: living } = found;
    if (living.length === 0) return [];
    signalAll(living, signal, hunt.table);
    const left = await waitUntilGone(living, { until, now, table: hunt.table });
    if (left.length > 0) return left;
  }
}

function look(hunt: Hunt): Found {
  const found = findProcesses({ ...hunt.run, known: hunt.known }, hunt.table);
  hunt.known = found.processes;
  return found;
}

interface Wait {
  readonly until: number;
  readonly now: AbortSignal | undefined;
  readonly table: ProcessTable;
}

async function waitUntilGone(
  refs: readonly ProcRef[],
  { until, now, table }: Wait,
): Promise<readonly ProcRef[]> {
  for (let living = refs; ; await pause(now)) {
    living = living.filter((ref) => isAlive(ref, table));
    if (living.length === 0 || performance.now() >= until || now?.aborted) return living;
  }
}

/** Ends early, and does not throw, when the signal is aborted. */
async function pause(now: AbortSignal | undefined): Promise<void> {
  await delay(POLL_MS, undefined, now && { signal: now }).catch(() => undefined);
}
