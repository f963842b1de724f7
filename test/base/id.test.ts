// Ids: UUIDv7s that sort as they were made, and slugs.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { idSource, slug } from '../../src/base/id.ts';

const UUIDV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Bytes of which one is always the same, as the worst of all sources. */
const bytes =
  (value: number) =>
  (length: number): Uint8Array =>
    new Uint8Array(length).fill(value);

for (const [title, clock] of [
  ['stands still', () => 1_700_000_000_000],
  [
    'goes back',
    (
      (now) => () =>
        now--
    )(1_700_000_000_000),
  ],
  [
    'ticks now and then',
    (
      (calls) => () =>
        1_700_000_000_000 + Math.floor(calls++ / 7)
    )(0),
  ],
] as const) {
  test(`ids sort as they were made while the clock ${title}`, () => {
    const newId = idSource(clock, bytes(255));
    const ids = Array.from({ length: 10_000 }, newId);
    assert.equal([...ids].sort(), ids);
    assert.is(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => UUIDV7.test(id)));
  });
}

test('the first 48 bits are the time', () => {
  const id = idSource(() => 0x0123456789ab, bytes(0))();
  assert.match(id, /^01234567-89ab-7000-8000-/);
});

test('a slug holds letters, digits, dot, underscore and hyphen only', () => {
  const slugs = {
    'Ada Lovelace': 'ada-lovelace',
    Jürgen: 'jurgen',
    '..x..': 'x',
    日本: '',
    'a@b.c': 'a-b.c',
  };
  for (const [name, wanted] of Object.entries(slugs)) assert.is(slug(name), wanted, name);
});

test.run();
