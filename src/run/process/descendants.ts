// Which processes belong to a run, and signals to exactly those. A run carries SOW_RUN=<id> in its environment, which its
// children inherit, also those in sessions of their own that no signal to the process group reaches; what scrubbed its
// environment is found as a child, or as a member of a group or session that a process of the run leads. On a system
// without /proc the process group is all that is known, and stands as one ProcRef with a negative pid.
import { type ProcessRow, type ProcessTable, type ProcRef, systemProcesses } from './process-table.ts';

export interface RunProcesses {
  readonly runId: string;
  /** The agent process itself, which leads a group and a session of its own. */
  readonly leader?: ProcRef | undefined;
  /** What was the run's at an earlier look: it stays so, and so do its children, when what tied it to the run has died. */
  readonly known?: readonly ProcRef[];
}

export interface Found {
  /** Every living process of the run but the caller itself, by pid. */
  readonly processes: readonly ProcRef[];
  /** There are no others. Else some were just ending, or in the middle of an exec, where a process has no environment to be known by. */
  readonly isAll: boolean;
}

export function findProcesses(run: RunProcesses, table: ProcessTable = systemProcesses): Found {
  // What is older than the agent is none of its processes, however it stands.
  const since = run.leader?.startTime ?? 0;
  const listing = table.list(since);
  if (listing === null) return { processes: livingGroup(run.leader, table), isAll: true };
  const self = listing.rows.find(({ pid }) => pid === table.self);
  // Left out before anything is followed, so that a sow which itself works inside of the run does not find, as its
  // descendants, the processes that it has just started.
  const rows = listing.rows.filter((row) => row !== self);
  const environments = environmentsSince(since, rows, table);
  const found = closure({
    rows,
    seeds: seedsOf(run, rows, environments),
    led: ledGroups(run, rows),
    spared: self?.group,
  });
  return {
    processes: rows.filter(({ pid }) => found.has(pid)).map(({ pid, startTime }) => ({ pid, startTime })),
    isAll: listing.isWhole && [...environments.values()].every(({ length }) => length > 0),
  };
}

function environmentsSince(
  since: number,
  rows: readonly ProcessRow[],
  table: ProcessTable,
): ReadonlyMap<number, Buffer> {
  const young = rows.filter(({ startTime }) => startTime >= since);
  return new Map(young.map(({ pid }) => [pid, table.environment(pid)]));
}

/** Each gets the signal once, if it is still the process that was found. */
export function signalAll(
  refs: readonly ProcRef[],
  signal: NodeJS.Signals,
  table: ProcessTable = systemProcesses,
): void {
  for (const ref of refs) {
    if (!isAlive(ref, table)) continue;
    try {
      table.kill(ref.pid, signal);
    } catch {
      // It ended in between, or became another user's; the next look tells.
    }
  }
}

export function isAlive(ref: ProcRef, table: ProcessTable = systemProcesses): boolean {
  if (ref.startTime !== null) return table.row(ref.pid)?.startTime === ref.startTime;
  try {
    table.kill(ref.pid, 0);
    return true;
  } catch {
    // Not ESRCH alone: macOS answers EPERM for a group of nothing but zombies.
    return false;
  }
}

/** @param environments by pid: of what was started before the agent was, they are not read */
function seedsOf(
  { runId, known = [] }: RunProcesses,
  rows: readonly ProcessRow[],
  environments: ReadonlyMap<number, Buffer>,
): ProcessRow[] {
  const markers = MARKS.map((name) => Buffer.from(`${name}=${runId}\0`));
  const startTimes = new Map(known.map(({ pid, startTime }) => [pid, startTime]));
  return rows.filter(({ pid, startTime }) => {
    const environment = environments.get(pid);
    return startTimes.get(pid) === startTime || (environment && carriesOne(environment, markers));
  });
}

/** A program that a person has attached to works for them, and not in a run. */
const MARKS = ['SOW_RUN', 'SOW_CONVERSATION'];

function carriesOne(environment: Buffer, markers: readonly Buffer[]): boolean {
  return markers.some((marker) => carries(environment, marker));
}

/** The marker is a whole entry: at the start or after a NUL, up to its own NUL. */
function carries(environment: Buffer, marker: Buffer): boolean {
  for (let at = environment.indexOf(marker); at !== -1; at = environment.indexOf(marker, at + 1)) {
    if (at === 0 || environment[at - 1] === 0) return true;
  }
  return false;
}

/** The leader's group is the run's even when the leader has died, but not once its pid is someone else's. */
function ledGroups({ leader }: RunProcesses, rows: readonly ProcessRow[]): number[] {
  if (leader === undefined) return [];
  const now = rows.find(({ pid }) => pid === leader.pid);
  return now === undefined || now.startTime === leader.startTime ? [leader.pid] : [];
}

interface Closure {
  readonly rows: readonly ProcessRow[];
  readonly seeds: readonly ProcessRow[];
  readonly led: readonly number[];
  /** A group that is never taken whole: the caller's own. */
  readonly spared: number | undefined;
}

/** The seeds, their descendants, and the members of the groups and sessions they lead, until nothing more is found. */
function closure({ rows, seeds, led, spared }: Closure): ReadonlySet<number> {
  const living = new Set(rows.map(({ pid }) => pid));
  // In a group that setsid made, as for every agent, and whose leader has died. The group of a shell's job is no such one:
  // where an agent shares the terminal with sow, sow stands in it too. Number 0 is all that another pid namespace made.
  const isLeftBehind = ({ group, session }: ProcessRow) =>
    group === session && group > 0 && !living.has(group);
  const found = new Set<number>();
  const ids = new Set(led);
  const take = (row: ProcessRow) => {
    found.add(row.pid);
    ids.add(row.pid);
    if (isLeftBehind(row) && row.group !== spared) ids.add(row.group);
  };
  seeds.forEach(take);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const row of rows) {
      const belongs = ids.has(row.parent) || ids.has(row.group) || ids.has(row.session);
      if (belongs && !found.has(row.pid)) take(row);
    }
  }
  return found;
}

function livingGroup(leader: ProcRef | undefined, table: ProcessTable): readonly ProcRef[] {
  if (leader === undefined || leader.pid <= 1) return [];
  const group = { pid: -leader.pid, startTime: null };
  return isAlive(group, table) ? [group] : [];
}
