// What the operating system knows of its processes, read from /proc: parents, groups, sessions, start times, environments.
// Other systems have no such folder: there `list` answers null, and a run is known by its process group alone.
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';

/** One process for certain: the start time tells it from a later one that was given the same pid. */
export interface ProcRef {
  /** Negative for a whole process group, where the system does not name its members. */
  readonly pid: number;
  /** Clock ticks since boot; null where the system has no /proc. */
  readonly startTime: number | null;
}

export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  readonly startTime: number;
}

export interface Listing {
  /** Every living process. */
  readonly rows: readonly ProcessRow[];
  /** None was just ending: what such a one leaves behind may stand in no row. */
  readonly isWhole: boolean;
}

export interface ProcessTable {
  readonly self: number;
  /**
   * Null where the system does not list its processes.
   * @param since how one that was started earlier stands may be told from an earlier look
   */
  list(since?: number): Listing | null;
  /** The living process of this pid, if any. */
  row(pid: number): ProcessRow | null;
  /** What the process was started with, each `name=value` ended by a NUL; empty when it may not be read. */
  environment(pid: number): Buffer;
  /** As kill(2): signal 0 only asks, and trouble is an ErrnoException. */
  kill(pid: number, signal: NodeJS.Signals | 0): void;
}

export const systemProcesses: ProcessTable = {
  self: process.pid,
  list: (since = 0) => (process.platform === 'linux' ? listSince(since) : null),
  row: (pid) => (process.platform === 'linux' ? living(rowFrom(pid, readStat(pid))) : null),
  environment: (pid) => read(`/proc/${pid}/environ`),
  kill: (pid, signal) => {
    process.kill(pid, signal);
  },
};

/** Of a process that has ended too, until its parent has asked how: a child just started can be read at once. */
export function startTimeOf(pid: number): number | null {
  return process.platform === 'linux' ? (readStat(pid)?.startTime ?? null) : null;
}

function listSince(since: number): Listing {
  const rows: ProcessRow[] = [];
  let isWhole = true;
  for (const name of readdirSync('/proc')) {
    const row = /^\d/.test(name) ? rowOf(Number(name), since) : null;
    if (row === 'ending') isWhole = false;
    else if (row !== null) rows.push(row);
  }
  return { rows, isWhole };
}

/** Null for what is no program: a thread of the kernel, or a child of this process that it has not asked after yet. */
type Row = ProcessRow | 'ending' | null;

interface Seen {
  /** Of its folder in /proc, which no later process of its pid has. */
  readonly inode: number;
  readonly startTime: number;
  readonly row: ProcessRow | null;
}

/** What was read of old processes, by pid: most of a machine's are, and to read each costs more than to look for it. */
const seen = new Map<number, Seen>();

function rowOf(pid: number, since: number): Row {
  if (since === 0) return rowFrom(pid, readStat(pid));
  const inode = statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.ino ?? 0;
  const known = seen.get(pid);
  if (known?.inode === inode && known.startTime < since) return known.row;
  const stat = readStat(pid);
  const row = rowFrom(pid, stat);
  if (!stat || stat.startTime >= since) {
    seen.delete(pid);
    return row;
  }
  const old = living(row);
  seen.set(pid, { inode, startTime: stat.startTime, row: old });
  return old;
}

/** The first process of a system, or of a container, is given what others leave behind: its children may be anybody's. */
const OWN_CHILDREN_OF = process.pid === 1 ? undefined : process.pid;

const KERNEL_THREAD = 0x0020_0000;

/** A zombie counts as gone: it runs nothing, takes no signal, and may wait for ever for a parent that never asks. */
function rowFrom(pid: number, stat: Stat | null): Row {
  if (stat === null) return 'ending';
  const { state, flags, parent, group, session, startTime } = stat;
  if (flags & KERNEL_THREAD) return null;
  if (state === 'Z' || state === 'X') return parent === OWN_CHILDREN_OF ? null : 'ending';
  return { pid, parent, group, session, startTime };
}

function living(row: Row): ProcessRow | null {
  return row === 'ending' ? null : row;
}

type Stat = NonNullable<ReturnType<typeof readStat>>;

function readStat(pid: number) {
  const text = read(`/proc/${pid}/stat`).toString('latin1');
  // The second field is the program's name in parentheses, which may itself hold spaces and parentheses.
  const [state = '', ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (state === '') return null;
  const field = (number: number) => Number(fields[number - 4]); // as proc(5) numbers them
  return {
    state,
    parent: field(4),
    group: field(5),
    session: field(6),
    flags: field(9),
    startTime: field(22),
  };
}

/** Files of /proc tell no size; asked for a whole file, node would make room for half a megabyte each time. */
const ROOM = Buffer.alloc(64 * 1024);

/** Nothing when the process has gone meanwhile or belongs to another user. */
function read(path: string): Buffer {
  try {
    return readWhole(openSync(path, 'r'));
  } catch {
    return Buffer.alloc(0);
  }
}

function readWhole(fd: number): Buffer {
  try {
    const parts: Buffer[] = [];
    // Here the kernel gives all there is: less than there was room for is the end.
    for (let size = ROOM.length; size === ROOM.length; ) {
      size = readSync(fd, ROOM);
      parts.push(Buffer.from(ROOM.subarray(0, size)));
    }
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  } finally {
    closeSync(fd);
  }
}
