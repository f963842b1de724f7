// Repositories that are not the plain one: a linked worktree, one with a submodule, a submodule itself, a shallow clone, and a git
// that cannot merge without a checkout.
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';
import { add, agent, withFiles } from './desk.ts';

const FILES = ['-c', 'protocol.file.allow=always'];

/** Each gives the checkout in which a project is opened. */
const KINDS: Readonly<Record<string, (rig: Rig) => string>> = {
  'a linked worktree': (rig) => {
    rig.git('worktree', 'add', '-q', '-b', 'other', rig.path('../linked'));
    return rig.path('../linked');
  },
  'a repository with a submodule': (rig) => {
    library(rig);
    rig.git(...FILES, 'submodule', '--quiet', 'add', rig.path('../library'), 'library');
    rig.git('commit', '-q', '-m', 'with a submodule');
    return rig.root;
  },
  'a submodule': (rig) => {
    library(rig);
    rig.git(...FILES, 'submodule', '--quiet', 'add', rig.path('../library'), 'library');
    rig.git('commit', '-q', '-m', 'with a submodule');
    return rig.path('library');
  },
  'a shallow clone': (rig) => {
    rig.git('commit', '-q', '--allow-empty', '-m', 'more');
    rig.git('clone', '-q', '--depth', '1', `file://${rig.root}`, rig.path('../shallow'));
    return rig.path('../shallow');
  },
};

function library(rig: Rig): void {
  rig.git('init', '-q', '-b', 'main', rig.path('../library'));
  rig.git('-C', rig.path('../library'), 'commit', '-q', '--allow-empty', '-m', 'begin');
}

for (const [kind, make] of Object.entries(KINDS))
  test(`${kind}: work in a worktree is merged and landed, and nothing else changes`, async () => {
    await using rig = Rig.make();
    const cwd = make(rig);
    const sow = (code: number, ...args: string[]) => rig.exits(code, args, { cwd });
    const git = (...args: string[]) => rig.git('-C', cwd, ...args);
    sow(0, 'init');
    sow(0, 'project', 'new', 'kinds');
    sow(0, 'add', 'One');
    git('add', '--all');
    git('commit', '-q', '-m', 'planned');
    const before = git('ls-tree', '-r', 'HEAD');
    sow(8, 'run', '--executor', agent(rig, 'echo "$T" >"$T.txt"'));
    sow(0, 'approve', '010');
    assert.is(git('ls-tree', '-r', 'HEAD'), before, 'not yet landed');
    sow(0, 'land', '--no-state');
    assert.is(readFileSync(join(cwd, '010.txt'), 'utf8'), '010\n');
    assert.equal(
      git('diff', '--name-status', 'HEAD^', 'HEAD').trim(),
      'A\t010.txt',
      'a submodule stays where it was',
    );
    sow(0, 'worktree', 'prune');
    assert.is(git('worktree', 'list', '--porcelain').match(/implementation-010/), null);
  });

test('before the first commit all work in the checkout, and that is said', async () => {
  await using rig = Rig.make();
  const cwd = rig.path('../empty');
  rig.git('init', '-q', '-b', 'main', cwd);
  for (const args of [['init'], ['project', 'new', 'empty'], ['add', 'One'], ['add', 'Two']])
    rig.exits(0, args, { cwd });
  const { stderr } = rig.exits(8, ['run', '--executor', agent(rig, 'echo "$T" >"$T.txt"')], { cwd });
  assert.match(
    stderr,
    'there is no commit yet that a worktree could begin at: the agents share this checkout',
  );
  assert.equal([existsSync(join(cwd, '010.txt')), existsSync(join(cwd, '.sow/worktrees'))], [true, false]);
});

test('a git that is too old is named before anything begins, and one agent at a time needs none newer', async () => {
  await using rig = withFiles();
  add(rig, [{ key: 'one' }]);
  rig.write(
    '../home/bin/git',
    '#!/bin/sh\ncase "$*" in *--version*) echo "git version 2.30.2";; *merge-tree*) exit 129;; *) PATH="$REAL_PATH" exec git "$@";; esac\n',
  );
  chmodSync(join(rig.home, 'bin/git'), 0o755);
  const REAL_PATH = rig.env().PATH ?? '';
  const env = { REAL_PATH, PATH: `${join(rig.home, 'bin')}:${REAL_PATH}` };
  const run = ['run', '--executor', agent(rig, 'true')];
  const { stderr } = rig.exits(6, run, { env });
  assert.match(stderr, /2\.30[\s\S]*2\.38/);
  assert.equal(rig.git('branch', '--list', 'sow/*'), '');
  rig.exits(8, [...run, '-j', '1'], { env });
});

test.run();
