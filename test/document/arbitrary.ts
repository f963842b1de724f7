// Values and texts that tests of documents share.
import fc from 'fast-check';

/** Texts that YAML readers take for something else, or that files and terminals cannot hold as they are. */
export const NASTY: readonly string[] = [
  ...['', ' ', ' x', 'x ', '\t', 'x\t', '\tx', 'a\tb', '~', 'null', 'Null', 'NULL', 'true', 'False'],
  ...['yes', 'No', 'on', 'OFF', 'y', 'N', 'nan', '.nan', '.inf', '-.INF', '+.inf', '0', '-0', '010', '08'],
  ...[
    '0o10',
    '0x1F',
    '0b11',
    '1_000',
    '1e3',
    '12e03',
    '1.',
    '.5',
    '._',
    '.5_0',
    'e5',
    '_1',
    '1:30',
    '1:30:00.5',
  ],
  ...[
    '12345678901234567890',
    '2025-01-02',
    '2025-01-02T03:04:05Z',
    '2025-1-2 3:04:05',
    '---',
    '...',
    '--- x',
  ],
  ...[
    '-',
    '- x',
    '-x',
    '?',
    '? x',
    ':',
    ': ',
    'a: b',
    'a:',
    ':a',
    '#',
    '# x',
    'a #b',
    'a# b',
    '[',
    ']',
    '[a]',
  ],
  ...[
    '{',
    '}',
    '{a: b}',
    ',',
    'a, b',
    '&a',
    '*a',
    '!a',
    '!!str x',
    '|',
    '>',
    '|-',
    '%',
    '%YAML 1.1',
    '@',
    '`',
  ],
  ...['"', "'", '"x"', "it's", '\\', '\\n', '<<', '=', '<<<<<<< HEAD', '=======', '../x', './x', 'a/b.md'],
  ...['\n', '\n\n', 'x\n', 'x\n\n', '\nx', 'a\nb', 'a\nb\n', 'a\n\nb', 'a\n b', ' a\nb', 'a \nb', 'a\n# b\n'],
  ...['a\n---\nb', 'a\n...\nb', 'a\n- b', 'a\n\tb', 'a\nb \n', 'a\nb\n\n', '\r', 'a\rb', 'a\r\nb', '\r\n'],
  ...[
    '\x01',
    '\x07',
    '\x1b[31m',
    '\x7f',
    '\x85',
    'a\x85b',
    '\x9b',
    '\xa0',
    '\u2028',
    '\u2029',
    'a\u2028b\nc',
  ],
  ...['\ufeff', '\ufefea', '\uffff', '\ud800', 'Größe', '日本語', '😀', '👩\u200d💻', 'e\u0301', '__proto__'],
  ...['constructor', 'x'.repeat(5000), 'word '.repeat(1000).trim(), `${'line '.repeat(40)}\n`.repeat(20)],
];

export const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', ':', '#', '-', '"', "'", '\t', '\r', ',', ']', '0', '.'),
  }),
);

export const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
);

/** What a state file may hold at a place. */
export const json: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key.length < 200),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

/** A value as one text, so that fields called constructor or __proto__ are compared like any others. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
}
