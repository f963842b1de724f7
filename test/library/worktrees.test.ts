// The worktrees of tasks as a program uses them.
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Result } from '../../src/base/result.ts';
import { PROJECT_ROOT } from '../rig/rig.ts';
import { add, withFiles } from '../worktrees/desk.ts';

const ENTRY = join(PROJECT_ROOT, 'dist/index.js');

test('one is made, found by each of its names, told to be merged by other means, and taken away', async () => {
  await using rig = withFiles();
  add(rig, [{ key: 'one' }]);
  const { openProject } = (await import(ENTRY)) as typeof import('../../src/index.ts');
  const opened = await openProject({ directory: rig.root, actor: 'human:library' });
  const { worktrees } = value(opened);
  const made = value(await worktrees.create('010'));
  const branch = 'sow/demo/implementation-010';
  const path = rig.path(`.sow/worktrees/${branch}`);
  assert.equal([made.branch, made.path, made.scope, made.record?.status], [branch, path, 'task', 'active']);
  assert.equal(value(await worktrees.create('010')), made, 'again is the same');
  for (const name of ['010', branch, path]) assert.equal(value(worktrees.get(name)), made);
  assert.equal(value(worktrees.getByPhase('implementation')), [made]);
  assert.equal(value(worktrees.getByPhase('review')), []);
  assert.equal(
    value(worktrees.list()).map(({ scope }) => scope),
    ['main', 'task'],
  );

  assert.is(value(await worktrees.setStatus('010', 'abandoned')).worktree?.status, 'abandoned');
  const commit = rig.git('rev-parse', 'HEAD').trim();
  const merged = value(await worktrees.markMerged('010', 'HEAD')).worktree;
  assert.equal([merged?.status, merged?.merge_commit], ['merged', commit]);
  const record = value(worktrees.get('010')).record;
  assert.equal([record?.status, record?.merge_commit], ['merged', commit]);
  const unknown = await worktrees.markMerged('010', 'no-such-commit');
  assert.is(unknown.ok ? '' : unknown.failure.reason, 'not-found');
  assert.is(value(await worktrees.remove({ name: '010' })).branchRemoved, true);
  assert.is(rig.git('branch', '--list', branch), '');
  rig.ok('validate');
});

function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.failure));
}

test.run();
