// `refs remove`: out of the list, and the link away; never what a link leads to.
import { ok, type Result } from '../../base/result.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { OPTIONS } from './add-ref.ts';
import { forget } from './cache.ts';
import { removeLink } from './links.ts';
import { LISTS, type ListedRef, listedRefs } from './listed.ts';
import { chooseRefs } from './view.ts';

export interface RemoveRefs {
  /** At least one. */
  readonly ids: readonly string[];
  /** Also take away the copies that all checkouts share. */
  readonly pruneCache?: boolean | undefined;
}

interface TakenOut {
  readonly gone: readonly ListedRef[];
  readonly left: readonly ListedRef[];
}

export async function removeRefs(
  workspace: Workspace,
  request: RemoveRefs,
): Promise<Result<readonly ListedRef[]>> {
  const options = { ...OPTIONS, command: 'refs remove' };
  const taken = await change(workspace, options, (current) => takeOut(current, request.ids));
  if (!taken.ok) return taken;
  const { gone, left } = taken.value;
  for (const one of workspace.context.dryRun ? [] : gone) {
    const unlinked = removeLink(workspace, one.link);
    if (!unlinked.ok) return unlinked;
    if (!request.pruneCache || one.source.kind !== 'git' || isUsed(one.source.url, left)) continue;
    const forgotten = forget(workspace.context, one.source.url);
    if (!forgotten.ok) return forgotten;
  }
  return ok(gone);
}

function isUsed(url: string, left: readonly ListedRef[]): boolean {
  return left.some(({ source }) => source.kind === 'git' && source.url === url);
}

function takeOut({ snapshot, draft }: Change, ids: readonly string[]): Result<TakenOut> {
  const known = listedRefs(snapshot);
  if (!known.ok) return known;
  const gone = chooseRefs(known.value, ids);
  if (!gone.ok) return gone;
  for (const path of LISTS) {
    const file = snapshot.outsideRefs(path);
    const refs = (file.value?.refs ?? []).filter(({ id }) => !gone.value.some(({ ref }) => ref.id === id));
    if (!file.value || refs.length === file.value.refs.length) continue;
    const written = draft.editState('refs', path, file.text, [{ path: ['refs'], value: refs }]);
    if (!written.ok) return written;
  }
  return ok({ gone: gone.value, left: known.value.filter((one) => !gone.value.includes(one)) });
}
