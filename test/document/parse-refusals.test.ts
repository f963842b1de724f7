// What a state file may not hold is refused: with its own code, at its place, all of it in one run.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/document/yaml/parse.ts';
import { deepBlock, deepFlow, marked, placed } from './faults.ts';

interface Refusal {
  readonly what: string;
  readonly text: string;
  readonly faults: readonly string[];
  readonly marks?: string;
  readonly help?: string;
}

const EMPTY = 'SOW102 1:1 the file is empty';
const TAB = 'a tab is used for indentation';
const NOT_FIELDS = 'SOW114 1:1 the file is not a mapping of fields';
const UNCLOSED = 'not valid YAML: this';
const SEVERAL = 'the file holds several YAML documents';
const DEEP = 'the file nests deeper than 100 levels';

const REFUSED: readonly Refusal[] = [
  { what: 'nothing', text: '', faults: [EMPTY] },
  { what: 'blank lines', text: ' \n\n', faults: [EMPTY] },
  { what: 'a comment alone', text: '# later\n', faults: [EMPTY] },
  { what: 'a byte order mark alone', text: '\ufeff', faults: [EMPTY] },
  { what: 'an empty document', text: '---\n', faults: [EMPTY] },
  { what: 'a text', text: 'hello\n', faults: [NOT_FIELDS], marks: 'hello' },
  { what: 'a list', text: '- a\n- b\n', faults: [NOT_FIELDS] },
  { what: 'null', text: 'null\n', faults: [NOT_FIELDS], marks: 'null' },
  {
    what: 'a field that stands twice',
    text: 'a: 1\nb: 2\na: 3\n',
    faults: ['SOW106 3:1 this field stands twice'],
    marks: 'a',
    help: 'keep one of them',
  },
  {
    what: 'fields that stand twice within brackets and below a field',
    text: 'a: {b: 1, b: 2}\nc:\n  d: 1\n  "d": 2\n  d: 3\n',
    faults: [
      'SOW106 1:11 this field stands twice',
      'SOW106 4:3 this field stands twice',
      'SOW106 5:3 this field stands twice',
    ],
  },
  {
    what: 'an anchor and its alias',
    text: 'a: &x 1\nb: *x\n',
    faults: [
      'SOW107 1:4 the anchor &x is not allowed in state files',
      'SOW107 2:4 the alias *x is not allowed in state files',
    ],
    marks: '&x',
    help: 'write the value out',
  },
  {
    what: 'an alias of nothing',
    text: 'b: *x\n',
    faults: ['SOW107 1:4 the alias *x is not allowed in state files'],
  },
  {
    what: 'an anchor on nothing, in a list, within brackets',
    text: 'a: &x\nb:\n  - &y z\nc: [&w 1]\n',
    faults: [
      'SOW107 1:4 the anchor &x is not allowed in state files',
      'SOW107 3:5 the anchor &y is not allowed in state files',
      'SOW107 4:5 the anchor &w is not allowed in state files',
    ],
  },
  {
    what: 'an alias as a key',
    text: '*x : 1\n',
    faults: ['SOW107 1:1 the alias *x is not allowed in state files'],
  },
  ...['!!str', '!own', '!', '!e!own', '!<tag:yaml.org,2002:str>', '!!binary'].map((tag) => ({
    what: `the tag ${tag}`,
    text: `a: ${tag} aGk=\n`,
    faults: [`SOW108 1:4 the tag ${tag} is not allowed in state files`],
    marks: tag,
    help: 'remove the tag',
  })),
  {
    what: 'a tag on a mapping',
    text: '!!map\na: 1\n',
    faults: ['SOW108 1:1 the tag !!map is not allowed in state files'],
  },
  {
    what: 'a merge key',
    text: 'a: 1\n<<: {b: 2}\n',
    faults: ['SOW109 2:1 merge keys are not allowed in state files'],
    marks: '<<',
    help: 'write the fields out',
  },
  {
    what: 'a second document',
    text: 'a: 1\n---\nb: 2\n',
    faults: [`SOW110 2:1 ${SEVERAL}`],
    help: 'keep one: remove what begins here',
  },
  {
    what: 'a document behind the end of the first',
    text: 'a: 1\n...\nb: 2\n',
    faults: [`SOW110 3:1 ${SEVERAL}`],
  },
  { what: 'an empty second document', text: 'a: 1\n---\n', faults: [`SOW110 2:1 ${SEVERAL}`] },
  ...['1', '010', 'null', '~', 'true', '1.5', '.inf'].map((key) => ({
    what: `the key ${key}`,
    text: `a: 1\n${key}: x\n`,
    faults: [`SOW111 2:1 the key ${key} is not text`],
    marks: key,
    help: `quote it: "${key}"`,
  })),
  { what: 'no key at all', text: ': x\n', faults: ['SOW111 1:1 there is no key before the colon'] },
  {
    what: 'a mapping as a key',
    text: '{a: b}: c\n',
    faults: ['SOW111 1:1 a key must be plain text'],
    marks: '{a: b}',
  },
  {
    what: 'a list as a key',
    text: 'x: 1\n? [a]\n: c\n',
    faults: ['SOW111 2:3 a key must be plain text'],
    marks: '[a]',
  },
  { what: 'a tab before a field', text: '\ta: 1\n', faults: [`SOW113 1:1 ${TAB}`], marks: '\t' },
  {
    what: 'a tab below a field',
    text: 'a:\n\tb: 1\n',
    faults: [`SOW113 2:1 ${TAB}`],
    help: 'indent with spaces',
  },
  { what: 'a tab before a dash', text: 'a:\n\t- 1\n', faults: [`SOW113 2:1 ${TAB}`] },
  { what: 'a tab before more text', text: 'a: x\n\ty\n', faults: [`SOW113 2:1 ${TAB}`] },
  {
    what: 'the settings of another YAML',
    text: '%YAML 1.1\n---\na: yes\n',
    faults: ['SOW115 1:1 the directive %YAML 1.1 is not allowed in state files'],
    marks: '%YAML 1.1',
    help: 'remove the line',
  },
  {
    what: 'an unclosed list',
    text: 'a: [1, 2\nb: 3\n',
    faults: [`SOW101 1:4 ${UNCLOSED} [ is never closed`],
  },
  {
    what: 'an unclosed mapping within a closed list',
    text: 'a: [1, {b: 2]\n',
    faults: [`SOW101 1:4 ${UNCLOSED} [ is never closed`],
  },
  {
    what: 'an unclosed list at the end',
    text: 'a: 1\nb: [x, [y]',
    faults: [`SOW101 2:4 ${UNCLOSED} [ is never closed`],
  },
  {
    what: 'an unclosed quote',
    text: 'a: "x\nb: 3\n',
    faults: [`SOW101 1:4 ${UNCLOSED} " is never closed`],
    marks: '"',
    help: 'close it with "',
  },
  {
    what: 'an unclosed apostrophe',
    text: "a: 1\nb: 'it''s\n",
    faults: [`SOW101 2:4 ${UNCLOSED} ' is never closed`],
  },
  {
    what: 'an escaped quote at the end',
    text: 'a: "x\\"\n',
    faults: [`SOW101 1:4 ${UNCLOSED} " is never closed`],
  },
  {
    what: 'a colon in a text',
    text: 'a: b: c\n',
    faults: ['SOW101 1:4 not valid YAML: nested mappings are not allowed in compact mappings'],
    help: 'quote a text that holds a colon; indent the fields of a mapping alike',
  },
  {
    what: 'a character that begins no text',
    text: 'a: @x\n',
    faults: ['SOW101 1:4 not valid YAML: plain value cannot start with reserved character @'],
    help: 'quote the text',
  },
  {
    what: 'a line without its colon',
    text: 'a 1\nb: 2\n',
    faults: ['SOW101 1:1 not valid YAML: implicit keys need to be on a single line'],
    help: 'a colon may be missing',
  },
  {
    what: 'several faults at once, each line once',
    text: 'a: b: c: d\ne: @x\n\tf: 1\ng: [1\n',
    faults: [
      'SOW101 1:4 not valid YAML: nested mappings are not allowed in compact mappings',
      'SOW101 2:4 not valid YAML: plain value cannot start with reserved character @',
      `SOW113 3:1 ${TAB}`,
      `SOW101 4:4 ${UNCLOSED} [ is never closed`,
    ],
  },
  {
    what: 'a field that stands twice in an item of a list',
    text: 'a:\n  - b: 1\n    b: 2\n',
    faults: ['SOW106 3:5 this field stands twice'],
  },
  {
    what: 'a fault of syntax in what is no mapping anyway',
    text: '- a: @x\n',
    faults: ['SOW101 1:6 not valid YAML: plain value cannot start with reserved character @'],
  },
  {
    what: 'a fault beside brackets and quotes in a text',
    text: 'a: |\n  "x [\nb: @x\nc: x "[\n',
    faults: ['SOW101 3:4 not valid YAML: plain value cannot start with reserved character @'],
  },
  {
    what: 'an unclosed list before one that is closed',
    text: 'a: [1\nb: [2]\nc: 3\n',
    faults: [`SOW101 1:4 ${UNCLOSED} [ is never closed`],
  },
  { what: 'a NUL', text: 'a: 1\nb: "x\0"\n', faults: ['SOW104 2:6 the file holds a NUL byte'], marks: '\0' },
  { what: '101 levels of brackets', text: deepFlow(101), faults: [`SOW112 1:103 ${DEEP}`], marks: '[' },
  { what: '101 levels of fields', text: deepBlock(101), faults: [`SOW112 101:102 ${DEEP}`] },
  { what: '101 levels of dashes', text: `a:\n${'- '.repeat(100)}x\n`, faults: [`SOW112 2:199 ${DEEP}`] },
];

for (const { what, text, faults, marks, help } of REFUSED) {
  test(`${what} is refused at its place`, () => {
    const { diagnostics, value, yaml } = parse('state.yaml', text);
    assert.equal(diagnostics.map(placed), faults);
    assert.is(value, undefined);
    assert.is(yaml, undefined);
    const [first] = diagnostics;
    if (first && marks !== undefined) assert.is(marked(first), marks);
    if (help !== undefined) assert.is(first?.help, help);
  });
}

test('no fault reaches beyond the end of the text', () => {
  for (const text of ['%', '%YAML 1.1\n'])
    for (const { at } of parse('state.yaml', text).diagnostics)
      assert.ok(at.from <= at.to && at.to <= text.length, `${text}: ${at.from}-${at.to}`);
});

test('of a field that stands twice the first is named too', () => {
  const [fault] = parse('state.yaml', 'a: 1\nb: 2\na: 3\n').diagnostics;
  assert.equal(
    fault?.related?.map(({ message, at }) => [message, at.from, at.to]),
    [['it stands first', 0, 1]],
  );
});

test.run();
