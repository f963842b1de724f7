// What was said with an agent of the Agent Client Protocol, read from its log, and what it may do that asks.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { acpExecutor } from '../../../src/run/executors/acp/acp.ts';
import { answerTo } from '../../../src/run/executors/acp/allow.ts';
import type { Finish, Permissions } from '../../../src/run/executors/executor.ts';
import { isSowCommand } from '../../../src/run/executors/sow-command.ts';
import { Watcher } from '../../../src/run/executors/stream/seen.ts';

const acp = acpExecutor('mine', { command: ['agent'], env: {}, permissions: 'edit' });

function read(lines: readonly string[]) {
  const reader = acp.reader();
  return lines.flatMap((line) => reader(line));
}

function finish(lines: readonly string[], exit: number | null = 0): Finish {
  const watcher = new Watcher();
  for (const event of read(lines)) watcher.take(event);
  return acp.finish(watcher.seen, { exit, signal: null, stopped: true, durationMs: 1, lastOutputAt: null });
}

const own = (message: object): string => `> ${JSON.stringify(message)}`;
const theirs = (message: object): string => JSON.stringify(message);
const said = (text: string): string =>
  theirs({
    method: 'session/update',
    params: { update: { sessionUpdate: 'agent_message_chunk', content: { type: 'text', text } } },
  });
const NEW = own({ id: 1, method: 'session/new' });
const MADE = theirs({ id: 1, result: { sessionId: 's', models: { currentModelId: 'm' } } });
const PROMPT = own({ id: 2, method: 'session/prompt' });
const DONE = theirs({ id: 2, result: { stopReason: 'end_turn' } });

test('the session is told by the answer, and what comes before the prompt is not of this run', () => {
  assert.equal(read([NEW, MADE, said('before'), PROMPT, said('a'), said('b'), DONE]), [
    { type: 'session', session: 's', model: 'm' },
    { type: 'said', text: 'ab' },
    { type: 'ended', ok: true, text: '', denials: [] },
  ]);
});

test('both sides count their questions from 0, and are told apart', () => {
  const permission = {
    toolCall: { toolCallId: 'c', kind: 'execute', rawInput: { command: 'npm test' } },
    options: [{ optionId: 'no', kind: 'reject_once' }],
  };
  const asked = theirs({ id: 2, method: 'session/request_permission', params: permission });
  const answered = own({ id: 2, result: { outcome: { outcome: 'selected', optionId: 'no' } } });
  const end = finish([NEW, MADE, PROMPT, asked, answered, DONE]);
  assert.is(end.outcome, 'denied');
  assert.match(end.text ?? '', 'execute(npm test)');
});

test('how the agent exits tells nothing where it said that it has ended, and all where it has not', () => {
  assert.is(finish([NEW, MADE, PROMPT, DONE], 143).outcome, 'succeeded');
  assert.is(finish([NEW, MADE, PROMPT], 0).outcome, 'failed');
  const refused = theirs({ id: 2, result: { stopReason: 'max_tokens' } });
  assert.match(finish([NEW, MADE, PROMPT, refused]).text ?? '', /max_tokens/);
});

test('an error is the run’s in its words; of a conversation taken up, it is lost', () => {
  const error = (id: number, more: object) =>
    theirs({ id, error: { code: -32603, message: 'Internal error', ...more } });
  assert.equal(finish([NEW, MADE, PROMPT, error(2, { data: { details: '429 busy' } })]).cause, {
    kind: 'rate_limit',
    status: 429,
  });
  assert.equal(finish([NEW, error(1, { code: -32000, message: 'Authentication required' })]).cause, {
    kind: 'auth',
    status: 401,
  });
  for (const method of ['session/load', 'session/resume'])
    assert.ok(finish([own({ id: 1, method }), error(1, {})]).sessionLost, method);
  assert.not(finish([NEW, error(1, {})]).sessionLost);
});

test('a failure that Copilot says as its last words is one, and of any other agent it is words', () => {
  const failing = (name: string, ...words: readonly string[]) =>
    finish([
      own({ id: 0, method: 'initialize' }),
      theirs({ id: 0, result: { agentInfo: { name } } }),
      ...[NEW, MADE, PROMPT, ...words.map(said), DONE],
    ]);
  const failed = failing('Copilot', 'Info: Retrying...', 'Error: Failed; Last error: 529 busy');
  assert.is(failed.text, 'Failed; Last error: 529 busy (it exited with 0)');
  assert.equal(failed.cause, { kind: 'server_error', status: 529 });
  assert.is(failing('Copilot', 'Error: none', 'any more').outcome, 'succeeded');
  assert.is(failing('another', 'Error: none').outcome, 'succeeded');
});

test('figures are told in either form, or not at all', () => {
  const usage = (result: object) =>
    finish([NEW, MADE, PROMPT, theirs({ id: 2, result: { stopReason: 'end_turn', ...result } })]).usage;
  assert.equal(usage({ usage: { inputTokens: 10, cachedReadTokens: 4, outputTokens: 2 } }), {
    input_tokens: 14,
    cached_tokens: 4,
    output_tokens: 2,
  });
  assert.equal(usage({ _meta: { quota: { token_count: { input_tokens: 3, output_tokens: 1 } } } }), {
    input_tokens: 3,
    output_tokens: 1,
  });
  assert.is(usage({}), undefined);
});

const OPTIONS = ['allow_always', 'allow_once', 'reject_once'].map((kind) => ({ optionId: kind, kind }));
const at = (path: string) => [{ path }];
const MAY: readonly (readonly [string, object, readonly Permissions[]])[] = [
  ['sow', { kind: 'execute', rawInput: { command: 'sow submit -m "a; b"' } }, ['read', 'edit', 'full']],
  ['sow by its title', { kind: 'execute', title: 'sow submit' }, ['read', 'edit', 'full']],
  ['more than sow', { kind: 'execute', rawInput: { command: 'sow submit; rm -rf /' } }, ['full']],
  ['another command', { kind: 'execute', title: 'npm test' }, ['full']],
  ['to look', { kind: 'read', locations: at('/etc/hosts') }, ['read', 'edit', 'full']],
  ['an edit here', { kind: 'edit', locations: at('/repo/a.ts') }, ['edit', 'full']],
  ['an edit here, as seen from here', { kind: 'edit', locations: at('src/a.ts') }, ['edit', 'full']],
  [
    'an edit of the state',
    { kind: 'edit', locations: at('/elsewhere/.sow/a.yaml') },
    ['read', 'edit', 'full'],
  ],
  ['an edit nowhere', { kind: 'edit' }, ['edit', 'full']],
  ['an edit elsewhere', { kind: 'delete', locations: at('/etc/hosts') }, ['full']],
  ['an edit here and elsewhere', { kind: 'move', locations: [...at('/repo/a'), ...at('../b')] }, ['full']],
  ['the network', { kind: 'fetch' }, ['full']],
  ['anything else', {}, ['full']],
];

test('what an agent may do that asks', () => {
  const turn = { directory: '/repo', sowDir: '/elsewhere/.sow' };
  for (const [title, toolCall, allowed] of MAY)
    for (const permissions of ['read', 'edit', 'full'] as const) {
      const answer = answerTo({ toolCall, options: OPTIONS }, { permissions }, turn);
      assert.is(
        answer,
        allowed.includes(permissions) ? 'allow_once' : 'reject_once',
        `${title}: ${permissions}`,
      );
    }
  assert.is(answerTo({ toolCall: {}, options: [] }, { permissions: 'full' }, turn), undefined);
});

test('a worktree within the state folder is work, and not state', () => {
  const turn = { directory: '/repo/.sow/worktrees/a', sowDir: '/repo/.sow' };
  const may = (path: string, permissions: 'read' | 'edit') =>
    answerTo(
      { toolCall: { kind: 'edit', locations: [{ path }] }, options: OPTIONS },
      { permissions },
      turn,
    ) === 'allow_once';
  assert.equal([may('b.ts', 'read'), may('b.ts', 'edit')], [false, true]);
  assert.equal([may('/repo/.sow/project/a', 'read'), may('/repo/c.ts', 'edit')], [true, false]);
});

test('a command that is sow alone', () => {
  for (const command of ['sow', ' sow submit', `sow note -m 'a && b'`])
    assert.ok(isSowCommand(command), command);
  for (const command of [
    '',
    'sows',
    'sow x\nrm y',
    'sow "$(rm y)"',
    'sow `rm y`',
    'sow x | sh',
    `sow 'a' && rm`,
  ])
    assert.not(isSowCommand(command), command);
});

test.run();
