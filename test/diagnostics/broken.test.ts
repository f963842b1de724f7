// Every broken fixture is told with its exact code, line, column, frame, rule and help. SOW_UPDATE=1 writes what is told
// today: read the difference before you commit it.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CODES } from '../../src/report/codes.ts';
import { BROKEN, Checkout, expectedOf, fixtures, SOUND } from './fixture.ts';

const checkout = new Checkout();

for (const name of fixtures()) {
  test(name, async () => {
    const told = `${await checkout.told(name)}\n`;
    if (process.env.SOW_UPDATE === '1') writeFileSync(join(BROKEN, name, 'expected.txt'), told);
    assert.is(told, expectedOf(name));
    assert.match(told, `${name.slice(0, 6)}: `);
  });
}

for (const name of fixtures(SOUND)) {
  test(`nothing is said of ${name}`, async () => {
    assert.is(await checkout.told(name, SOUND), '');
  });
}

test('what is told is told again in the same words and order', async () => {
  const name = 'SOW201-many-faults-at-once';
  assert.is(await checkout.told(name), await checkout.told(name));
});

test('there is a fixture of every code that a state file can earn, and there are more than a hundred', () => {
  const codes = new Set(fixtures().map((name) => name.slice(0, 6)));
  const without = Object.keys(CODES).filter((code) => !codes.has(code));
  assert.equal(without, []);
  assert.ok(fixtures().length >= 100);
  assert.ok(fixtures().every((name) => readdirSync(join(BROKEN, name)).includes('expected.txt')));
});

test.after(() => checkout[Symbol.dispose]());

test.run();
