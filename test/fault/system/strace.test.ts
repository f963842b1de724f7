// A sample of the sweep over the system calls, and the price of a commit: its fsyncs, counted.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { reportLine } from '../report.ts';
import { strace } from './strace.ts';

/** The entry, and its folder twice; the new text, the log, and the folder of the task. */
const SYNCS_OF_SET = 7;
/** Also the new description, and no temporary file of a state file that stood before. */
const SYNCS_OF_ADD = 13;

const report = await strace({ seed: Date.now() % 100_000, places: 7 });
console.log(reportLine(report));
const measured = report.skipped === undefined ? test : test.skip;

measured('killed or failed at any system call, the state is before or after, as the exit said', () => {
  assert.equal(report.violations, []);
  assert.ok(Number(report.figures.struck) > 0);
});

measured('a commit syncs so often and no more', () => {
  assert.ok(Number(report.figures['fsyncs of task set']) <= SYNCS_OF_SET);
  assert.ok(Number(report.figures['fsyncs of task add']) <= SYNCS_OF_ADD);
});

test('whatever was left out is told', () => {
  assert.ok(report.skipped !== undefined || Number(report.figures['crash points']) > 0);
});

test.run();
