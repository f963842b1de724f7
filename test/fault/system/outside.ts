// Those who change files without sow: editors, and git. Neither knows of its lock.
import { closeSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from './actors.ts';
import type { Arena, Ended } from './arena.ts';
import { CHECKED_OUT, EDITED, folderOf, STASHED, stateOf } from './field.ts';
import type { Fields } from './history.ts';
import type { Random } from './random.ts';

/** Saves in both ways that editors have: over the file, and by a new file in its place. */
export const editor: Actor = async (arena, random, name) => {
  for (let count = 0; !arena.isOver; count++) {
    const task = random.pick(EDITED);
    const path = join(arena.rig.root, stateOf(task));
    const from = performance.now();
    const text = readFileSync(path, 'utf8');
    const values = fieldsIn(text);
    if (values !== undefined) {
      const h = `${name}-${count}`;
      save(path, text.replace(/^domain: .*$/m, `domain: ${h}`), random);
      arena.outside.push({ by: 'editor', task, from, to: performance.now(), values: { ...values, h } });
    }
    await moment(random, 200);
  }
};

function save(path: string, text: string, random: Random): void {
  if (random.chance(0.5)) {
    writeFileSync(`${path}~`, text);
    renameSync(`${path}~`, path);
    return;
  }
  const fd = openSync(path, 'w');
  const half = Math.floor(text.length / 2);
  writeSync(fd, text.slice(0, half));
  writeSync(fd, text.slice(half));
  closeSync(fd);
}

/** Undefined while somebody else's write is half done. */
export function fieldsIn(text: string): Fields | undefined {
  const n = /^ {2}"?n"?: (.+)$/m.exec(text)?.[1];
  const h = /^domain: (.+)$/m.exec(text)?.[1];
  return n === undefined || h === undefined ? undefined : { n: unquoted(n), h: unquoted(h) };
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

/** Commits, brings older state files back, stashes, and walks to another branch and back. One git at a time. */
export const git: Actor = async (arena, random) => {
  while (!arena.isOver) {
    await random.pick([commit, commit, checkout, checkout, stash, walk])(arena, random);
    await moment(random, 1500);
  }
};

async function commit(arena: Arena): Promise<void> {
  await arena.git('add', '--all', '.sow');
  await arena.git('commit', '--quiet', '--message', 'a moment');
}

async function checkout(arena: Arena, random: Random): Promise<void> {
  const task = random.pick(CHECKED_OUT);
  const commits = await commitsOf(arena, stateOf(task));
  const old = commits[random.below(Math.min(commits.length, 5))];
  if (old === undefined) return;
  const values = fieldsIn((await arena.git('show', `${old}:${stateOf(task)}`)).stdout);
  noteGit(arena, task, await arena.git('checkout', '--quiet', old, '--', stateOf(task)), values);
}

async function commitsOf(arena: Arena, path: string): Promise<string[]> {
  const { stdout } = await arena.git('log', '--format=%H', '--', path);
  return stdout.split('\n').filter((line) => line !== '');
}

/** What the stash takes away and what it leaves is read from git itself. */
async function stash(arena: Arena, random: Random): Promise<void> {
  const below = (await arena.git('rev-parse', '--quiet', '--verify', 'refs/stash')).stdout;
  const committed = fieldsIn((await arena.git('show', `HEAD:${stateOf(STASHED)}`)).stdout);
  const pushed = await arena.git('stash', 'push', '--quiet', '--', folderOf(STASHED));
  noteGit(arena, STASHED, pushed, committed);
  if ((await arena.git('rev-parse', '--quiet', '--verify', 'refs/stash')).stdout === below) return;
  await moment(random, 300);
  const stashed = fieldsIn((await arena.git('show', `stash@{0}:${stateOf(STASHED)}`)).stdout);
  const popped = await arena.git('stash', 'pop', '--quiet');
  noteGit(arena, STASHED, popped, stashed);
  if (popped.code !== 0) await arena.git('stash', 'drop', '--quiet');
}

function noteGit(arena: Arena, task: string, { code, from, to }: Ended, values: Fields | undefined): void {
  arena.outside.push({ by: 'git', task, from, to, values: code === 0 ? values : undefined });
}

/** To a branch at the very same commit: no file changes, and yet sow must not write there. */
async function walk(arena: Arena, random: Random): Promise<void> {
  const there = await arena.git('switch', '--quiet', '--force-create', 'elsewhere');
  await moment(random, 400);
  const back = await arena.git('switch', '--quiet', 'feat/storm');
  if (there.code === 0) arena.away.push({ from: there.to, to: back.from });
  if (back.code !== 0) arena.faults.push(`the harness cannot switch back: ${back.stderr}`);
}

export function moment(random: Random, most: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, random.below(most)));
}
