// `validate --fix`: the safe mends of all state files in one transaction, each shown; everything else is left to people.
import { ok, type Result } from '../../base/result.ts';
import { type Mend, mend } from '../../document/edit/fix.ts';
import type { RootName } from '../../document/generated/shapes.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { type StateFile, shownPath } from '../../store/state/state-file.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface FileMend extends Mend {
  readonly file: string;
}

/** @param only the files that are meant, as they are shown; all when empty */
export function fixState(
  workspace: Workspace,
  only: readonly string[],
): Promise<Result<readonly FileMend[]>> {
  return change(workspace, { command: 'validate --fix', project: 'optional' }, ({ snapshot, draft }) => {
    const mended = stateFiles(snapshot).flatMap(([root, { path, text, diagnostics }]): FileMend[] => {
      const file = shownPath(path);
      if (diagnostics.length === 0 || text === '' || (only.length > 0 && !only.includes(file))) return [];
      const result = mend(root, text);
      if (!result) return [];
      draft.setText(path, text, result.text);
      return result.mends.map((one) => ({ ...one, file }));
    });
    return ok(mended);
  });
}

function stateFiles(snapshot: Snapshot): (readonly [RootName, StateFile<unknown>])[] {
  return [
    ['config', snapshot.config],
    ['project', snapshot.project],
    ...snapshot.phases.map(({ file }) => ['phase', file] as const),
    ...snapshot.taskRefs.flatMap((ref) => {
      const task = snapshot.task(ref);
      return task ? [['task', task.file] as const] : [];
    }),
  ];
}
