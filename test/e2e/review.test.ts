// `review: agent`: finished work gets a run of the reviewer role in a session of its own, whose verdict moves the task.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents, type FakeAgent } from '../rig/agents.ts';
import { Rig, type Started } from '../rig/rig.ts';

interface Task {
  readonly status: string;
  readonly iteration: number;
  readonly session_id?: string;
  readonly completion_summary?: string;
  readonly inputs: readonly { readonly path: string; readonly metadata?: { readonly assessment?: string } }[];
}

interface Status {
  readonly reviews: readonly { readonly ref: string }[];
  readonly reviewing: readonly { readonly ref: string }[];
}

function task(rig: Rig, ref = '010'): Task {
  return rig.json<{ task: Task }>('show', ref).task;
}

interface Logged {
  readonly type: string;
  readonly kind?: string;
  readonly actor: string;
  readonly person?: string;
  readonly outcome?: string;
}

function events(rig: Rig, ref = '010'): Logged[] {
  return rig.json<{ events: Logged[] }>('events', ref).events;
}

function run(rig: Rig, agents: Agents, ...more: string[]): Started {
  return rig.start(['run', '--executor', AGENT, ...more], { env: agents.env });
}

function record(rig: Rig, agent: FakeAgent): Record<string, unknown> {
  return JSON.parse(rig.read(`.sow/local/runs/${agent.hello.run}/run.json`));
}

/** As a reviewer does with its own tools. */
function writeVerdict(rig: Rig, file: string, text: string): void {
  rig.write(rig.task('010', file), text);
}

/** A project whose reviews are for agents, its task worked on and submitted. */
async function submitted(agents: Agents): Promise<FakeAgent> {
  const worker = await agents.next();
  const { code, stderr } = await worker.sow('submit', '-m', 'it parses');
  assert.is(code, 0, stderr);
  await worker.exit();
  return worker;
}

test('a reviewer sees what was asked, done and changed, and its approval completes the task', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'review.mode=agent');
  rig.write('parser.txt', 'old\n');
  rig.commit();
  rig.ok(
    'add',
    'Parse',
    '-d',
    'Write the parser',
    '--criteria',
    '[{"criterion": "It reads well", "measurable": true}]',
  );
  const started = run(rig, agents);
  const worker = await agents.next();
  await worker.write('parser.txt', 'new\n');
  assert.is((await worker.sow('submit', '-m', 'it parses')).code, 0);
  assert.is(
    (await worker.sow('approve', '010', '--actor', 'agent:reviewer/other')).code,
    4,
    'not its own work',
  );
  await worker.exit();
  const reviewer = await agents.next();
  const { session, actor, prompt } = reviewer.hello;
  assert.is.not(session, worker.hello.session);
  assert.is(actor, 'agent:reviewer/implementation/010');
  for (const said of ['Write the parser', 'it parses', '-old', '+new', 'It reads well', 'sow reject 010'])
    assert.ok(prompt.includes(said), said);
  assert.is(record(rig, reviewer).kind, 'review');
  assert.equal(
    rig.json<Status>('status').reviewing.map(({ ref }) => ref),
    ['implementation/010'],
  );
  assert.is((await reviewer.sow('check', '--met', '1', '--evidence', 'read it')).code, 0);
  assert.is((await reviewer.sow('approve', '010')).code, 0);
  await reviewer.exit();
  assert.is((await started.ended).code, 0);
  assert.is(task(rig).status, 'completed');
  assert.is(events(rig).find(({ type }) => type === 'approved')?.actor, 'agent:reviewer/implementation/010');
});

test('a rejection brings the implementer back in its own session, and the next review is a new one', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('project', 'set', 'review=agent');
  rig.ok('add', 'Parse');
  const started = run(rig, agents);
  const worker = await submitted(agents);
  const reviewer = await agents.next();
  assert.is((await reviewer.sow('reject', '010', '-m', 'Handle empty input')).code, 0);
  await reviewer.exit();
  const again = await agents.next();
  assert.is(again.hello.session, worker.hello.session);
  assert.match(again.hello.prompt, /Handle empty input/);
  await again.sow('submit');
  await again.exit();
  const second = await agents.next();
  assert.not([worker.hello.session, reviewer.hello.session].includes(second.hello.session));
  assert.match(second.hello.prompt, /Handle empty input/);
  await second.sow('approve', '010');
  await second.exit();
  assert.is((await started.ended).code, 0);
  assert.is(task(rig).iteration, 2);
});

test('a verdict in the feedback file is taken: fail sends back, pass approves', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('phase', 'set', 'implementation', 'review=agent');
  rig.ok('add', 'Parse');
  const started = run(rig, agents);
  await submitted(agents);
  const first = await agents.next();
  writeVerdict(rig, 'feedback/001.md', '---\nassessment: fail\n---\nNo tests.\n');
  await first.exit();
  const again = await agents.next();
  assert.match(again.hello.prompt, /No tests\./);
  assert.is(task(rig).inputs[0]?.metadata?.assessment, 'fail');
  await again.sow('submit');
  await again.exit();
  const second = await agents.next();
  writeVerdict(rig, 'feedback/002.md', '---\nassessment: pass\n---\nGood.\n');
  await second.exit();
  assert.is((await started.ended).code, 0);
  assert.is(task(rig).status, 'completed');
});

test('a verdict that stood there before is no verdict; without one it is reminded once, then a person looks', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Parse', '--review', 'agent');
  const started = run(rig, agents);
  const worker = await agents.next();
  await worker.sow(
    'feedback',
    'add',
    '010',
    '-m',
    '---\nassessment: pass\n---\nall mine',
    '--assessment',
    'pass',
  );
  await worker.sow('submit');
  await worker.exit();
  const silent = await agents.next();
  await silent.exit();
  const reminded = await agents.next();
  assert.is(reminded.hello.session, silent.hello.session);
  assert.match(reminded.hello.prompt, /without a verdict/);
  await reminded.exit();
  const ended = await started.ended;
  assert.is(ended.code, 8, ended.stderr);
  assert.match(ended.stderr, /a person reviews it: the reviewer gave no verdict/);
  assert.match(rig.ok('status'), /to review:\n\s+010 .*\(waits for a person: the reviewer gave no verdict\)/);
  // Another orchestration does not begin anew.
  assert.is((await run(rig, agents).ended).code, 8);
  rig.ok('approve', '010');
});

test('after as many iterations as agents may review, a person does', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'review.mode=agent', 'review.max_iterations=1');
  rig.ok('add', 'One');
  const started = run(rig, agents);
  await submitted(agents);
  const reviewer = await agents.next();
  await reviewer.sow('reject', '010', '-m', 'no');
  await reviewer.exit();
  await submitted(agents);
  const ended = await started.ended;
  assert.is(ended.code, 8, ended.stderr);
  assert.match(rig.ok('status'), /agents have reviewed it 1 times/);
});

test('--review says who reviews, whatever files say, also to the agents that submit', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'One', '--review', 'agent');
  const none = run(rig, agents, '--review', 'none');
  await submitted(agents);
  assert.is((await none.ended).code, 0);
  assert.is(task(rig).status, 'completed');
  rig.ok('add', 'Two', '--review', 'none');
  const human = run(rig, agents, '--review', 'human');
  await submitted(agents);
  assert.is((await human.ended).code, 8);
  assert.is(task(rig, '020').status, 'needs_review');
});

test('commands that nobody has trusted keep the review for a person, who is told what to do', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'review.mode=agent');
  rig.ok('add', 'One', '--tests', '[{"name": "unit", "command": "false"}]');
  const first = run(rig, agents);
  await submitted(agents);
  assert.is((await first.ended).code, 8);
  assert.match(rig.ok('status'), /nobody has trusted false here: sow trust 010 --yes/);
  rig.ok('trust', '--yes');
  const second = run(rig, agents);
  const reviewer = await agents.next();
  const refused = await reviewer.sow('approve', '010');
  assert.is(refused.code, 4);
  assert.match(refused.stderr, /cannot complete 010: failing tests: unit/);
  writeVerdict(rig, 'feedback/001.md', '---\nassessment: pass\n---\n');
  second.child.kill('SIGINT');
  assert.is((await second.ended).code, 130);
});

test('a review whose orchestration was killed goes on in its session, and never twice at once', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'review.mode=agent', 'runs.grace=1s');
  rig.ok('add', 'One');
  const first = run(rig, agents);
  await submitted(agents);
  const before = await agents.next();
  const beside = run(rig, agents);
  assert.is((await beside.ended).code, 8, 'the other one has the review');
  first.child.kill('SIGKILL');
  await first.ended;
  const second = run(rig, agents);
  const after = await agents.next();
  await before.gone;
  assert.is(after.hello.session, before.hello.session);
  assert.match(after.hello.prompt, /was interrupted/);
  await after.sow('approve', '010');
  await after.exit();
  assert.is((await second.ended).code, 0);
  const ends = events(rig).filter(({ type, kind }) => type === 'run_ended' && kind === 'review');
  assert.equal(
    ends.map(({ outcome }) => outcome),
    ['lost', 'succeeded'],
  );
});

test('reviews count in how many run at once', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'review.mode=agent');
  rig.ok('add', 'One');
  rig.ok('add', 'Two');
  const started = run(rig, agents, '-j', '1');
  await submitted(agents);
  const reviewer = await agents.next();
  assert.is(reviewer.hello.actor, 'agent:reviewer/implementation/010');
  assert.is(task(rig, '020').status, 'pending');
  await reviewer.sow('approve', '010');
  await reviewer.exit();
  const two = await agents.next();
  assert.is(two.hello.task, 'implementation/020');
  started.child.kill('SIGINT');
  await started.ended;
});

test('why says of whom a review is waited for', async () => {
  await using rig = Rig.withProject();
  for (const [ref, more] of Object.entries({
    '010': [],
    '020': ['review=agent'],
    '030': ['review=agent', 'assigned_agent=reviewer'],
  })) {
    rig.ok('add', 'Looked at');
    if (more.length > 0) rig.ok('set', ref, ...more);
    rig.ok('claim', ref);
    rig.ok('submit', ref);
  }
  assert.match(rig.ok('why', '010'), /waits for a review\n {2}reviewer: a person\n/);
  assert.match(rig.ok('why', '020'), /reviewer: an agent, which sow run starts\n/);
  assert.match(rig.ok('why', '030'), /reviewer: a person: the reviewer did the work itself\n/);
  assert.equal(rig.json<{ reviewer: unknown }>('why', '020').reviewer, { by: 'agent' });
});

test.run();
