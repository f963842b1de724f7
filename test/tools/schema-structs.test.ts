// Closedness, embedding, unification, conditions and defaults.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkText } from './schema-rig.ts';

async function verdicts(
  cue: string,
  accepts: readonly unknown[],
  refuses: readonly unknown[],
): Promise<void> {
  const check = await checkText(cue, 'A');
  for (const value of accepts)
    assert.ok(check(value), `${JSON.stringify(value)} is accepted: ${JSON.stringify(check.errors)}`);
  for (const value of refuses) assert.not.ok(check(value), `${JSON.stringify(value)} is refused`);
}

test('a definition closes its nested structs, also in lists and maps', () =>
  verdicts(
    '#A: {a?: {b?: {}}, l?: [...{x?: int}], m?: [string]: {x?: int}}',
    [{ a: { b: {} } }, { l: [{ x: 1 }] }, { m: { k: { x: 1 } } }],
    [{ z: 1 }, { a: { z: 1 } }, { a: { b: { z: 1 } } }, { l: [{ z: 1 }] }, { m: { k: { z: 1 } } }],
  ));

test('an open struct leaves what is nested in it closed', () =>
  verdicts('#A: {a?: {b?: int}, ...}', [{ z: 1 }, { a: { b: 1 } }], [{ a: { z: 1 } }]));

test('a hidden struct is closed where a definition uses it', () =>
  verdicts('_x: {a?: int}\n#A: {x: _x}', [{ x: { a: 1 } }], [{ x: { b: 1 } }]));

test('an embedded definition makes room for the fields round it, at every depth', () =>
  verdicts(
    '#B: {x?: {a?: int}, p?: int}\n#A: {#B, x?: {b?: int}, q?: int}',
    [{ x: { a: 1, b: 1 }, p: 1, q: 1 }],
    [{ r: 1 }, { x: { c: 1 } }, { x: { a: 'x' } }],
  ));

test('several embedded definitions have all their fields', () =>
  verdicts(
    '#B: {p: int}\n#C: {q: int}\n#A: {#B, #C, r: int}',
    [{ p: 1, q: 1, r: 1 }],
    [
      { p: 1, q: 1 },
      { p: 1, q: 1, r: 1, s: 1 },
    ],
  ));

test('an embedding in an open struct is open', () =>
  verdicts('#B: {a?: int, x?: {p?: int}}\n#A: {#B, ...}', [{ z: 1 }], [{ a: 'x' }, { x: { q: 1 } }]));

test('an embedded open definition opens the struct round it', () =>
  verdicts('#B: {a?: int, ...}\n#A: {#B, b?: int}', [{ z: 1, b: 1 }], [{ b: 'x' }]));

test('an embedded disjunction gives one of its structs', () =>
  verdicts(
    '#A: {c: int, {a: int} | {b: int}}',
    [
      { c: 1, a: 1 },
      { c: 1, b: 1 },
    ],
    [{ c: 1 }, { c: 1, a: 1, b: 1 }, { a: 1 }],
  ));

test('an embedded map binds the fields round it', () =>
  verdicts('#B: {[string]: int}\n#A: {#B, b: number}', [{ b: 1, c: 2 }], [{ b: 1.5 }, { b: 1, c: 1.5 }]));

test('a unification has the fields that both sides allow', () =>
  verdicts(
    '#B: {a: int, b?: int}\n#C: {a?: >1, c?: int}\n#A: #B & #C',
    [{ a: 2 }],
    [{ a: 1 }, {}, { a: 2, b: 1 }, { a: 2, c: 1 }],
  ));

test('a unification with a struct literal stays closed', () =>
  verdicts(
    '#B: {a: int, b?: number}\n#A: #B & {b?: >1, c?: int, ...}',
    [{ a: 1, b: 2 }],
    [
      { a: 1, b: 1 },
      { a: 1, c: 1 },
    ],
  ));

test('a unification reaches into nested structs', () =>
  verdicts(
    '#B: x: {a?: int, b?: int}\n#C: x: {a?: >1}\n#A: #B & #C',
    [{ x: { a: 2 } }],
    [{ x: { a: 1 } }, { x: { b: 1 } }],
  ));

test('a unification with a map binds the fields and allows no more', () =>
  verdicts('#B: {a?: int, b?: number}\n#A: #B & {[string]: int}', [{ a: 1, b: 1 }], [{ b: 1.5 }, { c: 1 }]));

test('a pattern that only binds still binds where the struct is embedded', () =>
  verdicts(
    '#B: {a?: int}\n#C: #B & {[string]: int}\n#A: {#C, b: number}',
    [{ b: 1 }],
    [{ b: 1.5 }, { b: 1, c: 1 }],
  ));

test('a field has the structs of the patterns beside it and of those that are embedded', async () => {
  const values = [{ x: { a: 1, b: 1 } }, { y: { a: 1 } }];
  const wrong = [{ x: { c: 1 } }, { y: { b: 1 } }];
  await verdicts('#A: {[string]: {a?: int}, x?: {b?: int}}', values, wrong);
  await verdicts('#B: {[string]: {a?: int}}\n#A: {#B, x?: {b?: int}}', values, wrong);
  await verdicts('#B: {x?: {b?: int}}\n#A: {#B, [string]: {a?: int}}', values, wrong);
});

test('a field beside a pattern that refers to a definition is closed by it', () =>
  verdicts(
    '#X: {a?: int}\n#A: {[string]: #X, x?: {a?: >1}}',
    [{ x: { a: 2 } }],
    [{ x: { a: 1 } }, { x: { b: 1 } }],
  ));

test('a closed map keeps what both sides have room for', () =>
  verdicts('#B: {...}\n#C: [=~"^a"]: int\n#A: #B & #C', [{}, { a: 1 }], [{ a: 'x' }, { b: 1 }]));

test('the places of embedded fields are kept in order', async () => {
  const check = await checkText('#B: {b: int, c: int}\n#A: {a: int, #B, d: int}', 'A');
  check({});
  assert.equal(
    check.errors?.map(({ params }) => params.missingProperty),
    ['a', 'b', 'c', 'd'],
  );
});

test('an if adds fields where it holds, and only there', () =>
  verdicts(
    '#A: {k: "x" | "y" | "z", if k == "x" {e: int, f?: int}, if k == "y" {e: string}}',
    [{ k: 'x', e: 1 }, { k: 'x', e: 1, f: 1 }, { k: 'y', e: 's' }, { k: 'z' }],
    [{ k: 'x' }, { k: 'x', e: 's' }, { k: 'y', e: 's', f: 1 }, { k: 'z', e: 1 }, { e: 1 }],
  ));

test('an if narrows fields that there are anyway', () =>
  verdicts(
    '#A: {done: bool, at?: string, n: int, if done == true {at: !="", n: >1}}',
    [
      { done: false, n: 1 },
      { done: true, at: 'x', n: 2 },
    ],
    [
      { done: true, n: 2 },
      { done: true, at: '', n: 2 },
      { done: true, at: 'x', n: 1 },
      { done: false, n: 1.5 },
    ],
  ));

test('an if in an open struct forbids nothing', () =>
  verdicts(
    '#A: {k: int, ..., if k == 1 {e: int}}',
    [
      { k: 1, e: 1 },
      { k: 2, e: 'x' },
    ],
    [{ k: 1 }, { k: 1, e: 'x' }],
  ));

test('an if in a map gives way to the pattern where it does not hold', () =>
  verdicts(
    '#A: {k: string, [string]: string, if k == "x" {e: !=""}}',
    [
      { k: 'x', e: 'a' },
      { k: 'y', e: '' },
    ],
    [{ k: 'x', e: '' }, { k: 'x' }, { k: 'y', e: 1 }],
  ));

test('an if takes an absent field for its default', () =>
  verdicts(
    '#A: {k: *"x" | "y", if k == "x" {e: int}}',
    [{ e: 1 }, { k: 'x', e: 1 }, { k: 'y' }],
    [{}, { k: 'x' }, { k: 'y', e: 1 }],
  ));

test('an if embeds definitions', () =>
  verdicts(
    '#B: {p: int, q?: {r?: int}}\n#A: {k: string, if k == "x" {#B}}',
    [{ k: 'x', p: 1, q: { r: 1 } }, { k: 'y' }],
    [{ k: 'x' }, { k: 'y', p: 1 }, { k: 'x', p: 1, q: { s: 1 } }],
  ));

test('an embedded if holds for the struct round it', () =>
  verdicts(
    '#B: {k: string, if k == "x" {e: int}}\n#A: {#B, f?: int}',
    [{ k: 'x', e: 1, f: 1 }, { k: 'y' }],
    [{ k: 'x' }, { k: 'y', e: 1 }],
  ));

test('a field with a default may be absent', () =>
  verdicts(
    '#A: {a: *1 | int, b: #D, c!: *1 | int}\n#D: *"x" | string',
    [{ c: 1 }, { a: 2, b: 'y', c: 2 }],
    [{}, { c: 1, a: 'x' }],
  ));

test('a default that does not fit falls away', () =>
  verdicts('#A: a: (*1 | int) & >5', [{ a: 7 }], [{}, { a: 1 }]));

test('a concrete field is required, although CUE would fill it in', () =>
  verdicts('#A: {v: 1, s: {a?: int}}', [{ v: 1, s: {} }], [{}, { v: 2, s: {} }, { v: 1 }]));

test.run();
