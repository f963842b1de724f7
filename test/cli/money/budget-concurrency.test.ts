// Several orchestrations share one budget: together they start no more than it bears.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents, type FakeAgent } from '../../rig/agents.ts';
import { Rig } from '../../rig/rig.ts';

async function work(agent: FakeAgent): Promise<void> {
  await agent.sow('cost', 'add', '--model', 'x', '--cost-usd', '0.4');
  await agent.sow('submit');
  await agent.exit();
}

test('of two that run at once only one starts what is left for one', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.write('.sow/config.yaml', 'cost:\n  budget_limit_usd: 1\n');
  for (const name of ['First', 'Second', 'Third']) rig.ok('add', name);
  const start = () => rig.start(['run', '--executor', AGENT], { env: agents.env });
  // Nothing is known yet: whoever is first goes alone.
  const both = [start(), start()];
  const first = await agents.next();
  const early = await Promise.race(both.map((run) => run.ended));
  assert.is(early.code, 1);
  assert.match(early.stdout, /0 runs; .*budget: 0\.000000 of 1\.000000/);
  assert.match(early.stdout, /what runs now may spend is not known/);
  // From here on a run is expected to cost 0.4: one more fits, two do not.
  const third = start();
  await work(first);
  const second = await agents.next();
  const ends = [...both, third].map((run) => run.ended);
  const late = rig.sow(['run', '--executor', AGENT], { env: agents.env });
  assert.is(late.code, 1);
  assert.match(late.stdout, /0\.400000 of 1\.000000 USD spent, 0\.400000 kept for what runs now/);
  await work(second);
  for (const { code } of await Promise.all(ends)) assert.is(code, 1);
  assert.match(rig.ok('status'), /1 pending, 2 needs_review; budget: 0\.800000 of 1\.000000/);
});

test.run();
