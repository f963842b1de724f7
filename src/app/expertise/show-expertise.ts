// `expertise list`, `show` and `history`: what is known, and how it came to be.
import { fail, ok, type Result } from '../../base/result.ts';
import { type Content, SECTIONS } from '../../model/expertise/content.ts';
import type { Event, Expertise } from '../../model/generated/types.ts';
import { readHistory } from '../../model/transition/history.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { EXPERTISE_LOG } from '../../store/layout.ts';
import { eventsIn } from '../../store/state/log.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { domainsFor } from './change-domain.ts';
import { linesOf, readDomain, writtenDomains } from './expertise-file.ts';
import { learningSettings } from './learning-settings.ts';

export interface DomainView extends Omit<Expertise, 'content'> {
  readonly content: Content;
  /** Of the file, as long as it may be at most. */
  readonly line_count: number;
  readonly entries: number;
}

export interface ListedDomain {
  readonly domain: string;
  /** Whether learning.domains names it. */
  readonly configured: boolean;
  /** Undefined where nothing is known yet. */
  readonly known?: Omit<DomainView, 'content'>;
}

/** Those of the settings, in their order, then others that have a file. */
export function listExpertise(workspace: Workspace): Result<readonly ListedDomain[]> {
  return view(workspace, (snapshot) => {
    const { domains } = learningSettings(snapshot.settings);
    const others = writtenDomains(snapshot).filter((name) => !domains.includes(name));
    const listed: ListedDomain[] = [];
    for (const domain of [...domains, ...others]) {
      const found = viewOf(snapshot, domain);
      if (!found.ok) return found;
      const { content: _content, ...known } = found.value ?? { content: undefined };
      const configured = domains.includes(domain);
      listed.push({ domain, configured, ...('version' in known && { known }) });
    }
    return ok(listed);
  });
}

export function showExpertise(workspace: Workspace, domain: string): Result<DomainView> {
  return view(workspace, (snapshot) => {
    const names = domainsFor(snapshot, domain);
    if (!names.ok) return names;
    const found = viewOf(snapshot, domain);
    if (!found.ok) return found;
    if (found.value) return ok(found.value);
    const hint = `sow expertise add ${domain} -m "…"`;
    return fail({ reason: 'not-found', what: 'expertise of', ref: domain, hint });
  });
}

/** Oldest first. */
export function expertiseHistory(workspace: Workspace, domain?: string): Result<readonly Event[]> {
  return view(workspace, (snapshot) => {
    const names = domainsFor(snapshot, domain);
    if (!names.ok) return names;
    return ok(expertiseEvents(snapshot).filter((event) => domain === undefined || event.domain === domain));
  });
}

export function expertiseEvents({ text }: Pick<Snapshot, 'text'>): readonly Event[] {
  return readHistory(eventsIn(text(EXPERTISE_LOG) ?? '')).events;
}

function viewOf(snapshot: Snapshot, domain: string): Result<DomainView | undefined> {
  const file = readDomain(snapshot, domain);
  if (!file.ok || !file.value) return file.ok ? ok(undefined) : file;
  const { value, content, text } = file.value;
  const entries = SECTIONS.reduce((sum, section) => sum + content[section].length, 0);
  return ok({ ...value, content, line_count: linesOf(text), entries });
}

function view<T>({ store }: Workspace, look: (snapshot: Snapshot) => Result<T>): Result<T> {
  return reading(store.dir, () => readQuietly(store, look));
}
