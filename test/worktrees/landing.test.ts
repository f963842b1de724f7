// From a pending task to a landed one: what is refused on the way, what a hook stops, and what a pull request shows of it.
import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { add, checkout, filesOn, hook, TRUNK, task, tip, trees, withFiles, work } from './desk.ts';

test('a task that was rejected once lands with its work, in three files of state', async () => {
  await using rig = withFiles();
  add(rig, [{ key: 'first' }, { key: 'second' }]);
  // The phase has begun, and goes on: what it tells of itself is not told by this task.
  rig.ok('claim', '020');
  rig.commit('planned');
  work(rig, 'echo "$T" >>made.txt; rm -f .sow/project/x');
  rig.ok('reject', '010', '-m', 'twice');
  work(rig, 'echo "$T" >>made.txt');
  const figures = / made\.txt \| 2 \+\+\n 1 file changed, 2 insertions\(\+\)\n/;
  const told = (): string => rig.ok('report');
  assert.match(told(), /^### Code of 010, sow\/demo\/implementation-010 \(active\)$/m);
  assert.match(told(), figures);
  assert.not.match(told(), 'not landed');
  rig.ok('approve', '010');
  assert.match(told(), /^\| 010 \| first \| completed \| 2 \| 1 file \+2 -0 \|/m);
  assert.match(told(), new RegExp(`### Approved and not landed\n\n.*\n${figures.source}`));
  assert.match(told(), new RegExp(`### Code of 010, .*\\(merged\\)\n\n.*\n${figures.source}`));
  const [merge, last, first] = rig
    .git('log', '--topo-order', '--format=%B%x00', TRUNK)
    .split('\0')
    .map((text) => text.trim());
  assert.match(
    merge ?? '',
    /^Merge first \(implementation\/010\)\n\nSow-Task: implementation\/010\nSow-Iteration: 2\nSow-Run: \S+$/,
  );
  assert.match(
    last ?? '',
    /^first \(implementation\/010\)\n\nSow-Task: implementation\/010\nSow-Iteration: 2\nSow-Run: \S+$/,
  );
  assert.match(first ?? '', /Sow-Iteration: 1\n/);

  rig.write('made.txt', 'mine');
  const inTheWay = checkout(rig);
  assert.match(rig.exits(4, ['land']).stderr, /the work changes what is not committed here: made\.txt/);
  assert.equal(checkout(rig), inTheWay);
  rmSync(rig.path('made.txt'));
  hook(rig, 'pre-merge-commit', 'echo no such day >&2; exit 1');
  const before = checkout(rig);
  assert.match(
    rig.exits(4, ['land']).stderr,
    /no such day[\s\S]*nothing has landed; a hook of yours may have refused it/,
  );
  assert.equal(checkout(rig), before);
  hook(rig, 'pre-merge-commit', 'echo asked >>.git/asked');

  assert.match(rig.ok('land', '--no-state'), /^landed 1 task /);
  assert.match(told(), /^### Code of 010/m);
  assert.not.match(told(), 'not landed');
  assert.is(rig.read('.git/asked'), 'asked\n');
  assert.is(rig.read('made.txt'), '010\n010\n');
  assert.match(rig.git('status', '--porcelain', '.sow'), 'state.yaml', 'the state is not committed yet');
  rig.ok('land');
  assert.is(rig.git('status', '--porcelain'), '');
  assert.equal(
    rig.git('diff', '--name-only', 'HEAD~2', 'HEAD', '--', '.sow').trim().split('\n'),
    ['feedback/001.md', 'log.jsonl', 'state.yaml'].map((file) => rig.task('010', file)),
  );
});

test('squashed, a task is one commit and a landing another, and the next one brings only what is new', async () => {
  await using rig = withFiles();
  rig.ok('config', 'set', 'parallel.merge_strategy=squash', 'review.mode=none');
  rig.commit('set up');
  add(rig, [{ key: 'one' }, { key: 'two' }]);
  const base = rig.git('rev-parse', 'HEAD').trim();
  work(rig, 'echo a >"$T.txt"; git add .; git commit -qm mine; echo b >"$T.txt"', 0);
  assert.equal(
    rig
      .git('log', '--format=%s %P', `${base}..${TRUNK}`)
      .trim()
      .split('\n')
      .filter((line) => !/^(one|two) \(implementation\/0\d0\) [0-9a-f]{40}$/.test(line)),
    [],
    'one commit each, and nothing of the agent’s own',
  );
  assert.is(rig.git('rev-list', '--count', `${base}..${TRUNK}`).trim(), '2');
  rig.ok('land', '--squash', '--no-state');
  assert.is(rig.git('rev-list', '--count', `${base}..HEAD`).trim(), '1');
  assert.is(rig.git('rev-parse', 'HEAD^').trim(), base);
  assert.not.match(rig.exits(4, ['project', 'close']).stderr, 'has not landed');
  add(rig, [{ key: 'three' }]);
  rig.ok('set', '030', 'depends_on=020');
  work(rig, 'test "$(cat 020.txt)" = b && echo c >"$T.txt"', 0);
  assert.match(rig.exits(4, ['project', 'close']).stderr, 'the work of 030 has not landed (sow land)');
  assert.match(rig.ok('land', '--squash'), /landed 1 task /);
  assert.equal(filesOn(rig, 'HEAD'), ['010.txt', '020.txt', '030.txt', 'shared.txt']);
  assert.match(rig.ok('land'), /^nothing to land/);

  // What is merged goes with its branch; what is not stays until it is forced.
  rig.ok('worktree', 'prune');
  assert.is(tip(rig, 'sow/demo/implementation-010'), undefined);
  add(rig, [{ key: 'four' }]);
  rig.ok('config', 'set', 'review.mode=human');
  work(rig, 'echo d >"$T.txt"');
  assert.match(
    rig.exits(4, ['worktree', 'remove', '040']).stderr,
    /is not merged \(--force; the branch stays\)/,
  );
  rig.ok('worktree', 'remove', '040', '--force');
  assert.is(task(rig, '040').worktree?.status, 'removed');
  assert.ok(tip(rig, 'sow/demo/implementation-040'));
  assert.equal(
    trees(rig).filter(({ worktree_path, scope }) => worktree_path !== null && scope === 'task'),
    [],
  );
});

test.run();
