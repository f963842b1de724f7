// An agent's private notes in the seed's Markdown form. What a hand wrote stays: a note is added, and one line of the head
// tells when.

export interface Note {
  readonly task: string;
  readonly agent: string;
  readonly now: string;
  readonly text: string;
  /** The heading it goes under; the end of the file when absent. */
  readonly section?: string | undefined;
}

/** @param standing null where there is no file yet */
export function withNote(standing: string | null, note: Note): string {
  const eol = standing?.includes('\r\n') ? '\r\n' : '\n';
  const before = standing?.trim() ? standing : head(note);
  const lines = touched(before, note.now).split(/\r?\n/);
  while (lines.at(-1)?.trim() === '') lines.pop();
  const text = note.text.trim().split(/\r?\n/);
  const added = note.section === undefined ? atEnd(lines, text) : inSection(lines, text, note.section.trim());
  return `${added.join(eol)}${eol}`;
}

function head({ task, agent, now }: Note): string {
  return `# Task Notes: ${task}\n## Agent: ${agent}\n## Updated: ${now}\n`;
}

/** The line in the head alone: a note may quote one. */
function touched(text: string, now: string): string {
  const end = text.search(/^###\s/m);
  const top = end < 0 ? text : text.slice(0, end);
  return top.replace(/^(## Updated:)[^\r\n]*/m, `$1 ${now}`) + text.slice(top.length);
}

function atEnd(lines: readonly string[], text: readonly string[]): string[] {
  return [...lines, ...gap(lines.at(-1), text[0]), ...text];
}

function inSection(lines: readonly string[], text: readonly string[], section: string): string[] {
  const headings = headingsIn(lines);
  const own = headings.findIndex(({ title }) => title.toLowerCase() === section.toLowerCase());
  const heading = headings[own];
  if (!heading) return [...lines, '', `### ${section}`, ...text];
  let end = headings[own + 1]?.line ?? lines.length;
  while (end > heading.line + 1 && lines[end - 1]?.trim() === '') end--;
  const above = end === heading.line + 1 ? undefined : lines[end - 1];
  return [
    ...lines.slice(0, end),
    ...(above === undefined ? [] : gap(above, text[0])),
    ...text,
    ...lines.slice(end),
  ];
}

/** Items of one list stand close together, paragraphs apart. */
function gap(above: string | undefined, below: string | undefined): string[] {
  const isItem = (line: string | undefined): boolean => /^\s*([-*+]|\d+\.)\s/.test(line ?? '');
  return isItem(above) && isItem(below) ? [] : [''];
}

function headingsIn(lines: readonly string[]): { readonly line: number; readonly title: string }[] {
  let fence: string | undefined;
  return lines.flatMap((text, line) => {
    const mark = /^\s*(```|~~~)/.exec(text)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark)) fence = fence ? undefined : mark;
    const title = fence === undefined ? /^#{1,3}\s+(.*?)\s*$/.exec(text)?.[1] : undefined;
    return title === undefined ? [] : [{ line, title }];
  });
}
