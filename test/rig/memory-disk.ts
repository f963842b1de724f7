// A disk in memory and the Io on it. It answers as nodeIo does on Linux: the same errors, hard links, replacing renames.
// Nodes have identity, so that a harness can tell a file from the names it has.
import type { FileStat, Io } from '../../src/base/io.ts';

export interface FileNode {
  readonly kind: 'file';
  /** Replaced, never changed in place: clones share it. */
  data: Buffer;
  changed: number;
}

export interface FolderNode {
  readonly kind: 'folder';
  readonly names: Map<string, Node>;
}

export type Node = FileNode | FolderNode;

export interface Place {
  readonly folder: FolderNode;
  readonly name: string;
}

export function makeDisk(folders: readonly string[] = []): FolderNode {
  const disk: FolderNode = { kind: 'folder', names: new Map() };
  const io = memoryIo(disk);
  for (const folder of folders) io.mkdir(folder);
  return disk;
}

export function memoryIo(disk: FolderNode): Io {
  const find = (path: string): Node | undefined => nodeAt(disk, path);
  const must = (call: string, path: string): Node => find(path) ?? refuse('ENOENT', call, path);
  const file = (call: string, path: string): FileNode => {
    const node = must(call, path);
    return node.kind === 'file' ? node : refuse('EISDIR', call, path);
  };
  const place = (call: string, path: string): Place => placeOf(disk, path, call);
  const put = (call: string, path: string, node: Node): void => {
    const { folder, name } = place(call, path);
    if (folder.names.has(name)) refuse('EEXIST', call, path);
    folder.names.set(name, node);
  };
  return {
    read: (path) => (find(path) ? file('read', path).data : null),
    list(path) {
      const node = find(path);
      return node?.kind === 'folder' ? [...node.names.keys()].sort() : null;
    },
    stat: (path) => statOf(find(path)),
    create: (path, content) => put('open', path, newFile(content)),
    append(path, text) {
      if (!find(path)) put('open', path, newFile(''));
      write(file('open', path), (data) => Buffer.concat([data, Buffer.from(text, 'utf8')]));
    },
    cut(path, tail) {
      if (!find(path)) return false;
      const node = file('open', path);
      const size = node.data.length - tail.length;
      if (size < 0 || !node.data.subarray(size).equals(tail)) return false;
      write(node, (data) => data.subarray(0, size));
      return true;
    },
    sync: (path) => void must('open', path),
    syncFolder: (path) => void must('open', path),
    rename(from, to) {
      const source = place('rename', from);
      const node = source.folder.names.get(source.name) ?? refuse('ENOENT', 'rename', from);
      const target = place('rename', to);
      const standing = target.folder.names.get(target.name);
      if (standing === node) return;
      if (standing) mayReplace(node, standing, to);
      source.folder.names.delete(source.name);
      target.folder.names.set(target.name, node);
    },
    link(from, to) {
      const node = must('link', from);
      put('link', to, node.kind === 'file' ? node : refuse('EPERM', 'link', from));
    },
    unlink(path) {
      file('unlink', path);
      const { folder, name } = place('unlink', path);
      folder.names.delete(name);
    },
    mkdir: (path) => put('mkdir', path, { kind: 'folder', names: new Map() }),
    rmdir(path) {
      const node = must('rmdir', path);
      if (node.kind === 'file') refuse('ENOTDIR', 'rmdir', path);
      else if (node.names.size > 0) refuse('ENOTEMPTY', 'rmdir', path);
      const { folder, name } = place('rmdir', path);
      folder.names.delete(name);
    },
  };
}

export function nodeAt(disk: FolderNode, path: string): Node | undefined {
  let node: Node | undefined = disk;
  for (const name of partsOf(path)) {
    if (node?.kind !== 'folder') return undefined;
    node = node.names.get(name);
  }
  return node;
}

/** Where a name stands or would stand; its folder must be there. */
export function placeOf(disk: FolderNode, path: string, call = 'open'): Place {
  const parts = partsOf(path);
  const folder = nodeAt(disk, parts.slice(0, -1).join('/'));
  if (folder === undefined) return refuse('ENOENT', call, path);
  return folder.kind === 'folder' ? { folder, name: parts.at(-1) ?? '' } : refuse('ENOTDIR', call, path);
}

/** A copy that nothing done to the original reaches; names of one file stay names of one file. */
export function cloneDisk(disk: FolderNode): FolderNode {
  const files = new Map<FileNode, FileNode>();
  const clone = (node: Node): Node => {
    if (node.kind === 'folder') return cloneFolder(node);
    const known = files.get(node) ?? { ...node };
    files.set(node, known);
    return known;
  };
  const cloneFolder = ({ names }: FolderNode): FolderNode => ({
    kind: 'folder',
    names: new Map([...names].map(([name, node]) => [name, clone(node)])),
  });
  return cloneFolder(disk);
}

/** Every path below a folder, sorted, with its text; folders end with a slash and have none. */
export function treeOf(
  disk: FolderNode,
  path: string,
  leaveOut: readonly string[] = [],
): Map<string, string> {
  const tree = new Map<string, string>();
  const visit = (node: Node | undefined, at: string): void => {
    if (leaveOut.includes(at)) return;
    if (node?.kind === 'file') tree.set(at, node.data.toString('latin1'));
    if (node?.kind !== 'folder') return;
    if (at !== '') tree.set(`${at}/`, '');
    for (const name of [...node.names.keys()].sort())
      visit(node.names.get(name), at === '' ? name : `${at}/${name}`);
  };
  visit(nodeAt(disk, path), '');
  return tree;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

let changes = 0;

function newFile(content: string | Uint8Array): FileNode {
  return {
    kind: 'file',
    data: typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content),
    changed: ++changes,
  };
}

function write(node: FileNode, change: (data: Buffer) => Buffer): void {
  node.data = change(node.data);
  node.changed = ++changes;
}

function statOf(node: Node | undefined): FileStat | null {
  if (!node) return null;
  const [size, changed] = node.kind === 'file' ? [node.data.length, node.changed] : [0, 0];
  return { kind: node.kind, size, mtimeMs: changed, ctimeMs: changed, ino: changed };
}

function mayReplace(node: Node, standing: Node, to: string): void {
  if (node.kind === 'file' && standing.kind === 'folder') refuse('EISDIR', 'rename', to);
  if (node.kind === 'folder' && standing.kind === 'file') refuse('ENOTDIR', 'rename', to);
  if (standing.kind === 'folder' && standing.names.size > 0) refuse('ENOTEMPTY', 'rename', to);
}

function refuse(code: string, syscall: string, path: string): never {
  throw errno(code, syscall, path);
}

/** What the file system throws. */
export function errno(code: string, syscall: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });
}
