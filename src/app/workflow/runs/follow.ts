// `workflow status --follow`: how a run stands, whenever that has changed, until it has come to its end.
import { fail, ok, type Result } from '../../../base/result.ts';
import { isTerminal } from '../../../model/workflow/execution.ts';
import { watchCommits } from '../../../store/state/watch.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ExecutionView, showExecution } from './view.ts';

/** @param deliver whether the reader got it; false ends the following */
export async function followExecution(
  workspace: Workspace,
  reference: string,
  deliver: (view: ExecutionView) => Promise<boolean>,
): Promise<Result<ExecutionView>> {
  const { signal } = workspace.context;
  let wake = (): void => {};
  const change = new Signal(() => wake());
  const watching = watchCommits(workspace.store, change.raise);
  signal.addEventListener('abort', change.raise);
  let last = '';
  try {
    while (!signal.aborted) {
      change.lower();
      const view = showExecution(workspace, reference);
      if (!view.ok) return view;
      const now = JSON.stringify(view.value);
      const isNew = now !== last;
      last = now;
      if ((isNew && !(await deliver(view.value))) || isTerminal(view.value.state)) return ok(view.value);
      if (!change.raised) await new Promise<void>((resolve) => (wake = resolve));
    }
    return fail({ reason: 'interrupted' });
  } finally {
    signal.removeEventListener('abort', change.raise);
    await watching.close();
  }
}

/** That something happened while nobody waited is not forgotten. */
class Signal {
  raised = false;
  readonly #onRaise: () => void;

  constructor(onRaise: () => void) {
    this.#onRaise = onRaise;
  }

  readonly raise = (): void => {
    this.raised = true;
    this.#onRaise();
  };

  lower(): void {
    this.raised = false;
  }
}
