// Branches of a repository, as far as a project needs them.
import type { Result } from '../base/result.ts';
import { git, gitDo } from './git.ts';

/** The branch that work is merged into: what the remote says, else the usual names, else the only branch there is. */
export function defaultBranch(root: string): string | undefined {
  const remote = git(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']).trim();
  if (remote) return remote.replace(/^origin\//, '');
  const configured = git(root, ['config', 'init.defaultBranch']).trim();
  const branches = localBranches(root);
  return [configured, 'main', 'master', 'trunk'].find((name) => name !== '' && branches.includes(name));
}

export function localBranches(root: string): string[] {
  return git(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads'])
    .split('\n')
    .filter((name) => name !== '');
}

export function hasCommits(root: string): boolean {
  return git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']) !== '';
}

/** Whether a commit holds a path, as seen from the top folder. */
export function commitHolds(root: string, commit: string, path: string): boolean {
  return git(root, ['ls-tree', '--name-only', commit, '--', path]).trim() !== '';
}

/** Creates a branch at HEAD and switches to it; neither the index nor a file changes. */
export function createAndSwitch(root: string, branch: string): Result<string> {
  return gitDo(root, ['switch', '--quiet', '--create', branch]);
}

/** Refs that an earlier project of this name left behind, also of other worktrees: they share refs. */
export function projectRefs(root: string, project: string): string[] {
  return git(root, ['for-each-ref', '--format=%(refname)', `refs/heads/sow/${project}/`, 'refs/sow/'])
    .split('\n')
    .filter(
      (ref) =>
        ref.startsWith(`refs/heads/sow/${project}/`) || new RegExp(`^refs/sow/[^/]+/${project}/`).test(ref),
    );
}
