// What stands below .sow is read and written there and nowhere else. A symbolic link leads elsewhere: a repository may hold
// one that points at a file of its reader's, so sow follows none.
import { dirname } from 'node:path/posix';
import { absolute, type Root } from './files.ts';
import { hasCode } from './io-failure.ts';

/** The outermost folder of a path that is a link. @param sound folders that were looked at before and are none. */
export function linkAbove(root: Root, path: string, sound: Set<string> = new Set()): string | undefined {
  const folder = dirname(path);
  if (folder === '.' || sound.has(folder)) return undefined;
  const above = linkAbove(root, folder, sound);
  if (above !== undefined) return above;
  if (root.io.stat(absolute(root, folder))?.kind === 'link') return folder;
  sound.add(folder);
  return undefined;
}

/** The path itself, or a folder above it. @param sound folders that were looked at before and are none. */
export function linkOn(root: Root, path: string, sound?: Set<string>): string | undefined {
  return (
    linkAbove(root, path, sound) ?? (root.io.stat(absolute(root, path))?.kind === 'link' ? path : undefined)
  );
}

/** Reads below .sow; throws ELOOP where a link would be followed. */
export function ownReader(root: Root): (path: string) => Uint8Array | null {
  const sound = new Set<string>();
  return (path) => {
    const link = linkAbove(root, path, sound);
    if (link !== undefined) throw elsewhere(root, link);
    return root.io.read(absolute(root, path), 'no-links');
  };
}

/** The bytes of a file below .sow now; 'elsewhere' where a link would be followed. Folders are looked at once. */
export function ownBytes(root: Root): (path: string) => Uint8Array | null | 'elsewhere' {
  const read = ownReader(root);
  return (path) => {
    try {
      return read(path);
    } catch (error) {
      if (hasCode(error, 'ELOOP')) return 'elsewhere';
      throw error;
    }
  };
}

export function elsewhere(root: Root, path: string): Error {
  const facts = { code: 'ELOOP', syscall: 'open', path: absolute(root, path) };
  return Object.assign(new Error(`${facts.path} is a symbolic link`), facts);
}
