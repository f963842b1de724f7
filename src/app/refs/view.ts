// `refs list` and `status`: the outside references, how their links stand, and with the network whether there is news.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { remoteCommit } from '../../git/remote.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { commitAt } from './cache.ts';
import { linkPath, readLink } from './links.ts';
import { type ListedRef, listedRefs, soundRefs } from './listed.ts';

/** linked; unlinked: no link yet, or to something else; gone: the link leads to nothing; in the way: no link stands there. */
export type Standing = 'linked' | 'unlinked' | 'gone' | 'in the way';

export interface RefView extends ListedRef {
  readonly standing: Standing;
  /** That the link leads to, of a git repository. */
  readonly commit: string | undefined;
}

export interface RefSelection {
  readonly semantic?: string | undefined;
  /** Each of them. */
  readonly tags?: readonly string[] | undefined;
  /** Only those of one list. */
  readonly local?: boolean | undefined;
}

export function listRefs(workspace: Workspace, selection: RefSelection = {}): Result<readonly RefView[]> {
  const listed = readQuietly(workspace.store, listedRefs);
  if (!listed.ok) return listed;
  const { semantic, tags = [], local } = selection;
  const chosen = listed.value.filter(
    (one) =>
      (semantic === undefined || (one.ref.semantic ?? 'knowledge') === semantic) &&
      (local === undefined || one.local === local) &&
      tags.every((tag) => one.ref.tags?.includes(tag)),
  );
  return ok(chosen.map((one) => viewOf(workspace, one)));
}

export interface RefStatus extends RefView {
  /** current or behind, where somebody could be asked. */
  readonly news: 'current' | 'behind' | undefined;
  /** Why nobody could be asked. */
  readonly failure: Failure | undefined;
}

/** Asks where each is from; one that does not answer hides no other. */
export async function refStatus(
  workspace: Workspace,
  ids: readonly string[],
): Promise<Result<readonly RefStatus[]>> {
  const listed = readQuietly(workspace.store, listedRefs);
  const chosen = listed.ok ? chooseRefs(listed.value, ids) : listed;
  if (!chosen.ok) return chosen;
  const all: RefStatus[] = [];
  for (const one of chosen.value) {
    const told = await asked(workspace, viewOf(workspace, one));
    if (told.failure?.reason === 'interrupted') return fail(told.failure);
    all.push(told);
  }
  return ok(all);
}

/** All where none is named. */
export function chooseRefs(
  listed: readonly ListedRef[],
  ids: readonly string[],
): Result<readonly ListedRef[]> {
  const known = listed.map(({ ref }) => ref.id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    return fail({
      reason: 'not-found',
      what: 'outside reference',
      ref: unknown,
      near: nearest(unknown, known),
    });
  return ok(ids.length === 0 ? listed : listed.filter(({ ref }) => ids.includes(ref.id)));
}

/** A line for agents on each that they can reach. */
export function refLines(workspace: Workspace, snapshot: Pick<Snapshot, 'outsideRefs'>): string[] {
  return soundRefs(snapshot)
    .filter((one) => viewOf(workspace, one).standing === 'linked')
    .map(({ ref, link }) => {
      const code = ref.semantic === 'code' ? ' (code)' : '';
      return `${linkPath(workspace, link)}${code}: ${ref.description.trim().split('\n', 1)[0]}`;
    });
}

export function viewOf(workspace: Workspace, one: ListedRef): RefView {
  const link = readLink(workspace, one.link);
  if (link.kind === 'none') return { ...one, standing: 'unlinked', commit: undefined };
  if (link.kind === 'other') return { ...one, standing: 'in the way', commit: undefined };
  const { source, ref } = one;
  const at = source.kind === 'git' ? commitAt(source.url, link.target) : undefined;
  const isWanted =
    source.kind === 'git' ? at?.path === (ref.path ?? '') : link.target === targetIn(source.path, ref.path);
  const standing = !isWanted ? 'unlinked' : link.leads ? 'linked' : 'gone';
  return { ...one, standing, commit: at?.commit };
}

/** What a link leads to, in a folder. */
export function targetIn(folder: string, path: string | undefined): string {
  return path === undefined ? folder : `${folder}/${path.replace(/\/+$/, '')}`;
}

async function asked({ context }: Workspace, view: RefView): Promise<RefStatus> {
  const { source, ref, standing, commit } = view;
  if (source.kind === 'path') {
    const news = standing === 'linked' ? 'current' : undefined;
    return { ...view, news, failure: undefined };
  }
  const newest = await remoteCommit(context, { url: source.url, branch: ref.branch });
  if (!newest.ok) return { ...view, news: undefined, failure: newest.failure };
  return { ...view, news: newest.value === commit ? 'current' : 'behind', failure: undefined };
}
