// What must be done before a branch is merged: its project is closed, so that it does not go into the other branch.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { ok, type Result } from '../../base/result.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { PROJECT } from '../../store/layout.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** @param into the branch that is merged into, as people name it. */
export function mergeFaults({ store }: Workspace, into: string): Result<readonly Diagnostic[]> {
  return reading(store.dir, () =>
    ok(
      readQuietly(store, ({ project }): Diagnostic[] => {
        if (!project.exists) return [];
        const at = { file: shownPath(PROJECT), text: project.text, from: 0, to: 0 };
        const message = `the project ${project.value?.name ?? ''} is open; merged into ${into}, it would be open there`;
        return [{ code: 'SOW512', severity: 'error', message, at, help: 'sow project close' }];
      }),
    ),
  );
}
