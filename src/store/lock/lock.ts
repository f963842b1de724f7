// One writer at a time. Who holds the lock is decided by renames (lock-folder.ts) and by whether the owner lives
// (process-identity.ts), never by age: no clock can rob anyone.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../../base/io.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { ioFailure } from '../disk/io-failure.ts';
import {
  bury,
  buryByHand,
  clearEmpty,
  contendersIn,
  discardPrepared,
  lockPath,
  prepare,
  tidy,
} from './lock-folder.ts';
import { loadLibrary, type Release } from './lock-library.ts';
import { describeOwner, type LockOwner, readOwner } from './lock-owner.ts';
import { isDead, type ProcessIdentity } from './process-identity.ts';

const DEADLINE_MS = 10_000;
const RETRY_MS = { least: 2, most: 25 };
/** So many tries within one such wait keep a lock busy; more only take the processor from its holder. */
const FEW = 4;
/** Shorter waits are everyday life among many processes, and no news. */
const NEWS_AFTER_MS = 100;

/** Who comes to the door. */
export interface LockCaller {
  readonly io: Io;
  /** `.sow/local`; made when missing. */
  readonly folder: string;
  readonly identity: ProcessIdentity;
  /** What people are told the holder is doing. */
  readonly command: string;
  /** Letters, digits and hyphens, never the same twice. */
  readonly newToken: () => string;
  readonly clock: () => number;
}

export interface LockOptions extends LockCaller {
  readonly deadlineMs?: number;
  /** Called once, when the wait is worth telling; worded as in the failure. */
  readonly onWait?: (holder: string) => void;
  /** The work was done but the lock could not be given back: its result stands all the same, and this is a warning. */
  readonly onReleaseTrouble: (message: string) => void;
  /** Ends the waiting. A lock that is free is taken all the same, and the work is not cut short. */
  readonly signal?: AbortSignal;
}

/** Does the work while no other process does. What the work throws is thrown on, after the lock was given back. */
export async function withLock<T>(options: LockOptions, work: () => T | Promise<T>): Promise<Result<T>> {
  const acquired = await acquire(options);
  if (!acquired.ok) return acquired;
  try {
    tidy(options.io, options.folder, options.identity.host);
    return ok(await work());
  } finally {
    acquired.value();
  }
}

/** Takes the lock away from the owner of that token, because a person says so; false when it is not the owner any more. */
export function removeLock(caller: LockCaller, token: string): Result<boolean> {
  const { io, folder } = caller;
  const owner = newOwner(caller);
  try {
    prepare(io, folder, owner);
    return ok(readOwner(io, lockPath(folder))?.token === token && buryByHand(io, folder, token));
  } catch (error) {
    return fail(ioFailure(error, folder, false));
  } finally {
    discardPrepared(io, folder, owner);
  }
}

async function acquire(options: LockOptions): Promise<Result<Release>> {
  const { io, folder } = options;
  const owner = newOwner(options);
  let acquired: Result<Release> | undefined;
  try {
    prepare(io, folder, owner);
    acquired = await contend(options, owner);
    return acquired;
  } catch (error) {
    return fail(ioFailure(error, folder, false));
  } finally {
    if (!acquired?.ok) discardPrepared(io, folder, owner);
  }
}

async function contend(options: LockOptions, owner: LockOwner): Promise<Result<Release>> {
  const { io, folder, deadlineMs = DEADLINE_MS, signal } = options;
  const take = await loadLibrary();
  const started = elapsedMs();
  let told = false;
  // Whoever comes while others wait lets them try first, or one that comes again at once would always find it free.
  if (othersAt(folder, io) > 0) await pause(Math.min(jitter(1), deadlineMs), signal);
  for (;;) {
    const release = io.stat(lockPath(folder)) === null ? take(io, folder, owner) : null;
    if (release !== null) return ok(() => settle(owner, release, options.onReleaseTrouble));
    const holder = readOwner(io, lockPath(folder));
    if (holder === null ? clearEmpty(io, folder) : reap(options, holder)) continue;
    const waitedMs = Math.round(elapsedMs() - started);
    if (signal?.aborted) return fail({ reason: 'interrupted' });
    if (waitedMs >= deadlineMs)
      return fail({ reason: 'busy', holder: wordHolder(holder, options), waitedMs });
    if (!told && waitedMs >= NEWS_AFTER_MS) {
      told = true;
      options.onWait?.(wordHolder(holder, options));
    }
    await pause(Math.min(jitter(othersAt(folder, io)), deadlineMs - waitedMs), signal);
  }
}

/** Of a clock that nobody sets; `performance` brings a module of Node's that takes a millisecond to load. */
function elapsedMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** Tokens of this process whose work is over but whose lock could not be moved: it lives, yet holds nothing by them. */
const unsettled = new Set<string>();

function settle({ token }: LockOwner, release: Release, onTrouble: (message: string) => void): void {
  try {
    release();
  } catch (error) {
    unsettled.add(token);
    onTrouble(error instanceof Error ? error.message : String(error));
  }
}

function reap({ io, folder, identity }: LockCaller, { token, ...holder }: LockOwner): boolean {
  return (unsettled.has(token) || isDead(holder, identity.host)) && bury(io, folder, token);
}

function newOwner({ identity, newToken, command, clock }: LockCaller): LockOwner {
  return { token: newToken(), ...identity, command, since: new Date(clock()).toISOString() };
}

function wordHolder(holder: LockOwner | null, { folder, identity }: LockCaller): string {
  return holder === null ? `${lockPath(folder)}, which names no owner` : describeOwner(holder, identity);
}

function othersAt(folder: string, io: Io): number {
  return contendersIn(io, folder).length - 1;
}

/**
 * Even, and not growing with the wait: then newcomers would overtake whoever waits longest. It grows with the number at the
 * door, so that all of them together ask about as often as a few would.
 */
function jitter(others: number): number {
  const most = RETRY_MS.most * Math.max(1, others / FEW);
  return RETRY_MS.least + Math.random() * (most - RETRY_MS.least);
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
  });
}
