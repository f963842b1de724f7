// A plan file as people and planners write it: YAML, JSON, or one task a line as JSONL.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { checkParsed } from '../../document/check.ts';
import { decode, parse } from '../../document/parse.ts';
import type { Plan } from '../../model/generated/types.ts';

export function readPlan(file: string, bytes: Uint8Array): Result<Plan> {
  const { text, fault } = decode(file, bytes);
  if (fault) return fail({ reason: 'invalid-input', diagnostics: [fault] });
  if (/^\s*\{/.test(text) && isJsonLines(file, text)) return readLines(file, text);
  const { value, diagnostics } = checkParsed<Plan>('plan', parse(file, text));
  return value ? ok(value) : fail({ reason: 'invalid-input', diagnostics });
}

function isJsonLines(file: string, text: string): boolean {
  if (file.endsWith('.jsonl') || file.endsWith('.ndjson')) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    !file.endsWith('.json') &&
    lines.every((line) => /^\s*\{.*\}\s*$/.test(line)) &&
    !/^\s*\{\s*"(tasks|phases)"/.test(text)
  );
}

/** Each line is checked where it stands, so that a fault keeps its line and column. */
function readLines(file: string, text: string): Result<Plan> {
  const tasks: unknown[] = [];
  const diagnostics: Diagnostic[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      // Wrapped as the only task of a plan; the wrapper's length is taken off again.
      const head = '{"tasks":[';
      const checked = checkParsed<Plan>('plan', parse(file, `${head}${line}]}`));
      tasks.push(...(checked.value?.tasks ?? []));
      diagnostics.push(...checked.diagnostics.map((one) => shifted(one, text, from - head.length)));
    }
    from += line.length + 1;
  }
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return fail({ reason: 'invalid-input', diagnostics });
  return ok({ tasks } as unknown as Plan);
}

function shifted(diagnostic: Diagnostic, text: string, by: number): Diagnostic {
  const at = (offset: number): number => Math.min(text.length, Math.max(0, offset + by));
  return {
    ...diagnostic,
    at: { ...diagnostic.at, text, from: at(diagnostic.at.from), to: at(diagnostic.at.to) },
  };
}
