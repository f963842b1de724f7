// Undo: the bytes before the caller's last change, unless somebody has built on it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Changes {
  readonly changes: readonly { readonly command: string; readonly files: readonly string[] }[];
}

/** Logs, which only grow, left out. */
const state = (rig: Rig): Map<string, string> => rig.bytes('.sow', /\.sow\/local|log\.jsonl/);

/** Each is done, undone and done again. */
const CHANGES: readonly (readonly string[])[] = [
  ['set', '010', 'priority=high'],
  ['add', 'Third'],
  ['claim', '010'],
  ['rm', '020', '--yes'],
  ['complete', '040'],
  ['reject', '050', '-m', 'again'],
  ['approve', '050'],
  ['config', 'set', 'review.mode=none'],
  ['task', 'archive', '060'],
  ['release', '040'],
  ['project', 'delete', '--yes'],
];

test('a change is taken back to the byte, and made again by a second undo', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second', 'gone', 'Held', 'Done', 'Over']) rig.ok('add', name);
  rig.ok('rm', '030', '--yes');
  for (const ref of ['040', '050', '060']) rig.ok('claim', ref);
  rig.ok('submit', '050');
  rig.ok('complete', '060');
  for (const call of CHANGES) {
    const before = state(rig);
    rig.ok(...call);
    const after = state(rig);
    assert.match(rig.ok('undo'), /taken back/, call.join(' '));
    for (const path of [...after.keys()])
      if (path.startsWith('.sow/archive/')) before.set(path, after.get(path) ?? '');
    assert.equal(state(rig), before, call.join(' '));
    rig.ok('undo');
    assert.equal(state(rig), after, `${call.join(' ')}, again`);
    if (call[0] !== 'release') rig.ok('undo');
  }
  rig.unchanged(() => rig.ok('undo', '-n'));
  rig.ok('validate');
  assert.match(rig.ok('add', 'Next'), /^080 /, 'ids of what was undone are not given out again');
});

test('a later change of the same files, or whoever works on them now, is in the way', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name);
  rig.ok('set', '010', 'priority=high');
  rig.write(rig.task('010'), `${rig.read(rig.task('010'))}# by hand\n`);
  const refused = rig.unchanged(() => rig.error(4, ['undo']));
  assert.match(refused.message, /010\/state\.yaml was changed after `task set`/);
  rig.ok('set', '020', 'priority=high', '--actor', 'human:other');
  rig.ok('set', '020', 'priority=low');
  rig.ok('claim', '020', '--actor', 'agent:x');
  assert.match(rig.error(4, ['undo']).message, /changed after|held/);
  assert.is(rig.error(4, ['undo', '--actor', 'human:nobody']).reason, 'refused');
});

test('only the changes of the caller are taken back, and undo tells which', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--actor', 'human:other');
  const [last] = rig.json<Changes>('undo', '--list').changes;
  assert.is(last?.command, 'task add');
  assert.ok(last?.files.includes(rig.task('010')));
  rig.ok('undo');
  assert.not.ok(rig.exists(rig.task('010')));
  assert.ok(rig.exists(rig.task('020')));
  assert.match(rig.ok('events'), /restored/);
  assert.is(rig.json<Changes>('undo', '--list').changes[0]?.command, 'undo');
});

test.run();
