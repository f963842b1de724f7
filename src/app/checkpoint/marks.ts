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

export interface Marks {
  /** When the files were looked at, in milliseconds since the epoch. */
  readonly at: number;
  readonly files: ReadonlyMap<string, Mark>;
  /** The checkpoint that holds exactly these files. */
  readonly kept?: { readonly ref: string; readonly commit: string; readonly tree: string };
}

const FILE = `${LOCAL}/checkpoint.json`;
export const NO_MARKS: Marks = { at: 0, files: new Map() };

interface Written extends Pick<Marks, 'at' | 'kept'> {
  readonly v: 1;
  readonly files: readonly (readonly [
    path: string,
    stamp: Stamp | null,
    hash: string,
    size: number,
    status?: string,
  ])[];
}

export function readMarks(root: Root): Marks {
  try {
    const bytes = root.io.read(absolute(root, FILE), 'no-links');
    if (bytes === null) return NO_MARKS;
    const { v, at, files, kept } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Written;
    if (v !== 1) return NO_MARKS;
    const marks = files.map(
      ([path, stamp, hash, size, status]) => [path, { stamp, hash, size, status }] as const,
    );
    return { at, files: new Map(marks), ...(kept && { kept }) };
  } catch (error) {
    if (!hasCode(error) && !(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
    return NO_MARKS;
  }
}

/** Best effort, and not synced: who cannot write it reads everything the next time too. */
export function writeMarks(root: Root, { at, files, kept }: Marks, unique: string): void {
  const written: Written = {
    v: 1,
    at,
    ...(kept && { kept }),
    files: [...files].map(([path, { stamp, hash, size, status }]) => [
      path,
      stamp,
      hash,
      size,
      ...(status === undefined ? [] : ([status] as const)),
    ]) as Written['files'],
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
