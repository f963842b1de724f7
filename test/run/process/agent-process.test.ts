// An agent as a subprocess: what it is given, what is kept of it, and when it counts as ended. Real processes throughout.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type AgentStart, type ProcessEnd, startAgent } from '../../../src/run/process/agent-process.ts';
import { isAlive } from '../../../src/run/process/descendants.ts';
import { Stage } from './stage.ts';

test('the prompt is on stdin, whole, and stdin is closed', async () => {
  await using stage = await Stage.open();
  const prompt = `${'línea\n'.repeat(40_000)}end without a newline`;
  const { spawn } = stage.agent('agent');
  const { agent, puppet } = await stage.start('agent', { spawn: { ...spawn, input: prompt } });
  assert.ok((await puppet.sees('stdin')).text === prompt);
  await puppet.order({ do: 'exit', code: 0 });
  assert.is((await agent.ended).exit, 0);
});

test('an empty prompt closes stdin too', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  assert.is((await puppet.sees('stdin')).text, '');
  await puppet.order({ do: 'exit', code: 0 });
  await agent.ended;
});

test('an agent that never reads its long prompt ends as it likes', async () => {
  await using stage = await Stage.open();
  const agent = await startAgent(command(stage, ['sh', '-c', 'exit 3'], { input: 'x'.repeat(4_000_000) }));
  assert.is((await agent.ended).exit, 3);
});

test('the environment is exactly what was given and SOW_RUN, and the folder is the one named', async () => {
  await using stage = await Stage.open();
  const { spawn } = stage.agent('agent');
  const env = { PATH: process.env.PATH ?? '', ONLY: "this 'one'\nand this" };
  const { agent, puppet } = await stage.start('agent', { spawn: { ...spawn, env, cwd: '/' } });
  assert.equal(puppet.started.env, { ...env, SOW_RUN: stage.runId });
  assert.is(puppet.started.cwd, '/');
  await puppet.order({ do: 'exit', code: 0 });
  await agent.ended;
});

test('output goes to its own file as it comes, and stdout line by line to whoever reads along', async () => {
  await using stage = await Stage.open();
  const seen: string[] = [];
  let wake: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const onLine = (line: string) => {
    seen.push(line);
    wake();
  };
  const { agent, puppet } = await stage.start('agent', { onLine });
  await puppet.order({ do: 'print', to: 'stdout', text: 'one\r\ntwo' });
  await first;
  assert.equal(seen, ['one']);
  assert.ok(agent.lastOutputAt !== null);
  await puppet.order({ do: 'print', to: 'stderr', text: 'oh\n' });
  await puppet.order({ do: 'print', to: 'stdout', text: ' and more\n\nlast' });
  await puppet.order({ do: 'exit', code: 7 });
  const end = await agent.ended;
  assert.equal(seen, ['one', 'two and more', '', 'last']);
  assert.is(stage.log('stdout.log'), 'one\r\ntwo and more\n\nlast');
  assert.is(stage.log('stderr.log'), 'oh\n');
  assert.equal([end.exit, end.signal, end.stopped, end.error], [7, null, false, undefined]);
  assert.ok(end.durationMs >= 0 && end.lastOutputAt !== null && end.lastOutputAt <= Date.now());
});

test('a secret is masked in both files and in the lines, also when it comes in pieces', async () => {
  await using stage = await Stage.open();
  const secrets = ['correct-horse-bättery'];
  const pieces = ['a corr', 'ect-horse-b', 'ättery z\ncorrect-hors', 'es\ncorrect-'];
  const { agent, puppet } = await stage.start('agent', { secrets });
  for (const to of ['stdout', 'stderr'] as const) {
    for (const text of pieces) await puppet.order({ do: 'print', to, text });
  }
  await puppet.order({ do: 'exit', code: 0 });
  await agent.ended;
  assert.is(stage.log('stdout.log'), 'a *** z\ncorrect-horses\ncorrect-');
  assert.is(stage.log('stderr.log'), 'a *** z\ncorrect-horses\ncorrect-');
  assert.equal(stage.lines, ['a *** z', 'correct-horses', 'correct-']);
});

test('bytes that are no UTF-8 reach the file unchanged', async () => {
  await using stage = await Stage.open();
  const agent = await startAgent(command(stage, ['printf', '\\377\\376ok\\n']));
  await agent.ended;
  assert.is(stage.log('stdout.log'), '\ufffd\ufffdok\n');
  assert.equal(stage.lines, ['\ufffd\ufffdok']);
});

test('a line without an end is handed on in parts before it fills the memory', async () => {
  await using stage = await Stage.open();
  const sizes: number[] = [];
  const script = 'head -c 40000000 /dev/zero; echo; echo next';
  const agent = await startAgent({
    ...command(stage, ['sh', '-c', script]),
    onLine: (line) => sizes.push(line.length),
  });
  await agent.ended;
  assert.is(sizes.pop(), 4);
  assert.ok(sizes.length > 1 && Math.max(...sizes) < 20_000_000);
  assert.is(
    sizes.reduce((a, b) => a + b),
    40_000_000,
  );
});

test('no output of a process that exits at once is lost', async () => {
  await using stage = await Stage.open();
  const agent = await startAgent(
    command(stage, ['sh', '-c', 'i=0; while [ $i -lt 20000 ]; do echo $i; i=$((i+1)); done']),
  );
  await agent.ended;
  assert.equal(
    stage.lines,
    Array.from({ length: 20_000 }, (_, i) => String(i)),
  );
});

test('a grandchild in a session of its own that holds stdout does not keep the agent from having ended', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  const holder = await stage.child(puppet, 'holder', { detached: true, inherit: true });
  await puppet.order({ do: 'print', to: 'stdout', text: 'last words\n' });
  await puppet.order({ do: 'exit', code: 0 });
  assert.is((await agent.ended).exit, 0);
  assert.equal(stage.lines, ['last words']);
  assert.equal(stage.pids(), [holder.pid]);
});

test('a grandchild that prints without end does not keep the agent from having ended either', async () => {
  await using stage = await Stage.open();
  const agent = await startAgent(command(stage, ['sh', '-c', 'setsid yes & exit 4']));
  assert.is((await agent.ended).exit, 4);
});

test('a program that cannot be started is an end with its error, and no exception', async () => {
  await using stage = await Stage.open();
  const file = (name: string, text: string, mode: number) => {
    writeFileSync(join(stage.folder, name), text);
    chmodSync(join(stage.folder, name), mode);
    return `./${name}`;
  };
  mkdirSync(join(stage.folder, 'folder'));
  const table: [ProcessEnd['error'], string, Partial<AgentStart['spawn']>?][] = [
    ['not-found', 'no-such-program-anywhere'],
    ['not-found', './missing'],
    ['not-executable', file('plain', 'text', 0o644)],
    ['not-executable', './folder'],
    ['not-executable', file('script', '#!/no/such/interpreter\n', 0o755)],
    ['spawn-failed', 'sh', { cwd: join(stage.folder, 'nowhere') }],
    ['spawn-failed', 'sh', { env: { PATH: '/bin', HUGE: 'x'.repeat(3_000_000) } }],
    ['spawn-failed', 'sh', { env: { PATH: '/bin', BROKEN: 'a\0b' } }],
  ];
  for (const [error, program, more] of table) {
    const agent = await startAgent(command(stage, [program], more));
    const end = await agent.ended;
    assert.equal(
      [agent.pid, end.error, end.exit, end.signal, end.stopped],
      [null, error, null, null, false],
      program,
    );
    assert.type(end.code, 'string');
    await agent.stop({ graceMs: 0 });
  }
});

test('an argument may hold anything, and a NUL is made visible', async () => {
  await using stage = await Stage.open();
  const agent = await startAgent(command(stage, ['printf', '%s|', `a "b" 'c' $HOME *`, 'x\ny', '', 'n\0ul']));
  await agent.ended;
  assert.is(stage.log('stdout.log'), `a "b" 'c' $HOME *|x\ny||n\ufffdul|`);
});

test('a log that cannot be written is reported, and the agent runs on', async () => {
  await using stage = await Stage.open();
  const folder = join(stage.folder, 'gone');
  const agent = await startAgent({ ...command(stage, ['echo', 'hello']), folder });
  const end = await agent.ended;
  assert.equal(end.logTrouble, { path: join(folder, 'stdout.log'), code: 'ENOENT' });
  assert.equal(stage.lines, ['hello']);
  assert.not(existsSync(folder));
});

test('the process is known by pid and start time while it lives', async () => {
  await using stage = await Stage.open();
  const { agent, puppet } = await stage.start('agent');
  assert.is(agent.pid, puppet.pid);
  const ref = { pid: puppet.pid, startTime: agent.startTime };
  assert.ok(isAlive(ref));
  await puppet.order({ do: 'exit', code: 0 });
  await agent.ended;
  assert.not(isAlive(ref));
});

function command(
  stage: Stage,
  words: readonly [string, ...string[]],
  more: Partial<AgentStart['spawn']> = {},
): AgentStart {
  const { spawn, ...rest } = stage.agent('none');
  return { ...rest, spawn: { ...spawn, command: words, ...more } };
}

test.run();
