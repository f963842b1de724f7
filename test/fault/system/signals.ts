// SIGKILL, and SIGSTOP with SIGCONT a while later: to any process at any instant, and, since a process is in its critical
// section for a few milliseconds only, to whoever has just taken the lock.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { nodeIo } from '../../../src/store/disk/io.ts';
import { readOwner } from '../../../src/store/lock/lock-owner.ts';
import type { Actor } from './actors.ts';
import type { Arena } from './arena.ts';
import { moment } from './outside.ts';
import type { Random } from './random.ts';

export interface Hits {
  kills: number;
  stops: number;
}

/** One process in six is struck, at an instant of about the time that processes take at the moment. */
export function anywhere(hits: Hits): Actor {
  return async (arena, random) => {
    arena.onStart = (pid) => {
      if (!random.chance(1 / 6)) return;
      setTimeout(() => strike(arena, random, pid, hits), random.below(arena.usualMs * 1.2));
    };
  };
}

/** Follows the lock from owner to owner and strikes some of them up to a few milliseconds later. */
export function atTheLock(hits: Hits): Actor {
  return async (arena, random) => {
    const local = join(arena.sowFolder, 'local');
    const watcher = watch(local, (_event, name) => {
      if (name !== 'lock' || !random.chance(0.1)) return;
      setTimeout(() => {
        const pid = ownerOf(local);
        if (pid !== undefined) strike(arena, random, pid, hits);
      }, random.below(5));
    });
    while (!arena.isOver) await moment(random, 100);
    watcher.close();
  };
}

function strike(arena: Arena, random: Random, pid: number, hits: Hits): void {
  if (arena.isOver) return;
  if (random.chance(0.5)) {
    if (arena.signal(pid, 'SIGKILL')) hits.kills++;
    return;
  }
  if (!arena.signal(pid, 'SIGSTOP')) return;
  hits.stops++;
  setTimeout(() => arena.signal(pid, 'SIGCONT'), 5 + random.below(random.chance(0.1) ? 700 : 80));
}

function ownerOf(local: string): number | undefined {
  return readOwner(nodeIo, join(local, 'lock'))?.pid;
}
