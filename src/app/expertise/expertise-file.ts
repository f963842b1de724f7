// The file of a domain's expertise as it stands: read whole, and written with one more version.
import { fail, ok, type Result } from '../../base/result.ts';
import { inOrder } from '../../document/check/order.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { sameValue } from '../../document/same-value.ts';
import { emitDocument } from '../../document/yaml/emit.ts';
import { type Content, contentFields, contentOf, SECTIONS } from '../../model/expertise/content.ts';
import type { Expertise } from '../../model/generated/types.ts';
import { EXPERTISE, expertiseFile } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { readState, type StateFile } from '../../store/state/state-file.ts';
import type { Change } from '../workspace/decision.ts';

export interface DomainFile {
  readonly domain: string;
  readonly text: string;
  readonly value: Expertise;
  readonly content: Content;
}

export function expertiseState({ bytes }: Pick<Snapshot, 'bytes'>, domain: string): StateFile<Expertise> {
  return readState<Expertise>(bytes, 'expertise', expertiseFile(domain));
}

/** The domains that have a file, by name. */
export function writtenDomains({ list }: Pick<Snapshot, 'list'>): string[] {
  return list(EXPERTISE)
    .filter((name) => /^[a-z0-9][a-z0-9_-]*\.yaml$/.test(name))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Undefined where there is none. */
export function readDomain(
  snapshot: Pick<Snapshot, 'bytes'>,
  domain: string,
): Result<DomainFile | undefined> {
  const { exists, value, text, diagnostics } = expertiseState(snapshot, domain);
  if (!exists) return ok(undefined);
  if (!value) return fail({ reason: 'invalid-state', diagnostics });
  return ok({ domain, text, value, content: contentOf(value) });
}

export function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0);
}

/** How many lines a content would take in its file, whose comments stay. */
export function lineCounter(file: DomainFile | undefined): (content: Content) => number {
  const emitted = (content: Content): number =>
    linesOf(emitDocument(inOrder('expertise', { ...FRAME, content: contentFields(content) })));
  const comments = file ? Math.max(0, linesOf(file.text) - emitted(file.content)) : 1;
  return (content) => emitted(content) + comments;
}

const FRAME = {
  domain: 'x',
  version: 1,
  validated_at: '2000-01-01T00:00:00Z',
  created_at: '2000-01-01T00:00:00Z',
  updated_at: '2000-01-01T00:00:00Z',
};

export interface Written {
  readonly content: Content;
  /** It is another version than before, also where a hand has written it already. */
  readonly changed: boolean;
  /** It was held against the code. */
  readonly validated: boolean;
}

/** @returns the version that it has now */
export function writeDomain(
  { draft, now }: Change,
  domain: string,
  file: DomainFile | undefined,
  { content, changed, validated }: Written,
): Result<number> {
  const version = (file?.value.version ?? 0) + (changed ? 1 : 0);
  if (!file) {
    const value = {
      domain,
      version,
      ...(validated && { validated_at: now }),
      created_at: now,
      updated_at: now,
      content: contentFields(content),
    };
    const made = draft.createState('expertise', expertiseFile(domain), value);
    return made.ok ? ok(version) : made;
  }
  const edits: Edit[] = [
    { path: ['version'], value: version },
    ...(validated ? [{ path: ['validated_at'], value: now }] : []),
    { path: ['updated_at'], value: now },
    ...SECTIONS.filter((section) => !sameValue(content[section], file.content[section])).map((section) => ({
      path: ['content', section],
      value: content[section].length > 0 ? content[section] : undefined,
    })),
  ];
  const written = draft.editState('expertise', expertiseFile(domain), file.text, edits);
  return written.ok ? ok(version) : written;
}
