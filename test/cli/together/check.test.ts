// `sow check`: commands run once they are trusted, criteria are measured, a person ticks the rest, and what is unmet
// keeps a task from being approved.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isAlive } from '../../../src/run/process/descendants.ts';
import { startTimeOf } from '../../../src/run/process/process-table.ts';
import { Rig } from '../../rig/rig.ts';

interface Checked {
  readonly task: {
    readonly status: string;
    readonly success_criteria?: readonly { readonly met?: boolean; readonly evidence?: string }[];
    readonly tests?: readonly { readonly passed?: boolean; readonly at?: string }[];
  };
  readonly met: boolean;
  readonly criteria: readonly { readonly by: string; readonly met: boolean; readonly evidence?: string }[];
}

const TESTS = JSON.stringify([{ name: 'Test suite', command: `sh -c 'cat count; exit $(cat code)'` }]);

/** The seed's criteria, and one that only a person can judge. */
const CRITERIA = JSON.stringify([
  { criterion: 'All tests pass', measurable: 'test_suite.exit_code == 0' },
  { criterion: 'Many tests', measurable: 'test_suite.stdout contains 12 tests' },
  { criterion: 'It reads well', measurable: 'true' },
]);

function checkedRig(): Rig {
  const rig = Rig.withProject();
  rig.write('code', '0\n');
  rig.write('count', '12 tests\n');
  rig.ok('add', 'Optimize', '--tests', TESTS, '--criteria', CRITERIA);
  return rig;
}

test('a command from a file is not run before somebody has trusted it in this checkout', async () => {
  await using rig = checkedRig();
  rig.write('code', '0\n');
  const before = rig.read(rig.task('010'));
  const refused = rig.error(4, ['check', '010']);
  assert.match(refused.message, /nobody has trusted these commands here: sh -c/);
  assert.is(refused.hint, 'a person does so: sow trust 010 --yes, or for this once sow check 010 --trust');
  assert.is(rig.read(rig.task('010')), before);
  assert.equal(rig.json<{ untrusted: string[] }>('trust').untrusted.length, 1);
  rig.exits(8, ['check', '010', '--trust']);
  assert.equal(rig.json<{ untrusted: string[] }>('trust').untrusted.length, 1, '--trust keeps nothing');
  rig.error(4, ['trust', '010', '--yes', '--actor', 'agent:x']);
  rig.ok('trust', '010', '--yes');
  rig.exits(8, ['check', '010']);
  rig.ok('set', '010', 'tests=[{"name": "Test suite", "command": "echo other"}]');
  assert.match(rig.error(4, ['check', '010']).message, /echo other/);
});

test('criteria are measured, written with their evidence, and logged; what is left is a person’s', async () => {
  await using rig = checkedRig();
  const first = rig.data<Checked>(8, ['check', '010', '--trust']);
  assert.equal(
    first.criteria.map(({ by, met, evidence }) => [by, met, evidence]),
    [
      ['measure', true, 'test_suite.exit_code is 0'],
      ['measure', true, 'test_suite.stdout is "12 tests\\n"'],
      ['person', false, undefined],
    ],
  );
  assert.equal(
    first.task.success_criteria?.map(({ met }) => met),
    [true, true, undefined],
  );
  assert.is(first.task.tests?.[0]?.passed, true);
  rig.write('code', '3\n');
  const failed = rig.data<Checked>(1, ['check', '010', '--trust']);
  assert.is(failed.task.tests?.[0]?.passed, false);
  assert.equal(
    failed.task.success_criteria?.map(({ met }) => met),
    [false, true, undefined],
  );
  const log = rig
    .read(rig.task('010', 'log.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(
    log
      .filter(({ type }) => type === 'checked')
      .map(({ met, criteria, passed, tests }) => [met, criteria, passed, tests]),
    [
      [2, 3, 1, 1],
      [1, 3, 0, 1],
    ],
  );
});

test('an unmet criterion or a failing test blocks approval, and a person’s tick opens it', async () => {
  await using rig = checkedRig();
  rig.write('code', '1\n');
  rig.ok('claim', '010');
  rig.ok('submit', '010', '-m', 'done');
  const untrusted = rig.error(4, ['approve', '010']);
  assert.match(untrusted.message, /nobody has trusted these commands here: sh -c/);
  assert.match(untrusted.hint ?? '', /sow trust 010 --yes, or for this once sow approve 010 --trust/);
  rig.ok('trust', '010', '--yes');
  const failing = rig.error(4, ['approve', '010']);
  assert.is(failing.hint, 'sow check 010');
  assert.match(
    failing.message,
    /^cannot complete 010: criterion not met: All tests pass.*failing tests: Test suite$/s,
  );
  rig.write('code', '0\n');
  assert.match(rig.exits(8, ['check', '010', '--trust']).stdout, /next: sow check 010 --met 3\n$/);
  assert.match(rig.error(4, ['approve', '010']).message, /criterion not met: It reads well$/);
  rig.error(4, ['check', '010', '--trust', '--met', '3', '--actor', 'agent:x']);
  const ticked = rig.data<Checked>(0, [
    'check',
    '010',
    '--trust',
    '--met',
    '3',
    '--evidence',
    'read it twice',
  ]);
  assert.is(ticked.met, true);
  assert.is(ticked.task.success_criteria?.[2]?.evidence, 'read it twice');
  rig.ok('approve', '010');
  assert.match(rig.error(4, ['check', '010', '--trust']).message, /010 is completed/);
});

test('an approval runs the checks anew, whatever they came to before, and keeps what they show', async () => {
  await using rig = Rig.withProject();
  rig.write('code', '0\n');
  const tests = JSON.stringify([{ name: 'unit', command: `sh -c 'exit $(cat code)'` }]);
  rig.ok('add', 'A', '--tests', tests);
  rig.ok('trust', '--yes');
  rig.ok('claim', '010');
  rig.ok('submit', '010');
  rig.ok('check', '010');
  rig.write('code', '1\n');
  assert.is(rig.error(4, ['approve', '010']).message, 'cannot complete 010: failing tests: unit');
  assert.match(rig.read(rig.task('010')), /passed: false/);
  rig.write('code', '0\n');
  rig.ok('approve', '010');
  assert.match(rig.read(rig.task('010')), /status: completed[\s\S]*passed: true/);
});

test('where nobody reviews, what is submitted is checked as it is completed', async () => {
  await using rig = Rig.withProject();
  rig.write('code', '1\n');
  const tests = JSON.stringify([{ name: 'unit', command: `sh -c 'exit $(cat code)'` }]);
  rig.ok('add', 'A', '--tests', tests, '--review', 'none');
  rig.ok('claim', '010', '--actor', 'agent:x');
  rig.error(4, ['submit', '010', '--actor', 'agent:x']);
  assert.is(
    rig.error(4, ['submit', '010', '--trust', '--actor', 'agent:x']).message,
    'agent:x may not trust',
  );
  rig.ok('trust', '--yes');
  const failing = rig.error(4, ['submit', '010', '--actor', 'agent:x']);
  assert.is(failing.message, 'cannot complete 010: failing tests: unit');
  rig.write('code', '0\n');
  assert.match(rig.ok('submit', '010', '--actor', 'agent:x'), /010 completed/);
});

test('the reviewer role ticks what has to be judged, but not of its own work', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'A', '--criteria', JSON.stringify([{ criterion: 'It reads well', measurable: true }]));
  rig.ok('claim', '010', '--actor', 'agent:reviewer/a');
  rig.error(4, ['check', '010', '--met', '1', '--actor', 'agent:reviewer/a']);
  rig.ok('submit', '010', '--actor', 'agent:reviewer/a');
  rig.error(4, ['approve', '010', '--actor', 'agent:reviewer/a']);
  rig.ok('check', '010', '--met', '1', '--evidence', 'read', '--actor', 'agent:reviewer/b');
  rig.ok('approve', '010', '--actor', 'agent:reviewer/b');
});

test('what was checked of one iteration says nothing of the next', async () => {
  await using rig = checkedRig();
  rig.ok('claim', '010');
  rig.ok('submit', '010');
  rig.ok('check', '010', '--trust', '--met', 'It reads well');
  rig.ok('reject', '010', '-m', 'Handle empty input');
  assert.not.match(rig.read(rig.task('010')), /met:|evidence:|passed:/);
});

test('a check of a criterion’s own, under whatever name its measurement calls it', async () => {
  await using rig = Rig.withProject();
  const criteria = JSON.stringify([
    { criterion: 'Builds', check: 'true' },
    { criterion: 'Lints', check: 'false', measurable: 'lint.exit_code == 0' },
    { criterion: 'Is there', check: 'no-such-program' },
    { criterion: 'Needs a shell', check: 'true && true' },
  ]);
  rig.ok('add', 'A', '--criteria', criteria);
  const { criteria: found } = rig.data<Checked>(1, ['check', '010', '--trust']);
  assert.equal(
    found.map(({ met, evidence }) => [met, evidence?.slice(0, 60)]),
    [
      [true, 'exit 0'],
      [false, 'lint.exit_code is 1'],
      [false, 'no-such-program is not there'],
      [false, 'the command line `true && true` needs a shell for its &: sh '],
    ],
  );
});

test('a command that takes too long is ended, with what it has started', async () => {
  await using rig = Rig.withProject();
  const tests = JSON.stringify([{ name: 'slow', command: `sh -c 'sleep 600 & echo $! > child; wait'` }]);
  rig.ok('config', 'set', 'runs.grace=1s');
  rig.ok('add', 'A', '--tests', tests, '--timeout', '1s');
  const { task } = rig.data<Checked>(1, ['check', '010', '--trust']);
  assert.is(task.tests?.[0]?.passed, false);
  const pid = Number(rig.read('child'));
  assert.not(isAlive({ pid, startTime: startTimeOf(pid) }));
});

test('wrong calls are told, and write nothing', async () => {
  await using rig = checkedRig();
  const before = rig.bytes('.sow');
  assert.match(rig.error(6, ['check', '010', '--trust', '--met', '9']).hint ?? '', /3 \(It reads well\)/);
  rig.error(2, ['check', '010', '--trust', '--evidence', 'x']);
  rig.error(6, ['check', '990']);
  rig.error(2, ['add', 'B', '--criteria', '{']);
  rig.error(2, ['add', 'B', '--criteria', '[{"measurable": "x == 1"}]']);
  rig.data<Checked>(0, ['check', '010', '--trust', '-n']);
  assert.equal(rig.bytes('.sow'), before);
});

test.run();
