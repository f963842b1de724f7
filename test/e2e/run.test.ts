// `sow run` with agents that a test drives: claims, sessions, questions, rejections, and every way a run can end.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../rig/agents.ts';
import { Rig } from '../rig/rig.ts';

interface Task {
  readonly status: string;
  readonly iteration: number;
  readonly session_id?: string;
  readonly claim?: { readonly actor: string; readonly run: string };
  readonly pause?: { readonly cause: string; readonly text: string };
  readonly completion_summary?: string;
}

function task(rig: Rig, ref: string): Task {
  return rig.json<{ task: Task }>('show', ref).task;
}

function types(rig: Rig, ref: string): string[] {
  return rig.json<{ events: { type: string }[] }>('events', ref).events.map(({ type }) => type);
}

function run(rig: Rig, agents: Agents, ...more: string[]) {
  return rig.start(['run', '--executor', AGENT, ...more], {
    env: { ...agents.env, API_TOKEN: 'planted-secret-value' },
  });
}

test('an agent is given its task, reports, and its work waits for a review', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'First', '-d', 'Write the parser');
  const started = run(rig, agents);
  const agent = await agents.next();
  const claimed = task(rig, '010');
  assert.is(claimed.status, 'in_progress');
  assert.is(claimed.session_id, agent.hello.session);
  assert.is(claimed.claim?.run, agent.hello.run);
  assert.is(agent.hello.actor, 'agent:implementer/implementation/010');
  assert.is(agent.hello.task, 'implementation/010');
  assert.is(agent.hello.cwd, rig.path('.sow/worktrees/sow/demo/implementation-010'));
  assert.match(agent.hello.prompt, /Write the parser/);
  const submitted = await agent.sow('submit', '-m', 'it parses');
  assert.is(submitted.code, 0, submitted.stderr);
  await agent.exit();
  assert.is((await started.ended).code, 8);
  assert.equal(types(rig, '010'), [
    'created',
    'batch_created',
    'claimed',
    'merge_opened',
    'run_started',
    'submitted',
    'run_ended',
  ]);
  assert.is(task(rig, '010').completion_summary, 'it parses');
  rig.ok('approve', '010');
  const done = task(rig, '010');
  assert.is(done.session_id, undefined);
  assert.is(done.claim, undefined);
});

test('a question is answered while the run goes on, and the same session is resumed with the answer', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Asks');
  rig.ok('add', 'Works');
  const started = run(rig, agents, '-j', '2');
  const both = [await agents.next(), await agents.next()].sort((a, b) =>
    a.hello.task < b.hello.task ? -1 : 1,
  );
  const [asking, working] = both;
  if (!asking || !working) throw new Error('two agents were expected');
  await asking.sow('pause', '-m', 'Which one?');
  await asking.exit();
  rig.ok('answer', '010', '-m', 'the second');
  const resumed = await agents.next();
  assert.is(resumed.hello.session, asking.hello.session);
  assert.is.not(resumed.hello.run, asking.hello.run);
  assert.match(resumed.hello.prompt, /You asked: Which one\?\s+The answer: the second/);
  for (const agent of [resumed, working]) {
    await agent.sow('submit');
    await agent.exit();
  }
  assert.is((await started.ended).code, 8);
});

test('rejected work is resumed in its session with the feedback, as the next iteration', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Once more');
  const first = run(rig, agents);
  const before = await agents.next();
  await before.sow('submit');
  await before.exit();
  await first.ended;
  rig.ok('reject', '010', '-m', 'Handle empty input');
  assert.match(rig.read(rig.task('010', 'feedback/001.md')), /Handle empty input/);
  const second = run(rig, agents);
  const after = await agents.next();
  assert.is(after.hello.session, before.hello.session);
  assert.match(after.hello.prompt, /Handle empty input/);
  assert.is(task(rig, '010').iteration, 2);
  await after.sow('submit');
  await after.exit();
  await second.ended;
  rig.ok('approve', '010');
});

test('a run that ends without a report is reminded once in its session, then held for a person', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Silent');
  const started = run(rig, agents);
  const first = await agents.next();
  await first.exit();
  const second = await agents.next();
  assert.is(second.hello.session, first.hello.session);
  assert.match(second.hello.prompt, /ended without a report/);
  await second.exit();
  assert.is((await started.ended).code, 8);
  assert.is(task(rig, '010').pause?.cause, 'hold');
  assert.ok(types(rig, '010').includes('run_reminded'));
});

test('a run that fails pauses its task with the cause, and the run exits 1', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Fails');
  const started = run(rig, agents);
  const agent = await agents.next();
  await agent.exit(3);
  assert.is((await started.ended).code, 1);
  const { status, pause } = task(rig, '010');
  assert.is(status, 'paused');
  assert.is(pause?.cause, 'failed');
  assert.match(pause?.text ?? '', /exited with 3/);
});

test('a run that takes too long is ended and its task paused', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Slow', '--timeout', '1s');
  rig.ok('config', 'set', 'runs.grace=1s');
  const started = run(rig, agents);
  const agent = await agents.next();
  await agent.gone;
  assert.is((await started.ended).code, 1);
  assert.is(task(rig, '010').pause?.cause, 'timed_out');
});

test('a status edited by the agent itself is judged as its own: submitting is lawful, completing is not', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Edits');
  rig.ok('add', 'Oversteps');
  const started = run(rig, agents, '-j', '2');
  for (const agent of [await agents.next(), await agents.next()]) {
    const file = rig.task(agent.hello.task.slice(-3));
    const status = agent.hello.task.endsWith('010') ? 'needs_review' : 'completed';
    await agent.write(rig.path(file), rig.read(file).replace(/^status: .*/m, `status: ${status}`));
    await agent.exit();
  }
  assert.is((await started.ended).code, 1);
  const events = rig.json<{ events: { type: string; actor: string }[] }>('events', '010').events;
  assert.equal(
    events.filter(({ actor }) => actor === 'hand').map(({ type }) => type),
    ['submitted'],
  );
  assert.is(task(rig, '010').claim, undefined);
  assert.is(rig.sow(['validate']).code, 3);
  assert.is(rig.sow(['approve', '020']).code, 4);
  rig.ok('task', 'accept', '020');
  assert.is(rig.sow(['validate']).code, 0);
});

test('a task file that is deleted or broken while its agent runs is left alone, and the run exits 1', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Deleted');
  rig.ok('add', 'Broken');
  rig.ok('add', 'Sound');
  const started = run(rig, agents, '-j', '3');
  for (let n = 0; n < 3; n++) {
    const agent = await agents.next();
    const id = agent.hello.task.slice(-3);
    if (id === '010') rmSync(rig.path(rig.task(id)));
    if (id === '020') await agent.write(rig.path(rig.task(id)), 'status: [\n');
    if (id === '030') await agent.sow('submit');
    await agent.exit();
  }
  assert.is((await started.ended).code, 1);
  assert.not(existsSync(rig.path(rig.task('010'))));
  assert.is(rig.read(rig.task('020')), 'status: [\n');
  assert.is(task(rig, '030').status, 'needs_review');
});

test('what an ended run says is refused', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Stale');
  const started = run(rig, agents);
  const agent = await agents.next();
  await agent.sow('pause', '-m', 'Which?');
  await agent.exit();
  await started.ended;
  rig.ok('answer', '010', '-m', 'this');
  const { run: id, actor, task: ref } = agent.hello;
  const late = rig.sow(['submit'], { env: { SOW_RUN: id, SOW_ACTOR: actor, SOW_TASK: ref } });
  assert.is(late.code, 4);
  assert.match(late.stderr, /has ended or is not the newest/);
});

test('a missing program is found out before any state changes', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Never');
  const before = rig.bytes('.sow');
  const missing = rig.sow(['run', '--executor', 'command:no-such-agent --flag']);
  assert.is(missing.code, 6);
  assert.match(missing.stderr, /no-such-agent/);
  const none = rig.sow(['run']);
  assert.is(none.code, 6);
  assert.match(none.stderr, /no executor is named/);
  assert.equal(rig.bytes('.sow'), before);
});

test('a dry run tells what would start, in order, and starts and writes nothing', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Ordinary');
  rig.ok('add', 'Urgent', '--priority', 'critical');
  rig.ok('add', 'Blocked', '--depends-on', '010');
  const before = rig.bytes('.sow');
  const { stdout, code } = rig.sow(['run', '-n', '--executor', 'command:touch started']);
  assert.is(code, 0);
  const lines = stdout.trim().split('\n');
  assert.equal(
    lines.map((line) => line.slice(0, 3)),
    ['020', '010', 'bud'],
  );
  assert.is(lines.at(-1), 'budget: none');
  assert.not(rig.exists('started'));
  assert.equal(rig.bytes('.sow'), before);
});

test('secrets of the environment reach the agent and no file', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Leaks');
  const started = run(rig, agents);
  const agent = await agents.next();
  assert.is(agent.hello.env.API_TOKEN, 'planted-secret-value');
  await agent.print('the token is planted-secret-value\n');
  await agent.sow('submit');
  await agent.exit();
  await started.ended;
  for (const [path, text] of rig.bytes('.sow', /\.git\//))
    assert.not(text.includes('planted-secret-value'), path);
  const log = readFileSync(rig.path(`.sow/local/runs/${agent.hello.run}/stdout.log`), 'utf8');
  assert.match(log, /the token is \*\*\*/);
});

test('where nobody reviews, a submitted task is completed and its dependents start', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'review.mode=none');
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--depends-on', '010');
  const started = run(rig, agents);
  for (const id of ['010', '020']) {
    const agent = await agents.next();
    assert.match(agent.hello.task, new RegExp(`${id}$`));
    await agent.sow('submit');
    await agent.exit();
  }
  assert.is((await started.ended).code, 0);
  assert.is(task(rig, '020').status, 'completed');
});

test('under the strategy smart two tasks that declare overlapping outputs never run at once', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'parallel.strategy=smart');
  for (const name of ['Parser', 'Lexer', 'Docs']) rig.ok('add', name);
  const declare = (id: string, path: string): void => {
    const output = `outputs:\n  - type: modified\n    path: ${path}\n    approved: false\n    created_at: 2026-11-20T12:00:00Z\n`;
    rig.write(rig.task(id), rig.read(rig.task(id)).replace('outputs: []\n', output));
  };
  declare('010', 'src/parser');
  declare('020', 'src/parser/lexer.ts');
  declare('030', 'docs/parser.md');
  const started = run(rig, agents, '-j', '3');
  const both = [await agents.next(), await agents.next()];
  assert.equal(both.map(({ hello }) => hello.task).sort(), ['implementation/010', 'implementation/030']);
  assert.is(task(rig, '020').status, 'pending');
  for (const agent of both) {
    await agent.sow('submit', '-m', 'done');
    await agent.exit();
  }
  const last = await agents.next();
  assert.is(last.hello.task, 'implementation/020');
  await last.sow('submit', '-m', 'done');
  await last.exit();
  assert.is((await started.ended).code, 8);
});

test('one task is spawned alone, answered and resumed at once', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'First');
  rig.ok('add', 'Second', '--priority', 'critical');
  const call = { env: agents.env };
  const first = rig.start(['agent', 'spawn', '010', '--executor', AGENT], call);
  const agent = await agents.next();
  assert.is(agent.hello.task, 'implementation/010');
  assert.match(agent.hello.prompt, /How you work/);
  await agent.sow('pause', '-m', 'Which one?');
  await agent.exit();
  const ran = await first.ended;
  assert.is(ran.code, 8);
  assert.match(ran.stdout, /^010 paused: question: Which one\? {2}next: sow answer 010/m);
  const second = rig.start(['agent', 'resume', '010', '-m', 'this', '--executor', AGENT], call);
  const resumed = await agents.next();
  assert.is(resumed.hello.session, agent.hello.session);
  assert.match(resumed.hello.prompt, /The answer: this/);
  await resumed.sow('submit');
  await resumed.exit();
  assert.is((await second.ended).code, 8);
  assert.is(task(rig, '020').status, 'pending');
  assert.match(rig.exits(4, ['agent', 'spawn', '010'], call).stderr, /010 does not start/);
  assert.match(rig.exits(4, ['agent', 'resume', '020', '-m', 'x'], call).stderr, /020 has no session/);
});

test('two tasks that share a session by hand are not run at once', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  for (const id of ['010', '020']) {
    rig.ok('add', `Task ${id}`);
    rig.write(rig.task(id), `${rig.read(rig.task(id))}session_id: one-session\n`);
  }
  const started = run(rig, agents, '-j', '2');
  const first = await agents.next();
  assert.is(task(rig, first.hello.task === 'implementation/010' ? '020' : '010').status, 'pending');
  await first.sow('submit');
  await first.exit();
  const second = await agents.next();
  assert.is(second.hello.session, first.hello.session);
  await second.sow('submit');
  await second.exit();
  assert.is((await started.ended).code, 8);
});

test.run();
