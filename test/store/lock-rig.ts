// What the lock's tests share: folders, callers, an Io that can be watched, and child processes that answer messages.
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { uuidv7 } from '../../src/base/id.ts';
import type { Io } from '../../src/base/io.ts';
import { nodeIo } from '../../src/store/disk/io.ts';
import type { LockOptions } from '../../src/store/lock/lock.ts';
import { place, prepare } from '../../src/store/lock/lock-folder.ts';
import type { LockOwner } from '../../src/store/lock/lock-owner.ts';
import { describe, type ProcessIdentity, thisProcess } from '../../src/store/lock/process-identity.ts';

export const HOST = '0123456789ab';

export interface Folder {
  readonly folder: string;
  readonly lock: string;
  readonly marker: string;
  readonly counter: string;
  readonly children: ChildProcess[];
  [Symbol.dispose](): void;
}

/** A folder `.sow/local` (not made yet) beside the marker and the counter that the critical section works on. */
export function newFolder(): Folder {
  const root = mkdtempSync(join(tmpdir(), 'sow-lock-'));
  mkdirSync(join(root, '.sow'));
  const folder = join(root, '.sow/local');
  const children: ChildProcess[] = [];
  return {
    folder,
    lock: join(folder, 'lock'),
    marker: join(root, 'marker'),
    counter: join(root, 'counter'),
    children,
    [Symbol.dispose]: () => {
      for (const child of children) child.kill('SIGKILL');
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** They sort by age, as the graves named by them do. */
function newToken(): string {
  return uuidv7(Date.now(), randomBytes(16));
}

export function optionsFor(folder: string, more: Partial<LockOptions> = {}): LockOptions {
  return {
    io: nodeIo,
    folder,
    identity: thisProcess(HOST),
    command: 'sow test',
    newToken,
    clock: Date.now,
    onReleaseTrouble: (message) => {
      throw new Error(`unexpected: ${message}`);
    },
    ...more,
  };
}

export function ownerWith(identity: Partial<ProcessIdentity>): LockOwner {
  const since = '2026-11-20T09:00:00.000Z';
  return { ...thisProcess(HOST), token: newToken(), command: 'sow task set 010', since, ...identity };
}

/** This very pid, but of a process that started at another time: as dead as can be. */
export function deadOwner(): LockOwner {
  return ownerWith({ start_time: '1' });
}

/** The lock as an owner of that identity would have left it. */
export function leaveLock(folder: string, owner: LockOwner): void {
  prepare(nodeIo, folder, owner);
  place(nodeIo, folder, owner);
}

/** Calls `before` with the number of each call, counted from 1, and its name. */
export function watchedIo(io: Io, before: (count: number, call: string, path: string) => void): Io {
  let count = 0;
  return new Proxy(io, {
    get:
      (target, name) =>
      (...args: unknown[]) => {
        before(++count, String(name), String(args[0]));
        const call: unknown = Reflect.get(target, name);
        return typeof call === 'function' ? Reflect.apply(call, target, args) : undefined;
      },
  });
}

/** A critical section that notices company: a symlink is made whole or not at all, and names the process inside. */
export async function strictly<T>(marker: string, work: () => T): Promise<T> {
  if (existsMarker(marker)) {
    const other = Number(readlinkSync(marker));
    if (isAlive(other)) throw new Error(`two holders: ${process.pid} found ${other} inside`);
    unlinkSync(marker);
  }
  symlinkSync(String(process.pid), marker);
  await setImmediate();
  const result = work();
  await setImmediate();
  unlinkSync(marker);
  return result;
}

function existsMarker(marker: string): boolean {
  try {
    return readlinkSync(marker) !== '';
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  const facts = describe(pid);
  return facts !== null && facts.state !== 'Z';
}

/** What stands in `.sow/local` besides the graves. */
export function litter(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'graves') : [];
}

export interface Job {
  readonly folder: string;
  readonly marker: string;
  readonly counter: string;
  /** Die before this call of the file system, and how. */
  readonly dieAt?: number;
  readonly how?: 'SIGKILL' | 'exit';
  readonly onSigterm?: 'note';
}

export type Order =
  | 'load'
  | 'once'
  | 'hold'
  | 'release'
  | 'loop'
  | 'stop'
  | 'exit-inside'
  | { readonly count: number };

export interface Worker {
  readonly child: ChildProcess;
  readonly pid: number;
  send(order: Order): void;
  /** The next message of the child; fails when it ends without one. */
  next(): Promise<string>;
  ask(order: Order): Promise<string>;
  /** `code 0`, `signal SIGKILL`. */
  readonly ended: Promise<string>;
}

const program = fileURLToPath(new URL('../fixtures/lock-process.js', import.meta.url));

export async function startWorker(rig: Folder, more: Partial<Job> = {}): Promise<Worker> {
  const { folder, marker, counter, children } = rig;
  const job: Job = { folder, marker, counter, ...more };
  const child = fork(program, [JSON.stringify(job)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.push(child);
  const inbox: string[] = [];
  const waiting: ((message: string) => void)[] = [];
  child.on('message', (message) => {
    const give = waiting.shift();
    if (give) give(String(message));
    else inbox.push(String(message));
  });
  const ended = once(child, 'exit').then(([code, signal]) => (signal ? `signal ${signal}` : `code ${code}`));
  const next = (): Promise<string> => {
    const message = inbox.shift();
    if (message !== undefined) return Promise.resolve(message);
    return Promise.race([new Promise<string>((resolve) => waiting.push(resolve)), ended]);
  };
  const send = (order: Order): void => {
    child.send(order);
  };
  const ask = (order: Order): Promise<string> => {
    send(order);
    return next();
  };
  const worker = { child, pid: child.pid ?? 0, send, next, ask, ended };
  const first = await next();
  if (first !== 'up') throw new Error(`the worker did not start: ${first}`);
  return worker;
}

export async function end(worker: Worker): Promise<string> {
  worker.child.kill('SIGKILL');
  return worker.ended;
}

/** Waits for what the kernel says, not for time. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setImmediate();
}
