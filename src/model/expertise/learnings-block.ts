// What an agent says it has learned, in its summary: the lines of a `learnings:` block.
import type { Entry } from './content.ts';

/** `learnings:`, `**Learnings:** the one`, `## Learnings` */
const HEAD = /^[ \t]*(?:#+[ \t]*learnings\b:?|\**learnings\**:\**)[ \t]*(.*)$/i;
const ITEM = /^[ \t]*[-*][ \t]+(.+)$/;
/** No summary is a book. */
const MOST = 20;

export function hasLearnings(summary: string): boolean {
  return summary.split('\n').some((line) => HEAD.test(line));
}

/** One entry for each item; `failed: …` is one that went wrong. Lines without a dash go on with the item above. */
export function learningsIn(summary: string): Pick<Entry, 'text' | 'kind'>[] {
  const lines = summary.split(/\r?\n/);
  const items: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, inline] = HEAD.exec(lines[at] ?? '') ?? [];
    if (inline === undefined) continue;
    const own = inline.trim() === '' ? [] : [inline];
    for (at++; at < lines.length; at++) {
      const line = lines[at] ?? '';
      const [, item] = ITEM.exec(line) ?? [];
      const last = own.length - 1;
      if (item !== undefined) own.push(item);
      else if (/^[ \t]+\S/.test(line) && last >= 0) own[last] = `${own[last]} ${line.trim()}`;
      else if (line.trim() !== '' || own.length > 0) break;
    }
    at--;
    items.push(...own);
  }
  return items.slice(0, MOST).map(entryOf);
}

function entryOf(item: string): Pick<Entry, 'text' | 'kind'> {
  const [, failed] = /^failed:[ \t]*(.+)$/is.exec(item.trim()) ?? [];
  return failed === undefined ? { text: item.trim() } : { text: failed.trim(), kind: 'failure' };
}
