// Files that are missing, or that are no files: what can go on goes on.
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig, SOW } from '../../rig/rig.ts';

test('any file but state.yaml may be missing: every command works, and makes what it needs', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First', '-d', 'text');
  rig.ok('claim', '010');
  rig.ok('submit', '010');
  for (const path of [
    '.sow/config.yaml',
    '.sow/.gitignore',
    '.sow/knowledge',
    '.sow/local',
    '.sow/project/log.jsonl',
  ])
    rmSync(rig.path(path), { recursive: true });
  for (const file of ['log.jsonl', 'description.md']) rmSync(rig.path(rig.task('010', file)));
  rig.unchanged(() => {
    for (const call of [
      'list',
      'show 010',
      'status',
      'events',
      'validate',
      'ready',
      'why 010',
      'config show',
      'phase list',
    ])
      rig.ok(...call.split(' '));
  });
  rig.ok('reject', '010', '-m', 'Not yet');
  assert.match(
    rig.read(rig.task('010', 'log.jsonl')),
    /"type":"adopted".*"to":"needs_review".*\n.*"type":"rejected"/,
  );
  rig.ok('phase', 'add', 'more');
  rig.ok('config', 'set', 'review.mode=none');
  assert.match(rig.ok('add', 'Second'), /^020 /);
});

test('a folder without state.yaml is no task, is told of, and keeps its id', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rmSync(rig.path(rig.task('010')));
  rig.unchanged(() => {
    assert.is(rig.ok('list'), 'no tasks\n');
    assert.match(rig.ok('validate'), 'warning SOW503: a folder without state.yaml is no task');
    rig.exits(6, ['claim', '010']);
  });
  assert.match(rig.ok('add', 'Second'), /^020 /);
});

test('a log that is a link is not followed: validate names it, and nothing is written through it', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rmSync(rig.path(rig.task('010', 'log.jsonl')));
  symlinkSync('log.jsonl', rig.path(rig.task('010', 'log.jsonl')));
  rig.ok('show', '010');
  assert.match(rig.exits(7, ['claim', '010']).stderr, /ELOOP: .*log\.jsonl/);
  assert.match(rig.exits(3, ['validate']).stdout, /log\.jsonl.*SOW507: a symbolic link stands here/s);
});

test('a linked worktree whose repository is gone is outside git', async () => {
  await using rig = Rig.withProject();
  rig.git('worktree', 'add', '-q', '../linked', 'main');
  rmSync(rig.path('.git/worktrees/linked'), { recursive: true });
  for (const call of ['init', 'list'])
    assert.is(rig.error(6, [call], { cwd: rig.path('../linked') }).reason, 'outside-git');
});

test('a .sow that is a link is followed', async () => {
  await using rig = Rig.withProject();
  renameSync(rig.path('.sow'), rig.path('../state'));
  symlinkSync('../state', rig.path('.sow'));
  assert.match(rig.ok('init'), 'all is there');
  rig.ok('add', 'First');
  assert.match(rig.ok('list'), '010  pending  First');
});

test('in a folder that was removed every call fails with exit 6, but for those that need none', async () => {
  await using rig = Rig.withProject();
  const gone = (args: string): { status: number | null; stderr: string } =>
    spawnSync(
      'sh',
      ['-c', `mkdir gone && cd gone && rmdir ../gone && exec "${process.execPath}" "${SOW}" ${args}`],
      {
        cwd: rig.root,
        env: rig.env(),
        encoding: 'utf8',
      },
    );
  const { status, stderr } = gone('list');
  assert.equal([status, stderr], [6, 'sow: there is no folder .\n  → it was removed; cd to another one\n']);
  assert.is(gone('--version').status, 0);
  assert.is(gone(`-C "${rig.root}" list`).status, 0);
});

test('without git on the PATH the state is read and written, and only what needs git says so', async () => {
  await using rig = Rig.withProject();
  const call = { env: { PATH: rig.path('../no-such-folder') } };
  rig.exits(0, ['add', 'First'], call);
  rig.exits(0, ['claim', '010'], call);
  rig.ok('release', '010');
  rig.ok('project', 'delete', '--yes');
  rig.git('switch', '-q', 'main');
  assert.is(rig.unchanged(() => rig.error(6, ['project', 'new', 'other'], call)).reason, 'git-missing');
});

test.run();
