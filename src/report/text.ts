// Plain text: columns, clipped lists and words that cannot move the terminal.

/** Columns padded to the widest cell; the last one is not padded. */
export function columns(rows: readonly (readonly string[])[], gap = '  '): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)))
        .join(gap)
        .trimEnd(),
    )
    .join('\n');
}

/** What agents and files say may hold terminal escapes: control characters are shown as such. */
export function safe(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}

/** One line of a longer text. */
export function firstLine(text: string, length = 100): string {
  const line = safe(text.trim().split('\n')[0] ?? '');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

export function indent(text: string, by = '  '): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
}
