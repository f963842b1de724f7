// A plan file as people and planners write it: YAML, JSON, or one task a line as JSONL.
import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { checkParsed } from '../../document/check/check.ts';
import { type Path, valueRange } from '../../document/yaml/locate.ts';
import { decode, type Parsed, parse } from '../../document/yaml/parse.ts';
import type { Plan, PlanTask } from '../../model/generated/types.ts';
import { filled } from './fill-plan.ts';

export interface PlanSource {
  readonly plan: Plan;
  /** Where a part of the plan stands, such as `['tasks', 2, 'depends_on', 0]`. */
  place(path: Path): Place;
}

/** @param given the values of its variables, by name */
export function readPlan(
  file: string,
  bytes: Uint8Array,
  given: ReadonlyMap<string, string> = new Map(),
): Result<PlanSource> {
  const { text, fault } = decode(file, bytes);
  if (fault) return fail({ reason: 'invalid-input', diagnostics: [fault] });
  if (/^\s*\{/.test(text) && isJsonLines(file, text)) {
    if (given.size > 0) return fail({ reason: 'usage', message: 'JSON lines declare no variables' });
    return readLines(file, text);
  }
  const plain = parse(file, text);
  const whole = filled(plain, given);
  if (!whole.ok) return whole;
  const parsed = whole.value;
  const { value, diagnostics } = checkParsed<Plan>('plan', parsed);
  return value
    ? ok({ plan: value, place: (path) => placeIn(parsed, path) })
    : fail({ reason: 'invalid-input', diagnostics });
}

/** A plan that stands in no file is held to the schema all the same, and shown as its JSON. */
export function planOf(plan: Plan): Result<PlanSource> {
  return readPlan('plan.json', Buffer.from(JSON.stringify(plan, null, 2)));
}

function isJsonLines(file: string, text: string): boolean {
  if (file.endsWith('.jsonl') || file.endsWith('.ndjson')) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    !file.endsWith('.json') &&
    lines.every((line) => /^\s*\{.*\}\s*$/.test(line)) &&
    !/^\s*\{\s*"(tasks|phases|variables)"/.test(text)
  );
}

/** Each line is read as the only task of a plan; the wrapper's length is taken off its positions again. */
const HEAD = '{"tasks":[';

/** Each line is checked where it stands, so that a fault keeps its line and column. */
function readLines(file: string, text: string): Result<PlanSource> {
  const tasks: PlanTask[] = [];
  const places: ((path: Path) => Place)[] = [];
  const diagnostics: Diagnostic[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const parsed = parse(file, `${HEAD}${line}]}`);
      const shifted = shiftTo(text, from, line.length);
      const checked = checkParsed<Plan>('plan', parsed);
      tasks.push(...(checked.value?.tasks ?? []));
      places.push((path) => shifted(placeIn(parsed, ['tasks', 0, ...path])));
      diagnostics.push(
        ...checked.diagnostics.map((one) => ({
          ...one,
          message: unwrapped(one.message),
          at: shifted(one.at),
        })),
      );
    }
    from += line.length + 1;
  }
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return fail({ reason: 'invalid-input', diagnostics });
  return ok({
    plan: { tasks },
    place: ([, index, ...rest]) => places[Number(index)]?.(rest) ?? { file, text, from: 0, to: 0 },
  });
}

/** The wrapper is nothing that the writer of a line knows of. */
function unwrapped(message: string): string {
  return message.replace('tasks[0].', '').replace('tasks[0]', 'the task');
}

function placeIn(parsed: Parsed, path: Path): Place {
  const [from, to] = valueRange(parsed, path);
  return { file: parsed.file, text: parsed.text, from, to };
}

/** Out of the wrapper onto the line, and never off it: what is never closed is shown where the line begins. */
function shiftTo(text: string, lineStart: number, length: number): (place: Place) => Place {
  const at = (offset: number): number => lineStart + Math.min(length, Math.max(0, offset - HEAD.length));
  return (place) => ({ ...place, text, from: at(place.from), to: at(place.to) });
}
