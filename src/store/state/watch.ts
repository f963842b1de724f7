// A hint that something was committed: one watched folder, whose entry file is renamed once a commit. Correctness never
// rests on it: a look from time to time finds what an overflow or a hand edit did not announce.
import { absolute, makeFolders, type Root } from '../disk/files.ts';
import { TXN } from '../layout.ts';

const LOOK_MS = 2000;
const SETTLE_MS = 30;

export async function watchCommits(root: Root, onChange: () => void): Promise<{ close(): Promise<void> }> {
  makeFolders(root, TXN);
  const { watch } = await import('chokidar');
  let pending: NodeJS.Timeout | undefined;
  const soon = (): void => {
    pending ??= setTimeout(() => {
      pending = undefined;
      onChange();
    }, SETTLE_MS);
  };
  const watcher = watch(absolute(root, TXN), {
    ignoreInitial: true,
    depth: 0,
    ignored: (path) => /\/(tmp|done|set-aside)(\/|$)/.test(path),
  });
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
