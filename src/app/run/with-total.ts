// The time that a whole orchestration may take.
import type { Workspace } from '../workspace/workspace.ts';

/** The same workspace, stopped after so long as if a person had stopped it. */
export function withTotal(workspace: Workspace, ms: number | undefined): Workspace {
  if (ms === undefined) return workspace;
  const { context, store } = workspace;
  const over = AbortSignal.timeout(ms);
  over.addEventListener('abort', () =>
    context.report({ type: 'notice', message: `the orchestration has had its ${ms / 1000} s and stops` }),
  );
  const signal = AbortSignal.any([context.signal, over]);
  return { ...workspace, context: { ...context, signal }, store: { ...store, signal } };
}
