// A run that failed of what may be over is tried again: shown as waiting, without a slot, in the same session, and so often.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../../rig/agents.ts';
import { Rig } from '../../rig/rig.ts';

const RUN = ['run', '--executor', AGENT];

interface Task {
  readonly status: string;
  readonly pause?: { readonly cause: string; readonly text: string };
}

function task(rig: Rig, ref: string): Task {
  return rig.json<{ task: Task }>('show', ref).task;
}

interface Ended {
  readonly outcome: string;
  readonly retry?: { readonly attempt: number; readonly attempts: number; readonly error: string };
}

function ends(rig: Rig): readonly Ended[] {
  return rig.json<{ events: Ended[] }>('events', '010', '--type', 'run_ended').events;
}

test('a task that waits for its next try is shown as such, holds no slot, and is resumed in its session', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Fails');
  rig.ok('add', 'Has its slot');
  rig.ok('set', '010', 'retry={"max_attempts":3,"delay":"2h","jitter":false}');
  const started = rig.start([...RUN, '-j', '1'], { env: agents.env });
  const failing = await agents.next();
  await failing.exit(3);
  const other = await agents.next();
  assert.is(other.hello.task, 'implementation/020');
  assert.match(
    rig.sow(['why', '010']).stdout,
    /tries again at .* \(try 2 of 3\), after own: .*exited with 3/,
  );
  assert.match(rig.ok('status'), /blocked:\n.*010[^\n]*tries again at/);
  assert.match(rig.ok('ps'), /010 waits 1h 59m for try 2 of 3 \(own\)/);
  const ps = rig.json<{ waiting: { task: string; attempt: number; wait_ms: number }[] }>('ps');
  assert.equal(
    ps.waiting.map(({ task: ref, attempt }) => [ref, attempt]),
    [['010', 2]],
  );
  assert.ok((ps.waiting[0]?.wait_ms ?? 0) > 7_000_000);
  await other.sow('submit');
  await other.exit();
  // It waits on, with nothing to run.
  await started.until(/020 needs_review/);
  started.child.kill('SIGINT');
  assert.is((await started.ended).code, 130);
  // Who takes it up again keeps to its time; a person who names it does not.
  assert.equal(rig.json<{ runs: unknown[] }>('run', '-n', '--executor', AGENT).runs, []);
  const spawned = rig.start(['agent', 'spawn', '010', '--executor', AGENT], { env: agents.env });
  const again = await agents.next();
  assert.is(again.hello.session, failing.hello.session);
  await again.sow('submit');
  await again.exit();
  assert.is((await spawned.ended).code, 8);
  assert.equal(
    ends(rig).map(({ outcome, retry }) => [outcome, retry?.attempt, retry?.attempts]),
    [
      ['failed', 2, 3],
      ['succeeded', undefined, undefined],
    ],
  );
});

test('the next try starts when its time has come, and after the last one the task is paused', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Fails twice');
  rig.ok('set', '010', 'retry={"max_attempts":2,"delay":"1s"}');
  const started = rig.start(RUN, { env: agents.env });
  const first = await agents.next();
  await first.exit(3);
  const second = await agents.next();
  assert.is(second.hello.session, first.hello.session);
  await second.exit(4);
  assert.is((await started.ended).code, 1);
  const { status, pause } = task(rig, '010');
  assert.is(status, 'paused');
  assert.is(pause?.cause, 'failed');
  assert.match(pause?.text ?? '', /exited with 4/);
  assert.match(ends(rig)[0]?.retry?.error ?? '', /exited with 3/);
});

/** What Claude Code prints when its model's server turns it away. */
function turnedAway(status: number): string {
  const result = {
    type: 'result',
    subtype: 'success',
    is_error: true,
    api_error_status: status,
    result: `API Error: ${status}`,
    session_id: 's',
  };
  return `#!/bin/sh\ncat >/dev/null\necho '${JSON.stringify(result)}'\nexit 1\n`;
}

test('what fails of its model is tried again by the settings, what fails of itself is not', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Busy');
  rig.ok('config', 'set', 'runs.retries=2');
  const program = rig.write('busy.sh', turnedAway(429), 0o755);
  const config = `agents:\n  executors:\n    busy: { type: claude, program: ${program} }\n`;
  rig.write('../home/.config/sow/config.yaml', config);
  const started = rig.start(['run', '--executor', 'busy']);
  await started.until(/try 2 of 3/);
  started.child.kill('SIGINT');
  await started.ended;
  assert.match(rig.ok('why', '010'), /after rate_limit: API Error: 429/);
  rig.write('busy.sh', turnedAway(400), 0o755);
  const spawned = rig.sow(['agent', 'spawn', '010', '--executor', 'busy']);
  assert.is(spawned.code, 1);
  assert.is(task(rig, '010').pause?.cause, 'failed');
});

test.run();
