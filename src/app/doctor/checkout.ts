// A checkout that leaves out parts of the state.
import { counted } from '../../base/counted.ts';
import { leftOut } from '../../git/checkout/sparse.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Finding, fine } from './finding.ts';

export function checkCheckout({ repository, store }: Workspace): Finding[] {
  const absent = leftOut(repository, store.dir);
  if (absent.length === 0) return [fine('checkout', 'all of .sow is checked out')];
  const message = `the checkout is sparse and leaves out ${counted(absent.length, 'file')} of .sow, ${absent[0]} first`;
  return [{ check: 'checkout', severity: 'error', message, repair: 'git sparse-checkout add .sow' }];
}
