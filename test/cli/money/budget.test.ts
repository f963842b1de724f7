// Budgets: nothing starts that would pass one, what has passed one is paused, and the figures are told.
import { chmodSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../../rig/agents.ts';
import { FakeModel } from '../../rig/fake-model.ts';
import { Rig } from '../../rig/rig.ts';

/** One run of the task 010 costs 0.003330, of 020 0.003510, and so on. */
const FIRST = 0.00333;

interface Why {
  readonly held?: string;
  readonly reasons: readonly string[];
}

function three(model: FakeModel): void {
  for (const name of ['First', 'Second', 'Third']) model.rig.ok('add', name);
}

test('the first run of a project goes alone, and then as many as the budget is expected to bear', async () => {
  const model = FakeModel.make('cost:\n  budget_limit_usd: 0.007\n');
  await using rig = model.rig;
  three(model);
  const { code, stdout, stderr } = model.run();
  assert.is(code, 1);
  assert.match(stderr, /budget: 0\.000000 of 0\.007000 USD \(project\)/);
  assert.is(model.counted.length, 2);
  assert.match(stdout, /2 runs; .*budget: 0\.006840 of 0\.007000 USD \(project\)/);
  const why =
    /the budget of the project: 0\.006840 of 0\.007000 USD spent, the next run is expected to cost 0\.003420/;
  assert.match(stdout, why);
  assert.match(rig.ok('why', '030'), why);
  assert.match(rig.json<Why>('why', '030').held ?? '', why);
  assert.match(rig.ok('run', '-n'), /^030 +held .*budget of the project/m);
  assert.match(rig.ok('status'), /budget: 0\.006840 of 0\.007000 USD/);
  assert.is(model.run().code, 1, 'and again');
  assert.match(rig.error(1, ['plan', 'more']).message, /budget of the project/);
  assert.is(rig.json<{ task: { status: string } }>('show', '030').task.status, 'pending');
  assert.is(model.counted.length, 2);
  rig.ok('config', 'set', 'cost.budget_limit_usd=1');
  assert.is(model.run().code, 8);
  assert.is(model.counted.length, 3);
});

test('one call has a budget of its own', async () => {
  const model = FakeModel.make();
  await using _ = model.rig;
  three(model);
  const { code, stdout } = model.run(['--budget', '0.004']);
  assert.is(code, 1);
  assert.is(model.counted.length, 1);
  assert.match(stdout, /the budget of the orchestration: 0\.003330 of 0\.004000 USD spent/);
  assert.is(model.run(['--budget', '1']).code, 8);
  assert.is(model.counted.length, 3);
});

test('a task has one of its own; the others go on', async () => {
  const model = FakeModel.make();
  await using rig = model.rig;
  three(model);
  rig.ok('set', '020', 'budget_usd=0.000001');
  const own = 'budget: none (1 task with one of its own)';
  for (const call of ['status', 'cost']) assert.ok(rig.ok(call).includes(own), call);
  const { code, stdout, stderr } = model.run(['-j', '1']);
  assert.equal([code, stderr.includes(own), stdout.includes(own)], [1, true, true]);
  assert.equal(
    model.counted.map(({ input }) => input),
    [1010, 1030],
  );
  assert.match(rig.ok('why', '020'), /the budget of the task: 0\.000000 of 0\.000001 USD/);
});

test('what has passed its budget and is not done is paused, and goes on when a person gives it more', async () => {
  const model = FakeModel.make();
  await using rig = model.rig;
  rig.ok('add', 'Dear');
  rig.ok('set', '010', `budget_usd=${FIRST - 0.00001}`);
  const { code, stdout } = model.run([], 'true');
  assert.is(code, 1);
  assert.match(stdout, /1 run, 1 failed/, 'no reminder for what there is no money');
  const { pause } = rig.json<{ task: { pause: { cause: string; text: string } } }>('show', '010').task;
  assert.is(pause.cause, 'budget');
  assert.is(pause.text, 'the budget of the task: 0.003330 of 0.003320 USD spent');
  rig.ok('set', '010', 'budget_usd=1');
  rig.ok('answer', '010', '-m', 'there is more');
  assert.is(model.run().code, 8);
});

test('an agent that books more than there is while it works is stopped', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Dear');
  rig.ok('set', '010', 'budget_usd=0.5');
  const run = rig.start(['run', '--executor', AGENT], { env: agents.env });
  const agent = await agents.next();
  // It may be stopped before it has heard what came of the call.
  const added = agent.sow('cost', 'add', '--model', 'x', '--cost-usd', '0.6').catch(() => {});
  await Promise.all([added, agent.gone]);
  assert.is((await run.ended).code, 1);
  const { pause } = rig.json<{ task: { pause: { cause: string } } }>('show', '010').task;
  assert.is(pause.cause, 'budget');
});

const STEP = { id: 'p1', reason: 'tool-calls', tokens: { input: 10, output: 5 }, cost: 0.6 };
const MESSAGE = { id: 'm1', model: 'claude-x', usage: { input_tokens: 100_000, output_tokens: 0 } };
/** What is told before the end, which never comes: one gives a price, the other is looked up in the table. */
const TOLD = {
  opencode: { type: 'step_finish', sessionID: 'ses_1', part: STEP },
  claude: { type: 'assistant', message: MESSAGE },
};

for (const [type, told] of Object.entries(TOLD))
  test(`${type}: an agent whose program tells of more than there is while it works is stopped`, async () => {
    await using rig = Rig.withProject();
    const script = `#!/bin/sh\nprintf '%s\\n' '${JSON.stringify(told)}'\nexec tail -f /dev/null\n`;
    const program = rig.write(`../home/${type}`, script);
    chmodSync(program, 0o755);
    const agents = { executors: { own: { type, program } }, bindings: { implementer: 'own' } };
    rig.write('../home/.config/sow/config.yaml', JSON.stringify({ agents }));
    rig.write('.sow/config.yaml', 'cost:\n  prices:\n    claude: {input: 6, output: 1}\n');
    rig.ok('add', 'Dear');
    rig.ok('set', '010', 'budget_usd=0.5', 'model=claude-x');
    assert.is(rig.sow(['run']).code, 1);
    const { pause } = rig.json<{ task: { pause: { cause: string; text: string } } }>('show', '010').task;
    assert.equal(
      [pause.cause, pause.text],
      ['budget', 'the budget of the task: 0.600000 of 0.500000 USD spent'],
    );
    assert.match(rig.ok('cost'), /^total .* 0\.600000 /m);
  });

test('programs that tell of no cost are not held back by a budget', async () => {
  await using rig = Rig.withProject();
  three(new FakeModel(rig));
  rig.write('.sow/config.yaml', 'cost:\n  budget_limit_usd: 1\n');
  assert.is(rig.sow(['run', '--executor', 'command:sh -c "sow submit"']).code, 8);
  assert.match(rig.ok('status'), /3 needs_review; budget: 0\.000000 of 1\.000000/);
});

test('below a fifth of a budget a cheaper model is asked for', async () => {
  const model = FakeModel.make('cost:\n  default_model: sonnet\n  budget_limit_usd: 1\n');
  await using rig = model.rig;
  three(model);
  model.run(['-j', '1'], 'sow submit; [ $SOW_TASK = implementation/020 ] && sow cost add --cost-usd 0.9');
  assert.equal(
    model.counted.map(({ model: name }) => name),
    ['sonnet', 'sonnet'],
    'the third is expected to cost too much',
  );
  rig.ok('set', '030', 'estimated_hours=1');
  rig.ok('config', 'set', 'cost.budget_limit_usd=1.4');
  rig.ok('cost', 'add', '--model', 'x', '--cost-usd', '0.3');
  assert.match(
    rig.ok('run', '-n'),
    /030 .*haiku: less than a fifth of a budget is left, instead of sonnet|030 +held/,
  );
});

test('cost.enabled false books nothing and stops nothing', async () => {
  const model = FakeModel.make('cost:\n  enabled: false\n  budget_limit_usd: 0.000001\n');
  await using rig = model.rig;
  three(model);
  const { code, stdout } = model.run(['--budget', '0.000001']);
  assert.is(code, 8);
  assert.match(stdout, /budget: none/);
  assert.is(model.counted.length, 3);
  assert.is(model.costs().sum.operation_count, 0);
  assert.match(
    rig.error(4, ['cost', 'add', '--model', 'x', '--cost-usd', '1']).message,
    /cost\.enabled is false/,
  );
});

test.run();
