// The record of an orchestration that works, by which others find it to stop or to drain it.

import { fail, ok, type Result } from '../../base/result.ts';
import { hasCode, ioFailure } from '../../store/disk/io-failure.ts';
import {
  forgetDeadOrchestrations,
  forgetOrchestration,
  noteOrchestration,
} from '../../store/runs/orchestration-record.ts';
import { nowOf } from '../../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function noteStart({ store }: Workspace, id: string, jobs: number): Result<void> {
  const { host: _host, ...owner } = store.identity;
  try {
    forgetDeadOrchestrations(store, store.host);
    noteOrchestration(store, { v: 1, id, owner, started_at: nowOf(store), jobs });
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
}

/** What is left of it is a dead one's, and goes with the next. */
export function noteEnd({ store }: Workspace, id: string): void {
  try {
    forgetOrchestration(store, id);
  } catch (error) {
    // The disk is full, or .sow is gone.
    if (!hasCode(error)) throw error;
  }
}
