// What a call that went wrong says next: the words that help, not only what was wrong.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';

const CALLS: readonly (readonly [exit: number, call: readonly string[], message: RegExp, hint?: RegExp])[] = [
  [2, ['add', '  '], /a task needs a name that can be read/],
  [2, ['set', '010', 'name= '], /a task needs a name that can be read/],
  [2, ['set'], /needs words/, /as in: sow set 010 priority=high$/],
  [2, ['add', 'Cart', 'Second'], /"Second" is one word too many/, /quotes hold words together: .*sow add "/],
  [2, ['add', 'Cart', '-p', 'high'], /there is no flag -p/, /--phase or --parent or --priority/],
  [2, ['cost', 'add', '--cost-usd', '-3'], /takes a number from 0, not -3/],
  [
    2,
    ['phase', 'rm', 'x'],
    /no command `sow phase rm`/,
    /sow phase add, sow phase list, sow phase show, sow phase set/,
  ],
  [2, ['config', 'set', 'foo.bar=1'], /there is no field foo\.bar/, /sow config show/],
  [
    4,
    ['claim', '020'],
    /020 is held by human:tester/,
    /yours already: sow submit 020 -m … \| sow release 020/,
  ],
];

test('what a call that went wrong says next', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name);
  rig.ok('claim', '020');
  for (const [exit, call, message, hint] of CALLS) {
    const error = rig.unchanged(() => rig.error(exit, call));
    assert.match(error.message, message);
    if (hint) assert.match(error.hint ?? '', hint);
  }
  assert.not.match(rig.error(4, ['claim', '020', '--actor', 'human:other']).hint ?? '', /yours/);
});

test('an output that is not there is told of, and kept as what was taken away', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('claim', '010');
  const { stderr } = rig.inside(['submit', '010', '-o', 'gone.txt']);
  assert.match(
    stderr,
    'warning: gone.txt is not there: it stands among the outputs as a file that was taken away',
  );
  assert.match(rig.read(rig.task('010')), 'path: gone.txt');
});

test('of a run that failed, logs show what it said on standard error', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name);
  rig.write('fails.sh', '#!/bin/sh\necho "there is no database" >&2\nexit 4\n', 0o755);
  rig.exits(1, ['run', '--task', '010', '--executor', `command:${rig.path('fails.sh')}`]);
  assert.match(rig.ok('list'), /010 .*the agent exited with 4; see sow logs 010\n/);
  assert.match(rig.ok('logs', '010'), /^stderr: there is no database$/m);
  assert.equal(rig.json<{ errors: string[] }>('logs', '010').errors, ['there is no database']);
});

test('what is broken is told by whatever it changes: settings, and phases whose tasks do not start', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const config = rig.read('.sow/config.yaml');
  rig.write('.sow/config.yaml', `${config}review: {mode: robots}\n`);
  assert.match(
    rig.inside(['set', '010', 'priority=high']).stderr,
    'config.yaml is broken, and nothing in it is obeyed',
  );
  rig.write('.sow/config.yaml', config);
  const phase = '.sow/project/phases/implementation/state.yaml';
  rig.write(phase, rig.read(phase).replace(/^status: .*$/m, 'status: bogus'));
  const { stdout } = rig.exits(8, ['run', '--executor', 'command:true']);
  assert.match(stdout, `wrong: ${phase} is broken  → sow validate`);
});

test('what was archived, edited against the rules, or is a checkout without sow, has its own way on', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name);
  rig.ok('claim', '010');
  rig.ok('complete', '010');
  rig.ok('task', 'archive', '010');
  assert.match(
    rig.error(6, ['show', '10']).hint ?? '',
    /archived: sow archive show implementation\/010, sow archive restore/,
  );
  rig.write(rig.task('020'), rig.read(rig.task('020')).replace('status: pending', 'status: completed'));
  assert.match(rig.ok('why', '020'), 'next: put it back, or sow task accept 020');
  assert.match(rig.ok('worktree', 'add', 'feat/two'), /feat\/two, then sow init and sow project new/);
});

test.run();
