// Finishing an entry: the same code for its writer and for the successor of a dead one. The order of the steps is the
// contract (docs/concurrency.md); each comparison stands right before the call it protects.
import { basename, dirname } from 'node:path/posix';
import { absolute, foldersAbove, makeFolders, type Root, sameBytes } from '../disk/files.ts';
import { hasCode } from '../disk/io-failure.ts';
import { elsewhere, linkOn, ownBytes } from '../disk/links.ts';
import { LAST, PENDING, SET_ASIDE, subjectOf, TEMP, TXN } from '../layout.ts';
import { appendLines, cutTorn, holdsLines } from '../state/log.ts';
import type { Entry, EntryFile } from './entry.ts';

export type Finished =
  /** Every target and line is in place, but for the conflicting targets, whose newer bytes were kept. */
  | { readonly kind: 'done'; readonly conflicts: readonly string[] }
  /** Nothing was placed: somebody changed a target, or HEAD moved. */
  | { readonly kind: 'void'; readonly paths: readonly string[] };

export function finishEntry(root: Root, entry: Entry, head: () => string | null): Finished {
  const bytesOf = ownBytes(root);
  const standing = entry.files.map((file) => standingOf(bytesOf, file));
  const isPlaced = standing.includes('after') || someLineStands(bytesOf, entry);
  if (!isPlaced) {
    const changed = entry.files.filter((_, at) => standing[at] === 'changed').map(({ path }) => path);
    if (changed.length > 0 || head() !== entry.branch) return setAside(root, entry, changed);
  }
  const placing = placeAll(root, entry, isPlaced);
  if (placing === 'void')
    return setAside(
      root,
      entry,
      entry.files.map((file) => file.path),
    );
  const { conflicts, durable } = placing;
  for (const { path, after } of entry.files) if (after === null) removeEmptyFolders(root, path);
  const withheld = new Set(conflicts.map(subjectOf));
  if (withheld.size > 0) cutTornLines(root, entry);
  const sound = new Set<string>();
  for (const [path, lines] of linesByLog(entry, withheld)) {
    makeFolders(root, dirname(path));
    const link = linkOn(root, path, sound);
    if (link !== undefined) throw elsewhere(root, link);
    appendLines(root.io, absolute(root, path), lines);
  }
  syncAll(root, entry, withheld, durable);
  root.io.rename(absolute(root, PENDING), absolute(root, LAST));
  root.io.syncFolder(absolute(root, TXN));
  return { kind: 'done', conflicts };
}

/** Others first and state files last, so that a new task appears whole; a removed one goes with its state file first. */
function inPlacingOrder(files: readonly EntryFile[]): EntryFile[] {
  const rank = (file: EntryFile): number => {
    const isState = basename(file.path) === 'state.yaml';
    if (file.after === null) return isState ? 1 : 2;
    return isState ? 3 : 0;
  };
  return [...files].sort((a, b) => rank(a) - rank(b));
}

interface Placed {
  readonly conflicts: readonly string[];
  /** Targets whose content was synced before they got their name. */
  readonly durable: ReadonlySet<string>;
}

function placeAll(root: Root, entry: Entry, alreadyPlaced: boolean): Placed | 'void' {
  let placed = alreadyPlaced;
  const conflicts: string[] = [];
  const durable = new Set<string>();
  const bytesOf = ownBytes(root);
  for (const [index, file] of inPlacingOrder(entry.files).entries()) {
    const standing = standingOf(bytesOf, file);
    if (standing === 'after' || (standing === 'before' && file.before === file.after)) continue;
    if (standing === 'before' && place(root, bytesOf, file, `${entry.id}.${index}`)) {
      placed = true;
      durable.add(file.path);
    } else {
      if (!placed) return 'void';
      keepText(root, entry, file);
      conflicts.push(file.path);
    }
  }
  return { conflicts, durable };
}

/** @returns false when a new file's place was taken in the meantime. */
function place(root: Root, bytesOf: BytesOf, file: EntryFile, unique: string): boolean {
  const target = absolute(root, file.path);
  if (file.after === null) {
    root.io.unlink(target);
    return true;
  }
  makeFolders(root, dirname(file.path));
  const temp = absolute(root, `${TEMP}/${unique}`);
  removeIfThere(root, temp);
  root.io.create(temp, file.after);
  root.io.sync(temp);
  if (file.before === null) return linkNew(root, temp, target);
  // Compared once more: writing the temporary file took longest, and an editor may have saved meanwhile.
  if (standingOf(bytesOf, file) !== 'before') {
    root.io.unlink(temp);
    return false;
  }
  root.io.rename(temp, target);
  return true;
}

function linkNew(root: Root, temp: string, target: string): boolean {
  try {
    root.io.link(temp, target);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    removeIfThere(root, temp);
  }
}

type BytesOf = ReturnType<typeof ownBytes>;

/** Where an entry changes nothing, its file stands as before. */
function standingOf(bytesOf: BytesOf, { path, before, after }: EntryFile): 'before' | 'after' | 'changed' {
  const bytes = bytesOf(path);
  if (bytes === 'elsewhere') return 'changed';
  if (sameBytes(bytes, before)) return 'before';
  return sameBytes(bytes, after) ? 'after' : 'changed';
}

/** An entry that only logs is placed when one of its lines stands. */
function someLineStands(bytesOf: BytesOf, { lines }: Entry): boolean {
  const logs = new Map<string, ReturnType<BytesOf>>();
  return lines.some(({ path, line }) => {
    const bytes = logs.get(path) ?? bytesOf(path);
    logs.set(path, bytes);
    return bytes !== 'elsewhere' && holdsLines(bytes, [line]);
  });
}

function linesByLog(entry: Entry, withheld: ReadonlySet<string>): Map<string, string[]> {
  const logs = new Map<string, string[]>();
  for (const { path, line } of entry.lines) {
    const { subject } = JSON.parse(line) as { subject: string };
    if (withheld.has(subject)) continue;
    logs.set(path, [...(logs.get(path) ?? []), line]);
  }
  return logs;
}

/** Targets that were in place already are synced too: the predecessor may have died before it did. */
function syncAll(
  root: Root,
  entry: Entry,
  withheld: ReadonlySet<string>,
  durable: ReadonlySet<string>,
): void {
  const folders = new Set<string>();
  for (const { path, before, after } of entry.files) {
    if (after !== null && !durable.has(path) && root.io.stat(absolute(root, path)) !== null)
      root.io.sync(absolute(root, path));
    const above = foldersAbove(path);
    for (const folder of before === null || after === null ? above : above.slice(0, 1)) folders.add(folder);
  }
  for (const path of linesByLog(entry, withheld).keys()) {
    root.io.sync(absolute(root, path));
    // An entry of an older sow does not say which logs are new.
    if (entry.newLogs?.includes(path) ?? true) for (const folder of foldersAbove(path)) folders.add(folder);
  }
  for (const folder of folders) {
    if (root.io.stat(absolute(root, folder)) !== null) root.io.syncFolder(absolute(root, folder));
  }
}

function setAside(root: Root, entry: Entry, paths: readonly string[]): Finished {
  cutTornLines(root, entry);
  makeFolders(root, SET_ASIDE);
  root.io.rename(absolute(root, PENDING), absolute(root, `${SET_ASIDE}/${entry.id}.json`));
  root.io.syncFolder(absolute(root, SET_ASIDE));
  root.io.syncFolder(absolute(root, TXN));
  return { kind: 'void', paths };
}

/** What a writer that was killed has left of lines that will never be written whole. */
function cutTornLines(root: Root, { lines }: Entry): void {
  for (const path of new Set(lines.map((line) => line.path))) {
    const standing = ownBytes(root)(path);
    if (standing === null || standing === 'elsewhere') continue;
    const own = lines.filter((line) => line.path === path).map(({ line }) => line);
    if (cutTorn(root.io, absolute(root, path), own).length < standing.length)
      root.io.sync(absolute(root, path));
  }
}

/** What the entry would have written where a newer text was kept. */
function keepText(root: Root, entry: Entry, file: EntryFile): void {
  const copy = `${SET_ASIDE}/${entry.id}/${file.path}`;
  makeFolders(root, dirname(copy));
  removeIfThere(root, absolute(root, copy));
  root.io.create(absolute(root, copy), file.after ?? '');
  root.io.sync(absolute(root, copy));
  root.io.syncFolder(absolute(root, dirname(copy)));
}

/** The folders that a removal left empty, also one by a predecessor that died before it got to them. */
function removeEmptyFolders(root: Root, path: string): void {
  for (const folder of foldersAbove(path)) {
    const names = folder === '' ? [''] : root.io.list(absolute(root, folder));
    if (names === null) continue;
    if (names.length > 0) return;
    try {
      root.io.rmdir(absolute(root, folder));
    } catch (error) {
      // Somebody put a file there in the meantime: the folder is theirs.
      if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return;
      throw error;
    }
  }
}

function removeIfThere(root: Root, path: string): void {
  if (root.io.stat(path) !== null) root.io.unlink(path);
}
