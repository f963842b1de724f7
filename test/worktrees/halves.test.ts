// What stands about of worktrees: what prune may take, what recover makes of halves, and that git is given one thing at a time.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeIo } from '../../src/store/disk/io.ts';
import { hostId } from '../../src/store/lock/host.ts';
import { withLock } from '../../src/store/lock/lock.ts';
import { thisProcess } from '../../src/store/lock/process-identity.ts';
import type { Rig } from '../rig/rig.ts';
import { add, withFiles } from './desk.ts';

const FOLDER = '.sow/worktrees/sow/demo/implementation-';

/** Tasks with a worktree each. */
function withTrees(...ids: readonly string[]): Rig {
  const rig = withFiles();
  add(
    rig,
    ids.map((id) => ({ key: `t${id}` })),
  );
  for (const id of ids) rig.ok('worktree', 'add', id);
  return rig;
}

function merge(rig: Rig, id: string): void {
  rig.write(`${FOLDER}${id}/${id}.txt`, 'made\n');
  rig.ok('claim', id);
  rig.ok('submit', id);
  rig.ok('approve', id);
}

const isThere = (rig: Rig, id: string): boolean => rig.exists(`${FOLDER}${id}/.git`);

function pruned(rig: Rig, cwd: string): readonly string[] {
  const { worktrees } = rig.data<{ worktrees: { branch: string }[] }>(0, ['worktree', 'prune'], { cwd });
  return worktrees.map(({ branch }) => branch.replace('sow/demo/implementation-', ''));
}

test('prune takes what is merged and clean, and nothing that is changed, not begun, locked or stood in', async () => {
  await using rig = withTrees('010', '020', '030', '040');
  for (const id of ['010', '020', '040']) merge(rig, id);
  rig.write(`${FOLDER}020/late.txt`, 'late\n');
  const [mine, yours] = ['../mine', '../yours'].map((path) => rig.path(path));
  rig.git('worktree', 'add', '-q', '-b', 'mine', mine ?? '');
  rig.git('worktree', 'add', '-q', '-b', 'yours', yours ?? '');
  rig.git('worktree', 'lock', mine ?? '');
  for (const path of [mine, yours]) rmSync(path ?? '', { recursive: true });
  assert.equal(pruned(rig, rig.path(`${FOLDER}040`)), ['yours', '010']);
  assert.equal(
    ['010', '020', '030', '040'].map((id) => isThere(rig, id)),
    [false, true, true, true],
  );
  assert.is(rig.read(`${FOLDER}020/late.txt`), 'late\n');
  assert.match(rig.git('worktree', 'list', '--porcelain'), '/mine');
  assert.equal(pruned(rig, rig.root), ['040']);
});

/** What a killed `git worktree add` leaves, as it looks. @param own git's folder of the worktree */
const HALVES: Readonly<Record<string, (rig: Rig, own: string) => void>> = {
  'no index yet': (rig, own) => rmSync(rig.path(`${own}/index`)),
  'an index that is being written': (rig, own) => void rig.write(`${own}/index.lock`, ''),
  'the lock of its making': (rig, own) => void rig.write(`${own}/locked`, 'initializing\n'),
};

for (const [left, halve] of Object.entries(HALVES))
  test(`half of a worktree (${left}) is taken away by recover, and made anew by who needs it`, async () => {
    await using rig = withTrees('010', '020', '030');
    const own = (name: string): string => `.git/worktrees/${name}`;
    const mine = rig.path('../mine');
    rig.git('worktree', 'add', '-q', '-b', 'mine', mine);
    rig.ok('claim', '020');
    for (const name of ['implementation-010', 'implementation-020', 'mine']) halve(rig, own(name));
    const told = rig.ok('recover');
    assert.match(told, 'sow/demo/implementation-010: half made: taken away');
    assert.not.match(told, /020|mine/);
    assert.equal(
      ['010', '020', '030'].map((id) => isThere(rig, id)),
      [false, true, true],
      'a task that is worked on, and a whole one, are left alone',
    );
    assert.ok(rig.exists('../mine/.git'), 'so is what is no task’s');
    halve(rig, own('implementation-030'));
    // Written when all of it stands.
    rmSync(rig.path(`${own('implementation-030')}/sow-dir`));
    for (const id of ['010', '030']) {
      rig.ok('worktree', 'add', id);
      assert.is(rig.read(`${FOLDER}${id}/shared.txt`), 'first\n');
      assert.is(rig.git('-C', rig.path(`${FOLDER}${id}`), 'status', '--porcelain'), '');
    }
  });

test('worktrees are added, removed, forgotten and mended one at a time', async () => {
  await using rig = withTrees('010', '020');
  const before = rig.git('worktree', 'list');
  const host = hostId(process.env);
  const lock = {
    io: nodeIo,
    folder: join(rig.root, '.git/sow'),
    identity: thisProcess(host),
    command: 'a test',
    newToken: () => 'a-test',
    clock: Date.now,
    onReleaseTrouble: (message: string) => assert.unreachable(message),
  };
  rig.git('worktree', 'add', '-q', '-b', 'gone', rig.path('../gone'));
  rmSync(rig.path('../gone'), { recursive: true });
  const listed = rig.git('worktree', 'list');
  const env = { SOW_HOST: host };
  const held = await withLock(lock, async () => {
    const calls = [['add', 'feat/two'], ['remove', '020', '--force'], ['recover'], ['prune']].map((args) =>
      rig.start(['worktree', ...args], { env }),
    );
    await Promise.all(calls.map(({ until }) => until(/waiting for the lock: /)));
    assert.is(rig.git('worktree', 'list'), listed);
    return calls;
  });
  assert.ok(held.ok);
  for (const { ended } of held.value) assert.is((await ended).code, 0);
  assert.not.equal(rig.git('worktree', 'list'), before);
  assert.match(rig.git('worktree', 'list'), /feat\/two/);
  assert.not.ok(isThere(rig, '020'));
});

test.run();
