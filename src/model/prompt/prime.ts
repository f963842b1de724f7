// What an agent's own session needs to know of a project as it begins, within a bound: how to work, and what there is.
import { tokensOf } from './prompt-size.ts';

export interface PrimeFacts {
  readonly project: string;
  readonly branch: string;
  /** Such as `2 pending`. */
  readonly counts: readonly string[];
  /** Lines of tasks under a heading; the first headings matter most. */
  readonly lists: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

const HOW_TO = [
  'This repository keeps its work in `.sow`; the command `sow` reads and changes it.',
  '- Take work: `sow claim --next`. It prints all that you need, and is yours until you submit, pause or release it.',
  '- Report: `sow submit 010 -m "what you did"`. Ask: `sow pause 010 -m "your question"`. Give back: `sow release 010`.',
  '- Look: `sow status`, `sow show 010`, `sow why 010`. A person approves.',
].join('\n');

/** Lists are cut where the bound is reached, and say by how many lines. */
export function primeText({ project, branch, counts, lists }: PrimeFacts, tokens: number): string {
  const head = `${HOW_TO}\n\nProject ${project} on ${branch}: ${counts.join(', ') || 'no tasks'}.`;
  let text = head;
  for (const { title, lines } of lists) {
    if (lines.length === 0) continue;
    const shown = linesWithin(
      lines,
      (some) => tokensOf(`${text}\n\n${block(title, lines.length, some)}`) <= tokens,
    );
    if (shown.length === 0) break;
    text += `\n\n${block(title, lines.length, shown)}`;
  }
  return text;
}

function linesWithin(
  lines: readonly string[],
  fits: (some: readonly string[]) => boolean,
): readonly string[] {
  let count = lines.length;
  while (count > 0 && !fits(lines.slice(0, count))) count = Math.floor(count / 2);
  return lines.slice(0, count);
}

function block(title: string, total: number, lines: readonly string[]): string {
  const more = total - lines.length;
  return [`${title}:`, ...lines.map((line) => `- ${line}`), ...(more > 0 ? [`- … ${more} more`] : [])].join(
    '\n',
  );
}
