// What stands in the files of a peer, read without the peer.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function replaceIn(file, from, to) {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, changed);
}

/** The values of the lines `key: value` of each file of a folder, quotes taken off. */
export function fieldsOfFiles(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => fieldsOf(readFileSync(join(folder, name), 'utf8')));
}

function fieldsOf(text) {
  const lines = [...text.matchAll(/^(\w+): *(.*)$/gm)];
  return Object.fromEntries(lines.map(([, key, value]) => [key, value.replace(/^["'](.*)["']$/, '$1')]));
}

export function linesOf(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** The one file of a folder whose name begins so. */
export function fileNamed(folder, start) {
  const name = readdirSync(folder).find((one) => one.startsWith(start));
  if (name === undefined) throw new Error(`${folder} has no ${start}`);
  return join(folder, name);
}
