// What is read from git's own files is what git says: commits of branches, loose and packed, and settings.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isListed } from '../../src/git/checkout/worktrees.ts';
import { readRefs } from '../../src/git/refs.ts';
import { findRepository, type Repository } from '../../src/git/repository.ts';
import { isOn } from '../../src/git/settings.ts';
import { Rig } from '../rig/rig.ts';

const NAMES = [
  'main',
  'sow/demo/trunk',
  'sow/demo/p-010',
  'other',
  'alias',
  'absent',
  'sow/demo',
  '../config',
];

function repositoryOf({ root }: Rig): Repository {
  const repository = findRepository(root);
  assert.ok(repository);
  return repository;
}

function told(rig: Rig): Record<string, string> {
  const refs = NAMES.map((name) => `refs/heads/${name}`);
  return Object.fromEntries(readRefs(repositoryOf(rig), refs));
}

function said(rig: Rig): Record<string, string> {
  const lines = rig.git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads').trim().split('\n');
  const all = new Map(lines.map((line) => line.split(' ') as [string, string]));
  return Object.fromEntries([...all].filter(([name]) => NAMES.includes(name.replace('refs/heads/', ''))));
}

test('commits of branches are those that git tells, loose, packed, moved since and named by another', async () => {
  await using rig = Rig.withProject();
  const commit = (): void => void rig.git('commit', '-q', '--allow-empty', '-m', 'more');
  commit();
  for (const name of ['sow/demo/trunk', 'sow/demo/p-010', 'other']) rig.git('branch', name);
  assert.ok(Object.keys(told(rig)).length >= 3);
  assert.equal(told(rig), said(rig));
  rig.git('pack-refs', '--all');
  assert.equal(told(rig), said(rig));
  commit();
  rig.git('branch', '-f', 'other', 'HEAD');
  rig.git('branch', '-D', 'sow/demo/p-010');
  assert.equal(told(rig), said(rig));
  rig.git('symbolic-ref', 'refs/heads/alias', 'refs/heads/other');
  assert.equal(told(rig), said(rig));
});

test('a setting is on as soon as git says so, and no longer than that', async () => {
  await using rig = Rig.withProject();
  const NAME = 'core.sparseCheckout';
  for (const [value, expected] of [
    ['true', true],
    ['false', false],
    ['yes', true],
  ] as const) {
    rig.git('config', NAME, value);
    assert.is(isOn(repositoryOf(rig), NAME), expected, value);
  }
  rig.git('config', '--unset', NAME);
  assert.is(isOn(repositoryOf(rig), NAME), false);
});

test('a worktree is on the list of git as long as git knows it, there or gone', async () => {
  await using rig = Rig.withProject();
  rig.git('commit', '-q', '--allow-empty', '-m', 'more');
  const at = (name: string): string => join(rig.root, '.sow/worktrees', name);
  const repository = { commonDir: join(rig.root, '.git') };
  assert.is(isListed(repository, at('one')), false);
  rig.git('worktree', 'add', '-q', at('one'), '-b', 'one');
  rig.git('worktree', 'add', '-q', join(rig.root, '.sow/worktrees/deeper/one'), '-b', 'two');
  writeFileSync(join(rig.root, '.git/worktrees/one-more'), '');
  assert.is(isListed(repository, at('one')), true);
  assert.is(isListed(repository, at('deeper/one')), true);
  assert.is(isListed(repository, at('on')), false);
  rig.git('worktree', 'remove', at('one'));
  assert.is(isListed(repository, at('one')), false);
});

test.run();
