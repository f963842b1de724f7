// Models that never answer, and commands that hang: the run is ended, and nothing of it is left.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { eachAgent } from './bench.ts';
import { processesOf } from './processes.ts';

/** The limit counts from the start of the program, which takes long where others are at work. */
const LIMITS = ['12s', '40s', '150s'];

eachAgent(
  'a model that never answers runs into the time limit, and nothing of the agent is left',
  async (bench) => {
    const { rig, model } = bench;
    rig.ok('add', 'First');
    rig.ok('config', 'set', 'runs.grace=1s');
    for (const limit of LIMITS) {
      rig.ok('set', '010', `timeout=${limit}`);
      const run = bench.run();
      const turn = await model.next().catch(() => undefined);
      await turn?.closed;
      assert.is((await run.ended).code, 1);
      assert.is(bench.task().pause?.cause, 'timed_out');
      assert.equal(processesOf(bench.starts().at(-1)?.run), []);
      rig.ok('answer', '010', '-m', 'go on');
      if (turn) break;
    }
    const { session_id } = bench.task();
    rig.ok('set', '010', 'timeout=');
    const last = bench.run();
    await model.turn('sow submit');
    await last.ended;
    assert.is(bench.task().status, 'needs_review');
    assert.is(bench.task().session_id === session_id, bench.agent.keepsAnswered !== true);
  },
);

eachAgent('a command that hangs is ended with its run, in whatever session it is', async (bench) => {
  const { rig, model } = bench;
  rig.ok('add', 'First');
  rig.ok('config', 'set', 'runs.grace=1s');
  const run = bench.run('--permissions', 'full');
  (await model.next()).sh('touch here; tail -f /dev/null');
  await bench.made(run, 'here');
  run.child.kill('SIGINT');
  assert.is((await run.ended).code, 130);
  assert.equal(processesOf(bench.starts()[0]?.run), []);
  assert.is(bench.task().status, 'in_progress');
});

test.run();
