// `archive list` and `archive show`: what was archived, and what stands in an archive, packed or not.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { topOf } from '../../store/archive/archives.ts';
import { reading } from '../../store/disk/io-failure.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { archivesIn, findArchive, type ListedArchive } from './find.ts';
import { readTexts, type Texts } from './texts.ts';

export interface ShownArchive {
  readonly archive: ListedArchive;
  /** The paths of its files, in their order. */
  readonly files: readonly string[];
  /** The file that was asked for: the report of a project, the state of a task where none was named. */
  readonly path: string;
  readonly text: string;
}

export function listArchives(workspace: Workspace): Result<readonly ListedArchive[]> {
  return looking(workspace, (snapshot) => ok(archivesIn(workspace, snapshot)));
}

/** @param path of a file in it; what tells most of it where none is named */
export function showArchive(
  workspace: Workspace,
  name: string,
  path: string | undefined,
): Result<ShownArchive> {
  return looking(workspace, (snapshot) => {
    const archive = findArchive(workspace, snapshot, name);
    if (!archive.ok) return archive;
    const texts = readTexts(workspace, snapshot, archive.value, topIn(archive.value));
    return texts.ok ? fileIn(archive.value, texts.value, path) : texts;
  });
}

/** Archives are there without an open project, too. */
function looking<T>({ store }: Workspace, look: (snapshot: Snapshot) => Result<T>): Result<T> {
  return reading(store.dir, () => readQuietly(store, look));
}

/** The folder that stands in a packed archive, around everything. */
export function topIn({ kind, name, ref }: ListedArchive): string {
  return kind === 'project' ? topOf(name) : ref.replace('/', '-');
}

function fileIn(archive: ListedArchive, texts: Texts, wanted: string | undefined): Result<ShownArchive> {
  const files = [...texts.keys()].sort();
  const path = wanted ?? (archive.kind === 'project' ? 'report.md' : 'state.yaml');
  const text = texts.get(path);
  return text === undefined
    ? fail({ reason: 'not-found', what: 'file', ref: path, near: nearest(path, files) })
    : ok({ archive, files, path, text });
}
