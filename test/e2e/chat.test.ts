// A conversation with the orchestrator: what it is told, which program plays it, what is kept of it, and what it may do.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig, SOW } from '../rig/rig.ts';

interface Chat {
  readonly run: string | null;
  readonly session: string | null;
  readonly executor: string;
  readonly exit: number | null;
  readonly prompt: string;
}

function agent(rig: Rig, script: string): string {
  rig.write('../agent.sh', `#!/bin/sh\n${script}\n`, 0o755);
  return 'command:../agent.sh';
}

/** Stand in for agents' own programs, and note how they were called. */
function programs(rig: Rig, ...names: readonly string[]): { readonly PATH: string } {
  const bin = join(rig.home, 'bin');
  mkdirSync(bin);
  for (const name of names)
    writeFileSync(join(bin, name), `#!/bin/sh\nprintf '%s\\0' "$@" > ${join(rig.home, name)}\n`, {
      mode: 0o755,
    });
  return { PATH: `${bin}:${process.env.PATH}` };
}

function called(rig: Rig, name: string): string[] {
  return readFileSync(join(rig.home, name), 'utf8').split('\0').slice(0, -1);
}

function record(rig: Rig, run: string | null): Record<string, unknown> {
  return JSON.parse(rig.read(`.sow/local/runs/${run}/run.json`));
}

/** A zombie is dead; where nobody reaps orphans it keeps its pid. */
function isAlive(pid: string): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test('the orchestrator is told its role, the type, the state and what is asked, and its conversation is a run', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('claim', '010');
  const executor = agent(
    rig,
    `cat "$SOW_PROMPT" > ../prompt; env > ../env; sow ps > ../ps
     [ "$(sow prompt show --state | wc -l)" -gt 5 ] || exit 9
     read line; echo "heard $line"`,
  );
  const text = 'What is in the way?';
  const preview = rig.unchanged(() => rig.ok('chat', '-n', '-m', text, '--executor', executor));
  const { stdout } = rig.unchanged(() =>
    rig.exits(0, ['chat', '-m', text, '--executor', executor], { input: 'me\n' }),
  );
  assert.match(stdout, /^heard me\nthe conversation has ended {2}next: sow status\n$/);
  const prompt = rig.read('../prompt');
  assert.is(`${prompt}\n`, preview);
  const layers = prompt.split('\n\n---\n\n');
  assert.is(layers.length, 4);
  assert.match(layers[0] ?? '', 'You are the orchestrator of the project demo');
  assert.match(layers[1] ?? '', 'You lead the project');
  assert.match(
    layers[2] ?? '',
    /State: ImplementationPlanning[\s\S]*You orchestrate this project[\s\S]*Plan the impl/,
  );
  assert.match(layers[3] ?? '', text);
  const env = rig.read('../env');
  const run = /^SOW_RUN=(.+)$/m.exec(env)?.[1] ?? '';
  assert.match(env, /^SOW_ACTOR=agent:orchestrator$/m);
  assert.not.match(env, /^SOW_TASK=/m);
  assert.match(rig.read('../ps'), /^chat +orchestrator +command/m);
  const { kind, role, task, outcome, exit } = record(rig, run);
  assert.equal([kind, role, task, outcome, exit], ['chat', 'orchestrator', undefined, 'succeeded', 0]);
  assert.is(rig.read(`.sow/local/runs/${run}/prompt.md`), prompt);
  const { claim } = rig.json<{ task: { claim: object } }>('show', '010').task;
  assert.equal(Object.keys(claim).sort(), ['actor', 'at', 'host'], 'the claim is untouched');
});

test('what a conversation cost is booked, from the file that its program keeps and by what it adds itself', async () => {
  await using rig = Rig.withProject();
  rig.write('.sow/config.yaml', 'cost:\n  prices:\n    claude: {input: 10, output: 20}\n');
  const usage = { input_tokens: 1000, output_tokens: 50 };
  const line = (id: string): string =>
    JSON.stringify({ type: 'assistant', message: { id, model: 'claude-x', usage } });
  // The second line of an answer repeats it.
  const lines = [line('m1'), line('m1'), line('m2')].map((one) => `'${one}'`).join(' ');
  const program = rig.write(
    '../home/bin/claude',
    `#!/bin/sh
for word in "$@"; do [ "$before" = --session-id ] && session=$word; before=$word; done
mkdir -p "$HOME/.claude/projects/here"
printf '%s\\n' ${lines} >>"$HOME/.claude/projects/here/$session.jsonl"
exec sow cost add --model other --cost-usd 0.5
`,
    0o755,
  );
  const env = { PATH: `${join(program, '..')}:${process.env.PATH}` };
  rig.exits(0, ['chat', '--executor', 'claude'], { env });
  const { rows } = rig.json<{ rows: Record<string, unknown>[] }>('cost');
  assert.equal(
    rows.map((row) => [row.model, row.operation_type, row.total_input_tokens, row.total_cost_usd]),
    [
      ['other', 'chat', 0, 0.5],
      ['claude-x', 'chat', 2000, 0.022],
    ],
  );
});

test('it may plan and run, and not approve; stopping every run does not end the conversation', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write('../worker.sh', '#!/bin/sh\nsow submit -m Done.\n', 0o755);
  const executor = agent(
    rig,
    `sow add Second --depends-on 010 || exit 11
     sow run -q; [ $? = 8 ] || exit 12
     sow approve 010; [ $? = 4 ] || exit 13
     sow stop --all || exit 14`,
  );
  const { stdout } = rig.exits(0, ['chat', '--executor', executor], {
    env: { SOW_EXECUTOR: 'command:../worker.sh' },
  });
  assert.match(stdout, 'no agent works now');
  assert.equal(
    rig.json<{ tasks: { status: string }[] }>('list').tasks.map(({ status }) => status),
    ['needs_review', 'pending'],
  );
  assert.match(rig.ok('events'), /implementation\/020 +created +agent:orchestrator/);
});

test('the program is the one bound to the orchestrator, whichever it is, with the opening as its last word', async () => {
  await using rig = Rig.withProject();
  const env = programs(rig, 'claude', 'codex', 'mine');
  const chat = (more: Record<string, string> = {}): Chat =>
    rig.data<Chat>(0, ['chat'], { env: { ...env, ...more } });
  const first = chat();
  assert.is(first.executor, 'claude', 'the first on the PATH');
  assert.equal(called(rig, 'claude').slice(-3), ['--session-id', first.session, first.prompt]);
  assert.not.ok(called(rig, 'claude').includes('--print'));
  assert.is(record(rig, first.run).session_id, first.session);
  const second = chat({ SOW_AGENTS_ORCHESTRATOR: 'codex' });
  assert.equal(
    [second.executor, second.session, called(rig, 'codex').at(-1)],
    ['codex', null, `${second.prompt}\n\n(sow run ${second.run})`],
  );
  assert.not.ok(called(rig, 'codex').includes('exec'));
  rig.write(
    '../home/.config/sow/config.yaml',
    `agents:
  executors:
    mine: {type: claude, program: mine, settings: {model: opus, permissions: read}, custom_args: [--verbose]}
  bindings: {orchestrator: mine}
`,
  );
  const third = chat();
  assert.is(third.executor, 'mine');
  const args = called(rig, 'mine').slice(0, -1);
  assert.equal(args.slice(0, 2), ['--permission-mode', 'default']);
  assert.equal(args.slice(-5), ['--model', 'opus', '--verbose', '--session-id', third.session]);
  assert.is(called(rig, 'mine').at(-1), third.prompt);
});

test('the agent has the terminal', async () => {
  await using rig = Rig.withProject();
  // Of util-linux; that of the BSDs is called otherwise.
  if (spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') !== true) {
    console.log('    skipped: there is no script of util-linux to make a terminal with');
    return;
  }
  const executor = agent(rig, 'tty > ../tty; [ -t 0 ] && [ -t 1 ] && read line && echo "heard $line"');
  const { status, stdout } = spawnSync(
    'script',
    ['-qec', `'${process.execPath}' '${SOW}' chat --executor '${executor}'`, '/dev/null'],
    { cwd: rig.root, env: rig.env(), input: 'typed\n', encoding: 'utf8' },
  );
  assert.is(status, 0, stdout);
  assert.match(rig.read('../tty'), /^\/dev\//);
  assert.match(stdout, 'heard typed');
});

test('a failed program is told; a killed conversation is found, ended and recorded', async () => {
  await using rig = Rig.withProject();
  const failed = rig.exits(1, ['chat', '--executor', agent(rig, 'exit 3')]);
  assert.match(failed.stdout, 'command exited with 3');
  const started = rig.start(['chat', '--executor', agent(rig, 'echo "begun $$"; exec tail -f /dev/null')]);
  const [, pid] = await started.until(/begun (\d+)/);
  assert.ok(isAlive(pid ?? ''));
  started.child.kill('SIGKILL');
  await new Promise((resolve) => started.child.once('exit', resolve));
  assert.match(rig.ok('recover'), 'a chat was lost');
  assert.not(isAlive(pid ?? ''), 'its agent is gone');
  assert.is(rig.ok('recover'), 'no run was left by a dead orchestration\n');
});

test('without a project, on another branch, or without a program nothing is opened', async () => {
  await using rig = Rig.withProject();
  rig.exits(6, ['chat']);
  rig.exits(6, ['chat', '--executor', 'command:./nowhere']);
  assert.not.ok(rig.exists('.sow/local/runs'));
  rig.commit();
  rig.git('switch', '-q', '-c', 'elsewhere');
  assert.match(rig.exits(4, ['chat', '--executor', agent(rig, 'exit 0')]).stderr, 'feat/demo');
});

test.run();
