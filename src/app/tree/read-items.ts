// The items of a collection as people write them: a JSON or YAML list, or one JSON value a line.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { decode, parse } from '../../document/yaml/parse.ts';

export function readItems(file: string, bytes: Uint8Array): Result<readonly unknown[]> {
  const { text, fault } = decode(file, bytes);
  if (fault) return fail({ reason: 'invalid-input', diagnostics: [fault] });
  if (text.trim() === '') return ok([]);
  if (/\.(jsonl|ndjson)$/.test(file) || /^\s*\{/.test(text)) return jsonLines(file, text);
  return /^\s*\[/.test(text) ? jsonList(file, text) : yamlList(file, text);
}

function jsonList(file: string, text: string): Result<readonly unknown[]> {
  const value = json(file, text, 1);
  if (!value.ok) return value;
  return Array.isArray(value.value) ? ok(value.value as unknown[]) : noList(file);
}

function jsonLines(file: string, text: string): Result<readonly unknown[]> {
  const items: unknown[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = json(file, line, index + 1);
    if (!value.ok) return value;
    items.push(value.value);
  }
  return ok(items);
}

function json(file: string, text: string, line: number): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return fail({ reason: 'usage', message: `${file}:${line}: no JSON: ${(error as Error).message}` });
  }
}

/** The strict reader takes mappings: the list is read as the value of one, and shown where it stands. */
const HEAD = 'items:\n';

function yamlList(file: string, text: string): Result<readonly unknown[]> {
  const { value, diagnostics } = parse(file, `${HEAD}${text}`);
  if (!value)
    return fail({ reason: 'invalid-input', diagnostics: diagnostics.map((one) => shifted(one, text)) });
  return Array.isArray(value.items) ? ok(value.items as unknown[]) : noList(file);
}

function shifted(diagnostic: Diagnostic, text: string): Diagnostic {
  const { at } = diagnostic;
  const offset = (n: number): number => Math.max(0, n - HEAD.length);
  return { ...diagnostic, at: { ...at, text, from: offset(at.from), to: offset(at.to) } };
}

function noList(file: string): Result<never> {
  return fail({ reason: 'usage', message: `${file} is no list`, hint: 'a JSON or YAML list, or JSON lines' });
}
