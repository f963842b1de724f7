// `refs add`: a thing outside the repository that agents may read. What is from elsewhere is fetched before anything is
// written, and without the lock.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { sameValue } from '../../document/same-value.ts';
import type { OutsideRef } from '../../model/generated/types.ts';
import { REFS_IGNORE, REFS_INDEX, REFS_LOCAL } from '../../store/layout.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { fetchTarget } from './fetch.ts';
import { inTheWay, putLink, readLink } from './links.ts';
import { type ListedRef, leadsOut, linkOf, listedRefs } from './listed.ts';
import { givenSource, idFor, sourceOf } from './source.ts';
import { type RefView, viewOf } from './view.ts';

export interface AddRef {
  /** As people write it: a URL that git knows, or a path. */
  readonly source: string;
  readonly description: string;
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly semantic?: 'knowledge' | 'code' | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly branch?: string | undefined;
  readonly path?: string | undefined;
  /** Keep it in the list that is not committed; sources of this machine always are. */
  readonly local?: boolean | undefined;
}

export interface AddedRef {
  readonly view: RefView;
  /** False where the very same stood there before. */
  readonly added: boolean;
}

export const OPTIONS = { project: 'optional', settle: 'none' } as const;

/** The link comes last: one without an entry would be nobody's, an entry without a link is told, and mended by an update. */
export async function addRef(workspace: Workspace, request: AddRef): Promise<Result<AddedRef>> {
  const listed = wanted(workspace, request);
  if (!listed.ok) return listed;
  const known = readQuietly(workspace.store, listedRefs);
  const clash = known.ok ? clashOf(known.value, listed.value) : known.failure;
  if (clash) return fail(clash);
  const { link } = listed.value;
  if (readLink(workspace, link).kind === 'other') return inTheWay(link);
  const { dryRun } = workspace.context;
  const target = dryRun ? ok(undefined) : await fetchTarget(workspace, listed.value);
  if (!target.ok) return target;
  const added = await change(workspace, { ...OPTIONS, command: 'refs add' }, (current) =>
    write(current, listed.value),
  );
  if (!added.ok) return added;
  const put = target.value ? putLink(workspace, link, target.value.path) : ok(false);
  return put.ok ? ok({ view: viewOf(workspace, listed.value), added: added.value }) : put;
}

function wanted({ context }: Workspace, request: AddRef): Result<ListedRef> {
  const written = givenSource(request.source, context);
  const source = sourceOf(written);
  if (!source.ok) return source;
  const { path, branch, link, semantic, tags = [] } = request;
  if (path !== undefined && leadsOut(path))
    return fail({ reason: 'usage', message: `--path ${path} does not lead into the source` });
  if (branch !== undefined && source.value.kind === 'path')
    return fail({
      reason: 'usage',
      message: 'a folder has no branch',
      hint: 'git+file://… copies a repository',
    });
  const id = request.id ?? idFor(source.value);
  const wrong = [id, link ?? id].find((name) => !NAME.test(name));
  if (wrong !== undefined)
    return fail({
      reason: 'usage',
      message: `${JSON.stringify(wrong)} is no name`,
      hint: 'lower-case letters, digits and hyphens',
    });
  if (request.description.trim() === '')
    return fail({
      reason: 'usage',
      message: 'agents are told what they find there',
      hint: '--description TEXT',
    });
  const ref: OutsideRef = {
    id,
    source: written,
    ...(branch !== undefined && { branch }),
    ...(path !== undefined && { path }),
    ...(link !== undefined && link !== id && { link }),
    ...(semantic === 'code' && { semantic }),
    ...(tags.length > 0 && { tags }),
    description: request.description,
  };
  return ok({
    ref,
    local: request.local === true || source.value.isLocal,
    link: linkOf(ref),
    source: source.value,
  });
}

const NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** Why it cannot stand beside those that are there. */
function clashOf(known: readonly ListedRef[], { ref, link, local }: ListedRef): Failure | undefined {
  const same = known.find((one) => one.ref.id === ref.id);
  if (same && sameValue(same.ref, ref) && same.local === local) return undefined;
  const hint = 'take another --id and --link, or remove that one: sow refs remove';
  if (same) return { reason: 'refused', message: `there is an outside reference ${ref.id} already`, hint };
  const linked = known.find((one) => one.link === link);
  if (!linked) return undefined;
  return { reason: 'refused', message: `the link ${link} is that of ${linked.ref.id}`, hint };
}

function write({ snapshot, draft }: Change, listed: ListedRef): Result<boolean> {
  const known = listedRefs(snapshot);
  if (!known.ok) return known;
  const clash = clashOf(known.value, listed);
  if (clash) return fail(clash);
  if (known.value.some(({ ref }) => ref.id === listed.ref.id)) return ok(false);
  // Whatever else stands in this folder is a link, or of this machine alone; git goes by the last line that fits.
  const ignored = snapshot.text(REFS_IGNORE);
  if (!IGNORED.every((line) => ignored?.split('\n').includes(line)))
    draft.setText(
      REFS_IGNORE,
      ignored,
      `${(ignored ?? '').replace(/(?<=[^\n])$/, '\n')}${IGNORED.join('\n')}\n`,
    );
  const path = listed.local ? REFS_LOCAL : REFS_INDEX;
  const file = snapshot.outsideRefs(path);
  const refs = [...(file.value?.refs ?? []), listed.ref];
  const written = file.exists
    ? draft.editState('refs', path, file.text, [{ path: ['refs'], value: refs }])
    : draft.createState('refs', path, { refs });
  return written.ok ? ok(true) : written;
}

const IGNORED = ['*', '!.gitignore', '!index.yaml'];
