// An Io whose every call passes a hook first: to count, to fail, to let others act in between, to record.
import type { Io } from '../../src/base/io.ts';

export type CallName = keyof Io;

export interface Call {
  readonly name: CallName;
  /** The path it works on; a rename's or link's source. */
  readonly path: string;
  /** The target of a rename or link. */
  readonly to: string | undefined;
  /** The text of a create or append. */
  readonly text: string | undefined;
}

const CALLS: readonly CallName[] = [
  'read',
  'list',
  'stat',
  'create',
  'append',
  'cut',
  'sync',
  'syncFolder',
  'rename',
  'link',
  'unlink',
  'mkdir',
  'rmdir',
];

/** Calls that leave the disk as it is. */
export function isLook({ name }: Pick<Call, 'name'>): boolean {
  return name === 'read' || name === 'list' || name === 'stat';
}

/** @param hook calls `perform` to let the call take place, and returns what the caller gets. */
export function hookedIo(io: Io, hook: (call: Call, perform: () => unknown) => unknown): Io {
  const methods = CALLS.map((name) => {
    const method = io[name] as (...args: unknown[]) => unknown;
    return [name, (...args: unknown[]) => hook(callOf(name, args), () => method(...args))];
  });
  return Object.fromEntries(methods) as Io;
}

function callOf(name: CallName, args: readonly unknown[]): Call {
  const second = typeof args[1] === 'string' ? args[1] : undefined;
  const moves = name === 'rename' || name === 'link';
  return {
    name,
    path: String(args[0]),
    to: moves ? second : undefined,
    text: name === 'create' || name === 'append' ? second : undefined,
  };
}
