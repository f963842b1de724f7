// Eight agents at once, two of which change the same line: seven are merged, one waits, and the user's checkout does not notice.
import { rmSync, utimesSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents, type FakeAgent } from '../rig/agents.ts';
import { add, checkout, filesOn, hook, TRUNK, task, trees, withFiles } from './desk.ts';

/** All that a commit, a merge, a checkout or a branch that moves may ask. */
const HOOKS = [
  ...['pre-commit', 'prepare-commit-msg', 'commit-msg', 'post-commit', 'pre-merge-commit', 'post-merge'],
  ...['post-checkout', 'reference-transaction', 'post-index-change'],
];
const IDS = ['010', '020', '030', '040', '050', '060', '070', '080'];

test('eight work at once, seven are merged, one waits with its files named, and no byte of the checkout changes', async () => {
  await using rig = withFiles({
    'dirty.txt': 'as committed\n',
    'staged.txt': 'as committed\n',
    'saved.txt': 'as committed\n',
  });
  await using agents = await Agents.listen(rig);
  add(
    rig,
    IDS.map((id) => ({ key: `t${id}` })),
  );
  rig.write('dirty.txt', 'changed by hand\n');
  rig.write('staged.txt', 'staged by hand\n');
  rig.git('add', 'staged.txt');
  rig.write('.shared.txt.swp', 'an editor has it open');
  // An editor has saved it as it was: whoever looks with `git diff` would bring the index up to date.
  utimesSync(rig.path('saved.txt'), 1, 1);
  for (const name of HOOKS) hook(rig, name, `echo ${name} "$@" >>"${rig.home}/asked"; exit 1`);
  const before = checkout(rig);

  const started = rig.start(['run', '-j', '8', '--executor', AGENT], { env: agents.env });
  const all: FakeAgent[] = [];
  for (const _ of IDS) all.push(await agents.next());
  assert.is(new Set(all.map(({ hello }) => hello.cwd)).size, 8, 'all of them at once, each in its own');
  for (const one of all) {
    const id = one.hello.task.slice(-3);
    const clashes = id === '070' || id === '080';
    await one.write(clashes ? 'shared.txt' : `made-${id}.txt`, `by ${id}\n`);
    await one.sow('submit');
    await one.exit();
  }
  assert.is((await started.ended).code, 8);
  assert.equal(checkout(rig), before, 'after the run');

  const approved = rig.exits(8, ['approve', ...IDS]);
  assert.match(approved.stdout, /^080 paused {2}next: sow worktree resolve 080$/m);
  rig.ok('report', '--since', 'HEAD');
  rig.ok('land', '-n');
  assert.equal(checkout(rig), before, 'after the merges, and all that looks');
  const last = task(rig, '080');
  assert.equal([last.status, last.pause?.cause, last.worktree?.status], ['paused', 'conflict', 'conflict']);
  assert.match(last.pause?.text ?? '', /changed the same lines: shared\.txt$/);
  for (const id of IDS.slice(0, 7)) assert.is(task(rig, id).worktree?.status, 'merged', id);
  assert.equal(
    filesOn(rig, TRUNK).filter((path) => path.startsWith('made')),
    IDS.slice(0, 6).map((id) => `made-${id}.txt`),
  );
  assert.is(rig.git('show', `${TRUNK}:shared.txt`), 'by 070\n');
  assert.is(trees(rig).filter(({ status, scope }) => scope === 'task' && status === 'merged').length, 7);

  assert.is(rig.exists('../home/asked'), false, 'no hook has been asked');
  for (const name of HOOKS) rmSync(rig.path(`.git/hooks/${name}`));

  // Everything that was staged or changed stays so over the landing, with .sow changed all the time.
  assert.match(rig.ok('land'), /landed/);
  assert.is(rig.read('shared.txt'), 'by 070\n');
  assert.is(rig.git('show', 'HEAD:dirty.txt'), 'as committed\n');
  assert.is(rig.git('show', 'HEAD:staged.txt'), 'as committed\n');
  const status = rig
    .git('status', '--porcelain')
    .split('\n')
    .filter((line) => line !== '')
    .sort();
  assert.equal(status, [' M dirty.txt', '?? .shared.txt.swp', 'M  staged.txt']);
  assert.is(rig.git('show', ':staged.txt'), 'staged by hand\n');

  assert.match(rig.ok('worktree', 'resolve', '080', '--ours'), /080 needs_review {2}next: sow approve 080/);
  rig.ok('approve', '080');
  rig.ok('land');
  assert.is(rig.read('shared.txt'), 'by 080\n');
  rig.ok('validate');
});

test.run();
