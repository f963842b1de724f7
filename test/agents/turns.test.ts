// Real agents at work: a task from pending to needs_review, questions and rejections.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENTS } from './agents.ts';
import { eachAgent, PLACE } from './bench.ts';

/** The model of an agent that is talked with is its own affair. */
const MODEL_IS_OURS = AGENTS.flatMap(({ name, acp }) => (acp ? [] : [name]));

const ALL = AGENTS.map(({ name }) => name);

eachAgent(
  'works with its tools, reports from inside and waits for a review',
  async (bench) => {
    const { rig, model } = bench;
    rig.ok('add', 'First', '-d', '- a description that begins with a dash\nand has lines');
    const run = bench.run();
    const first = await model.next();
    assert.match(first.asked.text, /a description that begins with a dash/);
    first.write(rig.path(`${PLACE}/parser.txt`), 'parser');
    (await model.next()).sh('sow submit -m "it parses" -o parser.txt');
    (await model.next()).say('done');
    const { code, stdout, stderr } = await run.ended;
    assert.is(code, 8, stdout + stderr);
    assert.match(stderr, new RegExp(`executor: ${bench.agent.name}`));
    assert.is(rig.read(`${PLACE}/parser.txt`).trim(), 'parser');
    const task = bench.task();
    assert.is(task.status, 'needs_review');
    assert.is(task.completion_summary, 'it parses');
    assert.is(task.session?.executor, bench.agent.name);
    const [started] = bench.starts();
    const record = bench.record(started?.run);
    assert.is(record.session_id, task.session_id);
    assert.is(record.outcome, 'succeeded');
  },
  ALL,
);

eachAgent(
  'asks, is answered in the same session with its history, and finishes',
  async (bench) => {
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
  },
  ALL,
);

eachAgent(
  'is resumed with the feedback and keeps its model, whatever the configuration says now',
  async (bench) => {
    const { rig, model } = bench;
    const { name, model: modelName = (one: string) => one } = bench.agent;
    bench.configure(
      `agents:\n  executors:\n    mine:\n      type: ${name}\n      settings:\n        model: ${modelName('first-model')}\n  bindings:\n    implementer: mine\n`,
    );
    await bench.submitted();
    const before = bench.task();
    assert.equal(before.session, { executor: 'mine', model: modelName('first-model'), directory: PLACE });
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
  MODEL_IS_OURS,
);

eachAgent(
  'a model that the program chose by itself is kept as well',
  async (bench) => {
    const { rig, model } = bench;
    rig.ok('add', 'First');
    const first = bench.run();
    const began = await model.next();
    began.sh('sow pause -m "Which?"');
    (await model.next()).say();
    await first.ended;
    bench.preferModel('another-model');
    rig.ok('answer', '010', '-m', 'this');
    const second = bench.run();
    const resumed = await model.next();
    assert.is(resumed.asked.model, began.asked.model);
    resumed.sh('sow submit');
    (await model.next()).say();
    await second.ended;
    const { hidesModel, model: named = (one: string) => one } = bench.agent;
    const kept = hidesModel ? undefined : named(began.asked.model);
    assert.is(bench.task().session?.model, kept);
  },
  MODEL_IS_OURS,
);

test.run();
