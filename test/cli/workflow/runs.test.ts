// Runs of workflows with agents that a test leads: order, results, pausing, cancelling, a kill in the middle.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents, type FakeAgent } from '../../rig/agents.ts';
import { PROJECT_ROOT, Rig } from '../../rig/rig.ts';

const EXAMPLE = readFileSync(join(PROJECT_ROOT, 'examples/code-review/code-review.yaml'), 'utf8');
const RUN = 'code-review-workflow-001';

interface Execution {
  readonly id: string;
  readonly state: string;
  readonly resumed: number;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly steps: readonly {
    readonly key: string;
    readonly state: string;
    readonly ref: string;
    readonly attempts: number;
  }[];
}

const status = (rig: Rig, id = RUN): Execution =>
  rig.json<{ execution: Execution }>('workflow', 'status', id).execution;
const states = (rig: Rig): Record<string, string> =>
  Object.fromEntries(status(rig).steps.map(({ key, state }) => [key, state]));

function start(rig: Rig, agents: Agents, ...more: string[]) {
  rig.write('review.yaml', EXAMPLE);
  const call = [
    'workflow',
    'run',
    'review.yaml',
    '--input',
    'git_diff=+a $& {{x}}',
    '--executor',
    AGENT,
    ...more,
  ];
  return rig.start(call, { env: agents.env });
}

const keyOf = (rig: Rig, agent: FakeAgent): string =>
  status(rig).steps.find(({ ref }) => ref === agent.hello.task)?.key ?? '';

/** Its words are its result. */
async function say(agent: FakeAgent, text: string): Promise<void> {
  await agent.print(`${text}\n`);
  await agent.exit();
}

test('the example as it stands: levels as drawn, both middle steps at once, results where they are named', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const run = start(rig, agents);
  const first = await agents.next();
  assert.match(first.hello.prompt, 'Parse git diff and extract changed files: +a $& {{x}}');
  await say(first, 'files: {{git_diff}} $1');
  const middle = [await agents.next(), await agents.next()];
  assert.equal(middle.map((one) => keyOf(rig, one)).sort(), ['quality-check', 'security-audit']);
  for (const one of middle) {
    assert.match(one.hello.prompt, /: files: \{\{git_diff\}\} \$1/);
    await one.sow('submit', '--result', '-');
  }
  for (const one of middle) {
    if (keyOf(rig, one) === 'security-audit') {
      await one.write('safe.json', '{"risk": 0}');
      assert.is((await one.sow('submit', '--result', 'safe.json')).code, 0);
    }
    await say(one, 'no, this is not it');
  }
  const last = await agents.next();
  assert.match(last.hello.prompt, 'Aggregate: security={"risk":0}, quality=');
  await say(last, 'all is well');
  const { code, stdout } = await run.ended;
  assert.is(code, 0, stdout);
  const done = status(rig);
  assert.equal([done.state, done.outputs], ['completed', { 'aggregate-results': 'all is well' }]);
  assert.equal(
    done.steps.map(({ attempts }) => attempts),
    [1, 1, 1, 1],
  );
  rig.ok('validate');
  assert.is(rig.json<{ checkpoints: unknown[] }>('workflow', 'checkpoints', RUN).checkpoints.length, 4);
  assert.match(
    rig.ok('workflow', 'events', RUN),
    /workflow_created[\s\S]*step_completed[\s\S]*workflow_completed/,
  );
  // Without a run: of all of them, and of nothing else.
  rig.ok('add', 'Beside it');
  const events = (...of: string[]) => rig.json<{ events: object[] }>('workflow', 'events', ...of).events;
  assert.equal(events(), events(RUN));
  assert.equal(events('--limit', '2'), events(RUN).slice(-2));
  assert.match(rig.ok('workflow', 'stats'), /1 run .*success 100 %/);
});

test('killed in the middle and resumed: nothing is done twice, and the session goes on', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const run = start(rig, agents);
  await say(await agents.next(), 'files');
  const middle = [await agents.next(), await agents.next()];
  const done = middle.find((one) => keyOf(rig, one) === 'quality-check');
  const open = middle.find((one) => one !== done);
  assert.ok(done && open);
  await say(done, 'fine');
  await rig.start(['workflow', 'status', RUN, '--follow']).until(/completed +quality-check/);
  run.child.kill('SIGKILL');
  await run.ended;
  const resumed = rig.start(['workflow', 'resume', RUN, '--executor', AGENT], { env: agents.env });
  const again = await agents.next();
  await open.gone;
  assert.is(again.hello.task, open.hello.task);
  assert.is(again.hello.session, open.hello.session);
  await say(again, 'safe');
  const last = await agents.next();
  assert.match(last.hello.prompt, 'security=safe, quality=fine');
  await say(last, 'ok');
  assert.is((await resumed.ended).code, 0);
  assert.equal(
    status(rig).steps.map(({ attempts }) => attempts),
    [1, 2, 1, 1],
  );
  assert.is(status(rig).resumed, 1);
});

test('paused from another terminal: what works ends, nothing starts; edited by hand it is the same', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const run = start(rig, agents);
  const first = await agents.next();
  assert.match(rig.ok('workflow', 'pause', RUN, '-m', 'lunch'), /paused/);
  await say(first, 'files');
  assert.is((await run.ended).code, 8);
  assert.equal(
    [status(rig).state, states(rig)['parse-changes'], states(rig)['quality-check']],
    ['paused', 'completed', 'pending'],
  );
  const resumed = rig.start(['workflow', 'resume', RUN, '--executor', AGENT], { env: agents.env });
  const middle = [await agents.next(), await agents.next()];
  const parent = `.sow/project/phases/${RUN}/tasks/010/state.yaml`;
  const text = rig.read(parent);
  const pause = 'pause:\n  cause: hold\n  text: by hand\n  by: hand\n  at: 2026-01-01T00:00:00Z\n';
  rig.write(
    parent,
    text.replace('status: in_progress', 'status: paused').replace('inputs:', `${pause}inputs:`),
  );
  for (const one of middle) await say(one, 'x');
  assert.is((await resumed.ended).code, 8);
  assert.is(status(rig).state, 'paused');
  const now = rig.start(['workflow', 'resume', RUN, '--executor', AGENT], { env: agents.env });
  const last = await agents.next();
  rig.ok('workflow', 'pause', RUN, '--now');
  await last.gone;
  assert.is((await now.ended).code, 8);
  assert.equal([status(rig).state, states(rig)['aggregate-results']], ['paused', 'running']);
});

test('cancelled, a deaf agent is dead after one grace, and the run is over for good', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'runs.grace=1s');
  const run = start(rig, agents);
  const first = await agents.next();
  await first.deafen();
  rig.ok('workflow', 'cancel', RUN);
  await first.gone;
  assert.is((await run.ended).code, 1);
  assert.is(status(rig).state, 'cancelled');
  assert.equal(new Set(Object.values(states(rig))), new Set(['cancelled', 'skipped']));
  assert.match(rig.error(4, ['workflow', 'resume', RUN]).message, /cancelled/);
  rig.ok('validate');
});

test('cancelled in its file, what works is stopped as by the command', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const run = start(rig, agents);
  const first = await agents.next();
  const parent = `.sow/project/phases/${RUN}/tasks/010/state.yaml`;
  const text = rig.read(parent);
  const at = /^started_at: (.+)$/m.exec(text)?.[1] ?? '';
  const end = `completed_at: ${at}\nabandon: {cause: cancelled, text: by hand, by: hand, at: ${at}}\n`;
  rig.write(parent, text.replace('status: in_progress', 'status: abandoned') + end);
  await first.gone;
  assert.is((await run.ended).code, 1);
  assert.equal(new Set(Object.values(states(rig))), new Set(['cancelled', 'skipped']));
  rig.ok('validate');
});

const DEAF = 'cancelled with --kill, a deaf agent is dead at once, though it has a grace of minutes';
test(DEAF, async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('config', 'set', 'runs.grace=5m');
  const run = start(rig, agents);
  const first = await agents.next();
  await first.deafen();
  assert.match(rig.ok('workflow', 'cancel', RUN, '--kill'), /cancelled/);
  await first.gone;
  assert.is((await run.ended).code, 1);
  assert.is(status(rig).state, 'cancelled');
});

const alone = (more: string): string => `name: w
${more}steps:
  - {key: a, agent: one, prompt: a}
  - {key: b, agent: one, prompt: b, parallel: false}
  - {key: c, agent: one, prompt: c}
`;
const startAlone = (rig: Rig, agents: Agents, more = '') => {
  rig.write('w.yaml', alone(more));
  return rig.start(['workflow', 'run', 'w.yaml', '-j', '3', '--executor', AGENT], { env: agents.env });
};

test('a step that works alone waits for all others of its run, and they for it', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const run = startAlone(rig, agents);
  const keys = (): string[] =>
    status(rig, 'w-001')
      .steps.filter(({ state }) => state === 'running')
      .map(({ key }) => key);
  const two = [await agents.next(), await agents.next()];
  assert.equal(keys(), ['a', 'c']);
  for (const one of two) await say(one, 'x');
  const last = await agents.next();
  assert.equal(keys(), ['b']);
  await say(last, 'x');
  assert.is((await run.ended).code, 0);
});

test('a run that takes longer than it may is paused, and what works is stopped', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const run = startAlone(rig, agents, 'config: {timeout: 2s}\n');
  // No agent ends by itself here.
  assert.is((await run.ended).code, 1);
  const late = rig.json<{ execution: Execution & { text?: string } }>(
    'workflow',
    'status',
    'w-001',
  ).execution;
  assert.equal([late.state, late.text], ['failed', 'the workflow took longer than 2s']);
  assert.not.ok(late.steps.some(({ state }) => state === 'failed' || state === 'completed'));
});

test('a step that has reported is its workflow’s, whoever reviews tasks; where its own review says so, it waits for that', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const first = startAlone(rig, agents);
  const two = [await agents.next(), await agents.next()];
  first.child.kill('SIGINT');
  await first.ended;
  for (const one of two) await one.gone;
  const run = rig.start(['run', '--review', 'agent', '-j', '3', '--executor', AGENT], { env: agents.env });
  const [a, c] = [await agents.next(), await agents.next()];
  assert.is((await a.sow('submit', '-m', 'done')).code, 0);
  rig.ok('add', 'Beside it');
  const beside = await agents.next();
  assert.match(beside.hello.task, /^implementation\//, 'no reviewer is at the step');
  await beside.exit(0);
  const reminded = await agents.next();
  assert.is(reminded.hello.task, beside.hello.task);
  await reminded.exit(0);
  await say(a, 'x');
  await say(c, 'x');
  const last = await agents.next();
  const file = `.sow/project/phases/${last.hello.task.replace('/', '/tasks/')}/state.yaml`;
  rig.write(file, rig.read(file).replace('review: none', 'review: human'));
  await say(last, 'x');
  await run.ended;
  assert.match(rig.ok('show', last.hello.task), /needs_review/);
  rig.ok('approve', last.hello.task);
  rig.ok('validate');
});

test.run();
