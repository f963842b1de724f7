// The mend of a schema fault, where what was meant can be guessed.
import { nearest } from '../../base/suggest.ts';
import type { Shape } from '../shape.ts';

/** Words people write for a field or a status that has another name here. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['title', 'name'],
  ['agent', 'assigned_agent'],
  ['dependencies', 'depends_on'],
  ['deps', 'depends_on'],
  // Steps of a workflow have the seed's word.
  ['depends_on', 'dependencies'],
  ['needs', 'dependencies'],
  ['parent', 'parent_id'],
]);
const STATUSES: ReadonlyMap<string, string> = new Map([
  ['todo', 'pending'],
  ['open', 'pending'],
  ['doing', 'in_progress'],
  ['wip', 'in_progress'],
  ['review', 'needs_review'],
  ['done', 'completed'],
  ['closed', 'completed'],
  ['cancelled', 'abandoned'],
  ['canceled', 'abandoned'],
]);
const NO_STATUSES: ReadonlyMap<string, string> = new Map([
  ['blocked', 'blocked is derived: add depends_on, or pause the task with a reason'],
  ['failed', 'a failed task is paused with the cause failed'],
]);

/** The field that was meant. */
export function nearField(field: string, known: readonly string[]): string | undefined {
  const other = FIELDS.get(field);
  const meant = other && known.includes(other) ? other : nearest(field, known)[0];
  return meant && `did you mean ${meant}?`;
}

/** Where a field may go, or which there are. */
export function fieldsHelp(shape: Shape): string | undefined {
  if (shape.kind === 'union') return formsHelp(shape.of);
  if (shape.kind !== 'struct') return undefined;
  const known = Object.keys(shape.fields);
  return known.length > MANY ? 'own data goes under metadata' : `it may have ${known.join(', ')}`;
}

const MANY = 8;

export function wordHelp(value: unknown, allowed: readonly string[]): string | undefined {
  const word = String(value);
  const meant = nearest(word, allowed)[0] ?? STATUSES.get(word.toLowerCase());
  if (meant && allowed.includes(meant)) return `did you mean "${meant}"?`;
  return allowed.includes('paused') ? NO_STATUSES.get(word.toLowerCase()) : undefined;
}

/** A text where a number or truth value is wanted, one thing where a list is. */
export function kindHelp(wanted: readonly string[], value: unknown, source: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase();
  if (wanted.includes('boolean') && /^(y|yes|on|true)$/.test(word)) return 'write true';
  if (wanted.includes('boolean') && /^(n|no|off|false)$/.test(word)) return 'write false';
  const isNumber = wanted.includes('integer') ? /^\d+$/.test(word) : /^\d+(\.\d+)?$/.test(word);
  if (isNumber && (wanted.includes('integer') || wanted.includes('number')))
    return `without quotes: ${Number(word)}`;
  return wanted.includes('array') && !source.includes('\n') ? `a list of one: [${source}]` : undefined;
}

/** What a text without quotes says in them, brought into the form that is asked for where that can be done. */
export function inQuotes(source: string, pattern: string | undefined): string {
  return (pattern === undefined ? undefined : inForm(source, pattern)) ?? source;
}

/** A like text that has the form: digits filled up, words joined, a name with its kind, a number with its unit. */
export function patternHelp(text: string, pattern: string): string | undefined {
  const meant = inForm(text, pattern);
  return meant === undefined ? undefined : `did you mean "${meant}"?`;
}

function inForm(text: string, pattern: string): string | undefined {
  const form = new RegExp(pattern, 'u');
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const duration = /^(\d+)\s*([smh])/.exec(text);
  return [
    text,
    /^\d+$/.test(text) ? text.padStart(3, '0') : slug,
    `human:${slug}`,
    duration ? `${duration[1]}${duration[2]}` : `${text}s`,
  ].find((candidate) => form.test(candidate));
}

/** The forms of a union, mappings by their fields. */
export function formsHelp(forms: readonly Shape[]): string | undefined {
  const words = forms.map((form) => {
    if (form.kind !== 'struct') return form.kind === 'string' ? 'text' : form.kind;
    const fields = Object.entries(form.fields).map(([name, { optional }]) => (optional ? `${name}?` : name));
    return `{${fields.join(', ')}}`;
  });
  return words.length > 0 ? `write ${words.join(' or ')}` : undefined;
}

const NEARLY_TIME =
  /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[Tt ]\s*(\d\d?):(\d\d)(?::(\d\d)(\.\d+)?)?)?\s*(?:([Zz])|([+-]\d\d):?(\d\d)?)?$/;

/** A day and a time of day that only lack the form; without a zone they are taken for UTC. */
export function nearTime(value: unknown): string | undefined {
  const [
    ,
    year = '',
    month = '',
    day = '',
    hour = '0',
    minute = '00',
    second = '00',
    fraction = '',
    ,
    offset,
    rest,
  ] = NEARLY_TIME.exec(String(value)) ?? [];
  const two = (text: string): string => text.padStart(2, '0');
  const zone = offset ? `${offset}:${rest ?? '00'}` : 'Z';
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = `${date}T${two(hour)}:${minute}:${second}${fraction}${zone}`;
  return isDay(date) && !Number.isNaN(Date.parse(time)) ? time : undefined;
}

/** Date.parse takes the 30th of February for the 2nd of March. */
function isDay(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}
