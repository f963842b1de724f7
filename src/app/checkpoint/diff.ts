// What a restore would change: each file of the project that is not as it was.
import { ok, type Result } from '../../base/result.ts';
import { readObjects } from '../../git/content/blobs.ts';
import { diffFiles } from '../../git/content/diff.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { capture } from './capture.ts';
import { type Checkpoint, findCheckpoint } from './checkpoint.ts';
import { readMarks } from './marks.ts';
import { damaged, differing } from './put-back.ts';
import { soundTarget } from './restore.ts';

export interface CheckpointDiff {
  readonly checkpoint: Checkpoint;
  readonly files: readonly { readonly path: string; readonly change: 'added' | 'changed' | 'removed' }[];
  /** As git shows it, from what stands now to the checkpoint. */
  readonly text: string;
}

export function diffCheckpoint(workspace: Workspace, id?: string): Result<CheckpointDiff> {
  const { store, repository } = workspace;
  const found = findCheckpoint(workspace, id);
  if (!found.ok) return found;
  const checkpoint = found.value;
  const marks = readMarks(store);
  const target = soundTarget(workspace, checkpoint, marks);
  if (!target.ok) return target;
  return reading(store.dir, () =>
    readQuietly(store, (snapshot) => {
      const standing = capture(workspace, snapshot, marks).files;
      const { written, removed } = differing(standing, target.value);
      const hashes = written.map((path) => target.value.get(path) ?? '');
      const contents = readObjects(repository.root, hashes, 'blob');
      if (contents.includes(undefined)) return damaged(checkpoint);
      const sides = [
        ...written.map((path, index) => ({ path, after: contents[index]?.toString('utf8') ?? '' })),
        ...removed.map((path) => ({ path, after: '' })),
      ].sort((a, b) => (a.path < b.path ? -1 : 1));
      const changeOf = (path: string): CheckpointDiff['files'][number]['change'] =>
        !target.value.has(path) ? 'removed' : standing.has(path) ? 'changed' : 'added';
      return ok({
        checkpoint,
        files: sides.map(({ path }) => ({ path: `.sow/${path}`, change: changeOf(path) })),
        text: diffFiles(
          sides.map(({ path, after }) => ({
            path: `.sow/${path}`,
            before: snapshot.text(path) ?? '',
            after,
          })),
        ),
      });
    }),
  );
}
