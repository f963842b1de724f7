// What a hand did is told in the log together with what belongs to it, whichever call comes next.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { Rig } from '../../rig/rig.ts';

test('a verb that finds its work done by hand writes what it would have set itself', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'One');
  rig.ok('claim', '010');
  rig.ok('submit', '010', '-m', 'Done.');
  const file = rig.task('010');
  rig.write(file, rig.read(file).replace('status: needs_review', 'status: completed'));
  assert.match(rig.ok('approve', '010'), /010 completed/);
  const { completed_at, status } = parse(rig.read(file)) as { completed_at?: string; status: string };
  assert.is(status, 'completed');
  assert.ok(completed_at, 'it has ended');
  const told = JSON.parse(rig.read(rig.task('010', 'log.jsonl')).trim().split('\n').at(-1) ?? '');
  assert.equal([told.type, told.actor, told.to], ['approved', 'hand', 'completed']);
  rig.unchanged(() => rig.ok('approve', '010'));
});

test.run();
