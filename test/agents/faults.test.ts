// Models that fail or break off: what becomes of the run and its task.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { eachAgent } from './bench.ts';

const FAULTS = [
  [400, 'own'],
  [429, 'rate_limit'],
  [529, 'server_error'],
] as const;

for (const [status, cause] of FAULTS) {
  eachAgent(`a model that answers ${status} fails the run, and the pause says so`, async (bench) => {
    const insists = bench.agent.insists?.includes(status) === true;
    bench.rig.ok('add', 'First', ...(insists ? ['--timeout', '20s'] : []));
    bench.rig.ok('config', 'set', 'runs.retries=0');
    bench.model.always((turn) => turn.fail(status));
    const run = bench.run();
    assert.is((await run.ended).code, 1);
    const { status: now, pause } = bench.task();
    assert.is(now, 'paused');
    // One that tries for minutes by itself is ended by the time limit.
    if (insists) {
      assert.is(pause?.cause, 'timed_out');
      return;
    }
    assert.is(pause?.cause, 'failed');
    assert.match(pause?.text ?? '', new RegExp(String(status)));
    const [started] = bench.starts();
    const record = bench.record(started?.run);
    assert.is(record.outcome, 'failed');
    assert.is((record.cause as { kind: string }).kind, cause);
  });
}

eachAgent('a model that is overloaded once is asked again by the program itself', async (bench) => {
  bench.rig.ok('add', 'First');
  const run = bench.run();
  (await bench.model.next()).fail(529);
  await bench.model.turn('sow submit');
  assert.is((await run.ended).code, 8);
  assert.is(bench.task().status, 'needs_review');
});

eachAgent('a stream that breaks off again and again fails the run', async (bench) => {
  bench.rig.ok('add', 'First');
  bench.rig.ok('config', 'set', 'runs.retries=0');
  bench.model.always((turn) => turn.drop());
  const run = bench.run();
  assert.is((await run.ended).code, 1);
  assert.is(bench.task().pause?.cause, 'failed');
  assert.is((bench.record(bench.starts()[0]?.run).cause as { kind: string }).kind, 'dropped');
});

test.run();
