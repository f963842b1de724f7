// Random schemas in CUE text, and random values that come near to what a schema wants.
import fc from 'fast-check';
import { resolve, type StructType, type Type } from '../../src/document/cue/meaning/ir.ts';

const NAMES = ['a', 'b', 'c', 'k'];
const STRINGS = ['', 'a', 'b', 'ab', 'ba', 'abc', '💩', '2025-02-28T00:00:00Z', '2025-02-30T00:00:00Z'];
const NUMBERS = [-1, 0, 1, 2, 3, 4, 1.5, 2.5];

const strings = [
  'string',
  'string & !=""',
  '=~"^a"',
  '!~"b$"',
  'strings.MinRunes(2)',
  'strings.MaxRunes(2)',
  '!="a"',
  'time.Time',
  '"a"',
  '"b"',
  '"a" | "b"',
];
const numbers = [
  'int',
  'number',
  '>=1',
  'int & >=1 & <=3',
  'number & >0 & <2.5',
  '!=2',
  '1',
  '2',
  '1 | 2 | 3',
];
const others = ['bool', 'true', 'null', '_', 'null | string', 'string | bool', 'null | int | "a"'];
const defaults = ['*"a" | "b"', '*1 | int', '*"a" | string', '*true | bool'];

interface Options {
  readonly defaults: boolean;
  readonly conditions: boolean;
}

/** The definitions #D0, #D1, …; each may refer to those before it. */
export function schemaText(options: Options): fc.Arbitrary<string> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc
        .tuple(...Array.from({ length: count }, (_, i) => struct(2, i, options)))
        .map((bodies) => bodies.map((body, i) => `#D${i}: ${body}`).join('\n')),
    );
}

/** Two structs that both are closed, and their unification. */
export function unificationText(): fc.Arbitrary<string> {
  const options = { defaults: false, conditions: false };
  return fc
    .tuple(struct(2, 0, options), struct(2, 0, options))
    .map(([a, b]) => `#A: ${a}\n#B: ${b}\n#C: #A & #B`);
}

function expression(depth: number, known: number, options: Options): fc.Arbitrary<string> {
  const scalars = [family(strings), family(numbers), fc.constantFrom(...others)];
  const leaf = fc.oneof(...scalars, ...(options.defaults ? [fc.constantFrom(...defaults)] : []));
  if (depth === 0) return leaf;
  const inner = expression(depth - 1, known, { ...options, defaults: false });
  const operand = inner.map((text) => `(${text})`);
  return fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 2, arbitrary: struct(depth - 1, known, options) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(struct(depth - 1, 0, options), struct(depth - 1, 0, options))
        .map((pair) => pair.join(' & ')),
    },
    { weight: 1, arbitrary: operand.map((item) => `[...${item}]`) },
    { weight: 1, arbitrary: fc.tuple(operand, operand).map(([first, rest]) => `[${first}, ...${rest}]`) },
    { weight: 1, arbitrary: fc.tuple(operand, operand).map((pair) => `[${pair.join(', ')}]`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(operand, fc.constantFrom('list.MinItems(1)', 'list.MaxItems(1)'))
        .map(([item, check]) => `[...${item}] & ${check}`),
    },
    { weight: 2, arbitrary: fc.tuple(operand, operand).map((pair) => pair.join(' | ')) },
    ...(known > 0 ? [{ weight: 2, arbitrary: reference(known) }] : []),
  );
}

function family(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words).map((text) => `(${text})`);
  const both = fc.tuple(word, word).map((pair) => pair.join(' & '));
  return fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: both });
}

function labelled(name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom('', '?', '?', '!'), value).map(([mark, type]) => `${name}${mark}: ${type}`);
}

function reference(known: number): fc.Arbitrary<string> {
  return fc.nat({ max: known - 1 }).map((i) => `#D${i}`);
}

function struct(depth: number, known: number, options: Options): fc.Arbitrary<string> {
  const value = expression(depth, known, options);
  // Fields of a name are mostly of a kind, so that what stands twice seldom contradicts itself.
  const field = fc.oneof(
    { weight: 3, arbitrary: labelled('a', family(strings)) },
    { weight: 3, arbitrary: labelled('b', family(numbers)) },
    { weight: 3, arbitrary: labelled('c', value) },
    { weight: 1, arbitrary: fc.constantFrom('a', 'b').chain((name) => labelled(name, value)) },
  );
  const pattern = fc
    .tuple(fc.constantFrom('string', '=~"^[ab]"', '=~"c$"'), fc.oneof(fc.constant('_'), value))
    .map(([match, type]) => `[${match}]: ${type}`);
  const parts = [
    { weight: 12, arbitrary: field },
    { weight: 1, arbitrary: pattern },
    { weight: 1, arbitrary: fc.constant('...') },
    { weight: 1, arbitrary: fc.constant('_h: string') },
    ...(known > 0 ? [{ weight: 3, arbitrary: reference(known) }] : []),
  ];
  const plain = fc
    .array(fc.oneof(...parts), { maxLength: 4 })
    .map((all) => all.filter((part, i) => all.indexOf(part) === i || !/^(_h|\.\.\.)/.test(part)));
  if (!options.conditions) return plain.map(braces);
  const added = fc.array(field, { minLength: 1, maxLength: 2 }).map(braces);
  const asked = fc.constantFrom('k: "x" | "y"', 'k: *"x" | "y"', 'k: string');
  const condition = fc
    .tuple(fc.constantFrom('x', 'y'), added)
    .map(([word, body]) => `if k == "${word}" ${body}`);
  const conditional = fc
    .tuple(asked, fc.array(condition, { minLength: 1, maxLength: 3 }), plain)
    .map(([kind, all, rest]) => braces([kind, ...rest, ...all]));
  return fc.oneof({ weight: 3, arbitrary: plain.map(braces) }, { weight: 1, arbitrary: conditional });
}

function braces(parts: readonly string[]): string {
  return `{${parts.join(', ')}}`;
}

/** A value that the type may well accept. */
export function valueNear(type: Type): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: guided(type) }, { weight: 1, arbitrary: anyValue });
}

const scalar = fc.constantFrom<unknown>(...STRINGS, ...NUMBERS, true, false, null, 'x', 'y');
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom(...NAMES, 'ab', 'z'), scalar, { maxKeys: 3 }),
);

function guided(type: Type): fc.Arbitrary<unknown> {
  const resolved = resolve(type);
  switch (resolved.kind) {
    case 'any':
      return anyValue;
    case 'bool':
      return fc.boolean();
    case 'literal':
      return fc.constant(resolved.value);
    case 'string':
      return fc.constantFrom(...STRINGS);
    case 'number':
      return fc.constantFrom(...NUMBERS);
    case 'union':
      return fc.oneof(...resolved.of.map(valueNear));
    case 'list': {
      const rest = resolved.rest ? fc.array(valueNear(resolved.rest), { maxLength: 2 }) : fc.constant([]);
      return fc
        .tuple(fc.tuple(...resolved.items.map(valueNear)), rest)
        .map(([items, more]) => [...items, ...more]);
    }
    case 'struct':
      return guidedStruct(resolved);
  }
}

function guidedStruct({ fields, conditions, patterns }: StructType): fc.Arbitrary<unknown> {
  const named = [...fields, ...conditions.flatMap(({ adds }) => adds.fields)];
  const entries = named.map(({ name, type, presence }) =>
    fc
      .option(valueNear(type), { nil: undefined, freq: presence === 'optional' ? 2 : 12 })
      .map((value) => ({ name, value })),
  );
  const wild = patterns.map(({ type }) =>
    fc
      .tuple(fc.constantFrom(...NAMES, 'ab', 'zc'), valueNear(type))
      .map(([name, value]) => ({ name, value })),
  );
  const extra = fc
    .option(fc.constantFrom('z', 'c'), { nil: undefined, freq: 5 })
    .map((name) => ({ name: name ?? '', value: name === undefined ? undefined : 1 }));
  return fc
    .tuple(...entries, ...wild, extra)
    .map((all) =>
      Object.fromEntries(
        all.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]),
      ),
    );
}
