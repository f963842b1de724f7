// `share`: what others on the task should know, into its context.yaml and into its log.
import { fail, ok, type Result } from '../../base/result.ts';
import { fieldOrder } from '../../document/check/order.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { sameValue } from '../../document/same-value.ts';
import type { Context } from '../../model/generated/types.ts';
import { shortName } from '../../model/people/names.ts';
import { taskContext } from '../../store/layout.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { contextFile } from './read-context.ts';
import { editOf, type ShareRequest } from './share-entry.ts';

export interface Shared {
  readonly ref: string;
  readonly short: string;
  readonly changed: boolean;
  readonly context: Context;
}

export function share(workspace: Workspace, request: ShareRequest): Promise<Result<Shared>> {
  return change(workspace, { command: 'task share' }, (current) => shareIn(current, request));
}

function shareIn(current: Change, request: ShareRequest): Result<Shared> {
  const { snapshot, now, actor } = current;
  const task = findSoundTask(snapshot, request.ref);
  if (!task.ok) return task;
  const { ref } = task.value;
  const file = contextFile(snapshot, ref);
  if (!file.ok) return file;
  const by = shortName(actor);
  const short = snapshot.short(ref);
  const standing: Context = file.value?.value ?? {
    task_id: short,
    updated_at: now,
    updated_by: by,
    context: {},
  };
  const edit = editOf(standing, request, { by, now });
  if (!edit.ok) return edit;
  const [, key = ''] = edit.value.path;
  const context = { ...standing.context, [key]: edit.value.value };
  if (sameValue(context, standing.context)) return ok({ ref, short, changed: false, context: standing });
  const written: Context = { ...standing, updated_at: now, updated_by: by, context };
  const done = write(current, ref, file.value?.text, written, edit.value);
  if (!done.ok) return done;
  current.draft.log(ref, { type: 'shared', ...factsOf(request) });
  return ok({ ref, short, changed: true, context: written });
}

function write(
  { draft }: Change,
  ref: string,
  text: string | undefined,
  context: Context,
  edit: Edit,
): Result<string> {
  const path = taskContext(ref);
  if (text === undefined) return draft.createState('context', path, { ...context });
  const stamps = fieldOrder('context', []).flatMap((field): Edit[] =>
    field === 'updated_at' || field === 'updated_by' ? [{ path: [field], value: context[field] }] : [],
  );
  return draft.editState('context', path, text, [...stamps, edit]);
}

/** A line of a log holds no more than this of a value; the file has all of it. */
const MAX_LOGGED = 8 * 1024;

function factsOf({ kind, key, value, rationale, path }: ShareRequest): Readonly<Record<string, unknown>> {
  const size = value === undefined ? 0 : JSON.stringify(value).length;
  return {
    kind,
    ...(key !== undefined && { name: key }),
    ...(value !== undefined && (size > MAX_LOGGED ? { size } : { value })),
    ...(rationale !== undefined && { rationale }),
    ...(path !== undefined && { path }),
  };
}

/** What a call may not say together. */
export function wrongShare({ kind, rationale, path }: Omit<ShareRequest, 'ref'>): Result<never> | undefined {
  if (rationale !== undefined && kind !== 'decision')
    return fail({ reason: 'usage', message: '--rationale goes with --type decision' });
  if (path !== undefined && kind !== 'artifact')
    return fail({ reason: 'usage', message: '--path goes with --type artifact' });
  return undefined;
}
