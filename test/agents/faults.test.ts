// Models that fail or break off: what becomes of the run and its task.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENTS, type Agent } from './agents.ts';
import { eachAgent } from './bench.ts';

const DRIVEN = AGENTS.filter(({ only }) => only === undefined);

const FAULTS = [
  [400, 'own'],
  [429, 'rate_limit'],
  [529, 'server_error'],
] as const;

const patient = (status: number) => (agent: Agent) => agent.insists?.includes(status) === true;

eachAgent('a stream that breaks off again and again fails the run', async (bench) => {
  bench.rig.ok('add', 'First');
  bench.rig.ok('config', 'set', 'runs.retries=0');
  bench.model.always((turn) => turn.drop());
  const run = bench.run();
  assert.is((await run.ended).code, 1);
  assert.is(bench.task().pause?.cause, 'failed');
  assert.is((bench.record(bench.starts()[0]?.run).cause as { kind: string }).kind, 'dropped');
});

for (const [status, cause] of FAULTS) {
  const fails = DRIVEN.filter((agent) => !patient(status)(agent)).map(({ name }) => name);
  eachAgent(
    `a model that answers ${status} fails the run, and the pause says so`,
    async (bench) => {
      bench.rig.ok('add', 'First');
      bench.rig.ok('config', 'set', 'runs.retries=0');
      bench.model.always((turn) => turn.fail(status));
      const run = bench.run();
      assert.is((await run.ended).code, 1);
      const { status: now, pause } = bench.task();
      assert.is(now, 'paused');
      assert.is(pause?.cause, 'failed');
      assert.match(pause?.text ?? '', new RegExp(String(status)));
      const [started] = bench.starts();
      const record = bench.record(started?.run);
      assert.is(record.outcome, 'failed');
      assert.is((record.cause as { kind: string }).kind, cause);
    },
    fails,
  );
}

/** What it insists on is for the program alone: that it goes on at last is seen once of each. */
eachAgent(
  'a model that is too busy is asked again and again by the program itself',
  async (bench) => {
    const [status = 0] = bench.agent.insists ?? [];
    bench.rig.ok('add', 'First');
    const run = bench.run();
    (await bench.model.next()).fail(status);
    (await bench.model.next()).fail(status);
    await bench.model.turn('sow submit');
    assert.is((await run.ended).code, 8);
    assert.is(bench.task().status, 'needs_review');
  },
  DRIVEN.filter(({ insists }) => insists).map(({ name }) => name),
);

eachAgent(
  'a model that is overloaded once is asked again by the program itself',
  async (bench) => {
    bench.rig.ok('add', 'First');
    const run = bench.run();
    (await bench.model.next()).fail(529);
    await bench.model.turn('sow submit');
    assert.is((await run.ended).code, 8);
    assert.is(bench.task().status, 'needs_review');
  },
  DRIVEN.filter((agent) => !patient(529)(agent)).map(({ name }) => name),
);

test.run();
