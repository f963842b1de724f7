// Diagnostics as text: right places, carets under what is meant, and nothing that moves the terminal.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { diagnosticJson, positionOf, renderDiagnostic } from '../../src/report/diagnostic.ts';

function at(
  text: string,
  marked: string | readonly [number, number],
  facts: Partial<Diagnostic> = {},
): Diagnostic {
  const from = typeof marked === 'string' ? text.indexOf(marked) : marked[0];
  const to = typeof marked === 'string' ? from + marked.length : marked[1];
  return {
    code: 'SOW203',
    severity: 'error',
    message: 'no',
    at: { file: 'f.yaml', text, from, to },
    ...facts,
  };
}

interface Row {
  readonly what: string;
  readonly text: string;
  readonly marked: string | readonly [number, number];
  readonly place: string;
  readonly frame: readonly string[];
}

const BIG = `${'\n'.repeat(1233)}status: x\n`;

const FRAMES: readonly Row[] = [
  {
    what: 'a word on a line',
    text: 'a: 1\nstatus: complete # now\n',
    marked: 'complete',
    place: '2:9',
    frame: ['  2 │ status: complete # now', '    │         ^^^^^^^^'],
  },
  {
    what: 'the first character',
    text: 'a: 1\n',
    marked: [0, 1],
    place: '1:1',
    frame: ['  1 │ a: 1', '    │ ^'],
  },
  {
    what: 'tabs, each as one column',
    text: 'a:\t\tx\ty\n',
    marked: 'x\ty',
    place: '1:5',
    frame: ['  1 │ a:→→x→y', '    │     ^^^'],
  },
  {
    what: 'wide characters before and under the caret',
    text: 'name: 日本 語語\n',
    marked: '語語',
    place: '1:10',
    frame: ['  1 │ name: 日本 語語', '    │            ^^^^'],
  },
  {
    what: 'emoji of one and of several code points',
    text: 'name: 😀👩\u200d💻🇩🇪✅ x\n',
    marked: 'x',
    place: '1:20',
    frame: ['  1 │ name: 😀👩\u200d💻🇩🇪✅ x', '    │                ^'],
  },
  {
    what: 'marks that join the letter before',
    text: 'e\u0301e\u0301: x\n',
    marked: 'x',
    place: '1:7',
    frame: ['  1 │ e\u0301e\u0301: x', '    │     ^'],
  },
  {
    what: 'a line behind a byte order mark',
    text: '\ufeffid: 010\r\nb: 2\r\n',
    marked: '010',
    place: '1:5',
    frame: ['  1 │ id: 010', '    │     ^^^'],
  },
  {
    what: 'the byte order mark itself',
    text: '\ufeffid: 010\n',
    marked: [0, 0],
    place: '1:1',
    frame: ['  1 │ id: 010', '    │ ^'],
  },
  {
    what: 'a line that ends with two characters',
    text: 'a: 1\r\nbb: 2\r\n',
    marked: 'bb: 2\r\n',
    place: '2:1',
    frame: ['  2 │ bb: 2', '    │ ^^^^^'],
  },
  {
    what: 'a range of several lines by its first',
    text: 'a: 1\nb:\n  - x\n  - y\n',
    marked: '- x\n  - y',
    place: '3:3',
    frame: ['  3 │   - x', '    │   ^^^'],
  },
  {
    what: 'the end of a line',
    text: 'name:\nb: 1\n',
    marked: [5, 5],
    place: '1:6',
    frame: ['  1 │ name:', '    │      ^'],
  },
  {
    what: 'the end of a file without a line end',
    text: 'a: [1',
    marked: [5, 5],
    place: '1:6',
    frame: ['  1 │ a: [1', '    │      ^'],
  },
  {
    what: 'the end of a file behind its last line',
    text: 'a: [1\n',
    marked: [6, 6],
    place: '2:1',
    frame: [],
  },
  { what: 'a line of blanks', text: 'a: 1\n   \n', marked: [6, 7], place: '2:2', frame: [] },
  { what: 'a blank line', text: '\n\na: 1\n', marked: [0, 0], place: '1:1', frame: [] },
  { what: 'a file without a text', text: '', marked: [0, 0], place: '1:1', frame: [] },
  {
    what: 'a line with a number of four digits',
    text: BIG,
    marked: 'x',
    place: '1234:9',
    frame: ['1234 │ status: x', '     │         ^'],
  },
  {
    what: 'the middle of a long line',
    text: `name: "${'a'.repeat(200)}b${'c'.repeat(200)}"\n`,
    marked: 'b',
    place: '1:208',
    frame: [`  1 │ …${'a'.repeat(40)}b${'c'.repeat(79)}…`, `    │ ${' '.repeat(41)}^`],
  },
  {
    what: 'a long line that is marked from its beginning',
    text: `${'a'.repeat(500)}\n`,
    marked: [0, 500],
    place: '1:1',
    frame: [`  1 │ ${'a'.repeat(120)}…`, `    │ ${'^'.repeat(120)}`],
  },
  {
    what: 'the end of a long line',
    text: `${'a'.repeat(500)}b\n`,
    marked: 'b',
    place: '1:501',
    frame: [`  1 │ …${'a'.repeat(119)}b`, `    │ ${' '.repeat(120)}^`],
  },
];

for (const { what, text, marked, place, frame } of FRAMES) {
  test(`the frame shows ${what}`, () => {
    const [head, ...lines] = renderDiagnostic(at(text, marked)).split('\n');
    assert.is(head, `f.yaml:${place}: error SOW203: no`);
    assert.equal(lines, frame);
    const { line, column } = positionOf(at(text, marked).at);
    assert.is(`${line}:${column}`, place);
  });
}

test('rule, help and the other end follow the frame', () => {
  const text = 'a: 1\na: 2\n';
  const other = { message: 'it stands first', at: at(text, [0, 1]).at };
  const fault = at(text, [5, 6], {
    severity: 'warning',
    rule: 'schemas/task.cue:1:2',
    help: 'keep one',
    related: [other],
  });
  assert.equal(renderDiagnostic(fault).split('\n'), [
    'f.yaml:2:1: warning SOW203: no',
    '  2 │ a: 2',
    '    │ ^',
    '  = rule: schemas/task.cue:1:2',
    '  = help: keep one',
    '  = also: it stands first at f.yaml:1:1',
  ]);
});

test('no control character reaches the terminal, whatever it came in', () => {
  const hostile = '\x1b[31mred\x1b[0m\x9b2J\x07\b\r\u202edne\u2066\u2028\x85\x7f';
  const place = { file: `${hostile}.yaml`, text: `a: ${hostile}\n`, from: 3, to: 3 + hostile.length };
  const shown = renderDiagnostic({
    code: 'SOW101',
    severity: 'error',
    message: hostile,
    at: place,
    rule: hostile,
    help: hostile,
    related: [{ message: hostile, at: place }],
  });
  assert.not.match(shown, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
  assert.is(shown.split('\n').length, 6);
  assert.match(shown, /\ufffd\[31mred\ufffd\[0m\ufffd2J/);
});

test('a line break in a message or a name breaks no line', () => {
  const shown = renderDiagnostic(at('a: 1\n', [0, 1], { message: 'one\ntwo\r\nthree', help: 'x\ny' }));
  assert.is(shown.split('\n')[0], 'f.yaml:1:1: error SOW203: one two three');
  assert.is(shown.split('\n').at(-1), '  = help: x y');
});

test('as data a diagnostic has its place in numbers', () => {
  assert.equal(diagnosticJson(at('\ufeffid: 010\n', '010', { rule: 'r', help: 'h' })), {
    code: 'SOW203',
    severity: 'error',
    message: 'no',
    file: 'f.yaml',
    line: 1,
    column: 5,
    end_line: 1,
    end_column: 8,
    rule: 'r',
    help: 'h',
  });
  assert.equal(Object.keys(diagnosticJson(at('a\n', 'a'))), [
    'code',
    'severity',
    'message',
    'file',
    'line',
    'column',
    'end_line',
    'end_column',
  ]);
});

test.run();
