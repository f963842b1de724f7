// A part of `npm run test:fuzz`: whatever becomes of a file, it is valid or diagnosed, and every task stays in the list.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { survive } from './survive.ts';

test('two thousand damaged files: each is valid or diagnosed inside itself, and none is dropped', async () => {
  const { faults, valid, diagnosed } = await survive(2000, 20260101);
  assert.equal(faults, []);
  assert.ok(valid > 60 && diagnosed > 1000, `${valid} valid, ${diagnosed} diagnosed`);
});

test.run();
