// Rows of text as a table that is read in a terminal and is Markdown as well.

/** @param rows arrays of cells as long as the head; cells that are numbers in text are set to the right. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '').replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const right = head.map((_, column) => rows.length > 0 && rows.every((row) => isFigure(row[column])));
  const line = (row) =>
    `| ${row.map((cell, column) => padded(cell, widths[column], right[column])).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(cells[0]), line(rule), ...cells.slice(1).map(line)].join('\n');
}

function padded(cell, width, right) {
  return right ? cell.padStart(width) : cell.padEnd(width);
}

function isFigure(cell) {
  return /^[<≤]? ?[\d.,]*( (ms|MB|F|s))?$/.test(String(cell ?? ''));
}
