// What real agents are not allowed: the task is paused with the setting that would allow it, and they can still report.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { eachAgent, PLACE } from './bench.ts';

eachAgent('what is denied pauses the task and names the setting', async (bench) => {
  const { rig, model } = bench;
  rig.ok('add', 'First');
  const run = bench.run();
  (await model.next()).sh(`touch ${join(rig.home, 'denied')}`);
  if (!bench.agent.endsWhenDenied) (await model.next()).say('I could not');
  const { code, stderr } = await run.ended;
  assert.is(code, 1, stderr);
  const { status, pause } = bench.task();
  assert.is(status, 'paused');
  assert.is(pause?.cause, 'denied');
  assert.match(pause?.text ?? '', /touch/);
  assert.match(pause?.text ?? '', new RegExp(`agents\\.executors\\.${bench.agent.name}\\.`));
  assert.not(existsSync(join(rig.home, 'denied')));
  const [started] = bench.starts();
  assert.is(bench.record(started?.run).outcome, 'denied');
});

eachAgent(
  'what is denied to an agent that reports all the same is only noted in its record',
  async (bench) => {
    const { rig, model } = bench;
    rig.ok('add', 'First');
    const run = bench.run();
    (await model.next()).sh(`touch ${join(rig.home, 'denied')}`);
    await model.turn('sow submit');
    assert.is((await run.ended).code, 8);
    assert.is(bench.task().status, 'needs_review');
  },
  ['claude'],
);

eachAgent('an agent that may only read can still report', async (bench) => {
  const { rig, model } = bench;
  rig.ok('add', 'First');
  const run = bench.run('--permissions', 'read');
  if (!bench.agent.endsWhenDenied) (await model.next()).sh('touch made.txt');
  await model.turn('sow submit -m "I looked"');
  assert.is((await run.ended).code, 8);
  assert.is(bench.task().completion_summary, 'I looked');
  assert.not(rig.exists(`${PLACE}/made.txt`));
});

test.run();
