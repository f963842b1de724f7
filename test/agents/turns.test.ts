// Real agents at work: a task from pending to needs_review, and a question on the way.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENTS } from './agents.ts';
import { eachAgent, PLACE } from './bench.ts';

const WORKING = AGENTS.map(({ name }) => name);
const ASKING = AGENTS.flatMap(({ name, only }) => (only === 'works' ? [] : [name]));

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
  WORKING,
);

eachAgent(
  'asks, is answered in the same session with its history and the model that it chose, and finishes',
  async (bench) => {
    const { rig, model } = bench;
    rig.ok('add', 'Asks', '-d', 'the-first-prompt');
    const first = bench.run();
    const began = await model.next();
    began.sh('sow pause -m "Which database?"');
    (await model.next()).say();
    assert.is((await first.ended).code, 8);
    const { session_id, pause } = bench.task();
    assert.is(pause?.text, 'Which database?');
    bench.preferModel('another-model');
    rig.ok('answer', '010', '-m', 'PostgreSQL');
    const second = bench.run();
    const resumed = await model.next();
    assert.match(resumed.asked.text, /the-first-prompt[\s\S]*Which database\?[\s\S]*PostgreSQL/);
    resumed.sh('sow submit -m chosen');
    (await model.next()).say();
    assert.is((await second.ended).code, 8);
    const task = bench.task();
    assert.is(task.session_id, session_id);
    assert.is(task.status, 'needs_review');
    // The model of an agent that is talked with is its own affair.
    const { acp, hidesModel, model: named = (one: string) => one } = bench.agent;
    if (acp === undefined) assert.is(resumed.asked.model, began.asked.model);
    assert.is(task.session?.model, hidesModel ? undefined : named(began.asked.model));
  },
  ASKING,
);

test.run();
