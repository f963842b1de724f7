// Models that fail or break off: what becomes of the run and its task.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { eachAgent } from './bench.ts';

for (const status of [400, 429, 529]) {
  eachAgent(`a model that answers ${status} fails the run, and the pause says so`, async (bench) => {
    bench.rig.ok('add', 'First');
    bench.model.always((turn) => turn.fail(status));
    const run = bench.run();
    assert.is((await run.ended).code, 1);
    const { status: now, pause } = bench.task();
    assert.is(now, 'paused');
    assert.is(pause?.cause, 'failed');
    assert.match(pause?.text ?? '', new RegExp(String(status)));
    const [started] = bench.starts();
    assert.is(bench.record(started?.run).outcome, 'failed');
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
  bench.model.always((turn) => turn.drop());
  const run = bench.run();
  assert.is((await run.ended).code, 1);
  assert.is(bench.task().pause?.cause, 'failed');
});

test.run();
