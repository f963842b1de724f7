// Files that git does not know, taken along into a new worktree: `.env` and the like. What is there already stays.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export function copyInto(root: string, path: string, names: readonly string[]): void {
  for (const name of names) {
    const from = resolve(root, name);
    const way = relative(root, from);
    // A setting may say anything; only what lies in the checkout is taken.
    if (way === '' || way.startsWith('..') || !existsSync(from)) continue;
    const to = join(path, way);
    if (existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true, dereference: false, errorOnExist: false });
  }
}
