// `validate --watch`: looks again whenever a file of the state changes, and tells what it sees when that is something else.
import { fail, type Result } from '../../base/result.ts';
import { watchFiles } from '../../store/state/watch.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Ends when it is interrupted, or when a look fails. */
export async function untilAborted<T>(
  { store, context }: Workspace,
  look: () => Promise<Result<T>>,
  tell: (seen: T) => void,
): Promise<Result<never>> {
  let wake = (): void => {};
  let changed = false;
  const watcher = await watchFiles(store, () => {
    changed = true;
    wake();
  });
  const stop = (): void => wake();
  context.signal.addEventListener('abort', stop);
  try {
    for (let last = ''; ; ) {
      changed = false;
      const seen = await look();
      if (!seen.ok) return seen;
      const now = JSON.stringify(seen.value);
      if (now !== last) tell(seen.value);
      last = now;
      if (!changed && !context.signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (context.signal.aborted) return fail({ reason: 'interrupted' });
    }
  } finally {
    context.signal.removeEventListener('abort', stop);
    await watcher.close();
  }
}
