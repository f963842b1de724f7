// What every reader makes of another system's tasks, before ids are given out: names are the other system's.
import type { Status } from '../../model/status.ts';
import type { Notes } from './note.ts';
import type { Fields } from './values.ts';

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

/** What is left of a value when the known fields are taken; each is told. */
export function rest(subject: string, value: Fields, known: readonly string[], notes: Notes): Fields {
  const left = Object.entries(value).filter(([name, one]) => !known.includes(name) && !isEmpty(one));
  for (const [name] of left) notes.add(`${subject}.${name}`, 'has no field here: kept in metadata');
  return Object.fromEntries(left);
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
