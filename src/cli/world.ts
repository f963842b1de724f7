// What a call is given of the world, and the Context made from it and the global flags.
import { resolve } from 'node:path';
import { openContext } from '../app/workspace/context.ts';
import type { Context } from '../base/context.ts';
import type { Event } from '../base/event.ts';
import { fractions, idSource } from '../base/id.ts';
import type { Terminal } from './live/screen.ts';
import type { Flags } from './spec.ts';

/** What main gives: the real world, or a test's. */
export interface World {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly program: readonly string[];
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly signal: AbortSignal;
  readonly killSignal: AbortSignal;
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
  /** Whether all that was printed has been taken by whoever reads it. */
  readonly reached: () => Promise<boolean>;
  readonly stderr: (text: string) => void;
  /** The one that people sit at; undefined where standard output or error is none. */
  readonly terminal: () => Terminal | undefined;
}

export function makeContext(world: World, flags: Flags, report: (event: Event) => void): Context {
  const directory = flags.string('directory');
  const actor = flags.string('actor');
  const request = flags.string('request-id');
  return openContext({
    cwd: directory === undefined ? world.cwd : resolve(world.cwd, directory),
    env: world.env,
    clock: world.clock,
    newId: idSource(world.clock, world.random),
    random: fractions(world.random),
    signal: world.signal,
    killSignal: world.killSignal,
    report,
    dryRun: flags.is('dry-run'),
    program: world.program,
    ...(actor !== undefined && { actor }),
    ...(request !== undefined && { request }),
  });
}
