// CUE source → which values its validator accepts, feature by feature.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkText } from './schema-rig.ts';

interface Row {
  /** Defines #A. */
  readonly cue: string;
  readonly accepts: readonly unknown[];
  readonly refuses: readonly unknown[];
}

const table: Record<string, Row> = {
  string: { cue: '#A: string', accepts: ['', 'x'], refuses: [1, null, true, [], {}] },
  int: { cue: '#A: int', accepts: [0, -3, 2.0], refuses: [1.5, '1', Number.NaN, Number.POSITIVE_INFINITY] },
  number: { cue: '#A: number', accepts: [0, 1.5], refuses: ['1', Number.NaN] },
  float: { cue: '#A: float', accepts: [1.5], refuses: ['1.5'] },
  bool: { cue: '#A: bool', accepts: [true, false], refuses: [0, 'true', null] },
  null: { cue: '#A: null', accepts: [null], refuses: [0, '', false] },
  anything: { cue: '#A: _', accepts: [null, 1, 'x', [], { a: 1 }], refuses: [] },
  'string literals': { cue: '#A: "x"', accepts: ['x'], refuses: ['y', 1] },
  'number literals': { cue: '#A: -1.5', accepts: [-1.5], refuses: [1.5] },
  'hexadecimal and grouped numbers': {
    cue: '#A: 0x10 | 1_000 | 0b11 | 0o17',
    accepts: [16, 1000, 3, 15],
    refuses: [10, 1],
  },
  exponents: { cue: '#A: 1e3 | 2.5E-1', accepts: [1000, 0.25], refuses: [1] },
  'boolean literals': { cue: '#A: true', accepts: [true], refuses: [false, 'true'] },
  'escapes in strings': {
    cue: '#A: "a\\n\\t\\"\\\\\\u00e9\\U0001F4A9"',
    accepts: ['a\n\t"\\é💩'],
    refuses: ['a'],
  },
  'raw strings': { cue: '#A: #"a\\n"b\\#n"#', accepts: ['a\\n"b\n'], refuses: ['a\nb'] },
  'multi-line strings': {
    cue: '#A: """\n\t\tone\n\t\t  two\n\n\t\t"three"\n\t\t"""',
    accepts: ['one\n  two\n\n"three"'],
    refuses: ['one'],
  },
  'an empty multi-line string': { cue: '#A: """\n\t"""', accepts: [''], refuses: ['\n'] },
  'literals as enum': {
    cue: '#A: "x" | "y" | 1 | null | true',
    accepts: ['x', 'y', 1, null, true],
    refuses: ['z', 2, false],
  },
  'types as a list': { cue: '#A: string | bool | null', accepts: ['', true, null], refuses: [1, {}] },
  'types and literals': { cue: '#A: int | "auto"', accepts: [1, 'auto'], refuses: ['x', 1.5] },
  'a literal that a type has anyway': { cue: '#A: *"x" | string', accepts: ['x', 'y'], refuses: [1] },
  bounds: { cue: '#A: int & >=1 & <=5', accepts: [1, 5], refuses: [0, 6, 1.5] },
  'strict bounds': { cue: '#A: >0 & <2.5', accepts: [0.1, 2], refuses: [0, 2.5, 'x'] },
  'the narrower of two bounds': { cue: '#A: >=1 & >=3 & <9 & <7', accepts: [3, 6], refuses: [1, 2, 7, 8] },
  'negative bounds': { cue: '#A: int & >=-2 & <-0', accepts: [-2, -1], refuses: [-3, 0] },
  'other than a number': { cue: '#A: int & !=3 & !=4', accepts: [2, 5], refuses: [3, 4] },
  'not empty': { cue: '#A: !=""', accepts: ['x'], refuses: ['', 1] },
  'other than a string': { cue: '#A: !="x" & !="y"', accepts: ['', 'z'], refuses: ['x', 'y', 1] },
  patterns: { cue: '#A: =~"^a" & =~"z$" & !~"m"', accepts: ['az', 'abz'], refuses: ['a', 'z', 'amz', 1] },
  'lengths count characters': {
    cue: '#A: strings.MinRunes(2) & strings.MaxRunes(3)',
    accepts: ['ab', '💩💩', '💩💩💩'],
    refuses: ['a', '💩', 'abcd', 1],
  },
  'no least length': { cue: '#A: strings.MinRunes(0)', accepts: [''], refuses: [1] },
  lists: { cue: '#A: [...int]', accepts: [[], [1, 2]], refuses: [['x'], {}, 'x'] },
  'lists of anything': { cue: '#A: [...]', accepts: [[], [1, 'x']], refuses: [{}] },
  'the empty list': { cue: '#A: []', accepts: [[]], refuses: [[1]] },
  'lists of fixed length': {
    cue: '#A: [int, string]',
    accepts: [[1, 'x']],
    refuses: [[], [1], [1, 'x', 2], ['x', 1]],
  },
  'lists with a beginning': { cue: '#A: [int, ...string]', accepts: [[1], [1, 'x']], refuses: [[], [1, 2]] },
  'lists with a beginning and anything': {
    cue: '#A: [int, ...]',
    accepts: [[1], [1, {}]],
    refuses: [[], ['x']],
  },
  'lengths of lists': {
    cue: '#A: [...int] & list.MinItems(1) & list.MaxItems(2)',
    accepts: [[1], [1, 2]],
    refuses: [[], [1, 2, 3]],
  },
  'unified lists': {
    cue: '#A: [...int] & [number, ...(>1)]',
    accepts: [[0], [0, 2]],
    refuses: [[], [0.5], [0, 1]],
  },
  fields: {
    cue: '#A: {a: int, b?: int, c!: int}',
    accepts: [
      { a: 1, c: 1 },
      { a: 1, b: 1, c: 1 },
    ],
    refuses: [{ a: 1 }, { c: 1 }, { a: 1, c: 1, b: 'x' }, [], null],
  },
  'an optional field that is null': { cue: '#A: {a?: string}', accepts: [{}], refuses: [{ a: null }] },
  'quoted labels': {
    cue: '#A: {"a-b": int, "#c"?: int, "_d"?: int, "if": int}',
    accepts: [{ 'a-b': 1, if: 1, '#c': 1, _d: 1 }],
    refuses: [{ 'a-b': 1 }],
  },
  'keywords as labels': {
    cue: '#A: {if?: int, for?: int, let?: int, import?: int, true?: int, string?: int}',
    accepts: [{ if: 1, for: 1, let: 1, import: 1, true: 1, string: 1 }],
    refuses: [{ else: 1 }],
  },
  'fields that objects inherit': {
    cue: '#A: {constructor: int, toString?: int}',
    accepts: [{ constructor: 1 }],
    refuses: [{}, { constructor: 1, toString: 'x' }],
  },
  shorthand: {
    cue: '#A: a: b: c: int',
    accepts: [{ a: { b: { c: 1 } } }],
    refuses: [{ a: {} }, { a: { b: { c: 1, d: 1 } } }],
  },
  'shorthand twice': {
    cue: '#A: {a: b: int, a: c: int}',
    accepts: [{ a: { b: 1, c: 1 } }],
    refuses: [{ a: { b: 1 } }],
  },
  'a field twice': { cue: '#A: {a?: int, a: >1}', accepts: [{ a: 2 }], refuses: [{}, { a: 1 }, { a: 2.5 }] },
  'hidden fields': {
    cue: '#A: {_x: int & >1, #y: "a" | "b", a: _x, b: #y}',
    accepts: [{ a: 2, b: 'a' }],
    refuses: [
      { a: 1, b: 'a' },
      { a: 2, b: 'a', _x: 1 },
    ],
  },
  'hidden fields of the package': {
    cue: '_name: string & !=""\n_#s: {a?: int}\n#A: {n: _name, s?: _#s}',
    accepts: [{ n: 'x', s: { a: 1 } }],
    refuses: [{ n: '' }, { n: 'x', s: { b: 1 } }],
  },
  maps: { cue: '#A: [string]: int', accepts: [{}, { a: 1 }], refuses: [{ a: 'x' }, []] },
  'maps of structs': {
    cue: '#A: [string]: {a: int}',
    accepts: [{ x: { a: 1 } }],
    refuses: [{ x: {} }, { x: { a: 1, b: 1 } }],
  },
  'maps with named fields': {
    cue: '#A: {a: int, [string]: number}',
    accepts: [{ a: 1, b: 1.5 }],
    refuses: [{ a: 1.5 }, { b: 1 }, { a: 1, b: 'x' }],
  },
  'maps by pattern': {
    cue: '#A: {a?: int, [=~"^x-"]: string}',
    accepts: [{}, { a: 1, 'x-y': 'z' }],
    refuses: [{ 'x-y': 1 }, { b: 'x' }],
  },
  'maps by several patterns': {
    cue: '#A: {[=~"^a"]: >1, [=~"z$"]: <5}',
    accepts: [{ az: 3, a: 9, z: 1 }],
    refuses: [{ az: 1 }, { az: 9 }, { b: 1 }],
  },
  'all names and some names': {
    cue: '#A: {[string]: number, [=~"^a"]: int}',
    accepts: [{ a: 1, b: 1.5 }],
    refuses: [{ a: 1.5 }, { b: 'x' }],
  },
  'open structs': { cue: '#A: {a: int, ...}', accepts: [{ a: 1, b: 'x' }], refuses: [{ b: 1 }, { a: 'x' }] },
  'structs with all fields open': {
    cue: '#A: a?: {...}',
    accepts: [{ a: { b: { c: 1 } } }],
    refuses: [{ a: 1 }, { b: 1 }],
  },
  'comments and attributes': {
    cue: '#A: { // what\n\t@go(Name)\n\ta: int @go(B,optional=nillable) // why\n\t// end\n}',
    accepts: [{ a: 1 }],
    refuses: [{}],
  },
  'several lines': {
    cue: '#A: {\n\ta: "x" |\n\t\t"y"\n\tb: int &\n\t\t>1\n}',
    accepts: [{ a: 'y', b: 2 }],
    refuses: [
      { a: 'z', b: 2 },
      { a: 'x', b: 1 },
    ],
  },
  parentheses: { cue: '#A: (string | int) & ("x" | 1)', accepts: ['x', 1], refuses: ['y', 2] },
  precedence: { cue: '#A: string & "x" | int & 1', accepts: ['x', 1], refuses: ['y', 2] },
  'references to definitions of other structs': {
    cue: '#A: {b: #B, c?: [...#B]}\n#B: {d: #C}\n#C: "x"',
    accepts: [{ b: { d: 'x' }, c: [{ d: 'x' }] }],
    refuses: [{ b: { d: 'y' } }, { b: { d: 'x', e: 1 } }],
  },
  'structs told apart by a field': {
    cue: '#A: {type: "a", x: int} | {type: "b" | "c", y: int}',
    accepts: [
      { type: 'a', x: 1 },
      { type: 'c', y: 1 },
    ],
    refuses: [{ type: 'a', y: 1 }, { type: 'd' }, {}, { type: 'a', x: 1, y: 1 }, 'a'],
  },
  'structs told apart by their fields': {
    cue: '#A: string | {a: int} | {b: int}',
    accepts: ['', { a: 1 }, { b: 1 }],
    refuses: [{}, { a: 1, b: 1 }, 1],
  },
  'unified disjunctions': {
    cue: '#A: (int | string | null) & (string | bool | null)',
    accepts: ['x', null],
    refuses: [1, true],
  },
};

for (const [title, { cue, accepts, refuses }] of Object.entries(table)) {
  test(title, async () => {
    const check = await checkText(cue, 'A');
    for (const value of accepts)
      assert.ok(check(value), `${JSON.stringify(value)} is accepted: ${JSON.stringify(check.errors)}`);
    for (const value of refuses) assert.not.ok(check(value), `${JSON.stringify(value)} is refused`);
  });
}

const times = {
  accepts: [
    '2025-01-15T10:00:00Z',
    '2025-01-15T10:00:00.5Z',
    '2025-01-15T10:00:00.123456789012+02:00',
    '2025-12-31T23:59:59-23:59',
    '2024-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
    '0000-02-29T00:00:00Z',
    '2025-04-30T00:00:00Z',
  ],
  refuses: [
    '2025-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2025-04-31T00:00:00Z',
    '2025-00-10T00:00:00Z',
    '2025-13-10T00:00:00Z',
    '2025-01-00T00:00:00Z',
    '2025-01-32T00:00:00Z',
    '2025-01-15 10:00:00Z',
    '2025-01-15T10:00:00',
    '2025-01-15T10:00Z',
    '2025-01-15',
    '2025-01-15T24:00:00Z',
    '2025-01-15T10:60:00Z',
    '2025-01-15T23:59:60Z',
    '2025-01-15T10:00:00.Z',
    '2025-01-15T10:00:00,5Z',
    '2025-01-15T10:00:00+24:00',
    '2025-01-15T10:00:00+02:60',
    '2025-01-15T10:00:00+0200',
    '2025-01-15t10:00:00z',
    '2025-1-15T10:00:00Z',
    '025-01-15T10:00:00Z',
    ' 2025-01-15T10:00:00Z',
    '2025-01-15T10:00:00Z\n',
    '٢025-01-15T10:00:00Z',
    1736935200,
  ],
};

test('time.Time is RFC 3339 with real dates', async () => {
  const check = await checkText('#A: time.Time', 'A');
  for (const value of times.accepts) assert.ok(check(value), `${value} is accepted`);
  for (const value of times.refuses) assert.not.ok(check(value), `${JSON.stringify(value)} is refused`);
});

test.run();
