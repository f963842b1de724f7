// The digest of short texts is Node's own, at every length around a block's.
import { createHash } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from '../../src/base/sha256.ts';

test('it is SHA-256', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'é0€z'.repeat(length).slice(0, length);
    assert.is(sha256(text), createHash('sha256').update(text).digest('hex'), `${length}`);
  }
});

test.run();
