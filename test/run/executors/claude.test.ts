// Claude Code as pure parts: its arguments, and what its lines and its end mean, in several of its versions.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { claudeExecutor } from '../../../src/run/executors/claude/claude.ts';
import type { ExecutorSettings, Turn } from '../../../src/run/executors/executor.ts';
import { Watcher } from '../../../src/run/executors/stream/seen.ts';

const SETTINGS: ExecutorSettings = {
  program: 'claude',
  model: undefined,
  permissions: 'edit',
  customArgs: [],
  env: {},
};
const TURN: Turn = {
  session: 'a-session',
  resumed: false,
  model: undefined,
  directory: '/repo',
  sowDir: '/repo/.sow',
};
const claude = claudeExecutor('claude', SETTINGS);

function finish(lines: readonly object[], exit: number | null = 0, stderr = '') {
  const watcher = new Watcher();
  for (const line of lines) for (const event of claude.reader()(JSON.stringify(line))) watcher.take(event);
  for (const line of stderr.split('\n')) watcher.takeError(line);
  const end = { exit, signal: null, stopped: false, durationMs: 1, lastOutputAt: null };
  return claude.finish(watcher.seen, end);
}

const RESULT = {
  is_error: false,
  subtype: 'success',
  result: 'done',
  session_id: 'a-session',
  total_cost_usd: 0.0075,
  usage: {
    input_tokens: 2000,
    output_tokens: 100,
    cache_read_input_tokens: 500,
    cache_creation_input_tokens: 30,
  },
  modelUsage: { m: { inputTokens: 2000, outputTokens: 100, cacheReadInputTokens: 530 } },
  permission_denials: [],
  // Its keys come in any order.
  type: 'result',
};

test('a new session is created under its id, a used one resumed; both may run sow and write its folder', () => {
  assert.equal(claude.argv(TURN, '/run'), [
    'claude',
    '--print',
    '--output-format',
    'stream-json',
    '--verbose',
    '--permission-mode',
    'acceptEdits',
    '--allowedTools',
    'Bash(sow:*)',
    '--add-dir',
    '/repo/.sow',
    '--session-id',
    'a-session',
  ]);
  assert.equal(claude.argv({ ...TURN, resumed: true }, '/run').slice(-2), ['--resume', 'a-session']);
});

test('the model is given when it is known, also on resume, and own arguments come last', () => {
  const own = claudeExecutor('mine', { ...SETTINGS, permissions: 'full', customArgs: ['--max-turns', '9'] });
  const argv = own.argv({ ...TURN, resumed: true, model: 'opus' }, '/run');
  assert.ok(argv.join(' ').includes('--model opus --resume a-session --max-turns 9'));
  assert.ok(argv.includes('--dangerously-skip-permissions'));
  assert.not(argv.includes('acceptEdits'));
});

test('success is exit 0, a result that says success, and no error flag', () => {
  assert.is(finish([RESULT]).outcome, 'succeeded');
  assert.is(finish([RESULT], 1).outcome, 'failed');
  assert.is(finish([]).outcome, 'failed');
  assert.is(finish([{ ...RESULT, is_error: true }]).outcome, 'failed');
  assert.is(finish([{ ...RESULT, is_error: undefined }]).outcome, 'failed');
  assert.is(finish([{ ...RESULT, subtype: 'error_max_turns' }]).outcome, 'failed');
});

test('an interrupted run that exits 0 has failed', () => {
  const line = {
    ...RESULT,
    is_error: true,
    subtype: 'error_during_execution',
    terminal_reason: 'aborted_tools',
  };
  assert.is(finish([line]).outcome, 'failed');
});

test('tokens are those of the run, from a cache too; what it counted is kept beside', () => {
  const { usage, counters } = finish([RESULT]);
  assert.equal(usage, { input_tokens: 2530, cached_tokens: 500, output_tokens: 100, cost_usd: 0.0075 });
  assert.equal(counters, { input_tokens: 2530, output_tokens: 100, cost_usd: 0.0075 });
});

test('a run that was killed has used what its answers told, each counted once', () => {
  const answer = (id: string, output_tokens: number) => ({
    type: 'assistant',
    message: {
      id,
      model: 'm',
      content: [{ type: 'text', text: 'x' }],
      usage: { input_tokens: 10, output_tokens },
    },
  });
  assert.equal(finish([answer('1', 1), answer('1', 7), answer('2', 5)], null).usage, {
    input_tokens: 20,
    cached_tokens: 0,
    output_tokens: 12,
  });
});

test('denials are told with the rule that would allow them', () => {
  const denied = finish([
    {
      ...RESULT,
      permission_denials: [
        { tool_name: 'Bash', tool_input: { command: 'npm test', description: 'run it' } },
        { tool_name: 'Write', tool_input: { file_path: '/etc/x' } },
      ],
    },
  ]);
  assert.is(denied.outcome, 'denied');
  assert.match(denied.text ?? '', /Bash\(npm test\), Write\(\/etc\/x\)/);
  assert.match(
    denied.text ?? '',
    /agents\.executors\.claude\.custom_args to \["--allowedTools", "Bash\(npm:\*\)", "Write"\]/,
  );
});

test('a lost session is told apart, whether the program prints JSON for it or not', () => {
  const words = 'No conversation found with session ID: a-session';
  assert.ok(finish([], 1, words).sessionLost);
  assert.ok(
    finish([{ ...RESULT, subtype: 'error_during_execution', is_error: true, errors: [words] }], 1)
      .sessionLost,
  );
  assert.not(finish([], 1, 'Error: something else').sessionLost);
});

test('why it failed is its own last words before its exit', () => {
  assert.match(
    finish([{ ...RESULT, is_error: true, result: 'API Error: 400 no' }], 1).text ?? '',
    /^API Error: 400 no/,
  );
  assert.match(finish([], 1, 'Error: no key\n').text ?? '', /Error: no key/);
  const retry = { type: 'system', subtype: 'api_retry', error_status: 529, attempt: 2, max_retries: 2 };
  assert.match(finish([retry], null).text ?? '', /529; try 2\/2/);
});

test('lines that are no JSON, or of types that are not known, are passed over', () => {
  for (const line of [
    '',
    'plain text',
    '{',
    '[]',
    'null',
    '{"type":"task_started"}',
    '{"type":"system"}',
    '{"type":7}',
  ])
    assert.equal(claude.reader()(line), [], line);
});

test('what was said, called and returned is told, whatever shape the content has', () => {
  const call = { type: 'tool_use', id: 't1', name: 'Bash', input: { command: 'ls', description: 'look' } };
  const result = {
    type: 'tool_result',
    tool_use_id: 't1',
    is_error: true,
    content: [{ type: 'text', text: 'no' }, { type: 'image' }],
  };
  const line = (type: string, content: unknown) => JSON.stringify({ type, message: { content } });
  assert.equal(claude.reader()(line('assistant', [call])), [
    { type: 'called', id: 't1', tool: 'Bash', input: 'ls' },
  ]);
  assert.equal(claude.reader()(line('user', [result])), [
    { type: 'returned', id: 't1', ok: false, output: 'no\n[image]' },
  ]);
  assert.equal(claude.reader()(line('user', 'a prompt')), []);
});

test.run();
