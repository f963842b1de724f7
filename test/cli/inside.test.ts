// What tests call without a process of its own says and does what the built program does.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { callInside } from '../rig/inside.ts';
import { Rig, SOW } from '../rig/rig.ts';

test('calls without a process of their own exit, print and write as those of the built program do', async () => {
  await using one = Rig.withProject();
  await using other = Rig.withProject();
  for (const args of [
    ['add', 'Ünïcode', '--priority', 'high'],
    ['claim', '010'],
    ['submit', '010', '-m', 'done'],
    ['config', 'set', 'review=none'],
    ['list'],
    ['list', '--format', 'tsv'],
    ['show', '020'],
    ['claim', '010', '--json'],
    ['set', '010', 'no_such_field=1'],
    ['no-such-command'],
    ['validate'],
    ['help', 'claim'],
  ])
    assert.equal(one.inside(args), other.sow(args), args.join(' '));
  const kept = (rig: Rig) => rig.read(rig.task('010')).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T');
  assert.is(kept(one), kept(other));
});

test('each has the environment that it is called with', async () => {
  await using rig = Rig.withProject();
  const call = { argv: ['add', 'First'], cwd: rig.root, program: [process.execPath, SOW] };
  callInside({ ...call, env: rig.env({ SOW_ACTOR: 'human:one' }) });
  callInside({ ...call, env: rig.env({ SOW_ACTOR: 'human:two' }) });
  const { events } = rig.json<{ events: { actor: string }[] }>('events');
  assert.equal(
    events.slice(-2).map(({ actor }) => actor),
    ['human:one', 'human:two'],
  );
});

test.run();
