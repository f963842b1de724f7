// The agents beside Claude Code and Codex as pure parts: a table of their arguments, and the lies of each.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AgentEvent } from '../../../src/model/agent-event.ts';
import { type AgentType, agentExecutor, programOf } from '../../../src/run/executors/agents.ts';
import type { ExecutorSettings, Finish, Turn } from '../../../src/run/executors/executor.ts';
import { Watcher } from '../../../src/run/executors/stream/seen.ts';

const SETTINGS: ExecutorSettings = {
  program: 'it',
  model: undefined,
  permissions: 'edit',
  customArgs: ['--own'],
  env: { MINE: '1' },
};
const TURN: Turn = {
  session: undefined,
  resumed: false,
  model: undefined,
  directory: '/repo',
  sowDir: '/repo/.sow',
};
const NEW = { ...TURN, session: 's-1' };
const USED = { ...NEW, resumed: true, model: 'm' };

function executor(type: AgentType, permissions: ExecutorSettings['permissions'] = 'edit') {
  return agentExecutor(type, 'mine', { ...SETTINGS, permissions });
}

interface Vector {
  readonly type: AgentType;
  readonly first: Turn;
  readonly starts: string;
  readonly resumes: string;
  readonly attaches: string;
  readonly chats: string;
  readonly full: string;
}

const VECTORS: readonly Vector[] = [
  {
    type: 'gemini',
    first: NEW,
    starts:
      'it --output-format stream-json --skip-trust --approval-mode=auto_edit --allowed-tools=run_shell_command(sow) --include-directories=/repo/.sow --session-id s-1 --own',
    resumes: '--model=m --resume s-1 --own',
    attaches: '--model=m --resume s-1 --own',
    chats: '--own --prompt-interactive hello',
    full: '--approval-mode=yolo',
  },
  {
    type: 'qwen',
    first: TURN,
    starts:
      'it --output-format stream-json --approval-mode=auto-edit --allowed-tools=run_shell_command(sow) --include-directories=/repo/.sow --own',
    resumes: '--model=m --resume s-1 --own',
    attaches: '--model=m --resume s-1 --own',
    chats: '--own --prompt-interactive hello',
    full: '--approval-mode=yolo',
  },
  {
    type: 'opencode',
    first: TURN,
    starts: 'it run --format json --dir /repo --own',
    resumes: '--dir /repo --model m --session s-1 --own',
    attaches: 'it /repo --model m --session s-1 --own',
    chats: 'it /repo --own --prompt hello',
    full: '--auto',
  },
  {
    type: 'copilot',
    first: NEW,
    starts:
      'it --output-format json --no-ask-user --no-auto-update --no-color --allow-tool=shell(sow:*) --allow-tool=write --add-dir /repo/.sow --session-id=s-1 --own',
    resumes: '--model m --resume=s-1 --own',
    attaches: '--model m --resume=s-1 --own',
    chats: '--own --interactive hello',
    full: '--allow-all',
  },
  {
    type: 'pi',
    first: TURN,
    starts: 'it --print --mode json --extension /run/guard.js --own',
    resumes: '--model m --session s-1 --own',
    attaches: 'it --model m --session s-1 --own',
    chats: 'it --own hello',
    full: '--print --mode json --own',
  },
  {
    type: 'cursor',
    first: TURN,
    starts: 'it agent --print --output-format stream-json --own',
    resumes: '--resume s-1 --model m --own',
    attaches: 'it agent --resume s-1 --model m --own',
    chats: 'it agent --own hello',
    full: '--force',
  },
];

for (const { type, first, starts, resumes, attaches, chats, full } of VECTORS) {
  test(`${type}: its arguments to start, resume, attach and chat; own ones come last`, () => {
    const it = executor(type);
    assert.is(it.type, type);
    assert.is(it.argv(first, '/run').join(' '), starts);
    assert.match(it.argv(USED, '/run').join(' '), resumes);
    assert.match(it.attach?.(USED).join(' ') ?? '', attaches);
    assert.match(it.chat?.(first, 'hello', 'r').join(' ') ?? '', chats);
    assert.match(executor(type, 'full').argv(first, '/run').join(' '), full);
    assert.is(it.env(NEW).MINE, '1');
  });
}

test('a program is called as it calls itself', () => {
  assert.is(programOf('cursor'), 'cursor-agent');
  assert.is(programOf('pi'), 'pi');
});

function ran(type: AgentType, lines: readonly object[], exit: number | null = 0, stderr = ''): Finish {
  const it = executor(type);
  const watcher = new Watcher();
  for (const event of eventsOf(type, lines)) watcher.take(event);
  for (const line of stderr.split('\n')) watcher.takeError(line);
  return it.finish(watcher.seen, { exit, signal: null, stopped: false, durationMs: 1, lastOutputAt: null });
}

function eventsOf(type: AgentType, lines: readonly object[]): readonly AgentEvent[] {
  const read = executor(type).reader();
  return lines.flatMap((line) => read(JSON.stringify(line)));
}

const GEMINI_END = {
  type: 'result',
  status: 'success',
  stats: { input_tokens: 2000, output_tokens: 100, cached: 500 },
};

test('gemini: what it says in pieces is told whole, with what it used', () => {
  const lines = [
    { type: 'init', session_id: 's-1', model: 'm' },
    { type: 'message', role: 'user', content: 'do' },
    { type: 'message', role: 'assistant', content: 'all ', delta: true },
    { type: 'message', role: 'assistant', content: 'done', delta: true },
    GEMINI_END,
  ];
  assert.equal(
    eventsOf('gemini', lines).filter(({ type }) => type === 'said'),
    [{ type: 'said', text: 'all done' }],
  );
  assert.equal(ran('gemini', lines).usage, { input_tokens: 2000, cached_tokens: 500, output_tokens: 100 });
});

test('gemini: an error it tells of fails the run, also where it exits 0; a denial is told by its kind', () => {
  const failed = { type: 'result', status: 'error', error: { message: '[API Error: terminated]' } };
  assert.equal(ran('gemini', [failed]).cause, { kind: 'dropped' });
  const call = {
    type: 'tool_use',
    tool_id: 't',
    tool_name: 'run_shell_command',
    parameters: { command: 'npm test' },
  };
  const denied = { type: 'tool_result', tool_id: 't', status: 'error', error: { type: 'policy_violation' } };
  const finish = ran('gemini', [call, denied, GEMINI_END]);
  assert.is(finish.outcome, 'denied');
  assert.match(finish.text ?? '', '--allowed-tools=run_shell_command(npm)');
});

const QWEN_SAID = {
  type: 'assistant',
  message: {
    id: 'a',
    model: 'm',
    content: [{ type: 'text', text: 'x' }],
    usage: { input_tokens: 7, output_tokens: 1 },
  },
};

test('qwen: an answer that is an error is none, whatever it calls itself; its sums are the conversation’s', () => {
  const end = (result: string) => ({
    type: 'result',
    subtype: 'success',
    is_error: false,
    result,
    usage: { input_tokens: 4000 },
  });
  const finish = ran('qwen', [QWEN_SAID, end('[API Error: 400 scripted 400]')]);
  assert.is(finish.outcome, 'failed');
  assert.equal(finish.cause, { kind: 'own', status: 400 });
  assert.equal(ran('qwen', [QWEN_SAID, end('fine')]).usage, {
    input_tokens: 7,
    cached_tokens: 0,
    output_tokens: 1,
  });
});

const step = (reason: string) => ({
  type: 'step_finish',
  sessionID: 's',
  part: {
    id: reason,
    reason,
    tokens: { input: 10, output: 5, reasoning: 1, cache: { read: 2 } },
    cost: 0.25,
  },
});

test('opencode: the step that stops is the end, and steps add up; an error is a line', () => {
  const finish = ran('opencode', [step('tool-calls'), step('stop')]);
  assert.is(finish.outcome, 'succeeded');
  assert.equal(finish.usage, { input_tokens: 24, cached_tokens: 4, output_tokens: 12, cost_usd: 0.5 });
  assert.is(ran('opencode', [step('tool-calls')]).outcome, 'failed');
  const error = { type: 'error', error: { name: 'APIError', data: { message: 'busy', statusCode: 429 } } };
  assert.equal(ran('opencode', [error, step('stop')].slice(0, 1), 1).cause, {
    kind: 'rate_limit',
    status: 429,
  });
});

test('opencode: a conversation whose folder has gone is lost, and no server that fails', () => {
  const message = 'Unexpected server error. Check server logs for details.';
  const error = { type: 'error', sessionID: 'ses_1', error: { name: 'UnknownError', data: { message } } };
  assert.is(ran('opencode', [error], 1).sessionLost, true);
  assert.is(ran('opencode', [step('tool-calls'), error], 1).sessionLost, undefined);
});

test('opencode: denied is what a rule prevents; what may be is told in its environment, but at a terminal', () => {
  const state = {
    status: 'error',
    input: { command: 'rm x' },
    error: 'The user has specified a rule which prevents',
  };
  const call = { type: 'tool_use', sessionID: 's', part: { callID: 'c', tool: 'bash', state } };
  const finish = ran('opencode', [call, step('stop')]);
  assert.is(finish.outcome, 'denied');
  assert.match(finish.text ?? '', 'bash(rm x)');
  const rules = JSON.parse(executor('opencode', 'read').env(NEW).OPENCODE_PERMISSION ?? '');
  assert.equal(rules.edit, { '*': 'deny', '.sow/*': 'allow' });
  assert.equal(rules.bash, { '*': 'deny', sow: 'allow', 'sow *': 'allow' });
  assert.is(executor('opencode').env().OPENCODE_PERMISSION, undefined);
  assert.is(executor('opencode', 'full').env(NEW).OPENCODE_PERMISSION, undefined);
});

test('copilot: errors and denials are told by their codes, figures by its file', () => {
  const error = { type: 'session.error', data: { message: 'scripted', statusCode: 500 } };
  const end = (exitCode: number) => ({ type: 'result', sessionId: 's', exitCode });
  assert.equal(ran('copilot', [error, end(1)], 1).cause, { kind: 'server_error', status: 500 });
  const start = { toolCallId: 'c', toolName: 'bash', arguments: { command: 'npm test' } };
  const complete = { toolCallId: 'c', success: false, error: { code: 'denied', message: 'no' } };
  const lines = [
    { type: 'tool.execution_start', data: start },
    { type: 'tool.execution_complete', data: complete },
    end(0),
  ];
  assert.match(ran('copilot', lines).text ?? '', '--allow-tool=shell(npm:*)');
  const record = (inputTokens: number) =>
    JSON.stringify({
      type: 'session.usage_record',
      data: { usage: { model: 'm', inputTokens, outputTokens: 2 } },
    });
  assert.equal(executor('copilot').rollout?.read(`${record(10)}\n${record(20)}\nhalf a`), {
    denials: [],
    model: 'm',
    counters: { input_tokens: 30, cached_tokens: 0, output_tokens: 4 },
  });
  assert.ok(executor('copilot').rollout?.isOf('s/events.jsonl', 's'));
});

test('pi: how a turn ended stands on its last message, and it exits 0 in any case', () => {
  const message = (more: object) => ({ role: 'assistant', provider: 'p', model: 'm', content: [], ...more });
  const end = (more: object) => ({ type: 'agent_end', messages: [message(more)] });
  assert.is(ran('pi', [end({ stopReason: 'stop' })]).outcome, 'succeeded');
  const finish = ran('pi', [end({ stopReason: 'error', errorMessage: '429 scripted' })]);
  assert.equal(finish.cause, { kind: 'rate_limit', status: 429 });
  const lines = [
    { type: 'session', id: 's' },
    { type: 'message_end', message: message({ usage: { input: 5, output: 2, cost: { total: 0.5 } } }) },
  ];
  assert.equal(
    eventsOf('pi', lines).filter(({ type }) => type === 'session'),
    [
      { type: 'session', session: 's' },
      { type: 'session', session: 's', model: 'p/m' },
    ],
  );
});

test('pi: an extension keeps it to sow and the folders it may write, and is left out of a run that may do all', async () => {
  const may = await guard('edit', '/repo/.sow');
  assert.ok(may('bash', { command: 'sow submit -m "it is; done" -o a.txt' }));
  for (const command of [
    'npm test',
    'sow submit; rm -rf /',
    'sow submit && ls',
    'sow submit "$(ls)"',
    'sow `ls`',
    'sow submit\nls',
    'sowing',
    'sow x > y',
  ])
    assert.not(may('bash', { command }), command);
  assert.ok(may('write', { path: 'src/a.ts' }));
  assert.not(may('write', { path: '../a.ts' }));
  assert.ok(may('read', { path: '/etc/hosts' }));
  const reads = await guard('read', '/elsewhere/.sow');
  assert.not(reads('write', { path: 'src/a.ts' }));
  assert.ok(reads('edit', { path: '/elsewhere/.sow/a.yaml' }));
  assert.is(executor('pi', 'full').files, undefined);
});

/** The extension, as pi would load it. */
async function guard(permissions: 'read' | 'edit', sowDir: string) {
  const text = executor('pi', permissions).files?.['guard.js'] ?? '';
  process.env.SOW_DIR = sowDir;
  const loaded = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return (tool: string, input: object): boolean => loaded.isAllowed(tool, input);
}

test('cursor: its calls are told, and what it counts is not', () => {
  const call = { shellToolCall: { args: { command: 'ls' }, result: { success: {} } } };
  const lines = [
    { type: 'system', subtype: 'init', session_id: 's', model: 'm' },
    { type: 'tool_call', subtype: 'started', call_id: 'c', tool_call: call },
    { type: 'tool_call', subtype: 'completed', call_id: 'c', tool_call: call },
    { type: 'assistant', message: { id: 'i', content: [{ type: 'text', text: 'done' }] } },
    { type: 'result', subtype: 'success', is_error: false, result: 'done', session_id: 's' },
  ];
  assert.equal(
    eventsOf('cursor', lines).map(({ type }) => type),
    ['session', 'called', 'returned', 'said', 'ended'],
  );
  assert.is(ran('cursor', lines).outcome, 'succeeded');
});

test.run();
