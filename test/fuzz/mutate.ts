// Random damage to a text, as hands, editors, merges and disks do it; the same seed does the same.

export type Random = () => number;

/** Mulberry32: small, and good enough to choose with. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const BITS: readonly string[] = [
  ...[
    '\0',
    '\t',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    ' ',
    '   ',
    '\ufeff',
    '\u2028',
    '\x85',
    '\x1b[2J',
    '😀',
    '語',
    '\ud800',
  ],
  ...[
    '"',
    "'",
    '`',
    '|',
    '>',
    '|-',
    '%',
    '@',
    '&a ',
    '*a',
    '!t ',
    '!!int ',
    '<<: ',
    '? ',
    ': ',
    ':',
    '- ',
    '-',
    ',',
    '#',
    ' #',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '[]',
    '{}',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> x\n',
  ],
  ...[
    '~',
    'null',
    'true',
    'yes',
    '010',
    '0o10',
    '1.0',
    '1e3',
    '.inf',
    '.nan',
    '-1',
    '12345678901234567890',
    '2025-01-01',
  ],
  ...[
    '__proto__: 1\n',
    'constructor: 1\n',
    'status: done\n',
    'title: x\n',
    '[['.repeat(60),
    'x'.repeat(2000),
    '\\u0000',
    '\\x',
  ],
];

export function mutate(text: string, random: Random): string {
  let now = text;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) now = mutateOnce(now, random);
  return now;
}

function mutateOnce(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const to = Math.min(text.length, at + Math.floor(random() * 12));
  const bit = BITS[Math.floor(random() * BITS.length)] ?? '';
  const lines = text.split('\n');
  const [i, j] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
  switch (Math.floor(random() * 9)) {
    case 0:
      return text.slice(0, at) + bit + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, at) + bit + text.slice(to);
    case 3:
      return lines.toSpliced(i, 1).join('\n');
    case 4:
      return lines.toSpliced(j, 0, lines[i] ?? '').join('\n');
    case 5:
      return lines.with(i, lines[j] ?? '').join('\n');
    case 6:
      return lines.with(i, `${' '.repeat(Math.floor(random() * 5))}${lines[i] ?? ''}`).join('\n');
    case 7:
      return lines.with(i, (lines[i] ?? '').replace(/:.*$/, `: ${bit}`)).join('\n');
    default:
      return text.slice(0, at);
  }
}

/** Bytes in place of characters, so that texts that are none come up. */
export function bytesOf(text: string, random: Random): Uint8Array {
  const bytes = Buffer.from(text);
  if (random() < 0.1 && bytes.length > 0)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}
