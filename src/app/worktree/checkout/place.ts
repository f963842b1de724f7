// Which folders agents of this repository work in: its checkout, and the worktrees of its tasks, inside of it or beside it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readQuietly } from '../../../store/transaction/quiet.ts';
import { worktreeSettings } from '../../config/settings.ts';
import { SOW_MARK, type Workspace } from '../../workspace/workspace.ts';

/** The folder of the worktrees as the settings name it, relative to the top of the checkout. */
export function homeOf({ store }: Workspace): string {
  return readQuietly(store, ({ settings }) => worktreeSettings(settings).folder);
}

/** Absolute: below it is nothing but worktrees, whose branches begin with this word. */
export function ownFolder(workspace: Workspace, home: string = homeOf(workspace)): string {
  return join(workspace.repository.root, home, 'sow');
}

/** A file may say anything: what is no place of this repository is answered with its checkout. */
export function within(workspace: Workspace, directory: string): string {
  const { root } = workspace.repository;
  const path = resolve(root, directory);
  return isPlace(workspace, path) ? path : root;
}

/** @param path absolute */
export function isPlace(workspace: Workspace, path: string): boolean {
  const { root } = workspace.repository;
  if (path === root || path.startsWith(root + sep)) return true;
  return isOwn(workspace, path) || path.startsWith(ownFolder(workspace) + sep);
}

/** A worktree of this repository that sow has made. */
function isOwn({ repository: { commonDir } }: Workspace, path: string): boolean {
  const link = join(path, '.git');
  if (!existsSync(link) || !statSync(link).isFile()) return false;
  const folder = readFileSync(link, 'utf8')
    .replace(/^gitdir: /, '')
    .trim();
  return folder.startsWith(join(commonDir, 'worktrees') + sep) && existsSync(join(folder, SOW_MARK));
}

/** Relative to the top of the checkout; undefined for a folder that is none of its places. @param path absolute */
export function placeOf(workspace: Workspace, path: string): string | undefined {
  return isPlace(workspace, path) ? relative(workspace.repository.root, path) : undefined;
}
