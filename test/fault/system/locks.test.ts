// Clocks that differ, and thirty-two at one door.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { reportLine } from '../report.ts';
import { shifted } from './contenders.ts';
import { clocks, crowd } from './locks.ts';

const shiftable = shifted('+11s') ? test : test.skip;

shiftable(
  'a clock 11 s ahead robs nobody and one an hour behind waits for nobody longer (needs faketime)',
  async () => {
    const report = await clocks({});
    console.log(reportLine(report));
    assert.equal(report.violations, []);
  },
);

test('of thirty-two contenders the slowest has a quarter of the mean turns', async () => {
  const report = await crowd({});
  console.log(reportLine(report));
  assert.equal(report.violations, []);
});

test.run();
