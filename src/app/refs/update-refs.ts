// `refs update`: fetches the newest of what is from elsewhere, and mends the links of all.
import { fail, ok, type Result } from '../../base/result.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { keepOnly } from './cache.ts';
import { type Fetched, fetchRef } from './fetch.ts';
import { listedRefs, soundRefs } from './listed.ts';
import { chooseRefs, type RefView, viewOf } from './view.ts';

export interface UpdateRefs {
  /** All where none is named. */
  readonly ids: readonly string[];
  /** Also take away older copies of what is fetched; other checkouts that link to them have to update too. */
  readonly pruneCache?: boolean | undefined;
}

export interface UpdatedRef {
  readonly before: RefView;
  readonly fetched: Result<Fetched>;
}

/** One that fails hides no other. In a dry run nothing is fetched. */
export async function updateRefs(
  workspace: Workspace,
  request: UpdateRefs,
): Promise<Result<readonly UpdatedRef[]>> {
  const listed = readQuietly(workspace.store, listedRefs);
  const chosen = listed.ok ? chooseRefs(listed.value, request.ids) : listed;
  if (!chosen.ok) return chosen;
  const { context } = workspace;
  const done: UpdatedRef[] = [];
  for (const one of chosen.value) {
    if (context.signal.aborted) return fail({ reason: 'interrupted' });
    const before = viewOf(workspace, one);
    const nothing: Fetched = { commit: before.commit, moved: false };
    const fetched = context.dryRun ? ok(nothing) : await fetchRef(workspace, one);
    if (!fetched.ok && fetched.failure.reason === 'interrupted') return fetched;
    done.push({ before, fetched });
  }
  const pruned = request.pruneCache && !context.dryRun ? prune(workspace, done) : ok(undefined);
  return pruned.ok ? ok(done) : pruned;
}

/** Of each source that was fetched, the copies stay that this checkout links to. */
function prune(workspace: Workspace, done: readonly UpdatedRef[]): Result<void> {
  const used = readQuietly(workspace.store, soundRefs).map((one) => viewOf(workspace, one));
  const urls = done.flatMap(({ before: { source }, fetched }) =>
    fetched.ok && source.kind === 'git' ? [source.url] : [],
  );
  for (const url of new Set(urls)) {
    const commits = used.flatMap(({ source, commit }) =>
      source.kind === 'git' && source.url === url && commit !== undefined ? [commit] : [],
    );
    const kept = keepOnly(workspace.context, url, commits);
    if (!kept.ok) return kept;
  }
  return ok(undefined);
}
