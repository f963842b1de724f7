// What was touched or cut off has another checksum, wherever its bytes begin in memory.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checksum } from '../../src/store/index/checksum.ts';

const TEXT = Buffer.from(JSON.stringify(Array.from({ length: 40 }, (_, n) => [`p/${n}`, n, 'Task é'])));

test('every byte counts, and where it stands', () => {
  const sums = new Set([checksum(TEXT)]);
  for (const at of TEXT.keys()) {
    const touched = Buffer.from(TEXT);
    touched[at] = (touched[at] ?? 0) ^ 1;
    sums.add(checksum(touched));
    sums.add(checksum(TEXT.subarray(0, at)));
  }
  assert.is(sums.size, 1 + 2 * TEXT.length);
});

test('rows that change places do not cancel out', () => {
  const rows = ['aaaa', 'bbbb', 'cccc', 'dddd'];
  const orders = [
    rows,
    rows.toReversed(),
    ['bbbb', 'aaaa', 'cccc', 'dddd'],
    ['aaaa', 'bbbb', 'dddd', 'cccc'],
  ];
  assert.is(new Set(orders.map((order) => checksum(Buffer.from(order.join(''))))).size, 4);
});

test('it is the same wherever the bytes stand', () => {
  for (const shift of [0, 1, 2, 3, 4]) {
    const moved = Buffer.concat([Buffer.alloc(shift), TEXT]).subarray(shift);
    assert.is(checksum(moved), checksum(TEXT));
  }
});

test.run();
