// One at a time: git itself does not expect two processes to add, remove or list worktrees of a repository at once.
import { join } from 'node:path';
import { ok, type Result } from '../../../base/result.ts';
import { withLock } from '../../../store/lock/lock.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** A big repository takes its time to be checked out. */
const DEADLINE_MS = 10 * 60_000;

/** Who else came meanwhile is let through by the same lock; after so long other processes come first. */
const HELD_MS = 2000;

interface Waiting {
  run(): Promise<void>;
  refuse(failure: Result<never>): void;
}

/** Within one process they stand in line, by the git folder; between processes there is a lock. */
const lines = new Map<string, Waiting[]>();

/** All checkouts share the lock: it lies in the git folder that they share. */
export function whileGitIsOurs<T>(
  workspace: Workspace,
  command: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const { commonDir } = workspace.repository;
  return new Promise((resolve, reject) => {
    const waiting = { run: () => work().then(resolve, reject), refuse: resolve };
    const line = lines.get(commonDir);
    if (line) line.push(waiting);
    else void serve(workspace, command, [waiting]).catch(reject);
  });
}

async function serve(workspace: Workspace, command: string, line: Waiting[]): Promise<void> {
  const { commonDir } = workspace.repository;
  lines.set(commonDir, line);
  try {
    while (line.length > 0) {
      const served = await underLock(workspace, command, () => letThrough(line, commonDir));
      if (!served.ok) for (const one of line.splice(0)) one.refuse(served);
    }
  } finally {
    if (lines.get(commonDir) === line) lines.delete(commonDir);
  }
}

/** An empty line is closed at once: who comes while the lock is given back begins another one. */
async function letThrough(line: Waiting[], commonDir: string): Promise<Result<void>> {
  const until = performance.now() + HELD_MS;
  for (let next = line.shift(); next; next = performance.now() < until ? line.shift() : undefined)
    await next.run();
  if (line.length === 0) lines.delete(commonDir);
  return ok(undefined);
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
