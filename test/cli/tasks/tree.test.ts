// Trees of tasks through the built program: parents are written with their children, settled with them, and by nobody else.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openProject, type Project } from '../../../src/app/library/open-project.ts';
import type { TaskState } from '../../../src/model/generated/types.ts';
import { Rig } from '../../rig/rig.ts';

/** The library on the same files: most calls need no process of their own. */
const projects = new WeakMap<Rig, Project>();

async function projectIn(rig: Rig): Promise<Project> {
  const known = projects.get(rig);
  if (known) return known;
  const opened = await openProject({ directory: rig.root, actor: 'human:tester' });
  if (!opened.ok) throw new Error(opened.failure.reason);
  projects.set(rig, opened.value);
  return opened.value;
}

/** A parent 010 and so many children, 020 on. */
async function family(children: number, parent: Partial<TaskState> = {}): Promise<Rig> {
  const rig = Rig.withProject();
  const { addTask } = await projectIn(rig);
  assert.ok((await addTask({ name: 'Parent', fields: parent })).ok);
  for (let n = 0; n < children; n++)
    assert.ok((await addTask({ name: `Child ${n}`, fields: { parent_id: '010' } })).ok);
  return rig;
}

async function statuses(rig: Rig): Promise<string> {
  const listed = (await projectIn(rig)).tasks.list();
  return listed.ok ? listed.value.map(({ state }) => state?.status).join(' ') : listed.failure.reason;
}

async function task(rig: Rig, id: string): Promise<Partial<TaskState>> {
  const shown = (await projectIn(rig)).tasks.show(id);
  if (!shown.ok) throw new Error(shown.failure.reason);
  return shown.value.view.state ?? {};
}

async function complete(rig: Rig, ...ids: string[]): Promise<void> {
  const { tasks } = await projectIn(rig);
  for (const ref of ids) {
    assert.ok((await tasks.claim({ ref })).ok, ref);
    assert.ok((await tasks.move({ verb: 'complete', refs: [ref] })).ok, ref);
  }
}

test('a parent is given when a task is added, set and unset, by id, reference and key', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Parent', '--key', 'top');
  for (const name of ['010', '10', 'implementation/010', 'top'])
    rig.ok('add', `Below ${name}`, '--parent', name);
  const { tasks } = rig.json<{ tasks: TaskState[] }>('list');
  assert.equal(
    tasks.map(({ parent_id }) => parent_id),
    [undefined, '010', '10', 'implementation/010', 'top'],
  );
  rig.ok('add', 'Other', '--strategy', 'best_effort', '--threshold', '2', '--max-workers', '3');
  const { strategy, threshold, max_workers } = await task(rig, '060');
  assert.equal([strategy, threshold, max_workers], ['best_effort', 2, 3]);
  rig.ok('add', 'Below it', '--parent', '060');
  rig.ok('set', '020', 'parent_id=');
  assert.is((await task(rig, '020')).parent_id, undefined);
  rig.ok('set', '020', 'parent_id=030');
  assert.is((await task(rig, '020')).parent_id, '030');
  assert.is(rig.ok('validate'), '');
});

test('a parent that is not there, is the task itself or closes a circle is refused with the path, and nothing is written', async () => {
  await using rig = await family(1);
  rig.ok('add', 'Grandchild', '--parent', '020');
  rig.unchanged(() => {
    assert.match(rig.exits(6, ['add', 'Lost', '--parent', '099']).stderr, 'there is no task 099');
    assert.match(rig.exits(6, ['set', '010', 'parent_id=099']).stderr, 'there is no task 099');
    assert.match(
      rig.exits(4, ['set', '010', 'parent_id=010']).stderr,
      'implementation/010 cannot be its own parent',
    );
    assert.match(
      rig.exits(4, ['set', '010', 'parent_id=030']).stderr,
      'that would be a cycle: implementation/010 → implementation/020 → implementation/030 → implementation/010',
    );
    assert.match(rig.exits(4, ['set', '010', 'depends_on=030']).stderr, /that would be a cycle: .*030/);
  });
});

test('a parent starts with its first child and is completed with its last, in the same transaction', async () => {
  await using rig = await family(2);
  assert.is(await statuses(rig), 'pending pending pending');
  const { stderr } = rig.exits(0, ['claim', '020']);
  assert.match(stderr, '010 in_progress: settled by its children');
  assert.is(await statuses(rig), 'in_progress in_progress pending');
  rig.ok('complete', '020');
  assert.is(await statuses(rig), 'in_progress completed pending');
  rig.ok('claim', '030');
  assert.equal(rig.json<{ settled: object[] }>('complete', '030').settled, [
    { subject: 'implementation/010', status: 'completed', message: '010 completed: settled by its children' },
    { subject: 'implementation', status: 'completed', message: 'phase implementation completed' },
  ]);
  assert.is(await statuses(rig), 'completed completed completed');
  const parent = await task(rig, '010');
  assert.ok(parent.started_at && parent.completed_at);
  const { events } = rig.json<{ events: Record<string, unknown>[] }>('events', '010', '-t', 'settled');
  assert.equal(
    events.map(({ actor, from, to, iteration }) => [actor, from, to, iteration]),
    [
      ['orchestrator', 'pending', 'in_progress', 1],
      ['orchestrator', 'in_progress', 'completed', 1],
    ],
  );
  assert.equal(events[1]?.prev, [events[0]?.id]);
  assert.is(rig.ok('validate'), '');
});

test('a grandparent follows, each by its own strategy', async () => {
  await using rig = await family(0, { strategy: 'race' });
  rig.ok('add', 'Branch', '--parent', '010');
  rig.ok('add', 'Other branch', '--parent', '010');
  rig.ok('add', 'Leaf', '--parent', '020');
  rig.ok('add', 'Other leaf', '--parent', '020');
  rig.ok('claim', '040');
  assert.is(await statuses(rig), 'in_progress in_progress pending in_progress pending');
  rig.ok('complete', '040');
  assert.is(
    await statuses(rig),
    'in_progress in_progress pending completed pending',
    'the branch waits for all',
  );
  await complete(rig, '050');
  assert.is(await statuses(rig), 'completed completed abandoned completed completed');
  assert.is((await task(rig, '030')).abandon?.cause, 'skipped');
});

test('a parent that has something of its own to be checked waits for its review', async () => {
  await using rig = await family(1, { review: 'human' });
  await complete(rig, '020');
  assert.is((await task(rig, '010')).status, 'needs_review');
  assert.match(rig.exits(4, ['reject', '010', '-m', 'Again.']).stderr, 'its children would settle it again');
  rig.ok('reopen', '020', '-m', 'Again.');
  assert.is((await task(rig, '010')).status, 'in_progress');
  await complete(rig, '020');
  rig.ok('approve', '010');
  assert.is(await statuses(rig), 'completed completed');
});

test('fail_fast: siblings that nobody holds end at once, a held one is told and may not submit', async () => {
  await using rig = await family(4, { strategy: 'fail_fast' });
  rig.ok('claim', '020');
  rig.ok('claim', '030', '--actor', 'agent:ann');
  rig.ok('claim', '040');
  rig.ok('pause', '040', '-m', 'Which?', '--cause', 'question');
  rig.ok('pause', '020', '-m', 'It broke.', '--cause', 'failed');
  assert.is(await statuses(rig), 'paused paused in_progress abandoned abandoned');
  const { pause } = await task(rig, '010');
  assert.equal(pause && [pause.cause, pause.text], ['failed', 'too few of its children completed: 020']);
  assert.equal(
    [(await task(rig, '040')).abandon?.cause, (await task(rig, '050')).abandon?.cause],
    ['cancelled', 'skipped'],
  );
  assert.is((await task(rig, '050')).abandon?.by, 'orchestrator');
  assert.is((await task(rig, '030')).cancel?.reason, '010 was decided without it');
  const refused = rig.exits(4, ['submit', '030', '--actor', 'agent:ann']);
  assert.match(refused.stderr, 'it was cancelled by orchestrator: 010 was decided without it');
  assert.match(rig.ok('why', '030'), 'cancelled: 010 was decided without it');
  rig.ok('abandon', '030', '-m', 'Stopped.', '--actor', 'agent:ann');
  assert.match(rig.exits(4, ['answer', '010', '-m', 'On.']).stderr, 'its children would settle it again');
  rig.ok('answer', '020', '-m', 'Try again.');
  assert.is((await task(rig, '010')).status, 'in_progress', 'a failed parent goes on with its child');
  assert.is(rig.ok('validate'), '');
});

test('best_effort with a threshold, and a child that failed by time', async () => {
  await using rig = await family(3, { strategy: 'best_effort', threshold: 2 });
  await complete(rig, '020');
  rig.ok('claim', '030');
  rig.ok('pause', '030', '-m', 'Too long.', '--cause', 'timed_out');
  await complete(rig, '040');
  assert.is(await statuses(rig), 'completed completed abandoned completed');
  assert.is((await task(rig, '030')).abandon?.cause, 'timed_out', 'it keeps its own cause');
});

test('an ended parent stays so; a person who ends one ends what is open below', async () => {
  await using rig = await family(2);
  rig.ok('claim', '020', '--actor', 'agent:ann');
  rig.ok('abandon', '010', '-m', 'No longer wanted.');
  assert.is(await statuses(rig), 'abandoned in_progress abandoned');
  assert.ok((await task(rig, '020')).cancel);
  rig.ok('reopen', '030', '-m', 'This one still.');
  assert.is(await statuses(rig), 'abandoned in_progress pending', 'terminal is sticky');
  rig.ok('reopen', '010', '-m', 'All of it.');
  assert.is((await task(rig, '010')).status, 'in_progress');
});

test('a parent that is paused keeps its children from starting', async () => {
  await using rig = await family(2);
  rig.ok('claim', '020');
  rig.ok('pause', '010', '-m', 'Wait.');
  assert.match(rig.exits(4, ['claim', '030']).stderr, 'its parent 010 is paused');
  assert.match(rig.ok('why', '030'), 'its parent 010 is paused');
  assert.is(rig.json<{ total: number }>('ready').total, 0);
  rig.ok('complete', '020');
  rig.ok('set', '030', 'parent_id=');
  assert.is((await task(rig, '010')).status, 'paused', 'and stays so, whatever they come to');
  rig.ok('answer', '010', '-m', 'Go on.');
  assert.is((await task(rig, '010')).status, 'completed');
});

test('children wait for what their parent waits for', async () => {
  await using rig = await family(1);
  rig.ok('add', 'First');
  rig.ok('set', '010', 'depends_on=030');
  assert.match(rig.ok('why', '020'), 'its parent 010 waits for 030 (pending)');
  assert.match(rig.exits(4, ['claim', '020']).stderr, 'its parent 010 waits for 030 (pending)');
  await complete(rig, '030');
  rig.ok('claim', '020');
});

test('max_workers limits how many children are at work', async () => {
  await using rig = await family(3, { max_workers: 1 });
  rig.ok('claim', '020');
  assert.match(
    rig.exits(4, ['claim', '030']).stderr,
    'its parent 010 has 1 at work, which is as many as it may',
  );
  assert.is(rig.json<{ total: number }>('ready').total, 0);
  rig.ok('complete', '020');
  rig.ok('claim', '--next');
  assert.is(await statuses(rig), 'in_progress completed in_progress pending');
});

test('a parent whose file says something else is settled by the next change in its tree', async () => {
  await using rig = await family(2);
  await complete(rig, '020');
  const path = rig.task('030');
  const completed = rig
    .read(path)
    .replace(
      'status: pending',
      'status: abandoned\nabandon: {cause: failed, text: x, by: human:me, at: 2026-01-01T00:00:00Z}',
    );
  rig.write(path, completed);
  assert.is((await task(rig, '010')).status, 'in_progress');
  rig.ok('set', '020', 'labels=a');
  assert.is((await task(rig, '010')).status, 'paused');
  assert.is(rig.json<{ total: number }>('events', '010', '-t', 'settled').total, 2);
});

test('a broken child keeps its parent open and is named; an unlawful one counts by what it was', async () => {
  await using rig = await family(2);
  await complete(rig, '020');
  rig.write(rig.task('030'), rig.read(rig.task('030')).replace('status: pending', 'status: finished'));
  rig.ok('reopen', '020', '-m', 'Again.');
  await complete(rig, '020');
  assert.is((await task(rig, '010')).status, 'in_progress');
  assert.match(rig.ok('why', '010'), 'its child 030 has an invalid file and keeps it open');
  rig.write(rig.task('030'), rig.read(rig.task('030')).replace('status: finished', 'status: completed'));
  rig.ok('set', '020', 'labels=a');
  assert.is((await task(rig, '010')).status, 'in_progress');
  assert.match(
    rig.ok('why', '010'),
    'its child 030 counts as pending, because its status was edited unlawfully',
  );
  rig.ok('accept', '030');
  assert.is((await task(rig, '010')).status, 'completed');
});

test('a child that leaves, or is removed, no longer counts', async () => {
  await using rig = await family(3);
  await complete(rig, '020');
  rig.ok('set', '030', 'parent_id=');
  assert.is((await task(rig, '010')).status, 'in_progress');
  rig.ok('rm', '040', '--yes');
  assert.is((await task(rig, '010')).status, 'completed');
});

test('who works on a task may split it; others may not take it out of his hands', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Large');
  rig.ok('claim', '010', '--actor', 'agent:ann');
  rig.unchanged(() =>
    assert.match(rig.exits(4, ['add', 'Part', '--parent', '010']).stderr, '010 is held by agent:ann'),
  );
  rig.ok('add', 'Part', '--parent', '010', '--actor', 'agent:ann');
  const refused = rig.exits(4, ['submit', '010', '-m', 'Split.', '--actor', 'agent:ann']);
  assert.match(refused.stderr, 'it has a child, which is worked on instead');
  rig.ok('release', '010', '--actor', 'agent:ann');
  await complete(rig, '020');
  assert.is(await statuses(rig), 'completed completed');
});

test('a dry run settles nothing and says nothing of it', async () => {
  await using rig = await family(1);
  rig.unchanged(() => assert.is(rig.exits(0, ['claim', '020', '-n']).stderr, ''));
});

test('a phase starts with its first task, ends with its last, and goes on with a new one', async () => {
  await using rig = Rig.withProject();
  rig.ok('phase', 'add', 'rollout');
  rig.ok('add', 'One', '--phase', 'rollout');
  rig.ok('add', 'Two', '--phase', 'rollout');
  const phase = () => rig.json<{ phase: Record<string, unknown> }>('phase', 'show', 'rollout').phase;
  assert.is(phase().status, 'pending');
  rig.ok('claim', '010');
  assert.is(phase().status, 'in_progress');
  assert.ok(phase().started_at);
  rig.ok('complete', '010');
  assert.is(phase().status, 'in_progress');
  rig.ok('abandon', '020', '-m', 'Not needed.');
  assert.is(phase().status, 'completed');
  assert.ok(phase().completed_at);
  rig.ok('add', 'Three', '--phase', 'rollout');
  assert.is(phase().status, 'in_progress');
  assert.is(phase().completed_at, undefined);
  rig.ok('claim', '030');
  rig.ok('phase', 'set', 'rollout', 'status=skipped');
  rig.ok('complete', '030');
  assert.is(phase().status, 'skipped', 'what a person has decided stays');
  const { events } = rig.json<{ events: Record<string, unknown>[] }>('events');
  assert.equal(
    events
      .filter(({ subject, type }) => subject === 'rollout' && String(type).startsWith('phase_'))
      .map(({ type, status, was }) => [type, was, status]),
    [
      ['phase_started', 'pending', 'in_progress'],
      ['phase_completed', 'in_progress', 'completed'],
      ['phase_started', 'completed', 'in_progress'],
    ],
  );
  assert.is(rig.ok('validate'), '');
});

test.run();
