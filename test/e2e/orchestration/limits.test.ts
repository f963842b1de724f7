// What ends a run, a task's runs and a whole orchestration although nobody asked: silence, circles, too many tries, time.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AGENT, Agents } from '../../rig/agents.ts';
import { Rig } from '../../rig/rig.ts';

const RUN = ['run', '--executor', AGENT];

function pauseOf(rig: Rig, ref: string): string {
  const { task } = rig.json<{ task: { pause?: { cause: string; text: string } } }>('show', ref);
  return `${task.pause?.cause}: ${task.pause?.text}`;
}

test('an agent that prints nothing for too long is ended, and one that prints is not', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Silent');
  rig.ok('config', 'set', 'runs.idle_timeout=1s', 'runs.grace=1s');
  const started = rig.start(RUN, { env: agents.env });
  const agent = await agents.next();
  await agent.gone;
  assert.is((await started.ended).code, 1);
  assert.is(pauseOf(rig, '010'), 'timed_out: the agent printed nothing for 1 s (runs.idle_timeout)');
});

test('a task that has had its runs is paused with the reason, and a person lets it go on', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Goes round');
  rig.ok('config', 'set', 'limits.runs_per_task=1');
  const first = rig.start(RUN, { env: agents.env });
  await (await agents.next()).exit();
  // No reminder: that would be one more.
  assert.is((await first.ended).code, 8);
  assert.match(pauseOf(rig, '010'), /^hold: it has had 1 runs without a person stepping in/);
  rig.ok('answer', '010', '-m', 'once more');
  const second = rig.start(RUN, { env: agents.env });
  const agent = await agents.next();
  await agent.sow('release');
  await agent.exit();
  // Given back by its agent, it is not begun again and again.
  assert.is((await second.ended).code, 8);
  assert.match(pauseOf(rig, '010'), /^hold: it has had 1 runs/);
});

test('an agent that makes the same call again and again is ended, and its task is paused with the reason', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Loops');
  rig.ok('config', 'set', 'limits.repeated_calls=3', 'runs.grace=1s');
  rig.ok('set', '010', 'retry={"max_attempts":3,"delay":"1s"}');
  const call = { type: 'tool_use', id: 'a', name: 'Bash', input: { command: 'npm test' } };
  const line = JSON.stringify({ type: 'assistant', message: { id: 'm', content: [call] } });
  const script = `#!/bin/sh\ncat >/dev/null\nfor n in 1 2 3; do echo '${line}'; done\nexec tail -f /dev/null\n`;
  const program = rig.write('loops.sh', script, 0o755);
  const config = `agents:\n  executors:\n    loops: { type: claude, program: ${program} }\n`;
  rig.write('../home/.config/sow/config.yaml', config);
  const ran = rig.sow(['run', '--executor', 'loops']);
  assert.is(ran.code, 1, ran.stderr);
  assert.match(pauseOf(rig, '010'), /^failed: it made the same call 3 times in a row \(Bash: npm test\)/);
});

test('an orchestration that has had its time stops as on Ctrl-C, and its tasks can be resumed', async () => {
  await using rig = Rig.withProject();
  await using agents = await Agents.listen(rig);
  rig.ok('add', 'Long');
  const { stderr } = await ranOut(agents, (time) =>
    rig.start([...RUN, '--timeout', time], { env: agents.env }),
  );
  assert.match(stderr, /has had its \d+ s and stops/);
  assert.match(rig.ok('why', '010'), /resumable/);
  await ranOut(agents, (time) => {
    rig.ok('config', 'set', `runs.total_timeout=${time}`);
    return rig.start(RUN, { env: agents.env });
  });
});

/** On a busy machine the time may be over before an agent has started: it then gets twice as much. */
async function ranOut(agents: Agents, start: (time: string) => ReturnType<Rig['start']>) {
  const next = agents.next();
  for (let seconds = 1; ; seconds *= 2) {
    const started = start(`${seconds}s`);
    const agent = await Promise.race([next, started.ended]);
    if ('gone' in agent) await agent.gone;
    const ended = await started.ended;
    assert.is(ended.code, 130);
    if ('gone' in agent) return ended;
  }
}

test.run();
