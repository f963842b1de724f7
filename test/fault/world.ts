import type { Workspace } from '../../src/app/workspace/workspace.ts';
import type { Event } from '../../src/base/event.ts';
import { uuidv7 } from '../../src/base/id.ts';
import type { Io } from '../../src/base/io.ts';
import { ok } from '../../src/base/result.ts';
import { emptyMemory } from '../../src/store/index/memory.ts';
import { type ProcessIdentity, thisProcess } from '../../src/store/lock/process-identity.ts';
import { cloneDisk, type FolderNode, makeDisk, memoryIo } from '../rig/memory-disk.ts';

export const ROOT = '/repo';
export const SOW = `${ROOT}/.sow`;
const HOST = '0123456789ab';
/** No process of this boot started then. */
export const GONE = '1';
const BEGIN = Date.UTC(2026, 10, 20, 9, 0, 0);

export interface World {
  readonly disk: FolderNode;
  /** The branch HEAD stands on. */
  head: string | null;
}

export interface Player {
  readonly identity: ProcessIdentity;
  /** Sets its clock apart from those of other players. */
  readonly number: number;
  /** Draws ids that no other draws: a lock's token is never used twice. */
  readonly process: number;
}

let processes = 0;

/** A process that is gone by the time anybody looks. */
export function deadPlayer(number: number): Player {
  return player({ ...thisProcess(HOST), start_time: GONE }, number);
}

/** A process of an earlier boot. */
export function cutPlayer(number: number): Player {
  return player({ ...thisProcess(HOST), boot_id: `earlier-${number}` }, number);
}

export function livePlayer(number: number): Player {
  return player(thisProcess(HOST), number);
}

function player(identity: ProcessIdentity, number: number): Player {
  return { identity, number, process: ++processes };
}

export function newWorld(): World {
  return { disk: makeDisk([ROOT]), head: 'feat/demo' };
}

export function copyWorld({ disk, head }: World): World {
  return { disk: cloneDisk(disk), head };
}

export interface OpenOptions {
  readonly io?: Io;
  readonly report?: (event: Event) => void;
  readonly head?: () => string | null;
}

/**
 * A player opened again is the same process from its start: it draws the same ids. Nobody waits for a lock that is not
 * free: where it should be, that would only hide that it is not.
 */
export function openAs(world: World, player: Player, options: OpenOptions = {}): Workspace {
  const io = options.io ?? memoryIo(world.disk);
  const clock = (): number => BEGIN + player.number * 3_600_000;
  const process = new Uint8Array(new Uint32Array([0, 0, 0, player.process]).buffer);
  let ids = 0;
  const newId = (): string => uuidv7(clock() + ++ids, process);
  const report = options.report ?? (() => undefined);
  const never = new AbortController().signal;
  const waiting = AbortSignal.abort();
  return {
    context: {
      cwd: ROOT,
      env: {},
      clock,
      newId,
      random: () => 0,
      io,
      signal: never,
      killSignal: never,
      report,
      dryRun: false,
      program: ['sow'],
    },
    repository: { root: ROOT, gitDir: `${ROOT}/.git`, commonDir: `${ROOT}/.git` },
    userConfig: {},
    run: undefined,
    caller: () => ok({ actor: 'human:tester', anonymousAgent: false }),
    store: {
      io,
      dir: SOW,
      host: HOST,
      identity: player.identity,
      userConfig: {},
      clock,
      newId,
      head: options.head ?? (() => world.head),
      memory: emptyMemory(),
      signal: waiting,
      report,
    },
  };
}
