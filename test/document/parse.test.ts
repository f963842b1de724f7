// Parsing: what a state file may hold comes out right, whatever bytes it came from, and nothing takes for ever.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decode, MAX_BYTES, parse } from '../../src/document/yaml/parse.ts';
import { canonical } from './arbitrary.ts';
import { deepBlock, deepFlow, marked, placed } from './faults.ts';

test('an unresolved merge is refused in each of its styles', () => {
  const sides = ['<<<<<<< HEAD', 'b: 1', '=======', 'b: 2', '>>>>>>> other', ''];
  const diff3 = ['<<<<<<< HEAD', 'b: 1', '||||||| base', 'b: 0', '=======', 'b: 2', '>>>>>>> other', ''];
  for (const lines of [sides, diff3])
    for (const eol of ['\n', '\r\n']) {
      const { diagnostics } = parse('state.yaml', ['a: 1', ...lines].join(eol));
      assert.equal(diagnostics.map(placed), [
        'SOW105 2:1 an unresolved merge conflict: HEAD has b: 1; other has b: 2',
      ]);
      assert.equal(diagnostics.map(marked), ['<<<<<<< HEAD']);
      assert.equal(
        diagnostics.map(({ help }) => help),
        [
          'sow resolve, and of what is left --ours, --theirs or --newer; or keep one side, remove the markers, then git add the file',
        ],
      );
    }
  const bare = parse('state.yaml', '<<<<<<<\na: 1\n=======\na: 2\n>>>>>>>\n');
  assert.equal(bare.diagnostics.map(placed), [
    'SOW105 1:1 an unresolved merge conflict: ours has a: 1; theirs has a: 2',
  ]);
});

test('each conflict is told with what stands on its two sides', () => {
  const text =
    '<<<<<<< HEAD\na: 1\n=======\n>>>>>>> x\nb: 1\n<<<<<<< HEAD\nc: 1\nd: 1\n=======\nc: 2\n>>>>>>> x\n';
  assert.equal(parse('state.yaml', text).diagnostics.map(placed), [
    'SOW105 1:1 an unresolved merge conflict: HEAD has a: 1; x has nothing',
    'SOW105 6:1 an unresolved merge conflict: HEAD has c: 1 … (2 lines); x has c: 2',
  ]);
});

test('a text that looks like a merge is none', () => {
  const text = 'a: |\n  Title\n  =======\n  <<<<<<< HEAD\n  >>>>>>> other\nb: "=======\n  x"\n# =======\n';
  assert.equal(parse('state.yaml', text).value, {
    a: 'Title\n=======\n<<<<<<< HEAD\n>>>>>>> other\n',
    b: '======= x',
  });
});

test('bytes are decoded, with their byte order mark and line ends', () => {
  const bytes = new TextEncoder().encode('\ufeffa: "größer 😀"\r\n');
  assert.equal(decode('state.yaml', bytes), { text: '\ufeffa: "größer 😀"\r\n' });
});

test('bytes that are no UTF-8 are refused', () => {
  for (const [bytes, column] of [
    [[0xff, 0xfe, 0x61, 0], 1],
    [[0x61, 0xc3], 2],
    [[0xed, 0xa0, 0x80], 1],
    [[0x61, 0x3a, 0xe4], 3],
    // The character that stands for unreadable ones, written by a person.
    [[0x61, 0xef, 0xbf, 0xbd, 0x3a, 0xff], 4],
  ] as const) {
    const { text, fault } = decode('state.yaml', Uint8Array.from(bytes));
    assert.is(text, '');
    assert.is(fault && placed(fault), `SOW104 1:${column} the file is not valid UTF-8`);
    assert.is(fault?.help, 'save it as UTF-8');
  }
});

test('a file of more than a megabyte is refused, as bytes and as a text that is to be written', () => {
  const text = `a: "${'ü'.repeat(MAX_BYTES / 2)}"\n`;
  const bytes = new TextEncoder().encode(text);
  const message = `SOW103 1:1 the file is ${bytes.length} bytes, the limit is 1048576`;
  const { fault } = decode('state.yaml', bytes);
  assert.is(fault && placed(fault), message);
  assert.is(fault?.help, 'move long texts to files of their own');
  assert.equal(parse('state.yaml', text).diagnostics.map(placed), [message]);
});

test('a file of just a megabyte is read', () => {
  const text = `a: "${'x'.repeat(MAX_BYTES - 6)}"\n`;
  assert.equal(decode('state.yaml', new TextEncoder().encode(text)), { text });
  assert.equal(parse('state.yaml', text).diagnostics, []);
});

test('values are those of YAML 1.2, the same with a byte order mark and with any line ends', () => {
  const lines = [
    '# a comment with ! & * and %',
    'a: 1 # behind',
    'yes: no',
    'time: 2025-01-01',
    'text: |',
    '  one',
    '',
    '  two # no comment',
    'folded: >-',
    '  three',
    '  four',
    'quoted: "five',
    '  six"',
    "'single': 'it''s'",
    'list: [a, "b, c"]',
    'empty:',
    '"<<": no merge',
    '',
  ];
  const value = {
    a: 1,
    yes: 'no',
    time: '2025-01-01',
    text: 'one\n\ntwo # no comment\n',
    folded: 'three four',
    quoted: 'five six',
    single: "it's",
    list: ['a', 'b, c'],
    empty: null,
    '<<': 'no merge',
  };
  for (const eol of ['\n', '\r\n'])
    for (const mark of ['', '\ufeff']) assert.equal(parse('state.yaml', mark + lines.join(eol)).value, value);
});

test('positions are right behind a byte order mark and with line ends of two characters', () => {
  const { diagnostics } = parse('state.yaml', '\ufeffa: &x 1\r\nb: *x\r\n');
  assert.equal(diagnostics.map(placed), [
    'SOW107 1:4 the anchor &x is not allowed in state files',
    'SOW107 2:4 the alias *x is not allowed in state files',
  ]);
  assert.equal(diagnostics.map(marked), ['&x', '*x']);
});

test('a document may have its marks', () => {
  for (const text of ['---\na: 1\n', 'a: 1\n...\n', '--- # begin\na: 1\n...\n', '? a\n: 1\n', '{a: 1}\n'])
    assert.equal(parse('state.yaml', text).value, { a: 1 });
});

test('a field named __proto__ is a field like any other', () => {
  const { value, diagnostics } = parse('state.yaml', '__proto__: 1\nmetadata: {__proto__: {x: 1}}\n');
  assert.equal(diagnostics, []);
  assert.is(canonical(value), '{"__proto__":1,"metadata":{"__proto__":{"x":1}}}');
  assert.is(({} as Record<string, unknown>).x, undefined);
});

test('a hundred levels are read', () => {
  for (const text of [deepFlow(100), deepBlock(100)]) {
    assert.equal(parse('state.yaml', text).diagnostics, []);
    assert.is(parse('state.yaml', text).value === undefined, false);
  }
});

test('brackets and dashes in texts and comments are no levels', () => {
  const many = `${'['.repeat(300)} ${'- '.repeat(300)}`;
  const text = `# ${many}\na: "${many}"\nb: |\n  ${many}\nc: x${'['.repeat(300)} # ${many}\n`;
  assert.equal(parse('state.yaml', text).value, {
    a: many,
    b: `${many}\n`,
    c: `x${'['.repeat(300)}`,
  });
});

test('what is made to take for ever is refused soon', () => {
  const levels = 'abcdefghi'.split('').map((name, i, all) => {
    const before = all[i - 1];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => (before ? `*${before}` : 'lol')).join(', ')}]`;
  });
  const mebibyte = MAX_BYTES - 10;
  const hostile: [text: string, code: string][] = [
    [deepFlow(1000), 'SOW112'],
    [deepBlock(1000), 'SOW112'],
    [`a: ${'['.repeat(mebibyte)}`, 'SOW112'],
    [`a: ${'{a: '.repeat(mebibyte / 4)}`, 'SOW112'],
    ['- '.repeat(mebibyte / 2), 'SOW112'],
    ['? '.repeat(mebibyte / 2), 'SOW112'],
    [`${levels.join('\n')}\n`, 'SOW107'],
  ];
  for (const [text, code] of hostile) {
    const started = performance.now();
    assert.is(parse('state.yaml', text).diagnostics[0]?.code, code);
    assert.ok(performance.now() - started < 2000, `${text.slice(0, 20)} took too long`);
  }
});

test('many fields are read in a time that grows with their number, not with its square', () => {
  const text = Array.from({ length: 40_000 }, (_, i) => `field_${i}: 1\n`).join('');
  const started = performance.now();
  assert.is(Object.keys(parse('state.yaml', text).value ?? {}).length, 40_000);
  assert.ok(performance.now() - started < 8000, `it took ${performance.now() - started} ms`);
});

test.run();
