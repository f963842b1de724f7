// How far a schedule has come: the world, what has happened in it, and where each actor stands.
import { createHash, type Hash } from 'node:crypto';
import type { Result } from '../../../src/base/result.ts';
import type { FolderNode } from '../../rig/memory-disk.ts';
import { copyWorld, type World } from '../world.ts';
import type { Answer, Step } from './actor.ts';
import { digestOf } from './digest.ts';
import type { Bounds } from './explore.ts';
import type { Scene } from './scene.ts';
import { Trace } from './trace.ts';

export interface Role {
  readonly past: readonly Answer[];
  readonly state: 'ready' | 'dead' | 'ended';
  /**
   * The step before which it was left, as long as nobody has done anything that this step meets. Then it may as well be
   * left later, and is, in another schedule.
   */
  readonly waitsFor?: Step | undefined;
  /** What a command answered that lived to its end. */
  readonly result?: Result<unknown>;
}

export interface Situation {
  readonly world: World;
  readonly trace: Trace;
  readonly roles: readonly Role[];
  /** Who may go on: after a preemption those whom the next step would have met. */
  readonly ready: readonly number[];
  /** What there may still be. */
  readonly bounds: Bounds;
  /** The schedule, in words. */
  readonly told: readonly string[];
}

export function startOf(scene: Scene, bounds: Bounds): Situation {
  const roles = scene.actors.map((): Role => ({ past: [], state: 'ready' }));
  const isRead = scene.actors.some(({ kind }) => kind === 'reader');
  const trace = new Trace(scene.start.disk, isRead);
  return { world: copyWorld(scene.start), trace, roles, ready: readyIn(roles), bounds, told: [] };
}

/** The same situation, to go on from in another way. */
export function split(situation: Situation): Situation {
  return { ...situation, world: copyWorld(situation.world), trace: new Trace(situation.trace) };
}

export function readyIn(roles: readonly Role[]): number[] {
  return roles.flatMap(({ state }, index) => (state === 'ready' ? [index] : []));
}

/** Equal where two schedules have come to the same: whatever follows, follows from both. */
export function keyOf({ world, trace, roles, ready, bounds }: Situation): string {
  const hash = createHash('sha1').update(trace.digest());
  updateWith(hash, world.disk);
  hash.update(JSON.stringify([world.head, ready, bounds]));
  for (const { past, state, waitsFor, result } of roles)
    hash.update(JSON.stringify([state, waitsFor, result, past.map(digestOf)]));
  return hash.digest('base64');
}

function updateWith(hash: Hash, { names }: FolderNode): void {
  for (const [name, node] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${node.kind}\0`);
    if (node.kind === 'file') hash.update(digestOf(node.data));
    else updateWith(hash, node);
  }
  hash.update('\0');
}
