// Links of what is no longer in the list, after the list itself was put back.
import { ok, type Result } from '../../base/result.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { removeLink } from './links.ts';
import { type ListedRef, listedRefs } from './listed.ts';

/** @param before what was listed then */
export function unlinkOthers(workspace: Workspace, before: readonly ListedRef[]): Result<void> {
  const now = readQuietly(workspace.store, listedRefs);
  // A fault in a list hides some that may be meant.
  const listed = new Set(now.ok ? now.value.map(({ link }) => link) : before.map(({ link }) => link));
  for (const { link } of before) {
    const unlinked = listed.has(link) ? ok(undefined) : removeLink(workspace, link);
    if (!unlinked.ok) return unlinked;
  }
  return ok(undefined);
}
