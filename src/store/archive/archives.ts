// The archives of a project: where they stand, what their names tell, how they are written and taken away.
import { absolute, makeFolders } from '../disk/files.ts';
import { ARCHIVE, TEMP } from '../layout.ts';
import type { Store } from '../store.ts';

export interface ArchiveName {
  readonly name: string;
  /** `<phase>/<NNN>` */
  readonly ref: string;
  /** RFC 3339 */
  readonly archived_at: string;
  readonly format: 'tar.gz' | 'folder';
}

const NAME = /^task_(.+)-(\d{3})_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(\.tar\.gz)?$/;

export function archiveName(ref: string, now: string, format: ArchiveName['format']): string {
  const stamp = now.replace(/[-:]/g, '');
  return `task_${ref.replace('/', '-')}_${stamp}${format === 'folder' ? '' : '.tar.gz'}`;
}

/** Undefined for what sow has not put there. */
export function readArchiveName(name: string): ArchiveName | undefined {
  const match = NAME.exec(name);
  if (!match) return undefined;
  const [, phase, id, year, month, day, hour, minute, second, ending] = match;
  return {
    name,
    ref: `${phase}/${id}`,
    archived_at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
    format: ending ? 'tar.gz' : 'folder',
  };
}

/** Written whole and synced under a name of its own first: a crash leaves none that is torn. */
export function writeArchive(store: Store, name: string, bytes: Uint8Array): void {
  const { io } = store;
  makeFolders(store, TEMP);
  makeFolders(store, ARCHIVE);
  const temp = absolute(store, `${TEMP}/${store.newId()}`);
  io.create(temp, bytes);
  io.sync(temp);
  io.rename(temp, absolute(store, `${ARCHIVE}/${name}`));
  io.syncFolder(absolute(store, ARCHIVE));
  io.syncFolder(store.dir);
}

export function removeArchive(store: Store, { name, format }: ArchiveName): void {
  const path = `${ARCHIVE}/${name}`;
  if (format === 'folder') removeFolder(store, path);
  else store.io.unlink(absolute(store, path));
}

function removeFolder(store: Store, path: string): void {
  for (const name of store.io.list(absolute(store, path)) ?? []) {
    const below = `${path}/${name}`;
    if (store.io.stat(absolute(store, below))?.kind === 'folder') removeFolder(store, below);
    else store.io.unlink(absolute(store, below));
  }
  store.io.rmdir(absolute(store, path));
}
