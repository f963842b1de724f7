// Work that cannot be merged: decided by either side's word, by a person who edits, or by the agent whose work it is.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { add, TRUNK, task, withFiles, work } from './desk.ts';

const IDS = ['010', '020', '030', '040', '050'];
const CHANGES = `if [ "$T" = 050 ] && grep -q 'git merge ${TRUNK}' "$HOME/prompt-$T"
then git merge -q ${TRUNK} >/dev/null || true; echo 'by all' >shared.txt; git commit -qam both
else echo "by $T" >shared.txt; fi`;

test('what clashes is resolved four ways, each waits for a review once more and is merged then', async () => {
  await using rig = withFiles();
  add(
    rig,
    IDS.map((id) => ({ key: `t${id}` })),
  );
  work(rig, CHANGES);
  const approve = (id: string): string => {
    rig.ok('approve', id);
    assert.is(task(rig, id).worktree?.status, 'merged', id);
    return rig.git('show', `${TRUNK}:shared.txt`);
  };
  assert.is(rig.exits(8, ['approve', ...IDS]).stdout.match(/paused/g)?.length, 4);
  assert.is(rig.git('show', `${TRUNK}:shared.txt`), 'by 010\n');

  assert.match(rig.ok('worktree', 'resolve', '020', '--theirs'), /^020 needs_review /);
  assert.is(approve('020'), 'by 010\n');
  rig.ok('worktree', 'resolve', '030', '--ours');
  assert.is(approve('030'), 'by 030\n');

  // By hand: what is open is named and left, and nothing moves before it is edited.
  const open = rig.json<{ status: string; worktree_path: string; open: string[] }>(
    'worktree',
    'resolve',
    '040',
  );
  assert.equal([open.status, open.open], ['paused', ['shared.txt']]);
  rig.exits(4, ['worktree', 'resolve', '040']);
  assert.match(rig.read(`${open.worktree_path}/shared.txt`), /^<{7} /);
  rig.write(`${open.worktree_path}/shared.txt`, 'by hand\n');
  assert.match(rig.ok('worktree', 'resolve', '040'), /^040 needs_review /);
  assert.is(approve('040'), 'by hand\n');

  assert.match(rig.ok('worktree', 'resolve', '050', '--agent'), /^050 in_progress {2}next: sow run/);
  work(rig, CHANGES);
  assert.is(approve('050'), 'by all\n');
  rig.exits(4, ['worktree', 'resolve', '050', '--ours']);
  const told = rig.json<{ events: { type: string; how?: string }[] }>(
    'events',
    '--type',
    'merge_resolved',
  ).events;
  assert.equal(
    told.map(({ how }) => how),
    ['theirs', 'ours', 'hand'],
  );
  assert.is(rig.read('shared.txt'), 'first\n', 'the checkout has seen nothing of it');
});

test.run();
