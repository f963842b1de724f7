import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hostId } from '../../src/store/lock/host.ts';

test('a host is 12 hex digits, the same each time', () => {
  assert.match(hostId({}), /^[0-9a-f]{12}$/);
  assert.is(hostId({}), hostId({ SOW_HOST: '' }));
});

test('SOW_HOST is taken as it is when it looks like an id, and digested when it does not', () => {
  assert.is(hostId({ SOW_HOST: '0123456789ab' }), '0123456789ab');
  assert.match(hostId({ SOW_HOST: 'build-7' }), /^[0-9a-f]{12}$/);
  assert.is.not(hostId({ SOW_HOST: 'build-7' }), hostId({ SOW_HOST: 'build-8' }));
  assert.is.not(hostId({ SOW_HOST: 'build-7' }), hostId({}));
  assert.is.not(hostId({ SOW_HOST: '0123456789AB' }), '0123456789AB');
});

test.run();
