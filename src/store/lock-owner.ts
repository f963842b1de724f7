// Who holds the lock: the file that says it, and the name that says it when the file cannot.
import { join } from 'node:path';
import type { Io } from '../base/io.ts';
import { describe, type ProcessIdentity } from './process-identity.ts';

export interface LockOwner extends ProcessIdentity {
  /** Never used twice: the name of the grave, which is why a lock cannot be taken away twice. */
  readonly token: string;
  readonly command: string;
  readonly since: string;
}

const OWNER_FILE = 'owner.json';
const NAME = /^([\w-]+)\.([\w-]*)\.(\w*)\.([1-9]\d*)\.(\w*)\.([\w-]+)$/;
const TOKEN = /^[\w-]+$/;
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
 * Into a folder that nobody can see as the lock yet. The owner stands there twice because neither is synced: after a power
 * cut the folder is in place and the file in it empty (ext4), and a lock that names nobody could never be reaped.
 */
export function writeOwner(io: Io, folder: string, owner: LockOwner): void {
  const command = owner.command.slice(0, MAX_COMMAND);
  io.create(join(folder, OWNER_FILE), `${JSON.stringify({ ...owner, command })}\n`);
  io.create(join(folder, nameOfOwner(owner)), '');
}

/** Null when there is no such folder, or nothing in it that says whose it is. */
export function readOwner(io: Io, folder: string): LockOwner | null {
  const bytes = io.read(join(folder, OWNER_FILE));
  const owner = bytes === null ? null : parseOwner(Buffer.from(bytes).toString('utf8'));
  if (owner !== null) return owner;
  const names = io.list(folder) ?? [];
  return names.map(ownerOfName).find((named) => named !== null) ?? null;
}

function parseOwner(text: string): LockOwner | null {
  const owner = parseJson(text);
  return isOwner(owner) ? owner : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isOwner(value: unknown): value is LockOwner {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, start_time, boot_id, pid_namespace, host, token, command, since } = value as Record<
    string,
    unknown
  >;
  const words = [start_time, boot_id, pid_namespace, host, command, since];
  // A pid of 0 or less would ask after a process group, a token with a slash would move the lock anywhere.
  return (
    words.every((word) => typeof word === 'string') &&
    Number.isSafeInteger(pid) &&
    Number(pid) > 0 &&
    typeof token === 'string' &&
    TOKEN.test(token)
  );
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
