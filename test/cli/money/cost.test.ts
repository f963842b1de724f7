// What agents cost: booked to the microdollar, whatever their programs count, and summed by whatever is asked for.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FakeModel } from '../../rig/fake-model.ts';
import { Rig } from '../../rig/rig.ts';

const PRICES = 'cost:\n  prices:\n    fable: {input: 3, output: 15}\n';

interface Cost {
  readonly cost: { readonly subject: string; readonly cost_usd: number };
}

for (const [executor, config] of [
  ['claude', undefined],
  ['codex', `${PRICES}  default_model: fable\n`],
] as const)
  test(`ten tasks, one of them twice, cost what the model has counted (${executor})`, async () => {
    const model = FakeModel.make(config);
    await using rig = model.rig;
    rig.write(
      'plan.yaml',
      `tasks:\n${Array.from({ length: 10 }, (_, n) => `  - {key: t${n}, name: Task ${n}}\n`).join('')}`,
    );
    rig.ok('apply', 'plan.yaml');
    assert.is(model.run(['--executor', executor]).code, 8);
    rig.ok('reject', '030', '-m', 'once more');
    rig.ok('set', '030', 'name=Document it');
    const again = model.run(['--executor', executor, '--json']);
    assert.is(again.code, 8);
    assert.equal(endedRuns(again.stdout), [{ tokens: 1030 + 40, cost_usd: (3 * 1030 + 15 * 40) / 1e6 }]);
    const counted = model.counted;
    assert.is(counted.length, 11);
    assert.is(new Set(counted.map(({ session }) => session)).size, 10, 'the eleventh went on in its session');
    const all = (of: 'input' | 'output' | 'micros'): number => counted.reduce((sum, one) => sum + one[of], 0);
    const { sum, rows, budget } = model.costs();
    assert.is(sum.total_cost_usd, all('micros') / 1e6);
    assert.is(sum.total_input_tokens, all('input'));
    assert.is(sum.total_output_tokens, all('output'));
    assert.is(sum.operation_count, 11);
    assert.is(sum.avg_cost_per_operation, Math.round(all('micros') / 11) / 1e6);
    assert.is(budget, 'none');
    assert.equal(
      rows.map(({ model: name, operation_type }) => [name, operation_type]),
      [['fable', 'work']],
    );
    const third = model.costs('--by', 'task').rows.find(({ task }) => task === 'implementation/030');
    assert.is(third?.total_cost_usd, (2 * (3 * 1030 + 15 * 40)) / 1e6);
    assert.is(model.costs('--by', 'run').rows.length, 11);
    assert.equal(
      model.costs('--by', 'type,role,phase').rows.map(({ type, role, phase }) => [type, role, phase]),
      [
        ['feature', 'implementer', 'implementation'],
        ['documentation', 'implementer', 'implementation'],
      ],
    );
    rig.ok('validate');
  });

/** What runs were booked with, as they are told when they end. */
function endedRuns(lines: string): object[] {
  const told = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).data);
  return told.flatMap(({ type, tokens, cost_usd }) => (type === 'run-ended' ? [{ tokens, cost_usd }] : []));
}

test('a reminder is an operation of its own, and so are a plan and a review', async () => {
  const model = FakeModel.make();
  await using rig = model.rig;
  rig.ok('add', 'Silent');
  model.run([], 'true');
  const plan = 'echo "tasks: [{key: more, name: More}]" > .sow/project/plan.yaml';
  rig.exits(0, ['plan', 'a goal'], { env: model.env(plan) });
  rig.ok('answer', '010', '-m', 'go on');
  model.run(
    ['--review', 'agent'],
    '[ "$SOW_ACTOR" = agent:reviewer/implementation/010 ] && sow approve || sow submit',
  );
  const rows = model.costs('--by', 'operation,role,task').rows;
  assert.equal(
    rows.map(({ operation_type, role, task, operation_count }) => [
      operation_type,
      role,
      task,
      operation_count,
    ]),
    [
      ['work', 'implementer', 'implementation/010', 2],
      ['reminder', 'implementer', 'implementation/010', 1],
      ['review', 'reviewer', 'implementation/010', 1],
      ['plan', 'planner', 'project', 1],
    ],
  );
});

/** It waits until sow has written down what it said. */
const TOLD =
  'until grep -q assistant "$SOW_DIR/local/runs/$SOW_RUN/stdout.log"; do :; done; touch here; tail -f /dev/null';

test('what a killed orchestration left is booked once, from what its agent had told', async () => {
  const model = FakeModel.make(PRICES);
  await using rig = model.rig;
  rig.ok('add', 'First');
  const run = rig.start(['run', '-j', '1'], { env: model.env(TOLD) });
  await rig.appeared('here');
  run.child.kill('SIGKILL');
  await run.ended;
  rig.ok('recover');
  rig.ok('recover');
  const { sum } = model.costs();
  assert.is(sum.operation_count, 1);
  assert.is(sum.total_cost_usd, (model.counted[0]?.micros ?? 0) / 1e6);
});

test('cost add books calls that sow did not start, on a task, on the project, and once for a request', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const add = (...more: string[]): Cost['cost'] => rig.json<Cost>('cost', 'add', ...more).cost;
  assert.is(add('010', '--model', 'a', '--cost-usd', '0.1').subject, 'implementation/010');
  assert.is(add('--model', 'b', '--cost-usd', '0.2', '--operation', 'plan').subject, 'project');
  for (const _ of [1, 2]) add('--model', 'b', '--cost-usd', '0.000001', '--request-id', 'once');
  const { rows, sum } = rig.json<ReturnType<FakeModel['costs']>>('cost');
  assert.is(sum.total_cost_usd, 0.300001);
  assert.equal(
    rows.map(({ model, operation_count }) => [model, operation_count]),
    [
      ['b', 1],
      ['a', 1],
      ['b', 1],
    ],
  );
  assert.match(rig.ok('cost'), /^total +3 +0 +0 +0\.300001 +0\.100000$/m);
  rig.unchanged(() => {
    assert.match(
      rig.exits(2, ['cost', 'add', '--model', 'x', '--input-tokens', '5']).stderr,
      /cost\.prices\.x/,
    );
    assert.match(rig.exits(2, ['cost', 'add', '--cost-usd', '1']).stderr, /no model is named/);
    assert.match(rig.exits(2, ['cost', '--by', 'modle']).stderr, /did you mean model/);
    rig.exits(6, ['cost', 'add', '990', '--model', 'x', '--cost-usd', '1']);
    rig.exits(2, ['cost', 'add', '--model', 'x', '--cost-usd', '1e99']);
    rig.ok('cost', 'add', '--model', 'x', '--cost-usd', '1', '-n');
  });
  rig.ok('config', 'set', 'cost.prices.x.input=2', 'cost.prices.x.output=10');
  assert.is(add('--model', 'x-large', '--input-tokens', '3', '--output-tokens', '1').cost_usd, 0.000016);
  // No run of sow's is a summary: what others condense is booked as one.
  add('010', '--operation', 'summary', '--model', 'a', '--cost-usd', '0.7');
  assert.match(rig.ok('cost', '--by', 'operation'), /^summary +1 +0 +0 +0\.700000/m);
});

test('what a task has cost stays known when it is removed or archived, and counts once when it is restored', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name, '--review', 'none');
  for (const id of ['010', '020']) rig.ok('cost', 'add', id, '--model', 'a', '--cost-usd', '0.5');
  const total = (): number => rig.json<ReturnType<FakeModel['costs']>>('cost').sum.total_cost_usd;
  rig.ok('rm', '010', '--yes');
  assert.is(total(), 1);
  rig.ok('abandon', '020', '-m', 'x');
  rig.ok('task', 'archive', '020');
  assert.is(total(), 1);
  rig.ok('archive', 'restore', '020');
  assert.is(total(), 1);
  const { rows } = rig.json<ReturnType<FakeModel['costs']>>('cost', '--by', 'task');
  assert.equal(
    rows.map(({ task }) => task),
    ['implementation/010', 'implementation/020'],
  );
});

test('tokens without a price count as nothing, and that is said', async () => {
  const model = FakeModel.make();
  await using rig = model.rig;
  rig.ok('add', 'First');
  model.run(['--executor', 'codex']);
  assert.is(model.costs().unpriced, 1);
  assert.match(rig.ok('cost'), /1 operation without a price.*cost\.prices/);
});

test.run();
