// Plain text: columns that stand under each other, lines that are cut where people see an end.
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { clip, columns, firstLine, indent, safe, width } from '../../src/report/text.ts';

test('columns are as wide as their widest cell, and nothing follows the last one', () => {
  assert.is(
    columns([
      ['010', 'pending', 'short'],
      ['design/020', 'ok', ''],
      ['1', '', 'x'],
    ]),
    '010         pending  short\ndesign/020  ok\n1                    x',
  );
  assert.is(columns([]), '');
  assert.is(columns([['a', 'b']], ' | '), 'a | b');
});

test('rows may have different numbers of cells', () => {
  assert.is(columns([['a'], ['bbb', 'c'], ['dd', 'e', 'f']]), 'a\nbbb  c\ndd   e  f');
});

test('columns stand under each other whatever the characters', () => {
  const rows = [
    ['日本', '|'],
    ['😀', '|'],
    ['👩\u200d💻🇩🇪', '|'],
    ['e\u0301', '|'],
    ['abcd', '|'],
  ];
  const lines = columns(rows).split('\n');
  assert.equal(
    lines.map((line) => width(line.slice(0, line.indexOf('|')))),
    [6, 6, 6, 6, 6],
  );
});

test('the width of a text is that which a terminal gives it', () => {
  const rows: [text: string, columns: number][] = [
    ['', 0],
    ['abc', 3],
    ['größe', 5],
    ['e\u0301', 1],
    ['日本語', 6],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['😀', 2],
    ['✅', 2],
    ['✓', 1],
    ['❤\ufe0f', 2],
    ['👍🏽', 2],
    ['👩\u200d👩\u200d👧', 2],
    ['🇩🇪', 2],
    ['a\u200bb', 2],
    ['→…│', 3],
  ];
  for (const [text, wanted] of rows) assert.is(width(text), wanted, JSON.stringify(text));
});

test('the first line is trimmed, cut and safe', () => {
  assert.is(firstLine('  one  \ntwo'), 'one  ');
  assert.is(firstLine('\n\n one\r\ntwo\r\n'), 'one');
  assert.is(firstLine(''), '');
  assert.is(firstLine(' \n '), '');
  assert.is(firstLine('abcdef', 6), 'abcdef');
  assert.is(firstLine('abcdefg', 6), 'abcde…');
  assert.is(firstLine('\x1b[31mred\x9b'), '\ufffd[31mred\ufffd');
});

test('a line is never cut within a character, and never wider than asked', () => {
  assert.is(firstLine('日本語', 5), '日本…');
  assert.is(firstLine('ab👩\u200d💻cd', 4), 'ab…');
  assert.is(clip('e\u0301e\u0301', 1), 'e\u0301');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 1, max: 30 }),
      (text, length) => {
        const line = firstLine(text, length);
        assert.ok(width(line) <= length);
        assert.not.match(line, /\p{Surrogate}/u);
        assert.ok(safe(text.trim()).startsWith(line.replace(/…$/, '')));
      },
    ),
  );
});

test('what is not safe is shown as one sign each, so that places stay right', () => {
  const text = 'a\tb\nc\x00\x1b\x7f\x85\x9b\u202e\u2066\u2028d';
  assert.is(safe(text), `a\tb\nc${'\ufffd'.repeat(8)}d`);
  assert.is(safe(text).length, text.length);
  assert.is(safe('größe 日本 😀 \u200f'), 'größe 日本 😀 \u200f');
});

test('indented text has no blanks on its blank lines', () => {
  assert.is(indent('a\n\n b'), '  a\n\n   b');
  assert.is(indent('a\nb', '> '), '> a\n> b');
});

test.run();
