// A hint that something changed: a commit, by one watched folder whose entry file is renamed once for each, or any file.
// Correctness never rests on it: a look from time to time finds what an overflow or a hand edit did not announce.
import { absolute, makeFolders, type Root } from '../disk/files.ts';
import { LOCAL, TXN } from '../layout.ts';

const LOOK_MS = 2000;
const SETTLE_MS = 30;

interface Watcher {
  close(): Promise<void>;
}

export async function watchCommits(root: Root, onChange: () => void): Promise<Watcher> {
  makeFolders(root, TXN);
  const ignored = /\/(tmp|done|set-aside)(\/|$)/;
  return watchFolder(absolute(root, TXN), { depth: 0, ignored: (path) => ignored.test(path) }, onChange);
}

/** Every file below .sow that people and agents edit; what is of this checkout alone is left out. */
export async function watchFiles(root: Root, onChange: () => void): Promise<Watcher> {
  const own = [absolute(root, LOCAL), absolute(root, 'worktrees')];
  const ignored = (path: string): boolean => own.some((one) => path === one || path.startsWith(`${one}/`));
  return watchFolder(root.dir, { ignored }, onChange);
}

interface What {
  readonly depth?: number;
  ignored(path: string): boolean;
}

async function watchFolder(folder: string, what: What, onChange: () => void): Promise<Watcher> {
  const { watch } = await import('chokidar');
  let pending: NodeJS.Timeout | undefined;
  const soon = (): void => {
    pending ??= setTimeout(() => {
      pending = undefined;
      onChange();
    }, SETTLE_MS);
  };
  const watcher = watch(folder, { ignoreInitial: true, ...what });
  watcher.on('all', soon);
  // Where the system has no watches left, the look from time to time is what remains.
  watcher.on('error', () => {});
  const timer = setInterval(onChange, LOOK_MS);
  return {
    async close() {
      clearInterval(timer);
      clearTimeout(pending);
      await watcher.close();
    },
  };
}
