// What of a domain's expertise goes into a prompt: whole entries, those first that share words with the task, then the newest.
import { tokensOf } from '../prompt/prompt-size.ts';
import { type Content, type Entry, SECTIONS, type Section } from './content.ts';
import { wordsIn } from './domain.ts';

const TITLES: Readonly<Record<Section, string>> = {
  core_files: 'Files to know',
  patterns: 'How it is done here',
  techniques: 'What has proved itself',
  learnings: 'What came of earlier tasks',
};

/** Words that any text has tell nothing. */
const SHORTEST = 4;
/** No single entry takes all the room. */
const LONGEST = 400;

/** Undefined where nothing is known. @param rest the command that shows the whole */
export function relevantText(
  content: Content,
  about: string,
  tokens: number,
  rest: string,
): string | undefined {
  const wanted = new Set(wordsIn(about).filter((word) => word.length >= SHORTEST));
  const ranked = SECTIONS.flatMap((section) =>
    content[section].map((entry, place) => ({ section, place, line: lineOf(entry), entry })),
  )
    .map((one) => ({ ...one, shared: wordsIn(one.line).filter((word) => wanted.has(word)).length }))
    .sort((a, b) => b.shared - a.shared || timeOf(b.entry) - timeOf(a.entry) || b.place - a.place);
  if (ranked.length === 0) return undefined;
  const room = tokens - tokensOf(noteOf(ranked.length, rest)) - TITLE_TOKENS;
  let used = 0;
  const taken = ranked.filter(({ line }) => {
    const cost = tokensOf(`${line}\n`);
    if (used + cost > room) return false;
    used += cost;
    return true;
  });
  const parts = SECTIONS.flatMap((section) => {
    const own = taken.filter((one) => one.section === section).sort((a, b) => a.place - b.place);
    return own.length === 0 ? [] : [`${TITLES[section]}:\n${own.map(({ line }) => line).join('\n')}`];
  });
  const left = ranked.length - taken.length;
  return [...parts, ...(left > 0 ? [noteOf(left, rest)] : [])].join('\n\n');
}

const TITLE_TOKENS = tokensOf(Object.values(TITLES).join(':\n\n\n'));

function noteOf(left: number, rest: string): string {
  return `[${left} more: ${rest}]`;
}

function lineOf({ path, note, text = '', kind }: Entry): string {
  const words = path === undefined ? text : note ? `${path}: ${note}` : path;
  const flat = words.trim().replace(/\s+/g, ' ');
  const line = flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
  return `- ${kind === 'failure' ? 'failed: ' : ''}${line}`;
}

function timeOf({ at }: Entry): number {
  return at === undefined ? 0 : Date.parse(at) || 0;
}
