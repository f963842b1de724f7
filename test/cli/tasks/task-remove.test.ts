// `sow rm` where others are concerned: children and dependents are named, and go or stay all together.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Listed {
  readonly tasks: readonly { readonly id: string; readonly depends_on?: unknown }[];
}

/** 010 over 020 and 030, 020 over 040; 050 waits for 040 and softly for 060, the phase review for 020. */
function grown(): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'Top');
  rig.ok('add', 'Branch', '--parent', '010');
  rig.ok('add', 'Leaf', '--parent', '010');
  rig.ok('add', 'Twig', '--parent', '020', '--key', 'twig');
  rig.ok('add', 'Dependent', '--depends-on', 'twig');
  rig.ok('add', 'Soft');
  rig.ok('set', '050', 'depends_on+={"task":"060","type":"soft"}');
  rig.ok('phase', 'set', 'review', 'depends_on=implementation/020');
  return rig;
}

function ids(rig: Rig): string {
  return rig
    .json<Listed>('list')
    .tasks.map(({ id }) => id)
    .join(' ');
}

test('a task with children is not removed without them, and they are named', async () => {
  await using rig = grown();
  rig.unchanged(() => {
    const { message, hint } = rig.error(4, ['rm', '010', '--yes']);
    assert.is(message, 'implementation/010 has the children implementation/020, implementation/030');
    assert.match(hint ?? '', 'sow rm 010 --cascade');
    assert.match(rig.error(4, ['rm', '010', '030', '--yes']).message, 'has the children implementation/020');
  });
});

test('a task that others depend on is not removed, and all of them are named', async () => {
  await using rig = grown();
  rig.unchanged(() => {
    const { message, hint } = rig.error(4, ['rm', '010', '--cascade', '--yes']);
    assert.is(
      message,
      'implementation/040 is needed by implementation/050; implementation/020 is needed by review',
    );
    assert.match(hint ?? '', '--unlink');
    assert.match(
      rig.error(4, ['rm', '060', '--yes']).message,
      'implementation/060 is needed by implementation/050',
    );
  });
});

test('--cascade removes the tree, --unlink the edges that lead to it, in one transaction', async () => {
  await using rig = grown();
  const { removed, unlinked } = rig.json<{ removed: string[]; unlinked: string[] }>(
    ...['rm', '010', '--cascade', '--unlink', '--yes'],
  );
  assert.equal(
    removed.map((ref) => ref.slice(-3)),
    ['010', '020', '040', '030'],
  );
  assert.equal(unlinked, ['implementation/050', 'review']);
  assert.is(ids(rig), '050 060');
  assert.equal(rig.json<Listed>('list').tasks[0]?.depends_on, [{ task: '060', type: 'soft' }]);
  assert.not.match(rig.read('.sow/project/phases/review/state.yaml'), 'depends_on');
  assert.not(rig.exists(rig.task('040', '')));
  assert.is(rig.ok('validate'), '');
  const { events } = rig.json<{ events: { type: string; subject: string; on?: string }[] }>('events');
  assert.equal(
    events.filter(({ type }) => type === 'dependency_removed').map(({ subject, on }) => [subject, on]),
    [
      ['implementation/050', 'implementation/040'],
      ['review', 'implementation/020'],
    ],
  );
});

test('where one of the tree cannot go, nothing goes', async () => {
  await using rig = grown();
  rig.ok('claim', '030', '--actor', 'agent:ann');
  const all = ['rm', '010', '--cascade', '--unlink', '--yes'];
  rig.unchanged(() => assert.match(rig.error(4, all).message, 'implementation/030 is held by agent:ann'));
  rig.ok('release', '030', '--actor', 'agent:ann');
  rig.write(rig.task('040', 'picture.bin'), new Uint8Array([0xff, 0xfe, 0x00]));
  rig.unchanged(() => assert.match(rig.error(4, all).message, 'is not text'));
  assert.is(ids(rig), '010 020 030 040 050 060');
});

test('a dependent whose status is not trusted keeps its edges, and so the task', async () => {
  await using rig = grown();
  rig.write(rig.task('050'), rig.read(rig.task('050')).replace('status: pending', 'status: completed'));
  rig.unchanged(() => rig.exits(4, ['rm', '060', '--unlink', '--yes']));
});

test.run();
