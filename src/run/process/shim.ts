// The `sow` that agents find first on their PATH: the very program that started them, whatever else is installed.
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODE = 0o755;

/** Writes an executable `sow` into the folder, which is made if need be, unless it stands there, and answers its path. */
export function writeShim(folder: string, program: readonly string[]): string {
  const path = join(folder, 'sow');
  const text = `#!/bin/sh\nexec ${program.map(quoteWord).join(' ')} "$@"\n`;
  if (stands(path, text)) return path;
  mkdirSync(folder, { recursive: true });
  // Renamed into place whole, because an agent of another run may be starting it at this moment.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  chmodSync(unfinished, MODE);
  renameSync(unfinished, path);
  return path;
}

function stands(path: string, text: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && (stat.mode & 0o777) === MODE && readFileSync(path, 'utf8') === text;
}

/** One word for a POSIX shell, whatever it holds: nothing is special between single quotes but the single quote. */
export function quoteWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
