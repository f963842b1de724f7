// An agent that speaks the Agent Client Protocol, as a script: it is talked with, its questions are answered from what was
// configured, its conversation is taken up again where it can be, and it is asked to stop before it is made to.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../rig/rig.ts';

/** What it does when it is prompted stands in `behave`: ask(call), sow(...words), say(text), and what it answers. */
const AGENT = `import { createInterface } from 'node:readline';
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
const [kept] = process.argv.slice(2);
const send = (message) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\\n');
const note = (text) => appendFileSync(kept + '.notes', text + '\\n');
const asked = new Map();
let next = 0;
const ask = (toolCall) => new Promise((resolve) => {
  const options = ['allow_once', 'reject_once'].map((kind) => ({ optionId: kind, kind, name: kind }));
  asked.set(next, resolve);
  send({ id: next++, method: 'session/request_permission', params: { sessionId: 's', toolCall, options } });
});
const update = (more) => send({ method: 'session/update', params: { sessionId: 's', update: more } });
const say = (text) => update({ sessionUpdate: 'agent_message_chunk', content: { type: 'text', text } });
const sow = (...words) => spawnSync('sow', words, { encoding: 'utf8' });
let cancel = () => undefined;
const cancelled = new Promise((resolve) => { cancel = resolve; });
const answers = {
  initialize: () => ({ protocolVersion: 1, agentCapabilities: { loadSession: !existsSync(kept + '.forgetful') } }),
  'session/new': () => { writeFileSync(kept, 'a-session'); return { sessionId: 'a-session' }; },
  'session/load': ({ sessionId }) => {
    if (!existsSync(kept) || readFileSync(kept, 'utf8') !== sessionId) throw new Error('no such session');
    say('what was said before');
    return {};
  },
  'session/prompt': async ({ prompt }) => {
    note('prompted ' + prompt[0].text.length);
    return (await behave()) ?? { stopReason: 'end_turn', usage: { inputTokens: 20, outputTokens: 5 } };
  },
};
createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, method, params, result } = JSON.parse(line);
  if (method === 'session/cancel') { note('cancelled'); return cancel(); }
  if (method === undefined) return asked.get(id)?.(result.outcome.optionId);
  try {
    send({ id, result: await answers[method](params) });
  } catch ({ message }) {
    send({ id, error: { code: -32603, message } });
  }
});
`;

function withAgent(rig: Rig, behave: string, settings = ''): void {
  writeFileSync(join(rig.home, 'agent.mjs'), `${AGENT}async function behave() {\n${behave}\n}\n`);
  const command = JSON.stringify([process.execPath, join(rig.home, 'agent.mjs'), join(rig.home, 'kept')]);
  mkdirSync(join(rig.home, '.config/sow'), { recursive: true });
  writeFileSync(
    join(rig.home, '.config/sow/config.yaml'),
    `agents:\n  executors:\n    mine: {type: acp, command: ${command}${settings}}\n  bindings: {implementer: mine}\n`,
  );
}

interface Task {
  readonly status: string;
  readonly session_id?: string;
  readonly pause?: { readonly cause: string; readonly text: string };
}

function task(rig: Rig): Task {
  return rig.json<{ task: Task }>('show', '010').task;
}

function runEnded(rig: Rig): readonly Record<string, unknown>[] {
  const { events } = rig.json<{ events: Record<string, unknown>[] }>('events', '010');
  return events.filter(({ type }) => type === 'run_ended');
}

function notes(rig: Rig): string {
  return readFileSync(join(rig.home, 'kept.notes'), 'utf8');
}

test('it is prompted, reports, and its conversation goes on; what it plays back is not told again', async () => {
  await using rig = Rig.withProject();
  withAgent(
    rig,
    `if (existsSync('asked')) { say('thank '); say('you'); sow('submit', '-m', 'done'); }
     else { writeFileSync('asked', ''); sow('pause', '-m', 'Which?'); }`,
  );
  rig.ok('add', 'First');
  rig.exits(8, ['run', '-j', '1']);
  assert.is(task(rig).session_id, 'a-session');
  rig.ok('answer', '010', '-m', 'this');
  rig.exits(8, ['run', '-j', '1']);
  assert.is(task(rig).status, 'needs_review');
  assert.is(task(rig).session_id, 'a-session');
  const logs = rig.ok('logs', '010');
  assert.match(logs, /thank you/);
  assert.not.match(logs, /said before/);
  assert.equal(
    runEnded(rig).map(({ usage }) => usage),
    [
      { input_tokens: 20, cached_tokens: 0, output_tokens: 5 },
      { input_tokens: 20, cached_tokens: 0, output_tokens: 5 },
    ],
  );
});

test('its questions are answered from the permissions; what was denied pauses the task', async () => {
  await using rig = Rig.withProject();
  const ask = `
    const call = (kind, more) => ask({ toolCallId: 'call-' + next, kind, title: 'it', ...more });
    note(await call('execute', { rawInput: { command: 'sow progress -m on' } }));
    note(await call('edit', { locations: [{ path: process.cwd() + '/a.txt' }] }));
    note(await call('edit', { locations: [{ path: '/etc/passwd' }] }));
    note(await call('execute', { rawInput: { command: 'npm test' } }));`;
  withAgent(rig, ask);
  rig.ok('add', 'First');
  rig.exits(1, ['run', '-j', '1']);
  assert.match(notes(rig), /allow_once\nallow_once\nreject_once\nreject_once\n/);
  assert.is(task(rig).pause?.cause, 'denied');
  assert.match(task(rig).pause?.text ?? '', /npm test.*agents\.executors\.mine\.settings\.permissions/s);
  withAgent(rig, `${ask}\nsow('submit')`, ', settings: {permissions: full}');
  rig.ok('answer', '010', '-m', 'go on');
  rig.exits(8, ['run', '-j', '1']);
  assert.match(notes(rig), /allow_once\nallow_once\nallow_once\nallow_once\n$/);
});

test('where it does not know the conversation, or cannot take one up, a fresh one is told what went before', async () => {
  await using rig = Rig.withProject();
  withAgent(
    rig,
    `if (existsSync('asked')) sow('submit'); else { writeFileSync('asked', ''); sow('pause', '-m', 'Which?'); }`,
  );
  rig.ok('add', 'First');
  rig.exits(8, ['run', '-j', '1']);
  writeFileSync(join(rig.home, 'kept'), 'another');
  rig.ok('answer', '010', '-m', 'this');
  rig.exits(8, ['run', '-j', '1']);
  assert.is(task(rig).status, 'needs_review');
  const { events } = rig.json<{ events: { type: string; text?: string }[] }>('events', '010');
  assert.match(events.find(({ type }) => type === 'noted')?.text ?? '', /a-session.*afresh/);
});

test('it is asked to stop before it is made to, and an error of its own fails the run in its words', async () => {
  await using rig = Rig.withProject();
  withAgent(rig, `writeFileSync('here', ''); await cancelled; return { stopReason: 'cancelled' };`);
  rig.ok('add', 'First');
  const run = rig.start(['run', '-j', '1']);
  await rig.appeared('here');
  run.child.kill('SIGINT');
  assert.is((await run.ended).code, 130);
  assert.match(notes(rig), /cancelled\n$/);
  assert.is(task(rig).status, 'in_progress');
  withAgent(rig, `throw new Error('429 too many requests');`);
  rig.ok('config', 'set', 'runs.retries=0');
  rig.exits(1, ['run', '-j', '1']);
  assert.match(task(rig).pause?.text ?? '', /429 too many requests/);
});

test('one that does not go when its input is closed is ended, and there is no terminal to talk with it in', async () => {
  await using rig = Rig.withProject();
  withAgent(rig, `setInterval(() => undefined, 1000); sow('submit');`);
  rig.ok('add', 'First');
  rig.exits(8, ['run', '-j', '1']);
  assert.is(task(rig).status, 'needs_review');
  const refused = rig.error(4, ['chat', '--executor', 'mine', '-m', 'hello']);
  assert.match(refused.message, /no terminal/);
});

test.run();
