// The archives of tasks and of whole projects: where they stand, what their names tell, how they are written and taken
// away.
import { absolute, makeFolders } from '../disk/files.ts';
import { hasCode } from '../disk/io-failure.ts';
import { ARCHIVE, TEMP } from '../layout.ts';
import type { Store } from '../store.ts';

export type ArchiveFormat = 'tar.gz' | 'folder';

/** An archive's own entry below .sow/archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly format: ArchiveFormat;
}

export interface ArchiveName extends ArchiveEntry {
  /** `<phase>/<NNN>` */
  readonly ref: string;
  /** RFC 3339 */
  readonly archived_at: string;
}

export interface ClosedName extends ArchiveEntry {
  /** Of the project, with a number where that was taken: `demo-2`. */
  readonly closed_as: string;
  /** The day. */
  readonly archived_at: string;
}

const ENDING = '.tar.gz';
const CLOSED = /^(\d{4}-\d\d-\d\d)-([a-z0-9][a-z0-9-]*)(\.tar\.gz)?$/;
const NAME = /^task_(.+)-(\d{3})_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(\.tar\.gz)?$/;

export function archiveName(ref: string, now: string, format: ArchiveFormat): string {
  const stamp = now.replace(/[-:]/g, '');
  return `task_${ref.replace('/', '-')}_${stamp}${format === 'folder' ? '' : ENDING}`;
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

/** What a closed project is archived under: none of the names that are taken, in either format. */
export function closedName(
  taken: readonly string[],
  project: string,
  now: string,
  format: ArchiveFormat,
): string {
  const stem = `${now.slice(0, 10)}-${project}`;
  let free = stem;
  for (let n = 2; taken.includes(free) || taken.includes(`${free}${ENDING}`); n++) free = `${stem}-${n}`;
  return format === 'folder' ? free : `${free}${ENDING}`;
}

/** Undefined for what no project was closed into. */
export function readClosedName(name: string): ClosedName | undefined {
  const [, day, project, ending] = CLOSED.exec(name) ?? [];
  if (day === undefined || project === undefined) return undefined;
  return { name, closed_as: project, archived_at: day, format: ending ? 'tar.gz' : 'folder' };
}

/** The folder that stands in a packed archive, around everything. */
export function topOf(name: string): string {
  return name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
}

/**
 * Written whole and synced under a name of its own first: a crash leaves none that is torn. Only under the lock, since
 * whoever takes it clears away what half-written files it finds.
 */
export function writeArchive(store: Store, name: string, bytes: Uint8Array): void {
  const { io } = store;
  makeFolders(store, TEMP);
  makeFolders(store, ARCHIVE);
  const temp = absolute(store, `${TEMP}/${store.newId()}`);
  io.create(temp, bytes);
  io.sync(temp);
  io.rename(temp, absolute(store, `${ARCHIVE}/${name}`));
  try {
    io.syncFolder(absolute(store, ARCHIVE));
    io.syncFolder(store.dir);
  } catch (error) {
    discardArchive(store, name);
    throw error;
  }
}

/** A packed archive of what has stayed where it was goes again. Where that fails, it is one too many. */
export function discardArchive(store: Store, name: string): void {
  try {
    store.io.unlink(absolute(store, `${ARCHIVE}/${name}`));
  } catch (error) {
    if (!hasCode(error)) throw error;
    const message = `${name} is left in .sow/archive although what it holds still stands: remove it`;
    store.report({ type: 'warning', message });
  }
}

export function removeArchive(store: Store, { name, format }: ArchiveEntry): void {
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
