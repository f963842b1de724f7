// A command that worked beside the state (in git, on agents, in other files) is kept among the changes of its caller, so that
// `undo` does not take back the change before it instead.
import type { Context } from '../../base/context.ts';
import { ok } from '../../base/result.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { keepNote } from '../../store/transaction/note.ts';
import { pastEntries } from '../../store/transaction/past.ts';
import { openWorkspace } from '../workspace/workspace.ts';

export interface DoneBeside {
  /** Drawn when the command began. */
  readonly id: string;
  readonly command: string;
  /** How people take it back. */
  readonly next: string;
}

/** Where the command, or the caller meanwhile, has changed the state as well, that change is the last one. */
export function noteCommand(context: Context, done: DoneBeside): void {
  const workspace = openWorkspace(context);
  const caller = workspace.ok ? workspace.value.caller() : workspace;
  if (!workspace.ok || !caller.ok) return;
  const { store } = workspace.value;
  const { actor } = caller.value;
  const kept = reading(store.dir, () => {
    for (const entry of pastEntries(store)) {
      if (entry.actor !== actor) continue;
      if (entry.id > done.id) return ok(undefined);
      break;
    }
    return ok(keepNote(store, { ...done, actor }));
  });
  const message = `sow undo will not know of this ${done.command}`;
  if (!kept.ok) context.report({ type: 'warning', message });
}
