// A path as the caller sees it → one relative to the top folder of the caller's checkout, with forward slashes.
import { relative, resolve, sep } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { findRepository } from '../../git/repository.ts';
import type { Workspace } from './workspace.ts';

/** An agent in a worktree of its own names files of that checkout, wherever the .sow it reports to stands. */
export function repositoryPath({ context, repository }: Workspace, given: string): Result<string> {
  const { root } = findRepository(context.cwd) ?? repository;
  const path = relative(root, resolve(context.cwd, given)).split(sep).join('/');
  if (path !== '' && !/^\.\.(\/|$)/.test(path)) return ok(path);
  return fail({ reason: 'usage', message: `${given} is no file of this repository` });
}

/** As repositoryPath, and something must stand there. */
export function standingPath(workspace: Workspace, given: string): Result<string> {
  const path = repositoryPath(workspace, given);
  const { context } = workspace;
  if (!path.ok || context.io.stat(resolve(context.cwd, given)) !== null) return path;
  return fail({
    reason: 'not-found',
    what: 'file',
    ref: given,
    hint: 'paths are relative to the folder of the call',
  });
}
