// What a merge left in conflict. Two tasks with one id are told apart without a person; which side of a file is right is not.
import { readQuietly } from '../../store/transaction/quiet.ts';
import { collisionsIn } from '../merge/collisions.ts';
import { conflictedFiles, resolveConflicts } from '../merge/resolve.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Finding, fine } from './finding.ts';

export function checkMerge(workspace: Workspace): Finding[] {
  const [collisions, files] = readQuietly(workspace.store, (snapshot) => [
    collisionsIn(snapshot),
    conflictedFiles(snapshot),
  ]);
  if (collisions.length > 0) {
    const refs = collisions.map(({ ref }) => ref).join(', ');
    return [
      {
        check: 'collisions',
        severity: 'error',
        message: `two tasks took one id: ${refs}`,
        repair: 'sow resolve',
        fix: () => resolveConflicts(workspace, { refs: [] }),
      },
    ];
  }
  if (files.length === 0) return [fine('merge', 'nothing is in conflict')];
  const repair = 'sow resolve, and of what is left --ours, --theirs or --newer';
  return [{ check: 'merge', severity: 'error', message: `in conflict: ${files.join(', ')}`, repair }];
}
