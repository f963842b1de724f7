// A workspace for tests that call the program's parts themselves, in this process.
import { openContext } from '../../src/app/workspace/context.ts';
import { openWorkspace, type Workspace } from '../../src/app/workspace/workspace.ts';
import type { Context } from '../../src/base/context.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

/** Nothing stops it, and its ids are all the same, where the caller does not say otherwise. */
export function workspaceAt(cwd: string, more: Partial<Context> & Pick<Context, 'clock'>): Workspace {
  const never = new AbortController().signal;
  const workspace = openWorkspace(
    openContext({
      cwd,
      env: { SOW_HOST: '0123456789ab' },
      newId: () => ID,
      random: () => 0,
      signal: never,
      killSignal: never,
      report: () => {},
      dryRun: false,
      program: [],
      ...more,
    }),
  );
  if (!workspace.ok) throw new Error(JSON.stringify(workspace.failure));
  return workspace.value;
}
