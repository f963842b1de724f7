// A file system in memory that answers as POSIX does where the lock depends on it: a rename of a folder onto a folder with
// something in it fails, onto an empty one succeeds.
import { dirname } from 'node:path';
import type { Io } from '../../src/base/io.ts';

/** Paths to texts; a folder is null. */
export type Tree = Map<string, string | null>;

export function memoryIo(tree: Tree): Io {
  const inside = (folder: string) => [...tree.keys()].filter((path) => path.startsWith(`${folder}/`));
  const add = (path: string, text: string | null) => {
    if (tree.has(path)) throw errno('EEXIST', path);
    if (tree.get(dirname(path)) !== null) throw errno('ENOENT', path);
    tree.set(path, text);
  };
  const remove = (path: string) => {
    if (!tree.delete(path)) throw errno('ENOENT', path);
  };
  const known: Partial<Io> = {
    read: (path) => (typeof tree.get(path) === 'string' ? Buffer.from(tree.get(path) ?? '') : null),
    list: (path) => {
      if (tree.get(path) !== null) return null;
      return inside(path)
        .map((name) => name.slice(path.length + 1))
        .filter((name) => !name.includes('/'))
        .sort();
    },
    stat: (path) => {
      const kind = tree.get(path) === null ? 'folder' : 'file';
      return tree.has(path) ? { kind, size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0 } : null;
    },
    create: add,
    mkdir: (path) => add(path, null),
    unlink: remove,
    rmdir: (path) => {
      if (inside(path).length > 0) throw errno('ENOTEMPTY', path);
      remove(path);
    },
    rename: (from, to) => {
      if (!tree.has(from)) throw errno('ENOENT', from);
      if (inside(to).length > 0) throw errno('ENOTEMPTY', to);
      for (const path of [from, ...inside(from)]) {
        tree.set(to + path.slice(from.length), tree.get(path) ?? null);
        tree.delete(path);
      }
    },
  };
  return new Proxy(known as Io, {
    get: (target, name) => Reflect.get(target, name) ?? (() => failUnknown(String(name))),
  });
}

function failUnknown(name: string): never {
  throw new Error(`the memory has no ${name}`);
}

function errno(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}
