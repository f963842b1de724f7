// `sow plan`: an agent writes a plan, is shown what is wrong with it, and a person applies it.
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../rig/agents.ts';
import { Rig } from '../rig/rig.ts';

function plan(rig: Rig, agents: Agents) {
  return rig.start(['plan', 'Greet people', '--executor', AGENT], { env: agents.env });
}

test('a plan that is wrong goes back to its planner, in its session, with its faults; nothing is made of it', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const started = plan(rig, agents);
  const first = await agents.next();
  assert.match(
    first.hello.prompt,
    /You are the planner of the project demo[\s\S]*How you work[\s\S]*Greet people/,
  );
  assert.is(first.hello.actor, 'agent:planner');
  assert.is(first.hello.task, undefined);
  const file = join(first.hello.dir, 'project/plan.yaml');
  assert.ok(first.hello.prompt.includes(file));
  await first.write(file, 'tasks:\n  - key: a\n    nam: First\n    depends_on: [b]\n');
  await first.exit();
  const second = await agents.next();
  assert.is(second.hello.session, first.hello.session);
  assert.match(second.hello.prompt, /line 3: SOW202/);
  await second.write(file, 'tasks:\n  - key: a\n    name: First\n    depends_on: [b]\n');
  await second.exit();
  const third = await agents.next();
  assert.match(third.hello.prompt, /line 4: SOW301/);
  await third.write(file, 'tasks:\n  - key: a\n    name: First\n');
  await third.exit();
  const { code, stdout } = await started.ended;
  assert.is(code, 0);
  assert.is(
    stdout,
    '1 task in .sow/project/plan.yaml  next: read and edit it, then sow apply .sow/project/plan.yaml\n',
  );
  assert.is(rig.json<{ total: number }>('list').total, 0);
  assert.is(rig.sow(['validate']).code, 0);
  rig.ok('apply', '.sow/project/plan.yaml');
  assert.is(rig.json<{ total: number }>('list').total, 1);
});

test('a planner that writes nothing is told so, and after three times the plan has failed', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const started = plan(rig, agents);
  for (let n = 0; n < 4; n++) {
    const agent = await agents.next();
    if (n > 0) assert.match(agent.hello.prompt, /there is no such file/);
    await agent.exit();
  }
  const { code, stderr } = await started.ended;
  assert.is(code, 6);
  assert.match(stderr, /plan\.yaml/);
});

test('a planner that fails ends the command with its reason', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  const started = plan(rig, agents);
  await (await agents.next()).exit(3);
  const { code, stderr } = await started.ended;
  assert.is(code, 1);
  assert.match(stderr, /the planner did not finish/);
  assert.is(rig.ok('ps'), 'no agent works now\n');
});

test.run();
