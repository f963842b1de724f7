// SIGKILL in the middle of a turn, of the agent's program and of sow: the conversation goes on afterwards.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AgentName } from './agents.ts';
import { type AgentBench, eachAgent } from './bench.ts';
import { endAllWith, processesOf } from './processes.ts';

eachAgent('killed in the middle of a turn, its session is resumed with what was said', async (bench) => {
  const { rig, model } = bench;
  rig.ok('add', 'First', '-d', 'Write the parser');
  const first = bench.run();
  (await model.next()).sh('sow progress 10');
  await model.next();
  endAllWith(`SOW_RUN=${bench.starts()[0]?.run}`);
  assert.is((await first.ended).code, 1);
  const { session_id, pause } = bench.task();
  assert.is(pause?.cause, 'failed');
  assert.ok(session_id);
  rig.ok('answer', '010', '-m', 'go on, please');
  const second = bench.run();
  const turn = await model.next();
  assert.match(turn.asked.text, /Write the parser[\s\S]*go on, please/);
  turn.sh('sow submit');
  (await model.next()).say();
  await second.ended;
  assert.is(bench.task().session_id, session_id);
  assert.is(bench.task().status, 'needs_review');
});

eachAgent(
  'when sow is killed in the middle of a turn, the next run ends the agent and resumes it',
  async (bench) => {
    const { rig, model } = bench;
    rig.ok('add', 'First', '-d', 'Write the parser');
    const first = bench.run('--permissions', 'full');
    (await model.next()).sh('touch here; tail -f /dev/null');
    await bench.made(first, 'here');
    first.child.kill('SIGKILL');
    await first.ended;
    const dead = bench.starts()[0]?.run;
    const { session_id } = bench.record(dead);
    if (TELLING.includes(bench.agent.name)) forgetSession(bench, dead);
    const second = bench.run();
    const turn = await model.next();
    assert.equal(processesOf(dead), []);
    assert.match(turn.asked.text, /Write the parser[\s\S]*was interrupted/);
    turn.sh('sow submit');
    (await model.next()).say();
    assert.is((await second.ended).code, 8);
    assert.is(bench.task().session_id, session_id);
    assert.is(bench.task().status, 'needs_review');
  },
);

/** Those that make the id of their session: it is found in what they printed, where sow had no time to write it down. */
const TELLING: readonly AgentName[] = ['codex', 'opencode', 'qwen', 'pi'];

function forgetSession(bench: AgentBench, run: string | undefined): void {
  const { session_id: _session, model: _model, ...rest } = bench.record(run);
  const { rig } = bench;
  rig.write(`.sow/local/runs/${run}/run.json`, JSON.stringify(rest));
  const file = rig.task('010');
  rig.write(file, rig.read(file).replace(/^session_id: .*\n/m, ''));
}

test.run();
