// Where sow is used: full disks, folders that may not be written, worktrees, moved folders, odd paths, many tasks. What this
// machine cannot make is left out, and the reason stands in the name.
import { chmodSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';
import { SmallDisk } from '../../rig/small-disk.ts';
import { crowded } from './many-tasks.ts';
import { isRoot, must } from './tools.ts';

const asRoot = isRoot() ? test : test.skip;

asRoot(
  'a full disk fails with exit 7 and the side of the commit, and goes on when there is room (needs root)',
  () => {
    using disk = new SmallDisk('1m');
    const rig = Rig.withProject('full', disk.folder);
    rig.ok('add', 'First');
    const codes = new Set<number | null>();
    for (let left = 40; left >= 0; left--) {
      disk.fill(left * 4096);
      const { code, stderr } = rig.sow(['set', '010', `metadata.left=${left}`, '--json']);
      codes.add(code);
      if (code !== 0) assert.match(stderr, /"committed": (true|false)/);
      disk.makeRoom();
      const committed = code === 0 || stderr.includes('"committed": true');
      rig.ok('set', '010', 'metadata.after=yes');
      rig.ok('validate');
      assert.is(rig.read(rig.task('010')).includes(`left: ${left}\n`), committed, `with ${left} pages left`);
    }
    assert.equal([...codes].sort(), [0, 7]);
  },
);

asRoot(
  'a .sow that is mounted read-only is read, and every change refused with exit 7 (needs root)',
  async () => {
    await using rig = Rig.withProject();
    rig.ok('add', 'First');
    must('mount', '--bind', rig.path('.sow'), rig.path('.sow'));
    try {
      must('mount', '-o', 'remount,bind,ro', rig.path('.sow'));
      readsOnly(rig);
    } finally {
      must('umount', rig.path('.sow'));
    }
    rig.ok('set', '010', 'priority=high');
  },
);

const asUser = isRoot() ? test.skip : test;

asUser(
  'a .sow that may not be written is read, and every change refused with exit 7 (not as root)',
  async () => {
    await using rig = Rig.withProject();
    rig.ok('add', 'First');
    const folders = ['.sow/local', dirname(rig.task('010'))];
    for (const folder of folders) chmodSync(rig.path(folder), 0o500);
    readsOnly(rig);
    for (const folder of folders) chmodSync(rig.path(folder), 0o700);
    rig.ok('set', '010', 'priority=high');
  },
);

function readsOnly(rig: Rig): void {
  for (const args of [['list'], ['show', '010'], ['status'], ['events'], ['ready'], ['validate'], ['doctor']])
    rig.unchanged(() => rig.sow(args).code === 0 || assert.unreachable(`${args.join(' ')} does not read`));
  for (const args of [['set', '010', 'priority=high'], ['add', 'Second'], ['claim', '010'], ['init']]) {
    const { code, stderr } = rig.unchanged(() => rig.sow([...args, '--json']));
    assert.is(code, args[0] === 'init' && code === 0 ? 0 : 7, stderr);
    if (code === 7) assert.match(stderr, '"committed": false');
  }
}

asRoot(
  'a file that may suddenly not be written leaves the entry to the next command (needs root)',
  async () => {
    await using rig = Rig.withProject();
    rig.ok('add', 'First');
    rig.ok('add', 'Second');
    const log = rig.path(rig.task('010', 'log.jsonl'));
    must('mount', '--bind', log, log);
    try {
      must('mount', '-o', 'remount,bind,ro', log);
      const { committed, path } = rig.error(7, ['set', '010', 'priority=high']) as unknown as Side;
      assert.equal([committed, path], [true, log]);
      const other = rig.error(7, ['set', '020', 'priority=high']) as unknown as Side;
      assert.is(other.path, log, 'nothing is committed behind an entry that cannot be finished');
      rig.ok('list');
    } finally {
      must('umount', log);
    }
    rig.ok('set', '020', 'priority=low');
    assert.match(rig.read(rig.task('010')), 'priority: high');
    assert.is(rig.read(rig.task('010', 'log.jsonl')).match(/"type":"set"/g)?.length, 1);
    rig.ok('validate');
  },
);

interface Side {
  readonly committed: boolean;
  readonly path: string;
}

test('two worktrees of one repository have a project each, and a lock each', async () => {
  await using rig = Rig.withProject('one');
  rig.ok('add', 'First');
  rig.commit();
  const other = join(dirname(rig.root), 'other');
  rig.git('worktree', 'add', '--quiet', '-b', 'feat/two', other, 'main');
  const there = { cwd: other };
  rig.exits(0, ['init'], there);
  rig.exits(0, ['project', 'new', 'two'], there);
  const ran = await Promise.all(
    Array.from({ length: 8 }, (_, at) => rig.start(['add', `Task ${at}`], at % 2 ? there : {}).ended),
  );
  assert.equal(
    ran.map(({ code }) => code),
    Array(8).fill(0),
  );
  assert.is(rig.json<{ total: number }>('list').total, 5);
  assert.is(rig.data<{ total: number }>(0, ['list'], there).total, 4);
  for (const call of [{}, there]) rig.exits(0, ['validate'], call);
});

test('a folder that was moved, with work in progress, goes on where it is', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('claim', '010');
  const there = { cwd: join(dirname(rig.root), 'moved') };
  renameSync(rig.root, there.cwd);
  rig.exits(0, ['submit', '010', '-m', 'done'], there);
  rig.exits(0, ['approve', '010'], there);
  rig.exits(0, ['validate'], there);
});

for (const name of [
  'with blanks and (brackets)',
  'with\nnewlines\n',
  'quotes \' and "',
  'ünï-čødé-日本-🌱',
  '-dash',
  '$HOME `x` *',
])
  test(`a path ${JSON.stringify(name)}`, async () => {
    await using outer = Rig.make();
    const folder = join(dirname(outer.root), name);
    mkdirSync(folder);
    const rig = Rig.withProject('odd', folder);
    rig.ok('add', 'First');
    rig.write('agent.sh', '#!/bin/sh\nexec sow submit -m done\n', 0o755);
    rig.write('desc.md', 'Why\n');
    rig.exits(0, ['add', 'Second', '--description-file', 'desc.md']);
    rig.exits(0, ['set', '010', 'priority=high'], { cwd: rig.path('.sow/project') });
    rig.exits(0, ['-C', rig.root, 'list'], { cwd: '/' });
    rig.exits(8, ['run', '--executor', `command:"${rig.path('agent.sh').replace(/(["\\$`])/g, '\\$1')}"`]);
    rig.ok('approve', '010', '020');
    rig.ok('validate');
    rig.ok('doctor');
  });

test('ten thousand tasks are listed, set, claimed and validated', async () => {
  await using rig = Rig.withProject('many');
  const total = crowded(rig, 10_000);
  const timed = (...args: string[]): string => {
    const began = performance.now();
    const stdout = rig.ok(...args);
    console.log(
      `${args.slice(0, 2).join(' ')} of ${total} tasks: ${Math.round(performance.now() - began)} ms`,
    );
    return stdout;
  };
  const { data } = JSON.parse(timed('list', '--json')) as { data: { total: number } };
  assert.is(data.total, total);
  timed('set', 'p01/020', 'priority=high');
  timed('claim', 'p10/500');
  timed('status');
  timed('validate');
  assert.match(rig.read('.sow/project/phases/p01/tasks/020/state.yaml'), 'priority: high');
});

test.run();
