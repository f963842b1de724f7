// `expertise add`: something that was learned, into the file of its domain.
import { fail, ok, type Result } from '../../base/result.ts';
import { type Entry, type Section, withEntries } from '../../model/expertise/content.ts';
import { readRun } from '../../store/runs/run-record.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type ChangedDomain, changeDomain, writableDomain } from './change-domain.ts';
import { taskDomain } from './task-domain.ts';

export const ENTRY_KINDS = ['learning', 'failure', 'pattern', 'technique', 'file'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface AddExpertise {
  /** That of the task when absent. */
  readonly domain?: string | undefined;
  /** The task that it came of. */
  readonly task?: string | undefined;
  /** learning when absent; failure is a learning of something that went wrong. */
  readonly kind?: EntryKind | undefined;
  /** What was learned; of a file, what it is for. */
  readonly text?: string | undefined;
  /** Of a file, relative to the top of the repository. */
  readonly path?: string | undefined;
}

export interface AddedExpertise extends ChangedDomain {
  /** Why it is this domain, where none was named. */
  readonly reason?: string;
}

const SECTION_OF: Readonly<Record<EntryKind, Section>> = {
  learning: 'learnings',
  failure: 'learnings',
  pattern: 'patterns',
  technique: 'techniques',
  file: 'core_files',
};

export function addExpertise(workspace: Workspace, request: AddExpertise): Promise<Result<AddedExpertise>> {
  const options = { command: 'expertise add', project: 'optional' } as const;
  return change(workspace, options, (current) => {
    const place = placeOf(current, request);
    if (!place.ok) return place;
    const { domain, reason, task } = place.value;
    const writable = writableDomain(current.snapshot, domain);
    if (!writable.ok) return writable;
    const { kind = 'learning' } = request;
    const entry = entryOf(current, request, kind, task);
    if (!entry.ok) return entry;
    const changed = changeDomain(current, {
      domain,
      change_type: 'learned',
      session_id: current.run === undefined ? undefined : readRun(workspace.store, current.run)?.session_id,
      content: (before) => withEntries(before, SECTION_OF[kind], [entry.value]),
    });
    if (!changed.ok) return changed;
    if (!changed.value) return fail({ reason: 'usage', message: 'nothing was said' });
    return ok({ ...changed.value, ...(reason !== undefined && { reason }) });
  });
}

interface Place {
  readonly domain: string;
  readonly reason: string | undefined;
  readonly task: string | undefined;
}

function placeOf({ snapshot }: Change, { domain, task: reference }: AddExpertise): Result<Place> {
  if (reference === undefined)
    return domain === undefined
      ? fail({ reason: 'usage', message: 'which domain is it of?', hint: 'sow expertise add api -m "…"' })
      : ok({ domain, reason: undefined, task: undefined });
  const task = findSoundTask(snapshot, reference);
  if (!task.ok) return task;
  const { ref } = task.value;
  if (domain !== undefined) return ok({ domain, reason: undefined, task: ref });
  const found = taskDomain(snapshot, task.value);
  return found
    ? ok({ domain: found.value, reason: found.reason, task: ref })
    : fail({ reason: 'usage', message: `no domain fits ${reference}`, hint: 'name one of learning.domains' });
}

function entryOf(
  { actor, now }: Change,
  { text, path }: AddExpertise,
  kind: EntryKind,
  task: string | undefined,
): Result<Entry> {
  const by = { by: actor, at: now };
  if (kind === 'file') {
    if (!path?.trim()) return fail({ reason: 'usage', message: 'a file needs its --path' });
    return ok({ path: path.trim(), ...(text?.trim() && { note: text.trim() }), ...by });
  }
  if (path !== undefined) return fail({ reason: 'usage', message: '--path goes with --kind file' });
  if (!text?.trim())
    return fail({ reason: 'usage', message: 'what was learned?', hint: 'sow expertise add api -m "…"' });
  const learned = SECTION_OF[kind] === 'learnings';
  return ok({
    text: text.trim(),
    ...(kind === 'failure' && { kind: 'failure' }),
    ...(learned && task !== undefined && { task }),
    ...by,
  });
}
