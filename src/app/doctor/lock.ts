// The lock as the doctor sees it: who holds it, whether anybody does, and how a person takes it away.
import { absolute } from '../../store/disk/files.ts';
import { LOCAL } from '../../store/layout.ts';
import { removeLock } from '../../store/lock/lock.ts';
import { lockPath } from '../../store/lock/lock-folder.ts';
import { describeOwner, readOwner } from '../../store/lock/lock-owner.ts';
import { isDead } from '../../store/lock/process-identity.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Finding, fine } from './finding.ts';

/** @param removal a person has said that the holder is gone: only then is a living or foreign holder's lock taken away. */
export function checkLock({ store }: Workspace, removal: boolean): Finding[] {
  const folder = absolute(store, LOCAL);
  const lock = lockPath(folder);
  if (store.io.stat(lock) === null) return [fine('lock', 'nobody holds the lock')];
  const owner = readOwner(store.io, lock);
  if (owner === null) {
    const message = `${lock} names no owner: no command takes it away`;
    return [
      { check: 'lock', severity: 'error', message, repair: `make sure that no sow runs, then rm -r ${lock}` },
    ];
  }
  if (isDead(owner, store.host))
    return [fine('lock', 'a dead command left the lock; the next one takes it over')];
  const caller = {
    io: store.io,
    folder,
    identity: store.identity,
    command: 'doctor',
    newToken: store.newId,
    clock: store.clock,
  };
  return [
    {
      check: 'lock',
      severity: 'note',
      message: `held by ${describeOwner(owner, store.identity)}`,
      repair: 'wait for it; if it is gone for good: sow doctor --fix --yes',
      ...(removal && { fix: async () => removeLock(caller, owner.token) }),
    },
  ];
}
