// Real agents at work: a task from pending to needs_review, questions, rejections, and what they cost.
import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { eachAgent, type RunEvent } from './bench.ts';

eachAgent('works with its tools, reports from inside and waits for a review', async (bench) => {
  const { rig, model } = bench;
  rig.ok('add', 'First', '-d', '- a description that begins with a dash\nand has lines');
  const run = bench.run();
  const first = await model.next();
  assert.match(first.asked.text, /a description that begins with a dash/);
  first.sh('echo parser > parser.txt && sow submit -m "it parses" -o parser.txt');
  (await model.next()).say('done');
  const { code, stdout, stderr } = await run.ended;
  assert.is(code, 8, stdout + stderr);
  assert.match(stderr, new RegExp(`executor: ${bench.agent.name}`));
  assert.is(rig.read('parser.txt'), 'parser\n');
  const task = bench.task();
  assert.is(task.status, 'needs_review');
  assert.is(task.completion_summary, 'it parses');
  assert.is(task.session?.executor, bench.agent.name);
  const [started] = bench.starts();
  const record = bench.record(started?.run);
  assert.is(record.session_id, task.session_id);
  assert.is(record.outcome, 'succeeded');
});

eachAgent('asks, is answered in the same session with its history, and finishes', async (bench) => {
  const { rig, model } = bench;
  rig.ok('add', 'Asks', '-d', 'the-first-prompt');
  const first = bench.run();
  await model.turn('sow pause -m "Which database?"');
  assert.is((await first.ended).code, 8);
  const { session_id, pause } = bench.task();
  assert.is(pause?.text, 'Which database?');
  rig.ok('answer', '010', '-m', 'PostgreSQL');
  const second = bench.run();
  const resumed = await model.next();
  assert.match(resumed.asked.text, /the-first-prompt[\s\S]*Which database\?[\s\S]*PostgreSQL/);
  resumed.sh('sow submit -m chosen');
  (await model.next()).say();
  assert.is((await second.ended).code, 8);
  assert.is(bench.task().session_id, session_id);
  assert.is(bench.task().status, 'needs_review');
});

eachAgent(
  'is resumed with the feedback and keeps its model, whatever the configuration says now',
  async (bench) => {
    const { rig, model } = bench;
    const name = bench.agent.name;
    bench.configure(
      `agents:\n  executors:\n    mine:\n      type: ${name}\n      settings:\n        model: first-model\n  bindings:\n    implementer: mine\n`,
    );
    await bench.submitted();
    const before = bench.task();
    assert.equal(before.session, { executor: 'mine', model: 'first-model', directory: '.' });
    const other = name === 'claude' ? 'codex' : 'claude';
    bench.configure(
      `agents:\n  executors:\n    mine:\n      type: ${other}\n      settings:\n        model: second-model\n`,
    );
    rig.ok('reject', '010', '-m', 'Handle empty input');
    const run = bench.run();
    const resumed = await model.next();
    assert.match(resumed.asked.text, /Write the parser[\s\S]*Handle empty input/);
    assert.is(resumed.asked.model, 'first-model');
    resumed.sh('sow submit -m handled');
    (await model.next()).say();
    assert.is((await run.ended).code, 8);
    assert.is(bench.task().session_id, before.session_id);
    assert.is(bench.task().iteration, 2);
  },
);

eachAgent('costs what the model counted, over three resumes', async (bench) => {
  const { rig, model } = bench;
  await bench.submitted();
  for (const n of [1, 2, 3]) {
    rig.ok('reject', '010', '-m', `once more ${n}`);
    const run = bench.run();
    await model.turn('sow submit');
    await run.ended;
  }
  const usages = bench.events().flatMap(({ type, usage }) => (type === 'run_ended' && usage ? [usage] : []));
  assert.is(usages.length, 4);
  const sum = (key: string) => usages.reduce((all, usage) => all + (usage[key] ?? 0), 0);
  assert.is(sum('input_tokens'), model.counted.input);
  assert.is(sum('output_tokens'), model.counted.output);
  for (const usage of usages) assert.is(usage.input_tokens, 2000);
  const { answerCost } = bench.agent;
  if (answerCost === undefined) assert.is(sum('cost_usd'), 0);
  else assert.is(sum('cost_usd').toFixed(5), (answerCost * model.counted.answers).toFixed(5));
});

eachAgent('plans, mends its plan in the same session, and each run costs its own part', async (bench) => {
  const { rig, model } = bench;
  const run = bench.start(['plan', 'Greet people']);
  await model.turn("echo 'tasks: [{nam: First}]' > .sow/project/plan.yaml");
  const resumed = await model.next();
  assert.match(resumed.asked.text, /Greet people[\s\S]*SOW202/);
  resumed.sh("echo 'tasks: [{key: first, name: First}]' > .sow/project/plan.yaml");
  (await model.next()).say('done');
  const { code, stderr } = await run.ended;
  assert.is(code, 0, stderr);
  const records = readdirSync(rig.path('.sow/local/runs'))
    .sort()
    .map((id) => bench.record(id));
  assert.equal(
    records.map(({ kind, outcome }) => [kind, outcome]),
    [
      ['plan', 'succeeded'],
      ['plan', 'succeeded'],
    ],
  );
  assert.is(new Set(records.map(({ session_id }) => session_id)).size, 1);
  const inputs = records.map(({ usage }) => (usage as RunEvent['usage'])?.input_tokens);
  assert.equal(inputs, [2000, 2000]);
  assert.is(model.counted.input, 4000);
});

test.run();
