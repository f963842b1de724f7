// What the compiler does not know it refuses, with its name and place; it never accepts and ignores.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { refusals } from './schema-rig.ts';

/** The text below `package t`, and what is said of it. */
const table: Record<string, readonly [text: string, ...said: string[]]> = {
  'let clauses': ['#A: {\n\tlet x = 1\n\ta: int\n}', 't.cue:3:2: let clauses are not supported'],
  'for comprehensions': ['#A: {for x in y {a: int}}', 't.cue:2:6: comprehensions are not supported'],
  'comprehensions in lists': ['#A: a: [for x in y {x}]', 't.cue:2:9: comprehensions are not supported'],
  'conditions in lists': ['#A: a: [if true {x}]', 't.cue:2:9: comprehensions are not supported'],
  'string interpolation': ['#A: a: "x\\(b)y"', 't.cue:2:10: string interpolations are not supported'],
  bytes: ["#A: a: 'x'", 't.cue:2:8: bytes are not supported'],
  'the type bytes': ['#A: a: bytes', 't.cue:2:8: bytes is not supported'],
  'sized numbers': ['#A: a: uint8', 't.cue:2:8: uint8 is not supported'],
  bottom: ['#A: a: _|_', 't.cue:2:8: bottom (_|_) is not supported'],
  'aliases of values': ['#A: a: X=int', 't.cue:2:8: aliases are not supported'],
  aliases: ['#A: {X=a: int}', 't.cue:2:6: aliases are not supported'],
  'aliases of patterns': ['#A: {[X=string]: int}', 't.cue:2:7: aliases are not supported'],
  'dynamic fields': ['#A: {(x): int}', 't.cue:2:6: dynamic fields are not supported'],
  'typed ellipses': [
    '#A: {a: int, ...string}',
    't.cue:2:17: a typed ellipsis in a struct is not supported: write [string]: T',
  ],
  arithmetic: ['#A: a: 1 + 2', 't.cue:2:10: arithmetic is not supported'],
  'arithmetic in words': ['#A: a: 5 div 2', 't.cue:2:10: arithmetic is not supported'],
  'conditions with more clauses': [
    '#A: {a: bool, if a == true if a == false {b: int}}',
    't.cue:2:28: a condition with further clauses is not supported',
  ],
  'a package without its import': [
    '#A: a: strings.MinRunes(2)',
    't.cue:2:8: the package strings is not imported',
  ],
  'a comma too many': ['#A: {a: int,, b: int}', 't.cue:2:13: expected a value, found ","'],
  comparisons: ['#A: a: 1 == 2', 't.cue:2:10: the operator == is not supported'],
  'boolean operators': ['#A: a: true && false', 't.cue:2:13: the operator && is not supported'],
  negation: ['#A: a: !true', 't.cue:2:8: the operator ! is not supported'],
  indices: ['#A: a: #B[0]\n#B: [int]', 't.cue:2:10: indices and slices are not supported'],
  selectors: ['#A: a: #B.c\n#B: c: int', 't.cue:2:8: selectors are not supported'],
  calls: ['#A: a: close({b: int})', 't.cue:2:8: close is not supported'],
  'other builtins': [
    'import "strings"\n#A: a: strings.ToUpper("x")',
    't.cue:3:8: strings.ToUpper is not supported',
  ],
  'other packages': [
    'import "net"\n#A: a: int',
    't.cue:2:8: the package "net" is not supported: only time, strings, list',
  ],
  'references to fields': ['#A: {a: int, b: a}', 't.cue:2:17: references to fields are not supported: a'],
  'unknown names': ['#A: a: #Nothing', 't.cue:2:8: reference "#Nothing" not found'],
  'a package as a value': [
    'import "time"\n#A: {a: time, b: time.Time}',
    't.cue:3:9: the package time is no value',
  ],
  recursion: [
    '#A: next?: #B\n#B: next?: #A',
    't.cue:3:12: recursive definitions are not supported: #A → #B → #A',
  ],
  'recursion of a hidden field': [
    '_a: {b?: _a}',
    't.cue:2:10: recursive definitions are not supported: _a → _a',
  ],
  'fields at the top': ['a: int', 't.cue:2:1: fields at the top of a file are not supported: write #a'],
  'embeddings at the top': ['{a: int}', 't.cue:2:1: embeddings at the top of a file are not supported'],
  'optional definitions': ['#A?: int', 't.cue:2:1: #A stands at the top: it takes no ? or !'],
  'a definition twice': ['#A: int\n#A: string', 't.cue:3:1: #A is declared twice, first in t.cue:2'],
  'names that no type can have': [
    '#string: int',
    't.cue:2:1: #string: there can be no TypeScript type of that name',
  ],
  'unused imports': ['import "time"\n#A: int', 't.cue:2:8: time is imported and not used'],
  'bounds of strings': ['#A: a: >"x"', 't.cue:2:8: > with a string is not supported'],
  'not null': ['#A: a: !=null', 't.cue:2:8: != with null is not supported'],
  'computed bounds': ['#A: a: >=#B\n#B: 1', 't.cue:2:10: only a literal is supported behind >='],
  'a default alone': ['#A: a: *1', 't.cue:2:8: a default mark stands in front of a branch of a disjunction'],
  'two defaults': ['#A: a: *1 | *2', 't.cue:2:14: a disjunction has one default at most'],
  'defaults that are no value': ['#A: a: *string | int', 't.cue:2:9: a default is a concrete value'],
  'defaults in defaults': [
    '#A: a: #B | 3\n#B: *1 | 2',
    't.cue:2:8: a default inside a disjunction that is part of another is not supported',
  ],
  'values that contradict each other': ['#A: a: "x" & "y"', 't.cue:2:14: conflicting values "x" and "y"'],
  'types that contradict each other': ['#A: a: int & string', 't.cue:2:14: conflicting types int and string'],
  'int and a float': ['#A: a: int & 1.0', 't.cue:2:8: conflicting values 1.0 and int'],
  'bounds that leave nothing': ['#A: a: int & >1 & <2', 't.cue:2:14: these bounds leave no number'],
  'lengths that leave nothing': [
    'import "strings"\n#A: a: strings.MinRunes(3) & strings.MaxRunes(2)',
    't.cue:3:30: no string has at least 3 and at most 2 characters',
  ],
  'lists of other lengths': [
    '#A: a: [int] & [int, int]',
    't.cue:2:16: conflicting lists: one has 2 items, the other cannot',
  ],
  'fields a closed struct has not': ['#A: {a: int}\n#B: #A & {b: int}', 't.cue:3:11: field not allowed: b'],
  'fields a nested closed struct has not': [
    '#A: x: {a: int}\n#B: #A & {x: b: int}',
    't.cue:3:14: field not allowed: b',
  ],
  'adding to a closed field by embedding': [
    '#X: {a?: int}\n#A: x: #X\n#B: {#A, x: {b: int}}',
    't.cue:4:13: adding to #X in an embedding is not supported',
  ],
  'embedding a string': ['#A: {string}', 't.cue:2:6: embedding string is not supported: only structs'],
  'one hidden field in two structs': [
    '#A: {_x: string, y: _x}\n#B: #A & {_x: "lit"}',
    't.cue:3:10: unifying the hidden field _x is not supported',
  ],
  'other patterns of labels': [
    '#A: [!="x"]: int',
    't.cue:2:6: only string and =~"…" are supported as patterns of labels',
  ],
  'different patterns unified': [
    '#A: [=~"a"]: int\n#B: [=~"b"]: int\n#C: #A & #B',
    't.cue:3:5: unifying closed structs with different patterns is not supported',
  ],
  'structs behind different patterns': [
    '#A: {[string]: {a?: int}, [=~"x"]: {b?: int}}',
    't.cue:2:28: structs behind different patterns of one struct are not supported',
  ],
  'contradicting patterns': [
    '#A: {[string]: int, [string]: string}',
    't.cue:2:31: conflicting types int and string',
  ],
  'contradicting optional fields': [
    '#A: {a?: int} & {a?: string}',
    't.cue:2:22: conflicting types int and string',
  ],
  'contradicting optional fields of a branch': [
    '#A: ({a?: int, k: "x"} | {k: "y"}) & {a?: string}',
    't.cue:2:43: conflicting types int and string',
  ],
  'a list of structs inside and outside an if': [
    '#A: {k: string, l?: [...{a?: int}], if k == "x" {l: [...{b?: int}]}}',
    't.cue:2:50: l is a struct outside the "if" too: merging them is not supported',
  ],
  'names that objects inherit': ['#A: a: constructor', 't.cue:2:8: reference "constructor" not found'],
  'other conditions': [
    '#A: {k: int, if k > 1 {a: int}}',
    't.cue:2:17: only conditions of the form field == "literal" are supported',
  ],
  'conditions on outer fields': [
    '#A: {k: string, b: {if k == "x" {a: int}}}',
    't.cue:2:24: k is no field of the struct that the "if" stands in',
  ],
  'conditions on optional fields': [
    '#A: {k?: string, if k == "x" {a: int}}',
    't.cue:2:18: a condition on k needs it to be required or to have a default',
  ],
  'conditions that never hold': ['#A: {k: "x" | "y", if k == "z" {a: int}}', 't.cue:2:20: k is never "z"'],
  'conditions in conditions': [
    '#A: {k: string, if k == "x" {if k == "y" {a: int}}}',
    't.cue:2:30: an "if" inside an "if" is not supported',
  ],
  else: ['#A: {k: string, if k == "x" {a: int} else {b: int}}', 't.cue:2:38: else is not supported'],
  'a struct inside and outside an if': [
    '#A: {k: string, x?: {a: int}, if k == "x" {x: {b: int}}}',
    't.cue:2:44: x is a struct outside the "if" too: merging them is not supported',
  ],
  'a struct in two conditions': [
    '#A: {k: string, l: string, if k == "x" {x: {a: int}}, if l == "x" {x: {b: int}}}',
    't.cue:2:68: x is a struct in two conditions that may hold together: merging them is not supported',
  ],
  '@root in the middle': [
    '#A: {\n\ta: int\n\t@root(x)\n}',
    't.cue:4:2: @root stands first in the struct of a definition',
  ],
  '@root of a field': [
    '#A: {\n\ta: int @root(x)\n}',
    't.cue:3:9: @root stands first in the struct of a definition',
  ],
  '@root of a hidden definition': [
    '_#A: {\n\t@root(x)\n}',
    't.cue:3:2: @root stands first in the struct of a definition',
  ],
  '@root of a file': ['@root(x)\n#A: int', 't.cue:2:1: @root at the top of a file is not supported'],
  'two roots of a name': [
    '#A: {\n\t@root(x)\n}\n#B: {\n\t@root(x)\n}',
    't.cue:5:1: the root x is declared twice',
  ],
  'attributes that change the meaning': [
    '@if(dev)\n#A: int',
    't.cue:2:1: the attribute @if is not supported',
  ],
  'numbers as labels': ['#A: {1: int}', 't.cue:2:6: a number as a label is written in quotes'],
  multipliers: ['#A: a: <5Ki', 't.cue:2:9: number multipliers are not supported: 5Ki'],
  'numbers with leading zeros': ['#A: a: 010', 't.cue:2:8: 010 is not a number'],
  'numbers that are not exact': [
    '#A: a: 9007199254740993',
    't.cue:2:8: 9007199254740993 is too large to be exact in JSON',
  ],
  'unknown escapes': ['#A: a: =~"\\d"', 't.cue:2:11: unknown escape sequence \\d'],
  'strings without end': ['#A: a: "x\n#B: int', 't.cue:2:9: this string has no end'],
  'reserved names': ['#A: __a: int', 't.cue:2:5: names that start with "__" are reserved'],
  'old syntax': ['#A:: int', 't.cue:2:4: "::" is not supported'],
  'a missing value': ['#A: a:', 't.cue:3:1: expected a value, found the end of the file'],
  'a missing bracket': ['#A: {a: int', 't.cue:3:1: expected "}", found the end of the file'],
  'two fields in a line': [
    '#A: {a: int b: int}',
    't.cue:2:13: expected "," or the end of the line, found "b"',
  ],
  'strange characters': [
    '#A: {a: int; b: int}',
    't.cue:2:12: unexpected character ";"',
    't.cue:2:14: expected "," or the end of the line, found "b"',
  ],
};

for (const [title, [text, ...said]] of Object.entries(table)) {
  test(`refused: ${title}`, () => assert.equal(refusals(text), said));
}

/** Texts that would fill the stack or the memory; the last is small and doubles itself with every line. */
const nested = (open: string, close: string) => `#A: ${open.repeat(5000)}int${close.repeat(5000)}`;
const doubling = Array.from({ length: 40 }, (_, i) => `#A${i + 1}: {a: #A${i}, b: #A${i}}`).join('\n');
const branches = Array.from({ length: 10 }, (_, i) => `{a${i}: 1} | {b${i}: 1} | {c${i}: 1}`);
const huge: Record<string, readonly [text: string, said: RegExp]> = {
  structs: [nested('{a: ', '}'), /^t\.cue:2:\d+: nesting deeper than 100 levels is not supported$/],
  brackets: [nested('(', ')'), /^t\.cue:2:\d+: nesting deeper than 100 levels is not supported$/],
  labels: [nested('a: ', ''), /^t\.cue:2:\d+: nesting deeper than 100 levels is not supported$/],
  signs: [nested('-', ''), /^t\.cue:2:\d+: nesting deeper than 100 levels is not supported$/],
  conditions: [
    nested('{a: 1, if a == 1 ', '}').replace('int', '{}'),
    /^t\.cue:2:\d+: nesting deeper than 100 levels is not supported$/,
  ],
  operands: [`#A: ${'int & '.repeat(50_000)}int`, /^t\.cue:2:\d+: an expression of more than 1000 operands/],
  definitions: [
    `#A0: int\n${doubling}`,
    /^t\.cue:\d+:1: #A\d+ has more than 5000 parts with what it refers to/,
  ],
  disjunctions: [
    `#A: ${branches.map((one) => `(${one})`).join(' & ')}`,
    /^t\.cue:2:\d+: a disjunction of more than 1000 branches is not supported$/,
  ],
};

for (const [title, [text, said]] of Object.entries(huge)) {
  test(`refused before it fills the memory: ${title}`, () =>
    assert.ok(refusals(text).some((one) => said.test(one))));
}

test('all mistakes of a file are shown, in order', () => {
  const text = '#A: {\n\ta: uint\n\tb: =~"("\n\tc: let\n\td: int\n\te: #X\n}\n#B: f: 1 + 1';
  assert.equal(refusals(text), [
    't.cue:3:5: uint is not supported',
    't.cue:4:7: the pattern "(": a ( without its )',
    't.cue:5:5: let clauses are not supported',
    't.cue:7:5: reference "#X" not found',
    't.cue:9:10: arithmetic is not supported',
  ]);
});

test.run();
