// `sow report`: what a reviewer of a pull request is told, from the state and from git alone.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Report {
  readonly markdown: string;
  readonly refs: readonly string[];
  readonly truncated: boolean;
}

test('what changed since a commit is told, and what was known there is not', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second');
  rig.ok('claim', '010');
  rig.ok('pause', '010', '-m', 'Which one?', '--cause', 'question');
  rig.commit('state');
  rig.git('branch', 'seen');
  rig.ok('answer', '010', '-m', 'This one');
  rig.ok('claim', '010');
  rig.ok('submit', '010');
  rig.ok('reject', '010', '-m', 'no tests');
  rig.write('code.txt', 'code\n');
  rig.commit('more');
  const { refs, markdown } = rig.json<Report>('report', '--since', 'seen');
  assert.equal(refs, ['implementation/010']);
  assert.match(markdown, /### Rejections\n\n- 010, iteration 1: no tests\n/);
  assert.match(markdown, /code\.txt \| 1 \+/);
  assert.not.match(markdown, /Which one/, 'it was asked before');
  assert.match(rig.ok('report'), /- 010: Which one\? → This one/);
  assert.equal(rig.json<Report>('report').refs, ['implementation/010', 'implementation/020']);
});

test('state that is not committed is told too, and a task that cannot be read', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.commit('state');
  rig.ok('add', 'Second');
  assert.equal(rig.json<Report>('report', '--since', 'HEAD').refs, ['implementation/020']);
  rig.write(rig.task('020'), 'status: [');
  assert.match(rig.ok('report', '--since', 'HEAD'), /^\| 020 \| {2}\| invalid \|/m);
});

test('nothing is written, and what is wrong is told', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second', 'Third']) rig.ok('add', name);
  rig.unchanged(() => {
    assert.is(rig.json<Report>('report', '--max', '250').truncated, true);
    assert.match(rig.error(6, ['report', '--since', 'nowhere']).message, /no commit nowhere/);
    rig.error(6, ['report', '--since', '--output=x']);
    rig.error(2, ['report', '--max', '10']);
  });
});

test.run();
