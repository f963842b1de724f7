// Outside references that are listed and cannot be reached in this checkout, as after a fresh clone.
import { counted } from '../../base/counted.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { soundRefs } from '../refs/listed.ts';
import { viewOf } from '../refs/view.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Finding, fine } from './finding.ts';

export function checkRefs(workspace: Workspace): Finding[] {
  const refs = readQuietly(workspace.store, soundRefs).map((one) => viewOf(workspace, one));
  const absent = refs.filter(({ standing }) => standing !== 'linked').map(({ ref }) => ref.id);
  if (absent.length === 0) return [fine('refs', `${counted(refs.length, 'outside reference')}, all linked`)];
  const message = `outside references that are not linked here: ${absent.join(', ')}`;
  // Mended only when asked for: it goes to the network.
  return [{ check: 'refs', severity: 'note', message, repair: 'sow refs update' }];
}
