// The library's use cases that go back: checkpoints and undo.
import { findCheckpoint, listCheckpoints } from '../checkpoint/checkpoint.ts';
import { type CreateRequest, createCheckpoint } from '../checkpoint/create.ts';
import { diffCheckpoint } from '../checkpoint/diff.ts';
import { type PruneRequest, pruneCheckpoints } from '../checkpoint/prune.ts';
import { type RestoreRequest, restoreCheckpoint } from '../checkpoint/restore.ts';
import { listChanges } from '../undo/past-changes.ts';
import { undo } from '../undo/undo.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function backPart(workspace: Workspace) {
  return {
    checkpoints: {
      create: (request: CreateRequest = {}) => createCheckpoint(workspace, request),
      /** Newest first. */
      list: () => listCheckpoints(workspace),
      /** @param id `latest`, a number, or `<project>/<number>` */
      get: (id: string) => findCheckpoint(workspace, id),
      latest: () => findCheckpoint(workspace),
      diff: (id?: string) => diffCheckpoint(workspace, id),
      restore: (request: RestoreRequest = {}) => restoreCheckpoint(workspace, request),
      prune: (request: PruneRequest = {}) => pruneCheckpoints(workspace, request),
    },
    /** Takes back the caller's last change, or the one of this id; again, makes it again. */
    undo: (id?: string) => undo(workspace, id),
    /** The caller's own changes, newest first. */
    changes: () => listChanges(workspace),
  };
}
