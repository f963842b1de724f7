// Completed work that stands on a branch of its own still: who builds on it waits, but for those who work on that branch too.
import type { Board, BoardTask } from '../graph/board.ts';
import { branchOf, named } from './names.ts';

export function isUnmerged(board: Board, done: BoardTask, from: BoardTask | undefined): boolean {
  const worktree = done.state?.worktree;
  if (worktree?.status !== 'active' && worktree?.status !== 'conflict') return false;
  const project = board.project?.name ?? '';
  const scope = named(board, project, worktree.branch)?.scope;
  return !from || scope === undefined || branchOf(board, project, from, scope) !== worktree.branch;
}
