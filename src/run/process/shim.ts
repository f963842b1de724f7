// The `sow` that agents find first on their PATH: the very program that started them, whatever else is installed.
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes an executable `sow` into the folder, which is made if need be, and answers its path. */
export function writeShim(folder: string, program: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'sow');
  // Renamed into place whole, because an agent of another run may be starting it at this moment.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, `#!/bin/sh\nexec ${program.map(quoteWord).join(' ')} "$@"\n`);
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, path);
  return path;
}

/** One word for a POSIX shell, whatever it holds: nothing is special between single quotes but the single quote. */
export function quoteWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
