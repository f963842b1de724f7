// A hint that something changed: a commit, by one watched folder whose entry file is renamed once for each, or any file.
// Correctness never rests on it: a look from time to time finds what an overflow or a hand edit did not announce.
import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';
import { absolute, makeFolders, type Root } from '../disk/files.ts';
import { hasCode } from '../disk/io-failure.ts';
import { sameStamp, stampOf } from '../index/stamp.ts';
import { LAST, LOCAL, PENDING, TXN } from '../layout.ts';
import type { Store } from '../store.ts';

const LOOK_MS = 2000;
const SETTLE_MS = 30;

interface Watcher {
  close(): Promise<void>;
}

/** @param whose others: of what this process has committed itself its caller knows already */
export function watchCommits(
  store: Pick<Store, 'io' | 'dir' | 'memory'>,
  onChange: () => void,
  whose: 'all' | 'others' = 'all',
): Watcher {
  makeFolders(store, TXN);
  const hints = gathered(() => {
    if (whose === 'all' || !isOwn(store)) onChange();
  });
  const watcher = watchOne(absolute(store, TXN), (name) => {
    if (name === null || COMMITS.includes(name)) hints.soon();
  });
  const timer = setInterval(onChange, LOOK_MS);
  return {
    async close() {
      clearInterval(timer);
      hints.forget();
      watcher?.close();
    },
  };
}

const COMMITS: readonly string[] = [basename(PENDING), basename(LAST)];

/** Whether the newest commit is this process's own, and no other is under way. */
function isOwn(store: Pick<Store, 'io' | 'dir' | 'memory'>): boolean {
  if (store.io.stat(absolute(store, PENDING)) !== null) return false;
  return sameStamp(stampOf(store.io.stat(absolute(store, LAST))), store.memory.committed ?? null);
}

/** Undefined where the system has no watches left: the look from time to time is what remains. */
function watchOne(folder: string, onName: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => onName(name)).on('error', () => {});
  } catch (error) {
    if (!hasCode(error)) throw error;
    return undefined;
  }
}

/** Every file below .sow that people and agents edit; what is of this checkout alone is left out. */
export async function watchFiles(root: Root, onChange: () => void): Promise<Watcher> {
  const own = [absolute(root, LOCAL), absolute(root, 'worktrees')];
  const ignored = (path: string): boolean => own.some((one) => path === one || path.startsWith(`${one}/`));
  const { watch: watchTree } = await import('chokidar');
  const hints = gathered(onChange);
  const watcher = watchTree(root.dir, { ignoreInitial: true, ignored });
  watcher.on('all', hints.soon);
  // Where the system has no watches left, the look from time to time is what remains.
  watcher.on('error', () => {});
  const timer = setInterval(onChange, LOOK_MS);
  return {
    async close() {
      clearInterval(timer);
      hints.forget();
      await watcher.close();
    },
  };
}

/** Hints that come close together are one. */
function gathered(onChange: () => void): { soon(): void; forget(): void } {
  let pending: NodeJS.Timeout | undefined;
  return {
    soon() {
      pending ??= setTimeout(() => {
        pending = undefined;
        onChange();
      }, SETTLE_MS);
    },
    forget: () => clearTimeout(pending),
  };
}
