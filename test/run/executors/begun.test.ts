// Where a conversation began, and whether somebody at a terminal began it anew within another one: by the files of claude and codex.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { claudeTranscript } from '../../../src/run/executors/claude/claude-transcript.ts';
import { codexRollout } from '../../../src/run/executors/codex/codex-rollout.ts';

const AT = '2026-11-21T07:09:04.881Z';
const lines = (...all: readonly object[]): string => all.map((one) => JSON.stringify(one)).join('\n');

function claude(content: string, entrypoint?: string): boolean | undefined {
  const user = { type: 'user', sessionId: 's', cwd: '/r', timestamp: AT, entrypoint, message: { content } };
  const begun = claudeTranscript.begun?.(lines({ type: 'mode', sessionId: 's' }, user));
  if (begun) assert.equal([begun.session, begun.place, begun.at], ['s', '/r', Date.parse(AT)]);
  return begun?.isTalk;
}

test('claude: what `/clear` began at a terminal, and nothing else', () => {
  assert.is(claude('<command-name>/clear</command-name>', 'cli'), true);
  assert.is(claude('<command-name>/clear</command-name>', 'sdk-cli'), false, 'by a program');
  assert.is(
    claude('<command-name>/clear</command-name>'),
    false,
    'by one that does not tell how it was called',
  );
  assert.is(claude('Hello', 'cli'), false, 'a call of its own');
  assert.is(claudeTranscript.begun?.(lines({ type: 'mode', sessionId: 's' })), undefined);
});

function codex(meta: object, ...more: readonly object[]) {
  const payload = { id: 's', timestamp: AT, cwd: '/r', source: 'cli', ...meta };
  return codexRollout.begun?.(lines({ type: 'session_meta', payload }, ...more));
}

test('codex: at a terminal or by a subagent, not by a program; the place has what it may write to, and the run its words name', () => {
  assert.is(codex({})?.isTalk, true);
  assert.is(codex({ source: { subagent: 'review' } })?.isTalk, true);
  assert.is(codex({ source: 'exec' })?.isTalk, false);
  assert.is(codex({ timestamp: undefined }), undefined);
  assert.not.equal(codex({ runtime_workspace_roots: ['/r/.sow'] })?.place, codex({})?.place);
  const run = '01a1fcea-f29e-7611-89bc-b11ceba2e75e';
  assert.is(codex({}, { payload: { text: `Hello (sow run ${run})` } })?.run, run);
});

test('codex: a fork counts on from where it began', () => {
  const count = (total: number, last: number) => ({
    payload: {
      info: { total_token_usage: { input_tokens: total }, last_token_usage: { input_tokens: last } },
    },
  });
  const { counters, counted_before } = codexRollout.read(lines(count(3000, 1000), count(5000, 2000)));
  assert.equal([counters?.input_tokens, counted_before?.input_tokens], [5000, 2000]);
});

test.run();
