// Conversations that go on: elsewhere, without a task, and where their programs do not find them again.
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type AgentBench, eachAgent, type RunEvent } from './bench.ts';

eachAgent(
  'a checkout that was moved: the session goes on where its program finds it, and is begun afresh once where not',
  async (bench) => {
    const { rig, model } = bench;
    rig.ok('add', 'First', '-d', 'Write the parser');
    const first = bench.run();
    await model.turn('sow pause -m "Which database?"');
    await first.ended;
    const { session_id: lost } = bench.task();
    rig.ok('answer', '010', '-m', 'PostgreSQL');
    const elsewhere = `${rig.root}-moved`;
    renameSync(rig.root, elsewhere);
    const { roams = false } = bench.agent;
    if (roams) {
      const found = bench.start(['run'], elsewhere);
      await model.turn('sow pause -m "Which version?"');
      await found.ended;
      renameSync(elsewhere, rig.root);
      assert.is(bench.task().session_id, lost);
      forget(bench);
      rig.ok('answer', '010', '-m', 'The newest');
      renameSync(rig.root, elsewhere);
    }
    const last = bench.start(['run'], elsewhere);
    const turn = await model.next();
    assert.match(turn.asked.text, /cannot be resumed[\s\S]*Which database\?[\s\S]*PostgreSQL/);
    turn.sh('sow submit');
    (await model.next()).say();
    assert.is((await last.ended).code, 8);
    renameSync(elsewhere, rig.root);
    const { session_id, status } = bench.task();
    assert.is(status, 'needs_review');
    assert.is.not(session_id, lost);
    assert.ok(session_id);
    assert.is(bench.starts().length, roams ? 4 : 3);
    const noted = bench.events().find(({ type }) => type === 'noted');
    assert.match(noted?.text ?? '', new RegExp(`${lost}.*afresh`));
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
    const records = readdirSync(bench.rig.path('.sow/local/runs'))
      .sort()
      .map((id) => bench.record(id));
    const inputs = records.flatMap(({ usage }) => (usage as RunEvent['usage'])?.input_tokens || []);
    assert.equal(inputs, [1000, 1000, 1000], 'each run its own part');
  },
);

/** What the program keeps of its conversations goes. */
function forget({ rig, agent }: AgentBench): void {
  for (const path of agent.keeps.map((kept) => join(rig.home, kept)))
    for (const name of readdirSync(dirname(path)))
      if (name.startsWith(basename(path))) rmSync(join(dirname(path), name), { recursive: true });
}

test.run();
