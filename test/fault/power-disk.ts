// A disk that knows what would survive a power cut. Written data is safe when its file was synced, a name when its folder
// was; of everything else any part may be there, in any order. Only the rename of a folder is one change: two names for one
// folder are on no disk.
import type { Io } from '../../src/base/io.ts';
import { type Call, hookedIo } from '../rig/hooked-io.ts';
import {
  type FileNode,
  type FolderNode,
  memoryIo,
  type Node,
  nodeAt,
  type Place,
  placeOf,
} from '../rig/memory-disk.ts';

/** What may be found, the safe value first and the newest last. */
export type History<T> = readonly [T, ...T[]];

/** Everything that is not safe. */
export interface Unsafe {
  readonly contents: Map<FileNode, History<Buffer>>;
  readonly names: Map<FolderNode, Map<string, History<FileNode | null>>>;
  readonly folders: Map<FolderNode, History<Place | null>>;
}

export interface PowerDisk {
  readonly disk: FolderNode;
  readonly io: Io;
  readonly unsafe: Unsafe;
}

/** All that is on the disk now is safe. */
export function powerDisk(disk: FolderNode): PowerDisk {
  const unsafe: Unsafe = { contents: new Map(), names: new Map(), folders: new Map() };
  const io = hookedIo(memoryIo(disk), (call, perform) => {
    const note = prepareNote(disk, unsafe, call);
    const answer = perform();
    note();
    return answer;
  });
  return { disk, io, unsafe };
}

/** Looks at what is there before the call; the answer notes what the call has changed. */
function prepareNote(disk: FolderNode, unsafe: Unsafe, { name, path, to }: Call): () => void {
  const before = nodeAt(disk, path);
  switch (name) {
    case 'create':
    case 'mkdir':
    case 'link':
      return () => appeared(disk, unsafe, to ?? path, before);
    case 'append':
    case 'cut': {
      const data = before?.kind === 'file' ? before.data : undefined;
      return () =>
        data === undefined ? appeared(disk, unsafe, path, before) : written(disk, unsafe, path, data);
    }
    case 'unlink':
    case 'rmdir':
      return () => vanished(unsafe, placeOf(disk, path), before);
    case 'rename': {
      const replaced = nodeAt(disk, to ?? '');
      return () => moved(unsafe, placeOf(disk, path), placeOf(disk, to ?? ''), before, replaced);
    }
    case 'sync':
    case 'syncFolder':
      return () => synced(unsafe, before);
    default:
      return () => undefined;
  }
}

function appeared(disk: FolderNode, unsafe: Unsafe, path: string, before: Node | undefined): void {
  const node = nodeAt(disk, path);
  const place = placeOf(disk, path);
  if (node?.kind === 'folder') placeFolder(unsafe, node, null, place);
  if (node?.kind !== 'file') return;
  name(unsafe, place, null, node);
  if (before !== node) addTo(unsafe.contents, node, Buffer.alloc(0), node.data);
}

function written(disk: FolderNode, unsafe: Unsafe, path: string, before: Buffer): void {
  const node = nodeAt(disk, path);
  if (node?.kind === 'file') addTo(unsafe.contents, node, before, node.data);
}

function vanished(unsafe: Unsafe, place: Place, node: Node | undefined): void {
  if (node?.kind === 'file') name(unsafe, place, node, null);
  if (node?.kind === 'folder') placeFolder(unsafe, node, place, null);
}

function moved(
  unsafe: Unsafe,
  from: Place,
  to: Place,
  node: Node | undefined,
  replaced: Node | undefined,
): void {
  if (node?.kind === 'folder') {
    placeFolder(unsafe, node, from, to);
    if (replaced?.kind === 'folder') placeFolder(unsafe, replaced, to, null);
  }
  if (node?.kind !== 'file') return;
  name(unsafe, from, node, null);
  name(unsafe, to, replaced?.kind === 'file' ? replaced : null, node);
}

function name(
  unsafe: Unsafe,
  { folder, name }: Place,
  before: FileNode | null,
  after: FileNode | null,
): void {
  const names = unsafe.names.get(folder) ?? new Map<string, History<FileNode | null>>();
  unsafe.names.set(folder, names);
  addTo(names, name, before, after);
}

function placeFolder(unsafe: Unsafe, node: FolderNode, before: Place | null, after: Place | null): void {
  addTo(unsafe.folders, node, before, after);
}

function addTo<K, V>(histories: Map<K, History<V>>, key: K, before: V, after: V): void {
  const known = histories.get(key) ?? ([before] as const);
  histories.set(key, [...known, after]);
}

function synced(unsafe: Unsafe, node: Node | undefined): void {
  if (node?.kind === 'file') unsafe.contents.delete(node);
  if (node?.kind !== 'folder') return;
  unsafe.names.delete(node);
  for (const [folder, places] of unsafe.folders)
    if (places.some((place) => place?.folder === node)) unsafe.folders.delete(folder);
}

/** As after a while without a power cut: what stands below a folder has found its way to the disk. */
export function settleBelow({ disk, unsafe }: PowerDisk, path: string): void {
  const visit = (node: Node | undefined): void => {
    synced(unsafe, node);
    if (node?.kind === 'folder') for (const child of node.names.values()) visit(child);
  };
  visit(nodeAt(disk, path));
}
