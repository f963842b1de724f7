// Plain text: columns, clipped lists and words that cannot move the terminal.

/** Columns padded to the widest cell; the last one is not padded. */
export function columns(rows: readonly (readonly string[])[], gap = '  '): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  const padded = (cell: string, i: number): string => cell + ' '.repeat((widths[i] ?? 0) - width(cell));
  return rows
    .map((row) => [...row.slice(0, -1).map(padded), ...row.slice(-1)].join(gap).trimEnd())
    .join('\n');
}

/**
 * What agents and files say may hold terminal escapes: control characters are shown as such, and so are those that turn
 * the direction of a text round. Each becomes one character, so that offsets stay right.
 */
export function safe(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** One line of a longer text. */
export function firstLine(text: string, length = 100): string {
  const line = safe(text.trim().split(/\r?\n/, 1)[0] ?? '');
  return width(line) > length ? `${clip(line, length - 1)}…` : line;
}

/** The longest beginning that takes no more columns. */
export function clip(text: string, length: number): string {
  let [taken, end] = [0, 0];
  for (const character of characters(text)) {
    taken += width(character);
    if (taken > length) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The columns that a terminal gives a text: two for wide characters, none for what joins the character before. */
export function width(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return characters(text).reduce(
    (sum, character) => sum + (WIDE.test(character) ? 2 : NONE.test(character) ? 0 : 1),
    0,
  );
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\ufe0f|\p{Emoji_Presentation}/u;
const NONE = /^[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff]*$/u;

/** As people see them: an emoji of several code points is one. */
function characters(text: string): string[] {
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

/** `42s`, `5m`, `3h 20m` */
export function timeText(ms: number): string {
  const s = Math.floor(ms / 1000);
  if (s < 60) return `${s}s`;
  const m = Math.floor(s / 60);
  return m < 60 ? `${m}m` : `${Math.floor(m / 60)}h ${m % 60}m`;
}

/** `512 B`, `3.4 KiB`, `1.2 MiB` */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kib = bytes / 1024;
  return kib < 1024 ? `${kib.toFixed(1)} KiB` : `${(kib / 1024).toFixed(1)} MiB`;
}

export function indent(text: string, by = '  '): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
}
