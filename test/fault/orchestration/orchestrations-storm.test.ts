// A bounded storm over orchestrations; `npm run test:fault -- --run` makes the whole one.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { reportLine } from '../report.ts';
import { orchestrations } from './orchestrations.ts';

test('an orchestration that is killed again and again ends every task once, and leaves nobody behind', async () => {
  const report = await orchestrations({ seed: Date.now() % 100_000 }, { tasks: 6, kills: 5 });
  console.log(reportLine(report));
  assert.equal(report.violations, []);
  // Killed between its call and its note of it, an agent has submitted what nobody knows that it was told.
  assert.ok(Number(report.figures.acknowledged) >= 1);
});

test.run();
