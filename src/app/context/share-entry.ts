// What one share changes: a key's value, or one more entry of a list that has a form.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { sameValue } from '../../document/same-value.ts';
import type { Context } from '../../model/generated/types.ts';

export const SHARE_KINDS = ['update', 'discovery', 'decision', 'artifact', 'sync'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

export interface ShareRequest {
  readonly ref: string;
  readonly kind: ShareKind;
  readonly key?: string | undefined;
  /** Any JSON value. */
  readonly value?: unknown;
  /** Of a decision. */
  readonly rationale?: string | undefined;
  /** Of an artifact, relative to the repository root. */
  readonly path?: string | undefined;
}

interface By {
  readonly by: string;
  readonly now: string;
}

const KEY = /^[\p{L}_][\p{L}\d_-]*$/u;

/** @returns the whole new value of a key below `context`. */
export function editOf({ context }: Context, request: ShareRequest, { by, now }: By): Result<Edit> {
  const { kind, key, value, rationale, path } = request;
  if (kind === 'update') return update(request);
  if (kind === 'artifact') {
    if (!path?.trim())
      return usage('an artifact needs its path', 'sow share 010 schema --type artifact --path …');
    const entry = { ...(key !== undefined && { type: key }), path, created_by: by };
    return added('artifacts', context.artifacts, entry, ['type', 'path']);
  }
  const text = value === undefined ? key : typeof value === 'string' ? value : JSON.stringify(value);
  if (!text?.trim()) return usage(`a ${kind} needs its words`, `sow share 010 "…" --type ${kind}`);
  const named = { ...(value !== undefined && key !== undefined && { key }) };
  if (kind === 'decision') {
    const why = rationale === undefined ? {} : { rationale };
    const entry = { ...named, decision: text, ...why, made_by: by, date: now };
    return added('decisions', context.decisions, entry, ['key', 'decision', 'rationale']);
  }
  if (kind === 'discovery')
    return added('discoveries', context.discoveries, { ...named, discovery: text, made_by: by, date: now }, [
      'key',
      'discovery',
    ]);
  return added('syncs', context.syncs, { ...named, message: text, made_by: by, date: now }, []);
}

function update({ key = '', value }: ShareRequest): Result<Edit> {
  if (!KEY.test(key) || key === '__proto__')
    return usage(`${JSON.stringify(key)} is no key`, 'letters, digits, _ and -, beginning with a letter');
  if (value === undefined) return usage(`what is ${key}?`, `sow share 010 ${key} --value '{"a": 1}'`);
  return ok({ path: ['context', key], value });
}

/** What says the same as before is not said twice. @param telling the fields by which entries are told apart */
function added(
  key: string,
  standing: readonly object[] = [],
  entry: object,
  telling: readonly string[],
): Result<Edit> {
  const facts = (one: object): unknown[] =>
    telling.map((field) => (one as Readonly<Record<string, unknown>>)[field] ?? null);
  const known = telling.length > 0 && standing.some((one) => sameValue(facts(one), facts(entry)));
  return ok({ path: ['context', key], value: known ? standing : [...standing, entry] });
}

function usage(message: string, hint: string): Result<never> {
  return fail({ reason: 'usage', message, hint });
}
