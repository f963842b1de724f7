// For commands that go on: a look at once, and another whenever something may have changed, until the reader has gone or
// somebody stops them. A commit is announced by the folder it is renamed into; what is not announced, as after a pull, is
// found by the look from time to time.
import { fail, ok, type Result } from '../../base/result.ts';
import { watchCommits } from '../../store/state/watch.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** @param look whether to go on */
export async function onChange(
  { store, context: { signal } }: Workspace,
  look: () => Promise<Result<boolean>>,
): Promise<Result<void>> {
  let wake = (): void => {};
  let woken = false;
  const alarm = (): void => {
    woken = true;
    wake();
  };
  const watching = watchCommits(store, alarm);
  signal.addEventListener('abort', alarm);
  try {
    while (!signal.aborted) {
      woken = false;
      const looked = await look();
      if (!looked.ok) return looked;
      if (!looked.value) return ok(undefined);
      if (!woken && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    }
    return fail({ reason: 'interrupted' });
  } finally {
    signal.removeEventListener('abort', alarm);
    await watching.close();
  }
}
