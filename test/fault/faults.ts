// What can go wrong at one call of the file system, as an Io that lets it go wrong there.
import type { Io } from '../../src/base/io.ts';
import { type Call, hookedIo, isLook } from '../rig/hooked-io.ts';
import { errno } from '../rig/memory-disk.ts';

export type Fault =
  /** The process is gone before the call. */
  | { readonly kind: 'kill' }
  /** The process is gone in the middle of a write; so much of the text was written. */
  | { readonly kind: 'torn'; readonly part: number }
  | {
      readonly kind: 'error';
      readonly code: 'EIO' | 'ENOSPC' | 'EACCES';
      /** Every later call fails too. */
      readonly lasts: boolean;
      /** Reading can fail as well. */
      readonly looksToo: boolean;
    };

/** A call that the fault could strike; counted from 1. */
export type Target = Call & { readonly nth: number };

/** Not an errno, so that nothing on the way takes it for trouble with a file. */
class Killed {}

export interface FaultyIo {
  readonly io: Io;
  readonly struck: () => boolean;
  readonly killed: () => boolean;
}

/** @param strikes which call it is; the first one that it answers to. */
export function faultyIo(sound: Io, fault: Fault, strikes: (target: Target) => boolean): FaultyIo {
  let nth = 0;
  let struck = false;
  let killed = false;
  const die = (): never => {
    killed = true;
    throw new Killed();
  };
  const io = hookedIo(sound, (call, perform) => {
    if (killed) die();
    if (!canStrike(fault, call)) return perform();
    if (struck) {
      if (fault.kind === 'error' && fault.lasts) refuse(call, fault.code);
    } else if (strikes({ ...call, nth: ++nth })) {
      struck = true;
      if (fault.kind === 'error') refuse(call, fault.code);
      if (fault.kind === 'torn') tear(sound, call, fault.part);
      die();
    }
    return perform();
  });
  return { io, struck: () => struck, killed: () => killed };
}

/** Killed before a look is as killed before the next change: the disk is the same. */
function canStrike(fault: Fault, call: Call): boolean {
  if (fault.kind === 'torn') return call.text !== undefined;
  return (fault.kind === 'error' && fault.looksToo) || !isLook(call);
}

function tear(io: Io, { name, path, text = '' }: Call, part: number): void {
  const written = Buffer.from(text, 'utf8');
  const torn = written.subarray(0, Math.floor(written.length * part)).toString('utf8');
  if (name === 'create') io.create(path, torn);
  else io.append(path, torn);
}

function refuse({ name, path }: Call, code: string): never {
  throw errno(code, name, path);
}

export function nameOf(fault: Fault): string {
  if (fault.kind === 'torn') return `torn at ${fault.part}`;
  return fault.kind === 'kill' ? 'kill' : `${fault.code} ${fault.lasts ? 'from there on' : 'once'}`;
}
