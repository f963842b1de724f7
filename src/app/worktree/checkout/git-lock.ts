// One at a time: git itself does not expect two processes to add, remove or list worktrees of a repository at once.
import { join } from 'node:path';
import type { Result } from '../../../base/result.ts';
import { withLock } from '../../../store/lock/lock.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** A big repository takes its time to be checked out. */
const DEADLINE_MS = 10 * 60_000;

/** Within one process they stand in line, by the git folder; between processes there is a lock. */
const lines = new Map<string, Promise<unknown>>();

/** All checkouts share the lock: it lies in the git folder that they share. */
export function whileGitIsOurs<T>(
  workspace: Workspace,
  command: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const { commonDir } = workspace.repository;
  const before = lines.get(commonDir) ?? Promise.resolve();
  const done = before.then(() => underLock(workspace, command, work));
  lines.set(
    commonDir,
    done.catch(() => {}),
  );
  return done;
}

async function underLock<T>(
  { store, repository }: Workspace,
  command: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const done = await withLock<Result<T>>(
    {
      io: store.io,
      folder: join(repository.commonDir, 'sow'),
      identity: store.identity,
      command,
      newToken: store.newId,
      clock: store.clock,
      signal: store.signal,
      deadlineMs: DEADLINE_MS,
      onWait: (holder) => store.report({ type: 'lock-waiting', holder }),
      onReleaseTrouble: (message) => store.report({ type: 'warning', message }),
    },
    work,
  );
  return done.ok ? done.value : done;
}
