// A checkout that leaves out parts of the state.
import { leftOut } from '../../git/sparse.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Finding, fine } from './finding.ts';

export function checkCheckout({ repository, store }: Workspace): Finding[] {
  const absent = leftOut(repository, store.dir);
  if (absent.length === 0) return [fine('checkout', 'all of .sow is checked out')];
  const message = `the checkout is sparse: ${absent.length} files of .sow are left out, ${absent[0]} first`;
  return [{ check: 'checkout', severity: 'error', message, repair: 'git sparse-checkout add .sow' }];
}
