// Codex as pure parts: its arguments, and what its lines, its file and its end mean.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { codexExecutor } from '../../../src/run/executors/codex/codex.ts';
import type { ExecutorSettings, Turn } from '../../../src/run/executors/executor.ts';
import { Watcher } from '../../../src/run/executors/stream/seen.ts';

const SETTINGS: ExecutorSettings = {
  program: 'codex',
  model: undefined,
  permissions: 'edit',
  customArgs: [],
  env: {},
};
const TURN: Turn = {
  session: undefined,
  resumed: false,
  model: undefined,
  directory: '/repo',
  sowDir: '/repo/.sow',
};
const codex = codexExecutor('codex', SETTINGS);

function finish(lines: readonly object[], exit: number | null = 0, stderr = '') {
  const watcher = new Watcher();
  for (const line of lines) for (const event of codex.reader()(JSON.stringify(line))) watcher.take(event);
  watcher.takeError(stderr);
  const end = { exit, signal: null, stopped: false, durationMs: 1, lastOutputAt: null };
  return codex.finish(watcher.seen, end);
}

const DONE = {
  type: 'turn.completed',
  usage: { input_tokens: 3000, cached_input_tokens: 1, output_tokens: 9 },
};

test('the prompt is read from standard input; what resume does not take stands before it', () => {
  assert.equal(codex.argv(TURN, '/run'), [
    'codex',
    'exec',
    '--json',
    '--skip-git-repo-check',
    '--cd',
    '/repo',
    '-c',
    'allow_login_shell=false',
    '--sandbox',
    'workspace-write',
    '--add-dir',
    '/repo/.sow',
    '-',
  ]);
  const resumed = codex.argv({ ...TURN, session: 'a-thread', resumed: true, model: 'm' }, '/run');
  assert.equal(resumed.slice(-5), ['--model', 'm', 'resume', 'a-thread', '-']);
});

test('an agent that may only read writes the state folder and nothing else', () => {
  const reader = codexExecutor('reader', { ...SETTINGS, permissions: 'read' });
  const argv = reader.argv({ ...TURN, sowDir: '/a "b"/.sow' }, '/run');
  assert.ok(argv.includes('permissions.sow.filesystem={":root"="read","/a \\"b\\"/.sow"="write"}'));
  assert.not(argv.includes('--sandbox'));
});

test('success is exit 0 and a completed turn', () => {
  assert.is(finish([DONE]).outcome, 'succeeded');
  assert.is(finish([DONE], 1).outcome, 'failed');
  assert.is(finish([]).outcome, 'failed');
  assert.is(finish([{ type: 'turn.failed', error: { message: 'no' } }]).outcome, 'failed');
});

test('an error of an item is no end of the turn', () => {
  const item = {
    type: 'item.completed',
    item: { id: '0', type: 'error', message: 'Model metadata not found' },
  };
  assert.is(finish([item, DONE]).outcome, 'succeeded');
});

test('its figures count the conversation', () => {
  assert.equal(finish([DONE]).counters, { input_tokens: 3000, cached_tokens: 1, output_tokens: 9 });
  assert.is(finish([DONE]).usage, undefined);
});

test('why it failed is the model’s own words, taken out of their JSON', () => {
  const message = JSON.stringify({ error: { message: 'scripted 400' } });
  assert.match(finish([{ type: 'turn.failed', error: { message } }], 1).text ?? '', /^scripted 400 /);
});

test('a lost session is told apart', () => {
  const words = 'Error: thread/resume failed: no rollout found for thread id 01a1';
  assert.ok(finish([], 1, words).sessionLost);
  assert.not(finish([], 1, 'Error: config.toml').sessionLost);
});

test('commands are told without the shell around them', () => {
  const started = (command: string) =>
    codex.reader()(
      JSON.stringify({ type: 'item.started', item: { id: 'i', type: 'command_execution', command } }),
    );
  const called = (input: string) => [{ type: 'called', id: 'i', tool: 'shell', input }];
  assert.equal(started(`/bin/bash -lc 'echo "a"'`), called('echo "a"'));
  assert.equal(started(`/bin/bash -c 'echo '\\''a'\\'''`), called(`echo 'a'`));
  assert.equal(started('/bin/bash -lc ls'), called('/bin/bash -lc ls'));
});

test('what the sandbox stopped in the last turn, the model and what was used are read from the file of the conversation', () => {
  const line = (payload: object, type = 'event_msg') => JSON.stringify({ timestamp: 'x', type, payload });
  const context = (model: string) => line({ turn_id: 't', model }, 'turn_context');
  const call = (id: string, cmd: string) =>
    line({ type: 'function_call', call_id: id, name: 'exec_command', arguments: JSON.stringify({ cmd }) });
  const output = (id: string, code: number, text: string) =>
    line({
      type: 'function_call_output',
      call_id: id,
      output: `Process exited with code ${code}\nOutput:\n${text}`,
    });
  const count = (input_tokens: number) =>
    line({
      type: 'token_count',
      info: { total_token_usage: { input_tokens, cached_input_tokens: 1, output_tokens: 9 } },
    });
  const text = [
    line({ type: 'task_started' }),
    context('small'),
    call('0', 'touch /earlier'),
    output('0', 1, 'Read-only file system'),
    line({ type: 'task_started' }),
    context('large'),
    call('1', 'touch /etc/x'),
    output('1', 1, "touch: cannot touch '/etc/x': Read-only file system"),
    call('2', 'npm test'),
    output('2', 1, 'one test failed'),
    call('3', 'grep -r "Read-only file system" .'),
    output('3', 0, 'Read-only file system'),
    count(2000),
    count(3000),
    line({ type: 'token_count', info: null }),
    'half a li',
  ].join('\n');
  const counters = { input_tokens: 3000, cached_tokens: 1, output_tokens: 9 };
  assert.equal(codex.rollout?.read(text), { denials: ['touch /etc/x'], model: 'large', counters });
  assert.equal(codex.rollout?.read(''), { denials: [], model: undefined });
});

test('where its files are, the environment says', () => {
  assert.is(codex.rollout?.folder({ HOME: '/h' }), '/h/.codex/sessions');
  assert.is(codex.rollout?.folder({ HOME: '/h', CODEX_HOME: '/c' }), '/c/sessions');
  assert.is(codex.rollout?.folder({}), undefined);
});

test.run();
