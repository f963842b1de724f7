// A change of what is known of a domain, in a transaction: the file grows by a version and stays within its length, and the
// history says what came and went, and why.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import {
  type Content,
  type Diff,
  diffOf,
  diffText,
  EMPTY,
  isEmptyDiff,
} from '../../model/expertise/content.ts';
import { pruned } from '../../model/expertise/prune.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Change } from '../workspace/decision.ts';
import { type DomainFile, lineCounter, readDomain, writeDomain, writtenDomains } from './expertise-file.ts';
import { learningSettings } from './learning-settings.ts';

export const CHANGE_TYPES = ['learned', 'validated', 'pruned', 'self_improved'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

export interface DomainChange {
  readonly domain: string;
  readonly change_type: ChangeType;
  /** The difference in words, when absent. */
  readonly summary?: string | undefined;
  readonly session_id?: string | undefined;
  /** What the last version held, where a hand has changed the file since. */
  readonly base?: Content | undefined;
  readonly content: (before: Content) => Content;
}

export interface ChangedDomain {
  readonly domain: string;
  readonly changed: boolean;
  readonly version: number;
  readonly diff: Diff;
  /** What had to go for the length of the file. */
  readonly pruned: Diff;
}

/** Whether anything may be written there. */
export function writableDomain(snapshot: Snapshot, domain: string): Result<void> {
  const { enabled, domains } = learningSettings(snapshot.settings);
  if (!enabled)
    return fail({ reason: 'refused', message: 'learning.enabled is false: nothing is read or written' });
  return domains.includes(domain) ? ok(undefined) : unknownDomain(domain, domains);
}

export function unknownDomain(domain: string, known: readonly string[]): Result<never> {
  const near = nearest(domain, known);
  const hint = near.length > 0 ? {} : { hint: `learning.domains: ${known.join(', ')}` };
  return fail({ reason: 'not-found', what: 'domain', ref: domain, near, ...hint });
}

/** One domain, or all that have a file. */
export function domainsFor(snapshot: Snapshot, domain: string | undefined): Result<readonly string[]> {
  const written = writtenDomains(snapshot);
  if (domain === undefined) return ok(written);
  const { domains } = learningSettings(snapshot.settings);
  if (written.includes(domain) || domains.includes(domain)) return ok([domain]);
  return unknownDomain(domain, [...new Set([...domains, ...written])]);
}

/** Undefined where there is no file and none is to be made. */
export function changeDomain(current: Change, wanted: DomainChange): Result<ChangedDomain | undefined> {
  const file = readDomain(asDrafted(current), wanted.domain);
  if (!file.ok) return file;
  const { domain, change_type, base } = wanted;
  const before = file.value?.content ?? EMPTY;
  const after = wanted.content(before);
  const diff = diffOf(base ?? before, after);
  if (!file.value && isEmptyDiff(diff)) return ok(undefined);
  const kept = shortened(current, file.value, after);
  const gone = diffOf(after, kept);
  const changed = !isEmptyDiff(diff) || !isEmptyDiff(gone);
  // Looking is told even where nothing came of it; learning what is known is not.
  const looked = change_type === 'validated' || change_type === 'self_improved';
  if (!changed && !looked)
    return ok({ domain, changed, version: file.value?.value.version ?? 0, diff, pruned: gone });
  const written = writeDomain(current, domain, file.value, { content: kept, changed, validated: looked });
  if (!written.ok) return written;
  const version = written.value;
  if (looked || !isEmptyDiff(diff)) logChange(current, { ...wanted, version, diff });
  if (!isEmptyDiff(gone)) logChange(current, { domain, change_type: 'pruned', version, diff: gone });
  return ok({ domain, changed, version, diff, pruned: gone });
}

/** With what this transaction has changed already. */
function asDrafted({ snapshot, draft }: Change): Pick<Snapshot, 'bytes'> {
  return {
    bytes(path) {
      const after = draft.files.get(path)?.after;
      return after == null ? snapshot.bytes(path) : Buffer.from(after);
    },
  };
}

/** As long as learning.expertise_max_lines allows. */
export function shortened(
  { snapshot, now }: Change,
  file: DomainFile | undefined,
  content: Content,
  maxLines = learningSettings(snapshot.settings).maxLines,
): Content {
  const count = lineCounter(file);
  return pruned(content, Date.parse(now), (one) => count(one) <= maxLines);
}

interface Logged {
  readonly domain: string;
  readonly change_type: ChangeType;
  readonly version: number;
  readonly diff: Diff;
  readonly summary?: string | undefined;
  readonly session_id?: string | undefined;
}

/** So much of a difference stands in a line of the log, which is bounded; of more, how much it was. */
const MAX_DIFF = 32 * 1024;

export function logChange({ draft }: Change, logged: Logged): void {
  const { domain, change_type, version, diff, summary, session_id } = logged;
  const size = JSON.stringify(diff).length;
  draft.log('project', {
    type: 'expertise_changed',
    domain,
    change_type,
    change_summary: summary ?? diffText(diff),
    version,
    ...(session_id !== undefined && { session_id }),
    diff: size > MAX_DIFF ? { size } : diff,
  });
}
