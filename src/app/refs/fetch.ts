// An outside reference made reachable: its newest copy fetched where it is a git repository, and the link put there. No lock
// is held: a copy is never changed, and a link is moved in one step.
import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import type { OutsideRef } from '../../model/generated/types.ts';
import { hasCode, ioFailure } from '../../store/disk/io-failure.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Cached, fetchNewest } from './cache.ts';
import { inTheWay, putLink, readLink } from './links.ts';
import type { ListedRef } from './listed.ts';
import { targetIn } from './view.ts';

export interface Fetched {
  readonly commit: string | undefined;
  /** Whether the link led elsewhere, or nowhere, before. */
  readonly moved: boolean;
}

/** What the link shall lead to; it is there. */
export interface Target {
  readonly path: string;
  readonly commit: string | undefined;
}

export async function fetchRef(workspace: Workspace, listed: ListedRef): Promise<Result<Fetched>> {
  if (readLink(workspace, listed.link).kind === 'other') return inTheWay(listed.link);
  const target = await fetchTarget(workspace, listed);
  if (!target.ok) return target;
  const put = putLink(workspace, listed.link, target.value.path);
  return put.ok ? ok({ commit: target.value.commit, moved: put.value }) : put;
}

export async function fetchTarget(
  { context }: Workspace,
  { source, ref }: ListedRef,
): Promise<Result<Target>> {
  const cached: Result<Partial<Cached> & { readonly folder: string }> =
    source.kind === 'git'
      ? await fetchNewest(context, { url: source.url, branch: ref.branch })
      : ok({ folder: source.path });
  if (!cached.ok) return cached;
  const { folder, commit } = cached.value;
  const path = targetIn(folder, ref.path);
  const inside = leadsInto(folder, path, ref);
  return inside.ok ? ok({ path, commit }) : inside;
}

/** A link in what somebody else wrote may lead anywhere; one that leads out is not followed. */
function leadsInto(folder: string, path: string, { source, path: part }: OutsideRef): Result<void> {
  try {
    const [top, real] = [realpathSync(folder), realpathSync(path)];
    if (real === top || real.startsWith(`${top}${sep}`)) return ok(undefined);
    return fail({ reason: 'refused', message: `${part ?? source} leads out of ${source}` });
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR'))
      return fail({
        reason: 'not-found',
        what: part === undefined ? 'file or folder' : `path in ${source}:`,
        ref: part ?? source,
      });
    return fail(ioFailure(error, path, false));
  }
}
