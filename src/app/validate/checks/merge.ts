// What must be done before a branch is merged: its project is closed, so that it does not go into the other branch.
import type { Diagnostic } from '../../../base/diagnostic.ts';
import { PROJECT } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { shownPath } from '../../../store/state/state-file.ts';

/** @param into the branch that is merged into, as people name it. */
export function mergeFaults({ project }: Snapshot, into: string): Diagnostic[] {
  if (!project.exists) return [];
  const at = { file: shownPath(PROJECT), text: project.text, from: 0, to: 0 };
  const message = `the project ${project.value?.name ?? ''} is open; merged into ${into}, it would be open there`;
  return [{ code: 'SOW512', severity: 'error', message, at, help: 'sow project close' }];
}
