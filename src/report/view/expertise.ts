// What is known of a domain, for people.
import type { Content, Entry, Section } from '../../model/expertise/content.ts';
import { safe } from '../text.ts';

const TITLES: readonly (readonly [Section, string])[] = [
  ['core_files', 'files to know'],
  ['patterns', 'patterns'],
  ['techniques', 'techniques'],
  ['learnings', 'learnings'],
];

export function contentText(content: Content): string {
  return TITLES.filter(([section]) => content[section].length > 0)
    .map(([section, title]) => [`${title}:`, ...content[section].map(entryLine)].join('\n'))
    .join('\n');
}

function entryLine({ path, note, text, kind, at, by }: Entry): string {
  const words = path === undefined ? (text ?? '') : note ? `${path}: ${note}` : path;
  const from = [at?.slice(0, 10), by].filter((word) => word !== undefined).join(', ');
  const failed = kind === 'failure' ? 'failed: ' : '';
  return `  ${failed}${safe(words).replace(/\n/g, '\n    ')}${from ? ` (${safe(from)})` : ''}`;
}
