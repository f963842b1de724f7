// What every reader makes of another system's tasks, before ids are given out: names are the other system's.
import type { Status } from '../../model/status.ts';
import type { Notes } from './note.ts';
import { type Fields, isFields, isZeroTime, numberIn, textIn, timeIn } from './values.ts';

export interface IncomingTask {
  /** What it is called there. */
  readonly externalId: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly status: Status;
  /** Why it is paused or abandoned. */
  readonly reason?: string | undefined;
  readonly phase?: string | undefined;
  readonly dependsOn: readonly Edge[];
  readonly parent?: string | undefined;
  readonly times: {
    readonly created_at?: string | undefined;
    readonly started_at?: string | undefined;
    readonly updated_at?: string | undefined;
    readonly completed_at?: string | undefined;
  };
  /** Further fields of sow's schema. */
  readonly fields: Fields;
  /** What has no field of its own. */
  readonly metadata: Fields;
  /** Further files of the task's folder, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Events that are told after `created`. */
  readonly events?: readonly (Fields & { readonly type: string })[];
}

export interface Edge {
  /** What the other task is called there. */
  readonly id: string;
  readonly soft?: boolean;
}

/** Texts of the files that were given, by their path below what was named. */
export type SourceFiles = ReadonlyMap<string, string>;

export type Reader = (files: SourceFiles, notes: Notes) => readonly IncomingTask[];

/** The fields that a reader takes, by the kind of their values. */
export interface Known {
  readonly texts?: readonly string[];
  readonly times?: readonly string[];
  readonly numbers?: readonly string[];
  readonly lists?: readonly string[];
  /** Whatever they hold. */
  readonly others?: readonly string[];
}

/** What a reader does not take: fields that it does not know, and those of another kind than it knows them. Each is told. */
export function rest(subject: string, value: Fields, known: Known, notes: Notes): Fields {
  const left = Object.entries(value).flatMap(([name, one]) => {
    const why = isEmpty(one) ? undefined : whyLeft(name, one, known);
    return why === undefined ? [] : [{ name, one, why }];
  });
  for (const { name, why } of left) notes.add(`${subject}.${name}`, `${why}: kept in metadata`);
  return Object.fromEntries(left.map(({ name, one }) => [name, one]));
}

function whyLeft(name: string, value: unknown, known: Known): string | undefined {
  if (known.others?.includes(name)) return undefined;
  if (known.texts?.includes(name)) return textIn(value) === undefined ? 'is no text' : undefined;
  if (known.numbers?.includes(name)) return numberIn(value) === undefined ? 'is no number' : undefined;
  if (known.lists?.includes(name)) return Array.isArray(value) ? undefined : 'is no list';
  if (!known.times?.includes(name)) return 'has no field here';
  return timeIn(value) === undefined && !isZeroTime(value) ? 'is no time' : undefined;
}

/** Those that have what a task is known by; of the others it is told where they stood. */
export function identified(
  items: readonly unknown[],
  keys: readonly string[],
  where: string,
  notes: Notes,
): Fields[] {
  return items.flatMap((item, i) => {
    if (isFields(item) && keys.every((key) => textIn(item[key]) !== undefined)) return [item];
    notes.add(`${where}[${i}]`, `has no ${keys.join(' or no ')}: left out`);
    return [];
  });
}

/** One of sow's; the middle one is not written. */
export function priorityIn(subject: string, value: unknown, notes: Notes): string | undefined {
  const said = textIn(value)?.toLowerCase();
  if (said === undefined || said === 'medium') return undefined;
  if (['critical', 'high', 'low'].includes(said)) return said;
  notes.add(`${subject}.priority`, `${said} is no priority: left out`);
  return undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

/** Paragraphs with headings, where there is more than one text. */
export function sections(
  parts: readonly (readonly [heading: string, text: string | undefined])[],
): string | undefined {
  const standing = parts.filter(([, text]) => text !== undefined && text.trim() !== '');
  const text = standing.map(([heading, body = '']) =>
    heading === '' ? body.trim() : `## ${heading}\n\n${body.trim()}`,
  );
  return text.length > 0 ? text.join('\n\n') : undefined;
}

/** `- [x] words`, as lists of criteria are written in Markdown. */
export function criteriaIn(text: string | undefined): Fields[] {
  return (text ?? '').split('\n').flatMap((line) => {
    const [, mark, words = ''] = /^\s*[-*]\s+(?:\[([ xX])\]\s*)?(?:#\d+\s+)?(.+)$/.exec(line) ?? [];
    if (words === '') return [];
    return [{ criterion: words.trim(), ...(mark !== undefined && mark !== ' ' && { met: true }) }];
  });
}
