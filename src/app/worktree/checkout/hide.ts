// A folder of worktrees, which git must not see in any checkout, wherever it lies, also on a branch that has no .sow/.gitignore.
import { dirname, join } from 'node:path';
import { ok, type Result } from '../../../base/result.ts';
import { reading } from '../../../store/disk/io-failure.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export function hide({ context: { io }, repository }: Workspace, home: string): Result<void> {
  const folder = (path: string): void => {
    if (io.stat(path) !== null || path === repository.commonDir) return;
    folder(dirname(path));
    io.mkdir(path);
  };
  return reading(home, () => {
    folder(home);
    if (io.stat(join(home, '.gitignore')) === null) io.create(join(home, '.gitignore'), '*\n');
    return ok(undefined);
  });
}
