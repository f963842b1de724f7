// What is known of a domain, as lists of entries: adding one, telling two apart, and what changed between two contents.
import type { Expertise } from '../generated/types.ts';

export const SECTIONS = ['core_files', 'patterns', 'techniques', 'learnings'] as const;
export type Section = (typeof SECTIONS)[number];

/** The four lists as entries of one form: what an entry says is its path or its text. */
export interface Entry {
  readonly path?: string;
  readonly note?: string;
  readonly text?: string;
  readonly kind?: 'success' | 'failure';
  readonly task?: string;
  readonly by?: string;
  readonly at?: string;
}

export type Content = Readonly<Record<Section, readonly Entry[]>>;

export const EMPTY: Content = { core_files: [], patterns: [], techniques: [], learnings: [] };

export function contentOf({ content }: Pick<Expertise, 'content'>): Content {
  return { ...EMPTY, ...content };
}

/** As it stands in a file: without the lists that are empty. */
export function contentFields(content: Content): Expertise['content'] {
  const kept = SECTIONS.filter((section) => content[section].length > 0);
  return Object.fromEntries(kept.map((section) => [section, content[section]])) as Expertise['content'];
}

/** What the entry says; entries that say the same are one. */
export function wordsOf({ path, text }: Entry): string {
  return (path ?? text ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Behind the others; what is known already is not learned twice. */
export function withEntries(content: Content, section: Section, entries: readonly Entry[]): Content {
  const known = new Set(content[section].map(wordsOf));
  const fresh = entries.filter((entry) => {
    const words = wordsOf(entry);
    if (words === '' || known.has(words)) return false;
    known.add(words);
    return true;
  });
  return fresh.length === 0 ? content : { ...content, [section]: [...content[section], ...fresh] };
}

export interface Diff {
  readonly added: Readonly<Partial<Record<Section, readonly string[]>>>;
  readonly removed: Readonly<Partial<Record<Section, readonly string[]>>>;
}

/** The words that came and went, by list; what was only moved is no difference. */
export function diffOf(before: Content, after: Content): Diff {
  return { added: missingIn(after, before), removed: missingIn(before, after) };
}

function missingIn(from: Content, other: Content): Diff['added'] {
  const lists = SECTIONS.map((section) => {
    const there = new Set(other[section].map(wordsOf));
    const gone = from[section].filter((entry) => !there.has(wordsOf(entry)));
    return [section, gone.map((entry) => entry.path ?? entry.text ?? '')] as const;
  });
  return Object.fromEntries(lists.filter(([, words]) => words.length > 0));
}

export function isEmptyDiff({ added, removed }: Diff): boolean {
  return Object.keys(added).length + Object.keys(removed).length === 0;
}

/** `+2 learnings, -1 pattern` */
export function diffText({ added, removed }: Diff): string {
  const parts = (sign: string, lists: Diff['added']): string[] =>
    SECTIONS.flatMap((section) => {
      const count = lists[section]?.length ?? 0;
      return count === 0
        ? []
        : [`${sign}${count} ${(count === 1 ? section.replace(/s$/, '') : section).replace('_', ' ')}`];
    });
  return [...parts('+', added), ...parts('-', removed)].join(', ') || 'nothing changed';
}
