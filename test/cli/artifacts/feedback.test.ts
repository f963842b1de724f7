// `sow feedback`: what a review found, kept by iteration, whatever it came to.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Task {
  readonly status: string;
  readonly iteration: number;
  readonly inputs: readonly { readonly path: string; readonly type: string; readonly metadata: object }[];
}

function task(rig: Rig): Task {
  return rig.json<{ task: Task }>('show', '010').task;
}

function withTask(): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'One');
  rig.ok('claim', '010');
  rig.ok('submit', '010');
  return rig;
}

test('feedback is a file and an input with its assessment; the status stays', async () => {
  await using rig = withTask();
  const said = rig.ok('feedback', 'add', '010', '--assessment', 'pass', '-m', 'Well tested.');
  assert.match(said, '010 has feedback on iteration 1  next: sow approve 010 | sow reject 010');
  assert.is(rig.read(rig.task('010', 'feedback/001.md')), 'Well tested.\n');
  const { status, inputs } = task(rig);
  assert.is(status, 'needs_review');
  assert.equal(
    inputs.map(({ path, type, metadata }) => [path, type, metadata]),
    [[`${rig.task('010', 'feedback/001.md')}`, 'feedback', { iteration: 1, assessment: 'pass' }]],
  );
});

test('three iterations, each with its feedback; a rejection takes over what was written', async () => {
  await using rig = withTask();
  rig.ok('feedback', 'add', '010', '--assessment', 'fail', '-m', 'No tests.');
  rig.ok('reject', '010');
  rig.ok('submit', '010');
  rig.ok('reject', '010', '-m', 'Tests are slow.');
  rig.ok('submit', '010');
  rig.ok('feedback', 'add', '010', '--assessment', 'pass', '-m', 'Good.');
  rig.ok('approve', '010');
  const { iteration, inputs } = task(rig);
  assert.is(iteration, 3);
  assert.equal(
    inputs.map(({ path }) => path.slice(-7)),
    ['001.md', '002.md', '003.md'].map((name) => `/${name}`),
  );
  const { feedback } = rig.json<{ feedback: { iteration: number; assessment?: string; text: string }[] }>(
    'feedback',
    'list',
    '010',
  );
  assert.equal(
    feedback.map((one) => [one.iteration, one.assessment, one.text]),
    [
      [1, 'fail', 'No tests.\n'],
      [2, undefined, 'Tests are slow.\n'],
      [3, 'pass', 'Good.\n'],
    ],
  );
  assert.match(rig.ok('feedback', 'list', '010'), /^1 +fail +\S+001\.md +No tests\.$/m);
  assert.is(rig.ok('feedback', 'show', '010'), 'Good.\n');
  assert.is(rig.ok('feedback', 'show', '010', '1'), 'No tests.\n');
  rig.exits(6, ['feedback', 'show', '010', '4']);
  rig.exits(2, ['feedback', 'show', '010', 'x']);
});

test('words that stand there already change nothing; more words follow them; none are refused', async () => {
  await using rig = withTask();
  rig.ok('feedback', 'add', '010', '-m', 'First.');
  assert.match(
    rig.unchanged(() => rig.ok('feedback', 'add', '010', '-m', 'First.')),
    'unchanged',
  );
  rig.ok('feedback', 'add', '010', '-m', 'Second.');
  assert.is(rig.read(rig.task('010', 'feedback/001.md')), 'First.\n\nSecond.\n');
  assert.is(task(rig).inputs.length, 1);
  rig.ok('feedback', 'add', '010', '-m', 'First.', '--assessment', 'fail');
  assert.equal(task(rig).inputs[0]?.metadata, { iteration: 1, assessment: 'fail' });
  rig.ok('reject', '010');
  rig.unchanged(() => rig.exits(2, ['feedback', 'add', '010']));
  rig.unchanged(() => rig.exits(6, ['feedback', 'add', '999', '-m', 'x']));
});

test.run();
