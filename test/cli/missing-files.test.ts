// Files that are missing, or that are no files: what can go on goes on.
import { rmSync, symlinkSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';

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

test('a link that leads to itself is trouble of the system, not a bug', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rmSync(rig.path(rig.task('010', 'log.jsonl')));
  symlinkSync('log.jsonl', rig.path(rig.task('010', 'log.jsonl')));
  for (const call of ['claim', 'show'])
    assert.match(rig.exits(7, [call, '010']).stderr, /ELOOP: .*log\.jsonl/);
});

test.run();
