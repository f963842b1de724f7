// Who holds the lock: a name that says it, with words for people beside it.
import { join } from 'node:path';
import type { Io } from '../../base/io.ts';
import { describe, type ProcessIdentity } from './process-identity.ts';

export interface LockOwner extends ProcessIdentity {
  /** Never used twice: the name of the grave, which is why a lock cannot be taken away twice. */
  readonly token: string;
  readonly command: string;
  readonly since: string;
}

const NAME = /^([\w-]+)\.([\w-]*)\.(\w*)\.([1-9]\d*)\.(\w*)\.([\w-]+)$/;
const MAX_COMMAND = 200;

/** The owner without its words, as a file name: a name is there or not, while a file may be half written. */
export function nameOfOwner(owner: LockOwner): string {
  const { host, boot_id, pid_namespace, pid, start_time, token } = owner;
  return [host, boot_id, pid_namespace, pid, start_time, token].join('.');
}

export function ownerOfName(name: string): LockOwner | null {
  const match = NAME.exec(name);
  if (match === null) return null;
  const [, host = '', boot_id = '', pid_namespace = '', pid, start_time = '', token = ''] = match;
  return { host, boot_id, pid_namespace, pid: Number(pid), start_time, token, command: '', since: '' };
}

/**
 * One file, in a folder that nobody can see as the lock yet: its name is the owner, its text the words for people. Nothing of it
 * is synced, so after a power cut the folder is in place with this name in it, or empty; both can be reaped, while a
 * second file that outlived the first would keep the lock for good.
 */
export function writeOwner(io: Io, folder: string, owner: LockOwner): void {
  const { command, since } = owner;
  const words = { command: command.slice(0, MAX_COMMAND), since };
  io.create(join(folder, nameOfOwner(owner)), `${JSON.stringify(words)}\n`);
}

/** Null when there is no such folder, or nothing in it that says whose it is. */
export function readOwner(io: Io, folder: string): LockOwner | null {
  for (const name of io.list(folder) ?? []) {
    const owner = ownerOfName(name);
    if (owner !== null) return { ...owner, ...readWords(io.read(join(folder, name))) };
  }
  return null;
}

function readWords(bytes: Uint8Array | null): Partial<Pick<LockOwner, 'command' | 'since'>> {
  try {
    const { command, since } = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
    return typeof command === 'string' && typeof since === 'string' ? { command, since } : {};
  } catch {
    return {};
  }
}

/** For people: `pid 4711 (sow task set 010) on this host, stopped, since 2026-11-20T09:00:00.000Z`. */
export function describeOwner(owner: LockOwner, us: ProcessIdentity): string {
  const command = owner.command === '' ? '' : ` (${owner.command.replace(/\p{Cc}+/gu, ' ')})`;
  const since = owner.since === '' ? '' : `, since ${owner.since.replace(/\p{Cc}+/gu, ' ')}`;
  return `pid ${owner.pid}${command} ${whereabouts(owner, us)}${since}`;
}

function whereabouts(owner: LockOwner, us: ProcessIdentity): string {
  if (owner.host !== us.host) return `on host ${owner.host.replace(/\p{Cc}+/gu, ' ')}`;
  if (owner.pid_namespace !== us.pid_namespace) return 'in another pid namespace of this host';
  return `on this host${describe(owner.pid)?.state.toUpperCase() === 'T' ? ', stopped' : ''}`;
}
