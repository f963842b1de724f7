// The state as it would be committed: what git has staged, read as a snapshot in place of the folder.
import { relative, sep } from 'node:path';
import { stagedFiles } from '../../git/content/staged.ts';
import { PHASES } from '../../store/layout.ts';
import { openSnapshot, type Snapshot } from '../../store/state/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function stagedSnapshot({ repository, store }: Workspace): Snapshot {
  const files = stagedFiles(repository.root, relative(repository.root, store.dir).split(sep).join('/'));
  const folders = new Map<string, Set<string>>();
  for (const path of files.keys()) addNames(folders, path);
  return openSnapshot(store, {
    read(path) {
      const file = files.get(path);
      if (file?.isLink) throw Object.assign(new Error(`${path} is a symbolic link`), { code: 'ELOOP', path });
      if (folders.has(path)) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR', path });
      return file?.bytes ?? null;
    },
    // Among the phases, files are nobody's.
    list: (path) =>
      [...(folders.get(path) ?? [])]
        .filter((name) => path !== PHASES || folders.has(`${path}/${name}`))
        .sort(),
    hidden: new Set(),
  });
}

/** Every folder above a path, with the name that leads down to it. */
function addNames(folders: Map<string, Set<string>>, path: string): void {
  const cut = path.lastIndexOf('/');
  const [folder, name] = cut < 0 ? ['', path] : [path.slice(0, cut), path.slice(cut + 1)];
  const names = folders.get(folder);
  if (names) names.add(name);
  else folders.set(folder, new Set([name]));
  if (folder !== '') addNames(folders, folder);
}
