// What real agents are not allowed, and conversations that their programs do not find again.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type AgentBench, eachAgent } from './bench.ts';

eachAgent('what is denied pauses the task and names the setting', async (bench) => {
  const { rig, model } = bench;
  rig.ok('add', 'First');
  const run = bench.run();
  await model.turn(`touch ${join(rig.home, 'denied')}`, 'I could not');
  const { code, stderr } = await run.ended;
  assert.is(code, 1, stderr);
  const { status, pause } = bench.task();
  assert.is(status, 'paused');
  assert.is(pause?.cause, 'denied');
  assert.match(pause?.text ?? '', /touch/);
  assert.match(pause?.text ?? '', new RegExp(`agents\\.executors\\.${bench.agent.name}\\.custom_args`));
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
);

eachAgent('an agent that may only read can still report', async (bench) => {
  const { rig, model } = bench;
  rig.ok('add', 'First');
  const run = bench.run('--permissions', 'read');
  (await model.next()).sh('touch made.txt');
  await model.turn('sow submit -m "I looked"');
  assert.is((await run.ended).code, 8);
  assert.is(bench.task().completion_summary, 'I looked');
  assert.not(rig.exists('made.txt'));
});

eachAgent(
  'a session that the program does not know is started afresh once, with what went before',
  async (bench) => {
    const { rig, model } = bench;
    rig.ok('add', 'First', '-d', 'Write the parser');
    const first = bench.run();
    await model.turn('sow pause -m "Which database?"');
    await first.ended;
    const lost = bench.task().session_id;
    forget(bench);
    rig.ok('answer', '010', '-m', 'PostgreSQL');
    const second = bench.run();
    const turn = await model.next();
    assert.match(turn.asked.text, /cannot be resumed[\s\S]*Which database\?[\s\S]*PostgreSQL/);
    turn.sh('sow submit');
    (await model.next()).say();
    assert.is((await second.ended).code, 8);
    const { session_id, status } = bench.task();
    assert.is(status, 'needs_review');
    assert.is.not(session_id, lost);
    assert.ok(session_id);
    assert.is(bench.starts().length, 3);
    const noted = bench.events().find(({ type }) => type === 'noted');
    assert.match(noted?.text ?? '', new RegExp(`${lost}.*afresh`));
  },
);

eachAgent(
  'a checkout that was moved: the session is resumed where the program can, and started afresh where not',
  async (bench) => {
    const { rig, model } = bench;
    rig.ok('add', 'First', '-d', 'Write the parser');
    const first = bench.run();
    await model.turn('sow pause -m "Which database?"');
    await first.ended;
    const { session_id } = bench.task();
    rig.ok('answer', '010', '-m', 'PostgreSQL');
    const moved = `${rig.root}-moved`;
    renameSync(rig.root, moved);
    const second = bench.start(['run'], moved);
    const turn = await model.next();
    assert.match(turn.asked.text, /PostgreSQL/);
    turn.sh('sow submit');
    (await model.next()).say();
    await second.ended;
    renameSync(moved, rig.root);
    assert.is(bench.task().status, 'needs_review');
    const kept = bench.task().session_id === session_id;
    assert.is(kept, bench.agent.name === 'codex');
  },
);

eachAgent(
  'a role on no task is asked, goes on in its conversation, and is told afresh when that is lost',
  async (bench) => {
    const { model } = bench;
    const first = bench.start(['agent', 'spawn', 'researcher', '-m', 'Which formats?']);
    const turn = await model.next();
    assert.match(turn.asked.text, /You are the researcher[\s\S]*Which formats\?/);
    turn.say('YAML and JSON');
    assert.is((await first.ended).stdout, 'YAML and JSON\n');
    const second = bench.start(['agent', 'resume', 'researcher', '-m', 'And TOML?']);
    const resumed = await model.next();
    assert.match(resumed.asked.text, /Which formats\?[\s\S]*YAML and JSON[\s\S]*And TOML\?/);
    resumed.say('TOML too');
    assert.is((await second.ended).stdout, 'TOML too\n');
    forget(bench);
    const third = bench.start(['agent', 'resume', 'researcher', '-m', 'And XML?']);
    const afresh = await model.next();
    assert.match(afresh.asked.text, /You are the researcher[\s\S]*And XML\?[\s\S]*TOML too/);
    afresh.say('no');
    const { code, stdout, stderr } = await third.ended;
    assert.is(code, 0, stderr);
    assert.is(stdout, 'no\n');
    assert.match(stderr, /researcher begins afresh/);
  },
);

/** What the program keeps of its conversations goes. */
function forget({ rig, agent }: AgentBench): void {
  const folder = agent.name === 'claude' ? '.claude/projects' : '.codex/sessions';
  rmSync(join(rig.home, folder), { recursive: true });
  // codex keeps an index beside the conversations.
  if (agent.name === 'codex')
    for (const file of readdirSync(join(rig.home, '.codex')))
      if (file.includes('sqlite')) rmSync(join(rig.home, '.codex', file));
}

test.run();
