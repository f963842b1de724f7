// What the compiler writes: JSON Schema, types, shapes and the places of rules.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/document/cue/compile.ts';
import { emitDocument } from '../../src/document/cue/emit/emit-document.ts';
import { emitTypes } from '../../src/document/cue/emit/emit-types.ts';
import { errorText } from '../../src/document/cue/syntax/source.ts';
import { once } from '../../src/document/shape.ts';
import { emitRules } from '../../tools/schema/emit-rules.ts';
import { emitShapes } from '../../tools/schema/emit-shapes.ts';
import { checkOf, definition, definitions } from './schema-rig.ts';

function documentOf(cue: string): Record<string, unknown> {
  const { $schema, title, ...rest } = JSON.parse(emitDocument(definition(cue, 'A')));
  assert.is($schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.is(title, 'A');
  return rest;
}

function typesOf(cue: string): string {
  return emitTypes(definitions(cue)).split('\n').slice(5).join('\n').trim();
}

test('a JSON Schema carries docs, defaults and its definitions', () => {
  const cue =
    '// A is a thing.\n//\n// It has parts.\n#A: {\n\t// b is its part.\n\tb: #B // not this\n\n\t// Nor this.\n\n\tc: *1 | int\n\td?: #C\n}\n// B is a part.\n#B: "x" | "y"\n#C: e: #B\n#D: int';
  assert.equal(documentOf(cue), {
    description: 'A is a thing.\n\nIt has parts.',
    type: 'object',
    properties: {
      b: { description: 'b is its part.', $ref: '#/$defs/B' },
      c: { type: 'integer', default: 1 },
      d: { $ref: '#/$defs/C' },
    },
    required: ['b'],
    additionalProperties: false,
    $defs: {
      B: { description: 'B is a part.', enum: ['x', 'y'] },
      C: {
        type: 'object',
        properties: { e: { $ref: '#/$defs/B' } },
        required: ['e'],
        additionalProperties: false,
      },
    },
  });
});

test('JSON Schema says each rule in its own keyword', () => {
  const rules: Record<string, unknown> = {
    'string & !=""': { type: 'string', minLength: 1 },
    'strings.MinRunes(2) & !=""': { type: 'string', minLength: 2 },
    '=~"^a" & !~"b"': { type: 'string', pattern: '^a', not: { pattern: 'b' } },
    '=~"a" & =~"b"': { type: 'string', pattern: 'a', allOf: [{ pattern: 'b' }] },
    'time.Time': { type: 'string', format: 'date-time' },
    'int & >=1 & >0 & <=5': { type: 'integer', minimum: 1, exclusiveMinimum: 0, maximum: 5 },
    'number & !=1 & !=2': { type: 'number', not: { enum: [1, 2] } },
    '"a"': { const: 'a' },
    '"a" | 1 | null': { enum: ['a', 1, null] },
    'string | bool': { type: ['string', 'boolean'] },
    _: {},
    '[...]': { type: 'array' },
    '[int, ...string]': {
      type: 'array',
      prefixItems: [{ type: 'integer' }],
      minItems: 1,
      items: { type: 'string' },
    },
    '[...int] & list.MaxItems(3)': { type: 'array', items: { type: 'integer' }, maxItems: 3 },
    '{...}': { type: 'object' },
    '{[string]: int}': { type: 'object', additionalProperties: { type: 'integer' } },
    '{[=~"a"]: int}': {
      type: 'object',
      patternProperties: { a: { type: 'integer' } },
      additionalProperties: false,
    },
  };
  for (const [cue, expected] of Object.entries(rules)) {
    assert.equal(documentOf(`#A: ${cue}`), JSON.parse(JSON.stringify(expected)), cue);
  }
});

test('structs with a word of their own are told apart by it', () => {
  const { oneOf, ...rest } = documentOf('#A: {t: "a", x: int} | {t: "b"}');
  assert.equal(rest, { type: 'object', required: ['t'], discriminator: { propertyName: 't' } });
  assert.is((oneOf as unknown[]).length, 2);
});

test('an error of a struct that is told apart is that of its branch alone', async () => {
  const check = await checkOf(definition('#A: {t: "a", x: int} | {t: "b", y: int}', 'A'));
  assert.not.ok(check({ t: 'b', y: 'x' }));
  assert.equal(
    check.errors?.map(({ instancePath, keyword }) => [instancePath, keyword]),
    [['/y', 'type']],
  );
});

test('types are what the documents are', () => {
  const cue = `// A is */ a thing.
#A: {
	a: string & !=""
	b?: int | null
	t: time.Time
	l: [...#B]
	u?: [...("x" | "y")]
	m?: [string]: {n: bool}
	p?: [int, ...string]
	f?: []
	o?: {...}
	j?: _
	"a-b"?: "it's"
	s?: {k: "v", if k == "v" {w: 1}}
	d: *"x" | string
	z?: {}
	...
}
#B: string
#C: #A & {l: [...=~"x"]}`;
  assert.is(
    typesOf(cue),
    `/** A is *\\/ a thing. */
export interface A {
  readonly a: string;
  readonly b?: number | null;
  readonly t: Timestamp;
  readonly l: readonly B[];
  readonly u?: readonly ('x' | 'y')[];
  readonly m?: {
    readonly [key: string]: {
      readonly n: boolean;
    };
  };
  readonly p?: readonly [number, ...string[]];
  readonly f?: readonly [];
  readonly o?: {
    readonly [key: string]: unknown;
  };
  readonly j?: unknown;
  readonly "a-b"?: 'it\\'s';
  readonly s?: {
    readonly k: 'v';
    readonly w?: 1;
  };
  readonly d?: string;
  readonly z?: { readonly [key: string]: never };
  readonly [key: string]: unknown;
}

export type B = string;

export interface C {
  readonly a: string;
  readonly b?: number | null;
  readonly t: Timestamp;
  readonly l: readonly string[];
  readonly u?: readonly ('x' | 'y')[];
  readonly m?: {
    readonly [key: string]: {
      readonly n: boolean;
    };
  };
  readonly p?: readonly [number, ...string[]];
  readonly f?: readonly [];
  readonly o?: {
    readonly [key: string]: unknown;
  };
  readonly j?: unknown;
  readonly "a-b"?: 'it\\'s';
  readonly s?: {
    readonly k: 'v';
    readonly w?: 1;
  };
  readonly d?: string;
  readonly z?: { readonly [key: string]: never };
  readonly [key: string]: unknown;
}`,
  );
});

test('shapes have the fields in the order of the schema', () => {
  const cue =
    '#A: {\n\t@root(thing)\n\t// b is first.\n\tb: int\n\ta?: #B | {c: bool}\n\tt: time.Time\n\tm?: [string]: number\n\te: "x" | "y"\n\to?: {...}\n\tl: [...]\n}\n#B: string';
  const text = emitShapes([definition(cue, 'A')]);
  const code = text
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/: (?:Shape|Readonly<.*>) =/g, ' =')
    .replace(/^export type .*$/m, '');
  const shapes = new Function(
    'once',
    `${code.replace('export const shapes', 'const shapes')}\nreturn shapes;`,
  )(once);
  assert.equal(shapes, {
    thing: {
      kind: 'struct',
      open: false,
      fields: {
        b: { shape: { kind: 'int' }, optional: false, doc: 'b is first.' },
        a: {
          shape: {
            kind: 'union',
            of: [
              { kind: 'string' },
              { kind: 'struct', open: false, fields: { c: { shape: { kind: 'bool' }, optional: false } } },
            ],
          },
          optional: true,
        },
        t: { shape: { kind: 'time' }, optional: false },
        m: { shape: { kind: 'map', values: { kind: 'number' } }, optional: true },
        e: { shape: { kind: 'string', enum: ['x', 'y'] }, optional: false },
        o: { shape: { kind: 'struct', open: true, fields: {} }, optional: true },
        l: { shape: { kind: 'list', items: { kind: 'any' } }, optional: false },
      },
    },
  });
  assert.equal(Object.keys(shapes.thing.fields), ['b', 'a', 't', 'm', 'e', 'o', 'l']);
});

test('the table of rules leads through references', () => {
  const text = emitRules([
    definition('#A: {\n\t@root(thing)\n\ta: #B\n\tb?: [...#B]\n}\n#B: string & !=""', 'A'),
  ]);
  assert.match(text, '"/properties/a": "B"');
  assert.match(text, '"/properties/b/items": "B"');
  assert.match(text, '"/required/a": "4:2"');
  assert.match(text, '"/minLength": "7:14"');
});

test('a condition has its place', () => {
  const text = emitRules([
    definition('#A: {\n\t@root(thing)\n\tk: string\n\tif k == "x" {\n\t\te: int\n\t}\n}', 'A'),
  ]);
  assert.match(text, '"/allOf/0": "5:2"');
  assert.match(text, '"/allOf/0/then/required/e": "6:3"');
  assert.match(text, '"/allOf/1": "5:2"');
});

test('imports may be grouped and renamed', () => {
  const text = 'import (\n\tclock "time"\n\t"strings"\n)\n#A: {t: clock.Time, s: strings.MinRunes(2)}';
  const compiled = compile([{ file: 't.cue', text: `package t\n\n${text}` }]);
  assert.ok(compiled.ok);
});

test('definitions of several files are one package', () => {
  const files = [
    { file: 'b.cue', text: 'package t\n#B: _c & !="x"\n' },
    { file: 'a.cue', text: '// Of the file.\n\npackage t\n\n#A: b: #B\n_c: string\n' },
  ];
  const compiled = compile(files);
  assert.equal(compiled.ok && compiled.schema.definitions.map(({ name }) => name), ['A', 'B']);
  const other = compile([...files, { file: 'c.cue', text: 'package u\n#C: int' }]);
  assert.equal(!other.ok && other.errors.map(errorText), ['c.cue:1:1: package u is not package t of a.cue']);
});

test.run();
