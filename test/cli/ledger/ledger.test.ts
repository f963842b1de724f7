// The faults of the original program, row by row, to its sixteenth: each test fails where sow behaves as that did.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { agent, task, withTask } from '../../rig/with-task.ts';

const STATE = '.sow/project/state.yaml';

test('B-01, B-12: what is no status is refused before it is written, and so is a move that is none', async () => {
  await using rig = withTask();
  rig.unchanged(() => {
    rig.exits(2, ['phase', 'set', 'review', 'status=foo']);
    rig.exits(2, ['task', 'set', '010', 'status=foo']);
    rig.exits(4, ['approve', '010']);
    rig.exits(2, ['project', 'set', 'type=foo']);
    rig.exits(2, ['project', 'set', 'name=Foo Bar']);
    rig.exits(4, ['reject', '010', '-m', 'x']);
    rig.exits(4, ['reopen', '010', '-m', 'x']);
  });
  rig.ok('abandon', '010', '-m', 'x');
  rig.unchanged(() => {
    rig.exits(4, ['claim', '010']);
    rig.exits(4, ['complete', '010']);
  });
  rig.ok('add', 'Two');
  rig.ok('claim', '020');
  rig.ok('complete', '020');
  rig.unchanged(() => rig.exits(4, ['abandon', '020', '-m', 'x']));
  assert.is(rig.json<{ errors: number }>('validate').errors, 0);
});

test('B-02, B-03: parallel writers lose nothing and leave no file of their own', async () => {
  await using rig = withTask();
  const calls = ['a', 'b', 'c', 'd'].map(
    (key) => rig.start(['task', 'set', '010', `metadata.${key}=1`]).ended,
  );
  for (const { code, stderr } of await Promise.all(calls)) assert.is(code, 0, stderr);
  assert.equal(Object.keys(task(rig).metadata ?? {}).sort(), ['a', 'b', 'c', 'd']);
  assert.equal(
    [...rig.bytes('.sow').keys()].filter((path) => /tmp/.test(path)),
    [],
  );
});

test("B-04: an executor of the user's own configuration runs", async () => {
  await using rig = withTask();
  agent(rig, 'sow submit');
  const config =
    'agents:\n  executors:\n    mine: {type: command, command: [./agent.sh]}\n  bindings: {implementer: mine}\n';
  rig.write('../home/.config/sow/config.yaml', config);
  rig.exits(8, ['run', '-q']);
  assert.is(task(rig).status, 'needs_review');
});

test('B-05, B-07: a crashed agent is told of, and taken up again in its session', async () => {
  await using rig = withTask();
  const executor = agent(
    rig,
    'echo "$SOW_SESSION" >> sessions\n[ -e crashed ] && exec sow submit\ntouch crashed\nexit 3',
  );
  rig.exits(1, ['run', '-q', '-j', '1', '--executor', executor]);
  assert.is(task(rig).status, 'paused');
  rig.ok('answer', '010', '-m', 'Again.');
  rig.exits(8, ['run', '-q', '-j', '1', '--executor', executor]);
  const [first, second] = rig.read('sessions').trim().split('\n');
  assert.is(first, second);
});

test('B-06: an executor that is not there leaves no session; the end of a task takes its session', async () => {
  await using rig = withTask();
  rig.unchanged(() => rig.exits(6, ['run', '-q', '--executor', 'command:./nowhere']));
  rig.exits(8, ['run', '-q', '--executor', agent(rig, 'sow submit')]);
  assert.ok(task(rig).session_id);
  rig.ok('approve', '010');
  assert.not.ok(task(rig).session_id);
});

test('B-08, B-16: no review event without a review; the prompt of a state is printed and can be had again', async () => {
  await using rig = withTask();
  rig.ok(
    'phase',
    'set',
    'implementation',
    'metadata.planning_approved=true',
    'metadata.draft_pr_created=true',
  );
  assert.match(rig.ok('advance'), 'Open a draft pull request');
  assert.match(rig.ok('prompt', 'show', '--state'), 'Open a draft pull request');
  rig.ok('advance');
  rig.ok('abandon', '010', '-m', 'x');
  rig.ok('advance');
  for (const event of ['review_pass', 'review_fail']) rig.unchanged(() => rig.exits(4, ['advance', event]));
});

test('B-09: a failed review leaves no approval and no old verdict', async () => {
  await using rig = withTask();
  rig.write(STATE, rig.read(STATE).replace('ImplementationPlanning', 'ReviewActive'));
  rig.ok('phase', 'set', 'implementation', 'metadata.planning_approved=true');
  rig.write('r.md', 'x\n');
  rig.ok('output', 'add', 'r.md', '-t', 'review', '-p', 'review', '--approved', 'metadata.assessment=fail');
  rig.ok('advance');
  const { phase } = rig.json<{ phase: { status: string; metadata?: object } }>(
    'phase',
    'show',
    'implementation',
  );
  assert.equal([phase.status, phase.metadata], ['in_progress', undefined]);
  rig.write(STATE, rig.read(STATE).replace('ImplementationPlanning', 'ReviewActive'));
  rig.exits(4, ['advance']);
});

test('B-10, B-14: exploration has tasks in its last phase, and its phase at work is found', async () => {
  await using rig = withTask('exploration');
  rig.ok('add', 'Publish', '--phase', 'finalization');
  rig.write('f.md', 'x\n');
  assert.match(rig.ok('output', 'add', 'f.md', '-t', 'findings'), 'exploration output');
});

test('B-11: the end of a standard project asks for nothing that is gone by then', async () => {
  await using rig = withTask();
  rig.write(STATE, rig.read(STATE).replace('ImplementationPlanning', 'FinalizeCleanup'));
  rig.ok('advance');
  rig.ok('abandon', '010', '-m', 'x');
  rig.ok('project', 'close');
  assert.not.ok(rig.exists('.sow/project'));
});

test('B-13: times follow what happens to tasks, phases and the project', async () => {
  await using rig = withTask();
  rig.ok('claim', '010');
  assert.ok(task(rig).started_at);
  rig.ok('complete', '010');
  assert.ok(task(rig).completed_at);
  rig.ok('phase', 'set', 'review', 'status=completed');
  const { phase } = rig.json<{ phase: { started_at?: string; completed_at?: string } }>(
    'phase',
    'show',
    'review',
  );
  assert.ok(phase.started_at && phase.completed_at);
  const old = '2026-01-01T00:00:00Z';
  rig.write(STATE, rig.read(STATE).replaceAll(/_at: .*/g, `_at: ${old}`));
  rig.ok('phase', 'set', 'implementation', 'metadata.planning_approved=true');
  rig.ok('advance');
  assert.is(rig.read(STATE).split(old).length - 1, 1, 'only created_at stays');
});

test('B-15, B-24: the status shows the phases and tasks of every type, in one order', async () => {
  for (const [type, phase] of [
    ['exploration', 'exploration'],
    ['breakdown', 'breakdown'],
  ] as const) {
    await using rig = withTask(type);
    const status = rig.ok('status');
    assert.match(status, new RegExp(`^${phase} +\\w+ +0/1$`, 'm'));
    assert.match(status, '010  pending  One');
    assert.match(
      status,
      new RegExp(`^demo \\(${type}\\) on ${type === 'breakdown' ? type : 'explore'}/demo, in [AD]`),
    );
    assert.is(rig.ok('status'), status);
    assert.not.match(status, 'every task has ended');
    rig.ok('abandon', '010', '-m', 'x');
    assert.match(rig.ok('status'), 'every task has ended  next: sow advance --list');
  }
});

test.run();
