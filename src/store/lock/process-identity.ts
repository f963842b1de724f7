// Which process wrote a file, told so exactly that a reused pid is never taken for it, and whether it still lives.
// Whoever is called dead here loses its lock or its run, so every doubt counts as alive.
import { readFileSync, readlinkSync } from 'node:fs';

export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks from boot to the start of the process, as the kernel counts them; empty where it does not say. */
  readonly start_time: string;
  /** Empty where the kernel has none. */
  readonly boot_id: string;
  /** The number of the namespace that the pid counts in; empty where there are none. */
  readonly pid_namespace: string;
  readonly host: string;
}

export interface ProcessFacts {
  readonly start_time: string;
  /** One letter of proc(5): R, S, D, T (stopped), Z (zombie) … */
  readonly state: string;
  readonly threads: number;
}

export function thisProcess(host: string): ProcessIdentity {
  const { boot_id, pid_namespace } = kernel();
  const start_time = ownStart();
  return { pid: process.pid, start_time, boot_id, pid_namespace, host };
}

let ownStarted: string | undefined;

function ownStart(): string {
  ownStarted ??= describe(process.pid)?.start_time ?? '';
  return ownStarted;
}

/** What the kernel says of a process; null when it is gone or hidden from us, or when there is no /proc. */
export function describe(pid: number): ProcessFacts | null {
  return kernel().showsProcesses ? readStat(`/proc/${pid}/stat`) : null;
}

/**
 * Dead when its host is ours and its boot is not, or when host, boot and pid namespace are ours and the process is gone.
 * Hosts are told apart by their machine id: clones of one image that share a `.sow` need SOW_HOST.
 */
export function isDead(identity: ProcessIdentity, host: string): boolean {
  if (identity.host !== host) return false;
  const { boot_id, pid_namespace } = kernel();
  if (identity.boot_id !== boot_id) return identity.boot_id !== '' && boot_id !== '';
  return identity.pid_namespace === pid_namespace && isGone(identity);
}

function isGone({ pid, start_time }: ProcessIdentity): boolean {
  // Asked of its own runs again and again, and the answer is known.
  if (pid === process.pid && start_time === ownStart()) return false;
  if (!answersSignals(pid)) return true;
  const now = describe(pid);
  // It answers, but /proc does not show it: mounted with hidepid, of another pid namespace, or not there at all.
  if (now === null) return false;
  return isZombie(now) || (start_time !== '' && now.start_time !== start_time);
}

/**
 * A zombie holds nothing and writes nothing; its pid only waits for the parent. Not so the first thread of a dying
 * process whose other threads are still inside a system call.
 */
function isZombie({ state, threads }: ProcessFacts): boolean {
  return (state === 'Z' || state === 'X') && threads <= 1;
}

/** Signal 0 asks whether the pid exists; EPERM says yes, it is another user's. */
function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

interface Kernel {
  readonly boot_id: string;
  readonly pid_namespace: string;
  /** Whether /proc numbers processes as we do; a namespace entered without mounting it anew sees the outer numbers. */
  readonly showsProcesses: boolean;
}

let known: Kernel | undefined;

/**
 * Without /proc (macOS, Windows) there is no boot id and no start time, and the pid alone decides: a reused pid keeps its
 * predecessor alive until a person says otherwise. The time of the last boot, from os.uptime(), would tell boots apart, but it
 * moves whenever the wall clock is set, and would then call a living owner dead.
 */
function kernel(): Kernel {
  known ??= {
    boot_id: orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pid_namespace: orEmpty(() => readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')),
    showsProcesses: orEmpty(() => readFileSync('/proc/self/stat', 'utf8')).startsWith(`${process.pid} `),
  };
  return known;
}

/** proc_pid_stat(5): `pid (name) state …`; the name may hold blanks and brackets, so the fields count from its last bracket. */
function readStat(path: string): ProcessFacts | null {
  const text = orEmpty(() => readFileSync(path, 'utf8'));
  const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [threads, start_time] = [fields[16], fields[18]];
  if (!state || threads === undefined || start_time === undefined) return null;
  return { state, threads: Number(threads), start_time };
}

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
