// Archives: ended tasks leave the project with all they have, still satisfy what waits for them, and come back whole.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Archives {
  readonly archives: readonly { readonly name: string; readonly ref: string; readonly open: boolean }[];
}

interface List {
  readonly tasks: readonly { readonly id: string; readonly readiness: string }[];
}

/** 010 is completed with notes, context and feedback, and 020 waits for it. */
function project(): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'Base', '--key', 'base', '-d', 'Do it.');
  rig.ok('add', 'Next', '--depends-on', 'base');
  rig.ok('claim', '010');
  rig.ok('note', '010', '-m', 'private');
  rig.ok('share', '010', 'api', '--value', '1');
  rig.ok('submit', '010');
  rig.ok('reject', '010', '-m', 'again');
  rig.ok('complete', '010');
  return rig;
}

const folder = '.sow/project/phases/implementation/tasks/010';

test('an archive holds everything, byte-reproducibly, and restoring gives every byte back', async () => {
  await using rig = project();
  const before = rig.bytes(folder);
  assert.is(before.size, 6);
  rig.ok('task', 'archive', '010');
  assert.not(rig.exists(folder));
  const [archive] = rig.json<Archives>('archive', 'list').archives;
  assert.match(archive?.name ?? '', /^task_implementation-010_\d{8}T\d{6}Z\.tar\.gz$/);
  const packed = rig.bytes('.sow/archive').get(`.sow/archive/${archive?.name}`);
  rig.ok('archive', 'restore', '010');
  assert.equal(rig.bytes(folder), before);
  assert.is(rig.json<Archives>('archive', 'list').archives[0]?.open, true);
  assert.match(rig.error(4, ['archive', 'restore', '010']).message, /stands in the project/);
  rig.ok('task', 'archive', '010');
  const again = rig.json<Archives>('archive', 'list').archives.at(-1);
  assert.is(rig.bytes('.sow/archive').get(`.sow/archive/${again?.name}`), packed);
  assert.is(rig.json<{ errors: number }>('validate').errors, 0);
});

test('an archived dependency still satisfies, by id and by key, and its id is not given out again', async () => {
  await using rig = project();
  rig.ok('set', '020', 'depends_on+=implementation/010');
  rig.ok('task', 'archive', '010');
  const ready = (): readonly string[] => rig.json<List>('ready').tasks.map(({ id }) => id);
  assert.equal(ready(), ['020']);
  assert.is(rig.json<{ errors: number }>('validate').errors, 0);
  rig.ok('graph');
  rig.ok('add', 'Third', '--depends-on', '010');
  assert.equal(ready(), ['020', '030']);
  rig.exits(6, ['show', '010']);
  for (const name of Array.from({ length: 3 }, (_, n) => `More ${n}`)) rig.ok('add', name);
  assert.not(rig.exists(folder));
  rig.ok('claim', '020');
});

test('an abandoned task that is archived still keeps its dependents waiting', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'A');
  rig.ok('add', 'B', '--depends-on', '010');
  rig.ok('abandon', '010', '-m', 'no');
  rig.ok('task', 'archive', '010');
  assert.match(rig.ok('why', '020'), /depends on .*010, which was abandoned/);
});

test('--folder is readable and comes back as well; --completed --older-than takes what is old enough', async () => {
  await using rig = project();
  const before = rig.bytes(folder);
  assert.match(rig.ok('task', 'archive', '--completed', '--older-than', '30d'), /nothing to archive/);
  rig.write(
    rig.task('010'),
    rig.read(rig.task('010')).replace(/completed_at: .*/, 'completed_at: 2025-01-01T00:00:00Z'),
  );
  const old = rig.bytes(folder);
  rig.ok('task', 'archive', '--completed', '--older-than', '30d', '--folder');
  const [archive] = rig.json<Archives>('archive', 'list').archives;
  assert.match(rig.read(`.sow/archive/${archive?.name}/notes/human+tester.md`), /private/);
  rig.ok('archive', 'restore', 'implementation/010');
  assert.equal(rig.bytes(folder), old);
  assert.is(before.size, old.size);
});

test('what has not ended, what others stand below, and agents are refused; a dry run writes nothing', async () => {
  await using rig = project();
  rig.ok('add', 'Parent');
  rig.ok('add', 'Child', '--parent', '030');
  rig.ok('claim', '040');
  rig.ok('complete', '040');
  rig.unchanged(() => {
    assert.match(rig.error(4, ['task', 'archive', '020']).message, /020 is pending/);
    rig.error(4, ['task', 'archive', '010', '--actor', 'agent:x']);
    rig.error(4, ['task', 'archive', '010', '--older-than', '1d']);
    rig.error(2, ['task', 'archive']);
    rig.error(2, ['task', 'archive', '010', '--completed']);
    rig.error(2, ['task', 'archive', '--completed', '--older-than', 'soon']);
    rig.error(6, ['task', 'archive', '990']);
    rig.error(6, ['archive', 'restore', '010']);
    rig.ok('task', 'archive', '010', '-n');
  });
  rig.ok('task', 'archive', '030', '040');
  assert.is(rig.json<Archives>('archive', 'list').archives.length, 2);
});

test('retention works: what is older than archive.keep_days goes, by its name, and the dependents stay satisfied', async () => {
  await using rig = project();
  rig.ok('task', 'archive', '010');
  const [archive] = rig.json<Archives>('archive', 'list').archives;
  const name = 'task_implementation-990_20250101T000000Z.tar.gz';
  rig.write(`.sow/archive/${name}`, 'x');
  rig.write('.sow/archive/task_implementation-980_20250101T000000Z/state.yaml', 'x');
  rig.write('.sow/archive/notes.txt', 'not an archive');
  assert.match(rig.ok('archive', 'prune'), /nothing is old enough/);
  rig.ok('config', 'set', 'archive.keep_days=30');
  assert.match(rig.ok('archive', 'prune', '-n'), /990.*would be removed/);
  rig.ok('archive', 'prune');
  assert.equal(
    rig.json<Archives>('archive', 'list').archives.map((one) => one.name),
    [archive?.name],
  );
  assert.ok(rig.exists('.sow/archive/notes.txt'));
  rig.ok('archive', 'prune', '--older-than', '0m');
  assert.is(rig.json<Archives>('archive', 'list').archives.length, 0);
  assert.equal(
    rig.json<List>('ready').tasks.map(({ id }) => id),
    ['020'],
  );
  rig.error(2, ['archive', 'prune', '--older-than', 'x']);
});

test('a damaged archive is refused and changes nothing', async () => {
  await using rig = project();
  rig.ok('task', 'archive', '010');
  const [archive] = rig.json<Archives>('archive', 'list').archives;
  rig.write(`.sow/archive/${archive?.name}`, 'torn');
  rig.unchanged(() => assert.match(rig.error(4, ['archive', 'restore', '010']).message, /damaged/));
});

test.run();
