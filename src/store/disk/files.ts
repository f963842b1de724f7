// Small steps on folders and files below .sow that several parts of the store take.
import { dirname } from 'node:path/posix';
import type { Io } from '../../base/io.ts';
import { hasCode } from './io-failure.ts';

/** Where the store stands: absolute paths are made from it in one place. */
export interface Root {
  readonly io: Io;
  /** The absolute path of .sow. */
  readonly dir: string;
}

export function absolute(root: Root, path: string): string {
  return path === '' ? root.dir : `${root.dir}/${path}`;
}

/** Whatever it is, a link that leads nowhere too. */
export function isThere(root: Root, path: string): boolean {
  return root.io.stat(absolute(root, path)) !== null;
}

/** Makes a folder below .sow and what is missing above it; returns the folders it made, outermost first. */
export function makeFolders(root: Root, path: string, mode?: number): string[] {
  if (path === '' || path === '.') return makeFolder(root, '', mode) ? [''] : [];
  if (root.io.stat(absolute(root, path)) !== null) return [];
  const above = makeFolders(root, dirname(path) === '.' ? '' : dirname(path), mode);
  return makeFolder(root, path, mode) ? [...above, path] : above;
}

function makeFolder(root: Root, path: string, mode?: number): boolean {
  try {
    root.io.mkdir(absolute(root, path), mode);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** The folder of a path and every folder above it up to .sow itself, innermost first. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder);
  return [...folders, ''];
}

export function sameBytes(bytes: Uint8Array | null, text: string | null): boolean {
  if (bytes === null || text === null) return bytes === null && text === null;
  return Buffer.from(text, 'utf8').equals(bytes);
}
