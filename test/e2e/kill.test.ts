// Killed anywhere and go on: SIGKILL of the orchestrator, SIGINT, deaf agents with grandchildren in sessions of their own.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describe, thisProcess } from '../../src/store/lock/process-identity.ts';
import { AGENT, Agents, type FakeAgent } from '../rig/agents.ts';
import { Rig } from '../rig/rig.ts';

interface Task {
  readonly id: string;
  readonly status: string;
  readonly readiness: string;
  readonly session_id?: string;
}

function tasks(rig: Rig): readonly Task[] {
  return rig.json<{ tasks: readonly Task[] }>('list').tasks;
}

/** A zombie is dead; where nobody reaps orphans it keeps its pid. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Those that are over; the last one is kept apart. */
/** What commands did beside the state is noted among them. */
function transactions(rig: Rig): number {
  const folder = rig.path('.sow/local/txn/done');
  const entries = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return entries.filter(({ files, lines }) => files.length + lines.length > 0).length;
}

async function twoAgents(agents: Agents): Promise<[FakeAgent, FakeAgent]> {
  const both = [await agents.next(), await agents.next()].sort((a, b) =>
    a.hello.task < b.hello.task ? -1 : 1,
  );
  return both as [FakeAgent, FakeAgent];
}

function start(rig: Rig, agents: Agents) {
  return rig.start(['run', '-j', '2', '--executor', AGENT], { env: agents.env });
}

test('after kill -9 of sow run both sessions are resumed, no orphan is left, all tasks end', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'One');
  rig.ok('add', 'Two');
  const first = start(rig, agents);
  const [one, two] = await twoAgents(agents);
  const orphan = await two.grandchild();
  await one.deafen();
  first.child.kill('SIGKILL');
  await first.ended;
  assert.ok(
    isAlive(one.hello.pid) && isAlive(two.hello.pid) && isAlive(orphan),
    'the agents outlive their orchestrator',
  );
  assert.equal(
    tasks(rig).map(({ readiness }) => readiness),
    ['resumable', 'resumable'],
  );
  const before = transactions(rig);
  assert.match(rig.ok('recover'), /010.*020/s);
  assert.is(transactions(rig) - before, 1, 'both in one');
  const second = start(rig, agents);
  const [again, other] = await twoAgents(agents);
  assert.not(isAlive(one.hello.pid) || isAlive(two.hello.pid) || isAlive(orphan), 'killed before the resume');
  assert.is(again.hello.session, one.hello.session);
  assert.is(other.hello.session, two.hello.session);
  assert.is.not(again.hello.run, one.hello.run);
  assert.match(again.hello.prompt, /interrupted/);
  for (const agent of [again, other]) {
    await agent.sow('submit');
    await agent.exit();
  }
  assert.is((await second.ended).code, 8);
  rig.ok('approve', '010', '020');
  assert.equal(
    tasks(rig).map(({ status }) => status),
    ['completed', 'completed'],
  );
  assert.is(rig.sow(['validate']).code, 0);
});

test('Ctrl-C starts nothing new, ends the agents, leaves their tasks resumable and exits 130', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  for (const name of ['One', 'Two', 'Three']) rig.ok('add', name);
  const first = start(rig, agents);
  const [one, two] = await twoAgents(agents);
  first.child.kill('SIGINT');
  assert.is((await first.ended).code, 130);
  assert.not(isAlive(one.hello.pid) || isAlive(two.hello.pid));
  assert.equal(
    tasks(rig).map(({ status, readiness }) => `${status} ${readiness}`),
    ['in_progress resumable', 'in_progress resumable', 'pending ready'],
  );
  assert.equal(
    tasks(rig).map(({ session_id }) => session_id),
    [one.hello.session, two.hello.session, undefined],
  );
});

test('a deaf agent and its grandchild are killed after the grace, and at once by a second Ctrl-C', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'runs.grace=1s');
  rig.ok('add', 'Deaf');
  for (const grace of ['1s', '2h']) {
    rig.sow(['config', 'set', `runs.grace=${grace}`]);
    const started = start(rig, agents);
    const agent = await agents.next();
    await agent.deafen();
    const grandchild = await agent.grandchild();
    const asked = performance.now();
    started.child.kill('SIGINT');
    if (grace === '2h') started.child.kill('SIGTERM');
    assert.is((await started.ended).code, 130);
    // One grace after each signal, and room for a busy machine: the time is what is promised.
    assert.ok(performance.now() - asked < 10_000);
    assert.not(isAlive(agent.hello.pid) || isAlive(grandchild));
  }
});

test('two orchestrations share the limit and never take the same task', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  for (const name of ['One', 'Two', 'Three']) rig.ok('add', name);
  const first = start(rig, agents);
  const [one, two] = await twoAgents(agents);
  const second = await start(rig, agents).ended;
  assert.is(second.code, 0, 'nothing is left for it to start');
  assert.equal(
    tasks(rig).map(({ status }) => status),
    ['in_progress', 'in_progress', 'pending'],
  );
  for (const agent of [one, two]) {
    await agent.sow('submit');
    await agent.exit();
  }
  const third = await agents.next();
  assert.match(third.hello.task, /030$/);
  await third.sow('submit');
  await third.exit();
  assert.is((await first.ended).code, 8);
});

test('a task that a person takes away from a run is not worked on any longer, also by who is deaf to it', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'runs.grace=1s');
  rig.ok('add', 'Obsolete');
  const started = start(rig, agents);
  const agent = await agents.next();
  await agent.deafen();
  const grandchild = await agent.grandchild();
  rig.ok('abandon', '010', '-m', 'no longer needed');
  await agent.gone;
  await started.ended;
  assert.not(isAlive(agent.hello.pid) || isAlive(grandchild));
  assert.is(tasks(rig)[0]?.status, 'abandoned');
});

test('what a run left before the machine was started anew is taken up, and no stranger with its pid is touched', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'One');
  const first = start(rig, agents);
  const agent = await agents.next();
  first.child.kill('SIGKILL');
  await first.ended;
  await agent.exit();
  const path = `.sow/local/runs/${agent.hello.run}/run.json`;
  const record = JSON.parse(rig.read(path)) as { owner: object };
  const bystander = spawn('tail', ['-f', '/dev/null'], { detached: true, stdio: 'ignore' });
  try {
    // Alive in every other way: this process and its start are there, and so is the stranger.
    const { host: _host, ...here } = thisProcess('');
    for (const [boot_id, readiness] of [
      [here.boot_id, 'working'],
      ['00000000-0000-4000-8000-000000000000', 'resumable'],
    ] as const) {
      const { pid = 0 } = bystander;
      const owner = { ...here, ...describeOwner(pid), boot_id };
      rig.write(path, JSON.stringify({ ...record, owner }));
      assert.is(tasks(rig)[0]?.readiness, readiness, boot_id);
    }
    const second = start(rig, agents);
    const again = await agents.next();
    assert.is(again.hello.session, agent.hello.session);
    assert.ok(isAlive(bystander.pid ?? 0), 'a stranger is not killed');
    await again.sow('submit');
    await again.exit();
    assert.is((await second.ended).code, 8);
  } finally {
    bystander.kill('SIGKILL');
  }
});

function describeOwner(pid: number): { pid: number; start_time: string } {
  return { pid, start_time: describe(pid)?.start_time ?? '' };
}

test.run();
