// What real agents used, over all runs of a conversation: each run is told its own part of what the model counted.
import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { eachAgent, type RunEvent } from './bench.ts';

eachAgent('costs what the model counted, over two resumes', async (bench) => {
  const { rig, model } = bench;
  await bench.submitted();
  for (const n of [1, 2]) {
    rig.ok('reject', '010', '-m', `once more ${n}`);
    const run = bench.run();
    await model.turn('sow submit');
    await run.ended;
  }
  const usages = bench.events().flatMap(({ type, usage }) => (type === 'run_ended' && usage ? [usage] : []));
  assert.is(usages.length, 3);
  const sum = (key: string) => usages.reduce((all, usage) => all + (usage[key] ?? 0), 0);
  assert.is(sum('input_tokens'), model.counted.input);
  assert.is(sum('output_tokens'), model.counted.output);
  for (const usage of usages) assert.is(usage.input_tokens, 2000);
  const { answerCost } = bench.agent;
  if (answerCost === undefined) assert.is(sum('cost_usd'), 0);
  else assert.is(sum('cost_usd').toFixed(5), (answerCost * model.counted.answers).toFixed(5));
});

/** One that counts by conversations, one by runs, and one that is talked with. */
const COUNT = ['claude', 'pi', 'gemini-acp'] as const;

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
