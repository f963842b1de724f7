// A bounded storm and one crowd at the door; `npm run test:fault` goes on for longer.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { reportLine } from '../report.ts';
import { claims } from './claims.ts';
import { storm } from './storm.ts';

const seed = Date.now() % 100_000;

test('a storm loses, doubles, tears and brings back nothing', async () => {
  const report = await storm({ seed, ms: 15_000 });
  console.log(reportLine(report));
  assert.equal(report.violations, []);
  assert.ok(Number(report.figures.acknowledged) > 0);
});

test('of twenty at once each add gets its id, one claim wins and every set is kept', async () => {
  const report = await claims({ seed, rounds: 1 });
  console.log(reportLine(report));
  assert.equal(report.violations, []);
});

test.run();
