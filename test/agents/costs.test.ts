// What real agents used, over all runs of a conversation: each run is booked with its own part of what the model counted.
import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type AgentBench, eachAgent, PLACE, type RunEvent } from './bench.ts';
import { USAGE } from './wires/wire.ts';

/** Dollars for an answer, by the table here as by the programs' own. */
const PRICE = { input: 3, output: 15 };
const ANSWER_USD = (PRICE.input * USAGE.input + PRICE.output * USAGE.output) / 1e6;

eachAgent(
  'sent back twice, it goes on with its model, whatever is configured now, and costs what the model counted',
  async (bench) => {
    const { rig, model } = bench;
    const { name, acp, chooses = 'first-model', model: named = (one: string) => one } = bench.agent;
    const isOurs = acp === undefined;
    if (isOurs) bench.configure(mine(name, named(chooses)));
    rig.write('.sow/config.yaml', JSON.stringify({ cost: { prices: { 'first-model': PRICE } } }));
    rig.ok('add', 'First', '-d', 'Write the parser');
    const first = bench.run();
    await model.turn('sow submit -m parsed');
    assert.is((await first.ended).code, 8);
    const before = bench.task();
    if (isOurs) {
      assert.equal(before.session, { executor: 'mine', model: named(chooses), directory: PLACE });
      bench.configure(mine(name === 'claude' ? 'codex' : 'claude', 'second-model'));
    }
    for (const again of ['Handle empty input', 'And long input']) {
      rig.ok('reject', '010', '-m', again);
      const run = bench.run();
      const resumed = await model.next();
      assert.match(resumed.asked.text, new RegExp(`Write the parser[\\s\\S]*${again}`));
      if (isOurs) assert.is(resumed.asked.model, chooses);
      resumed.sh('sow submit -m handled');
      (await model.next()).say();
      assert.is((await run.ended).code, 8);
    }
    const { session_id, iteration } = bench.task();
    assert.is(session_id, before.session_id);
    assert.is(iteration, 3);
    checkBooked(bench);
  },
);

function mine(type: string, model: string): string {
  return `agents:\n  executors:\n    mine:\n      type: ${type}\n      settings:\n        model: ${model}\n  bindings:\n    implementer: mine\n`;
}

/** Each run is booked once, with its own part; together they are what the server has counted. */
function checkBooked(bench: AgentBench): void {
  const { agent, model } = bench;
  const events = bench.events();
  const booked = events.filter(({ type }) => type === 'cost');
  assert.equal(
    booked.map(({ input_tokens, output_tokens }) => [input_tokens, output_tokens]),
    [1, 2, 3].map(() => [2 * USAGE.input, 2 * USAGE.output]),
  );
  assert.equal(
    booked.map(({ run }) => run),
    events.flatMap(({ type, run }) => (type === 'run_ended' ? [run] : [])),
  );
  assert.equal(model.counted, { answers: 6, input: 6 * USAGE.input, output: 6 * USAGE.output });
  // Without the name of its model nobody knows what it costs.
  const price = agent.acp ? 0 : ANSWER_USD;
  for (const { cost_usd = -1, unpriced = false } of booked) {
    assert.is(cost_usd.toFixed(6), (2 * price).toFixed(6));
    assert.is(unpriced, price === 0);
  }
}

/** One that counts by conversations, one by runs, and one that is talked with. */
const COUNT = ['claude', 'pi', 'copilot-acp'] as const;

eachAgent(
  'plans, mends its plan in the same session, and each run costs its own part',
  async (bench) => {
    const { rig, model } = bench;
    const plan = rig.path('.sow/project/plan.yaml');
    const run = bench.start(['plan', 'Greet people', '--permissions', 'full']);
    await model.turn(`echo 'tasks: [{nam: First}]' > '${plan}'`);
    const resumed = await model.next();
    assert.match(resumed.asked.text, /Greet people[\s\S]*SOW202/);
    resumed.sh(`echo 'tasks: [{key: first, name: First}]' > '${plan}'`);
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
  },
  COUNT,
);

test.run();
