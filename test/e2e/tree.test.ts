// `sow run` over trees: decisions stop agents that are at work, limits hold, and what was decided survives a kill.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents, type FakeAgent } from '../rig/agents.ts';
import { Rig } from '../rig/rig.ts';

interface Task {
  readonly status: string;
  readonly abandon?: { readonly cause: string; readonly text: string };
  readonly cancel?: object;
  readonly claim?: object;
}

/** A parent 010 and so many children, 020 on; nobody reviews. */
function family(children: number, ...parent: string[]): Rig {
  const rig = Rig.withProject();
  rig.ok('project', 'set', 'review=none');
  // Where they share the checkout a submitted task is completed at once: there is nothing to merge.
  rig.ok('config', 'set', 'worktrees.mode=off');
  rig.ok('add', 'Parent', ...parent);
  for (let n = 0; n < children; n++) rig.ok('add', `Child ${n}`, '--parent', '010');
  return rig;
}

function start(rig: Rig, agents: Agents, jobs: number) {
  return rig.start(['run', '-j', String(jobs), '--executor', AGENT], { env: agents.env });
}

async function two(agents: Agents): Promise<[FakeAgent, FakeAgent]> {
  const both = [await agents.next(), await agents.next()];
  return both.sort((a, b) => (a.hello.task < b.hello.task ? -1 : 1)) as [FakeAgent, FakeAgent];
}

function statuses(rig: Rig): string {
  return rig
    .json<{ tasks: Task[] }>('list')
    .tasks.map(({ status }) => status)
    .join(' ');
}

function task(rig: Rig, id: string): Task {
  return rig.json<{ task: Task }>('show', id).task;
}

test('a race that is won stops the running agent of the other, whose task ends', async () => {
  await using rig = family(3, '--strategy', 'race');
  await using agents = await Agents.listen(rig);
  const started = start(rig, agents, 2);
  const [first, second] = await two(agents);
  assert.is((await first.sow('submit', '-m', 'done')).code, 0);
  await second.gone;
  await first.exit();
  assert.is((await started.ended).code, 0);
  assert.is(statuses(rig), 'completed completed abandoned abandoned');
  assert.equal(
    ['030', '040'].map((id) => task(rig, id).abandon?.cause),
    ['cancelled', 'skipped'],
  );
  assert.is(task(rig, '030').claim, undefined);
  assert.is(rig.ok('validate'), '');
});

test('fail_fast cancels a running agent and skips what is pending, naming who was decided', async () => {
  await using rig = family(3, '--strategy', 'fail_fast');
  await using agents = await Agents.listen(rig);
  const started = start(rig, agents, 2);
  const [failing, working] = await two(agents);
  await failing.exit(1);
  await working.gone;
  assert.is((await started.ended).code, 1);
  assert.is(statuses(rig), 'paused paused abandoned abandoned');
  const { abandon } = task(rig, '040');
  assert.equal(abandon && [abandon.cause, abandon.text], ['skipped', '010 was decided without it']);
});

test('a cancelled agent may not submit, though it ignores the signal that stops it', async () => {
  await using rig = family(2, '--strategy', 'race');
  rig.ok('config', 'set', 'runs.grace=60s');
  await using agents = await Agents.listen(rig);
  const started = start(rig, agents, 2);
  const [first, second] = await two(agents);
  await second.deafen();
  await first.sow('submit');
  // What it starts before would be sent the signal too.
  await second.signalled();
  const refused = await second.sow('submit', '-m', 'late');
  assert.is(refused.code, 4);
  assert.match(refused.stderr, /cancelled|changes nothing any more/);
  await second.exit();
  await first.exit();
  assert.is((await started.ended).code, 0);
  assert.is(statuses(rig), 'completed completed abandoned');
});

test('what was cancelled is ended by recovery, when its orchestration was killed before it could', async () => {
  await using rig = family(2, '--strategy', 'race');
  await using agents = await Agents.listen(rig);
  const started = start(rig, agents, 2);
  const [first, second] = await two(agents);
  await second.deafen();
  await first.sow('submit');
  assert.ok(task(rig, '030').cancel);
  started.child.kill('SIGKILL');
  await started.ended;
  rig.ok('recover');
  await second.gone;
  assert.is(statuses(rig), 'completed completed abandoned');
  assert.is(task(rig, '030').abandon?.cause, 'cancelled');
});

test('an agent that splits its task leaves it to the children, which run next', async () => {
  await using rig = family(0);
  await using agents = await Agents.listen(rig);
  const started = start(rig, agents, 1);
  const splitting = await agents.next();
  assert.is((await splitting.sow('add', 'Part', '--parent', '010')).code, 0);
  await splitting.exit();
  const part = await agents.next();
  assert.is(part.hello.task, 'implementation/020');
  assert.is(task(rig, '010').claim, undefined);
  await part.sow('submit');
  await part.exit();
  assert.is((await started.ended).code, 0);
  assert.is(statuses(rig), 'completed completed');
});

test('no more children of a parent run at once than its max_workers', async () => {
  await using rig = family(3, '--max-workers', '2');
  rig.ok('add', 'Another');
  await using agents = await Agents.listen(rig);
  const started = start(rig, agents, 4);
  const all = [await agents.next(), await agents.next(), await agents.next()];
  const tasks = all.map(({ hello }) => hello.task.slice(-3)).sort();
  assert.equal(tasks, ['020', '030', '050']);
  for (const agent of all) {
    await agent.sow('submit');
    await agent.exit();
  }
  const last = await agents.next();
  assert.is(last.hello.task, 'implementation/040');
  await last.sow('submit');
  await last.exit();
  assert.is((await started.ended).code, 0);
  assert.is(statuses(rig), 'completed completed completed completed completed');
});

test('a parent that nothing has settled yet is settled when an orchestration starts', async () => {
  await using rig = family(1);
  const path = rig.task('020');
  const abandon = 'abandon: { cause: failed, text: Impossible, by: human:ann, at: 2026-01-01T00:00:00Z }';
  rig.write(path, rig.read(path).replace('status: pending', `status: abandoned\n${abandon}`));
  assert.is(statuses(rig), 'pending abandoned');
  rig.data(8, ['run', '-q', '--executor', AGENT]);
  assert.is(statuses(rig), 'paused abandoned');
});

test.run();
