// Who meets whom, and where they begin.
import type { Result } from '../../../src/base/result.ts';
import { nodeAt } from '../../rig/memory-disk.ts';
import type { Act } from '../use-case.ts';
import { GONE, livePlayer, newWorld, openAs, type Player, SOW, type World } from '../world.ts';
import type { Actor, Step } from './actor.ts';
import { look } from './moments.ts';

export interface Scene {
  readonly name: string;
  readonly start: World;
  readonly actors: readonly Actor[];
  /** Called after all of them; it finishes what was left. */
  readonly next: Actor;
}

/** A command that lives; another one when it was killed sees it dead. */
export function writer(name: string, act: Act, player: Player): Actor {
  const nowhere = newWorld();
  return { name, kind: 'writer', act: ({ io, head }) => act(openAs(nowhere, player, { io, head })) };
}

export function reader(name: string): Actor {
  const [nowhere, player] = [newWorld(), livePlayer(95)];
  return { name, kind: 'reader', act: ({ io, head }) => look(openAs(nowhere, player, { io, head }).store) };
}

export function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** The name by which a process is known at the lock's door, when this step makes it known there. */
export function ownerIn({ name, path }: Step): string | undefined {
  return name === 'mkdir' ? /\/local\/lock\.(.*)$/.exec(path)?.[1] : undefined;
}

/** A process is told dead by the kernel. There is none here, so that its name says it: it started at no time of this boot. */
export function die({ disk }: World, owner: string): void {
  const parts = owner.split('.');
  const dead = parts.with(-2, GONE).join('.');
  for (const folder of [`lock.${owner}`, 'lock']) renameIn(disk, `${SOW}/local/${folder}`, owner, dead);
  renameIn(disk, `${SOW}/local`, `lock.${owner}`, `lock.${dead}`);
}

function renameIn(disk: World['disk'], folder: string, from: string, to: string): void {
  const node = nodeAt(disk, folder);
  const child = node?.kind === 'folder' ? node.names.get(from) : undefined;
  if (node?.kind !== 'folder' || !child) return;
  node.names.delete(from);
  node.names.set(to, child);
}
