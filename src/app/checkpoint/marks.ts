// local/checkpoint.json: what the files of the project were when the last checkpoint was made, so that only those that have
// changed are read again. It may be deleted at any time; that only costs time.
import { absolute, makeFolders, type Root } from '../../store/disk/files.ts';
import { hasCode } from '../../store/disk/io-failure.ts';
import type { Stamp } from '../../store/index/stamp.ts';
import { LOCAL } from '../../store/layout.ts';

/** A file as it was read. */
export interface Mark {
  readonly stamp: Stamp | null;
  /** As git names its content. */
  readonly hash: string;
  readonly size: number;
  /** Of a task's state file. */
  readonly status: string | undefined;
}

/** A folder whose mark is the same holds the same names. */
export interface FolderMark {
  readonly stamp: Stamp | null;
  readonly names: readonly string[];
}

export interface Marks {
  /** When the files were looked at, in milliseconds since the epoch. */
  readonly at: number;
  readonly files: ReadonlyMap<string, Mark>;
  readonly folders: ReadonlyMap<string, FolderMark>;
  /** The checkpoint that holds exactly these files. */
  readonly kept?: { readonly ref: string; readonly commit: string; readonly tree: string };
}

const FILE = `${LOCAL}/checkpoint.json`;
export const NO_MARKS: Marks = { at: 0, files: new Map(), folders: new Map() };

/** A name alone is a folder, or whatever else is no file. */
type WrittenName =
  | string
  | readonly [name: string, stamp: Stamp | null, hash: string, size: number, status?: string];

interface Written extends Pick<Marks, 'at' | 'kept'> {
  readonly v: 2;
  readonly folders: readonly (readonly [path: string, stamp: Stamp | null, names: readonly WrittenName[]])[];
}

export function readMarks(root: Root): Marks {
  try {
    const bytes = root.io.read(absolute(root, FILE), 'no-links');
    if (bytes === null) return NO_MARKS;
    const { v, at, folders, kept } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Written;
    if (v !== 2) return NO_MARKS;
    const marks = { at, files: new Map<string, Mark>(), folders: new Map<string, FolderMark>() };
    for (const [path, stamp, written] of folders) {
      const names = written.map((one) => (typeof one === 'string' ? one : one[0]));
      marks.folders.set(path, { stamp, names });
      for (const one of written) {
        if (typeof one === 'string') continue;
        const [name, stamp, hash, size, status] = one;
        marks.files.set(`${path}/${name}`, { stamp, hash, size, status });
      }
    }
    return { ...marks, ...(kept && { kept }) };
  } catch (error) {
    if (!hasCode(error) && !(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
    return NO_MARKS;
  }
}

/** Best effort, and not synced: who cannot write it reads everything the next time too. */
export function writeMarks(root: Root, { at, files, folders, kept }: Marks, unique: string): void {
  const written: Written = {
    v: 2,
    at,
    ...(kept && { kept }),
    folders: [...folders].map(([path, { stamp, names }]) => [
      path,
      stamp,
      names.map((name) => {
        const mark = files.get(`${path}/${name}`);
        if (!mark) return name;
        const { stamp, hash, size, status } = mark;
        return status === undefined ? [name, stamp, hash, size] : [name, stamp, hash, size, status];
      }),
    ]),
  };
  const temp = absolute(root, `${FILE}.${unique}`);
  try {
    makeFolders(root, LOCAL);
    root.io.create(temp, JSON.stringify(written), 0o600);
    root.io.rename(temp, absolute(root, FILE));
  } catch (error) {
    if (!hasCode(error)) throw error;
  }
}
