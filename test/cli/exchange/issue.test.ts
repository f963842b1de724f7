// GitHub's issues, through a gh that answers by a script and notes how it was called.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Call, Rig } from '../../rig/rig.ts';

const ISSUE = {
  number: 12,
  title: 'Tokens expire too early',
  url: 'https://github.com/o/r/issues/12',
  state: 'OPEN',
  labels: [{ name: 'sow' }],
};

/** A gh that prints a text and exits with a code, whatever is asked; the words it got are in `asked`. */
function withGh(rig: Rig, answer: string, code = 0, stderr = ''): Call {
  const bin = join(rig.home, 'bin');
  mkdirSync(bin, { recursive: true });
  rig.write('../home/answer', answer);
  const script = `#!/bin/sh\nprintf '%s ' "$@" >> "${rig.home}/asked"\necho >> "${rig.home}/asked"\ncat "${rig.home}/answer"\necho '${stderr}' >&2\nexit ${code}\n`;
  rig.write('../home/bin/gh', script, 0o755);
  return { env: { PATH: `${bin}:${process.env.PATH ?? ''}` } };
}

test('issues are listed and shown as gh gives them', async () => {
  await using rig = Rig.withProject();
  const call = withGh(rig, JSON.stringify([ISSUE]));
  assert.match(
    rig.exits(0, ['issue', 'list', '--label', 'sow', '--state', 'all'], call).stdout,
    '#12  open  Tokens expire too early  sow',
  );
  assert.match(
    rig.read('../home/asked'),
    'issue list --label sow --state all --json number,title,url,state,labels --limit 1000',
  );
  const shown = withGh(rig, JSON.stringify({ ...ISSUE, body: 'After an hour.' }));
  assert.match(rig.exits(0, ['issue', 'show', '#12'], shown).stdout, '#12 Tokens expire too early (open)\n');
  assert.is(
    rig.data<{ issue: { body: string } }>(0, ['issue', 'show', '12'], shown).issue.body,
    'After an hour.',
  );
  rig.exits(2, ['issue', 'show', 'twelve'], shown);
});

test('an issue is taken up as a task, once', async () => {
  await using rig = Rig.withProject();
  const call = withGh(rig, JSON.stringify({ ...ISSUE, body: 'After an hour.' }));
  rig.unchanged(() =>
    assert.match(rig.exits(0, ['issue', 'start', '12', '-n'], call).stdout, 'would make a task of #12'),
  );
  assert.match(rig.exits(0, ['issue', 'start', '12'], call).stdout, /^010 in_progress {2}next: /);
  const { task } = rig.json<{ task: Record<string, unknown> }>('show', 'issue-12');
  assert.equal([task.name, task.external_id, task.labels], [ISSUE.title, ISSUE.url, ['sow']]);
  assert.is(rig.read(rig.task('010', 'description.md')), `After an hour.\n\n${ISSUE.url}\n`);
  assert.is(rig.error(4, ['issue', 'start', '12'], call).reason, 'claimed');
  rig.ok('release', '010');
  rig.exits(0, ['issue', 'start', '12'], call);
  assert.is(rig.json<{ total: number }>('list').total, 1);
});

test('gh that is missing, not logged in or refuses is told apart', async () => {
  await using rig = Rig.withProject();
  const missing = rig.error(6, ['issue', 'list'], { env: { PATH: rig.home } });
  assert.equal(
    [missing.message, missing.hint],
    ['there is no program gh', 'install it: https://cli.github.com'],
  );
  assert.is(rig.error(4, ['issue', 'list'], withGh(rig, '', 4)).hint, 'gh auth login');
  assert.match(
    rig.error(7, ['issue', 'list'], withGh(rig, '', 1, 'no such repository')).message,
    'no such repository',
  );
  assert.match(rig.error(7, ['issue', 'show', '1'], withGh(rig, 'hello')).message, 'did not print JSON');
});

test.run();
