// The flags of commands that start agents.
import type { ExecutorWishes } from '../app/run/executors.ts';
import type { Flags } from './spec.ts';

export function wishesOf(flags: Flags): ExecutorWishes {
  const word = flags.string('permissions');
  // The table allows no other words.
  const permissions = word === 'read' || word === 'edit' || word === 'full' ? word : undefined;
  return { executor: flags.string('executor'), permissions };
}
