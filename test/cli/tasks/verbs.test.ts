// The verbs of the state machine as people and agents call them: what they print, what they write, whom they let.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { Rig } from '../../rig/rig.ts';

interface State {
  readonly status: string;
  readonly iteration: number;
  readonly claim?: { readonly actor: string };
  readonly session_id?: string;
  readonly pause?: { readonly cause: string; readonly text: string };
  readonly abandon?: { readonly cause: string; readonly text: string };
  readonly completion_summary?: string;
  readonly completed_at?: string;
  readonly inputs: readonly { readonly path: string; readonly type: string }[];
  readonly outputs: readonly { readonly path: string; readonly type: string }[];
}

function state(rig: Rig, id = '010'): State {
  return parse(rig.read(rig.task(id))) as State;
}

function withTasks(...names: string[]): Rig {
  const rig = Rig.withProject();
  for (const name of names) rig.ok('add', name);
  return rig;
}

/** One life of a task: the call, the line it prints, and what then stands in the file. */
const LIFE: readonly (readonly [words: readonly string[], line: string, holds: Partial<State>])[] = [
  [
    ['start', '010'],
    '010 in_progress  next: sow submit 010 -m … | sow pause 010 -m …',
    { status: 'in_progress' },
  ],
  [
    ['pause', '010', '-m', 'Which\ndatabase?', '--cause', 'question'],
    '010 paused  next: sow answer 010 -m …',
    { status: 'paused' },
  ],
  [
    ['resume', '010', '-m', 'Ours'],
    '010 in_progress  next: sow run takes it up again',
    { status: 'in_progress' },
  ],
  [
    ['claim', '10'],
    '010 in_progress  next: sow submit 010 -m … | sow pause 010 -m …',
    { status: 'in_progress' },
  ],
  [
    ['task', 'submit', '010', '-m', 'It works', '-o', 'a.ts'],
    '010 needs_review  next: sow approve 010 | sow reject 010 -m …',
    { completion_summary: 'It works' },
  ],
  [
    ['reject', '010', '-m', '- handle\n- empty'],
    '010 in_progress  next: sow run takes it up again',
    { iteration: 2 },
  ],
  [['release', '010'], '010 pending  next: sow claim 010, or sow run', { status: 'pending' }],
  [
    ['task', 'claim', '010'],
    '010 in_progress  next: sow submit 010 -m … | sow pause 010 -m …',
    { iteration: 2 },
  ],
  [['submit', '010'], '010 needs_review  next: sow approve 010 | sow reject 010 -m …', { iteration: 2 }],
  [['approve', '010'], '010 completed', { status: 'completed' }],
  [['reopen', '010', '-m', 'Broke'], '010 pending  next: sow claim 010, or sow run', { iteration: 3 }],
  [['start', '010'], '010 in_progress  next: sow submit 010 -m … | sow pause 010 -m …', { iteration: 3 }],
  [['done', '010', '-m', 'By hand'], '010 completed', { completion_summary: 'By hand' }],
  [['reopen', '010', '-m', 'Again'], '010 pending  next: sow claim 010, or sow run', { iteration: 4 }],
  [['abandon', '010', '-m', 'No longer', '--cause', 'superseded'], '010 abandoned', { status: 'abandoned' }],
];

test('a task lives through every verb, and each call prints one line with the next step', async () => {
  await using rig = withTasks('First');
  for (const [words, line, holds] of LIFE) {
    assert.is(rig.ok(...words), `${line}\n`, words.join(' '));
    const now = state(rig);
    for (const [name, value] of Object.entries(holds)) assert.equal(now[name as keyof State], value, name);
  }
  const { abandon, inputs, outputs, claim, pause } = state(rig);
  assert.equal([abandon?.cause, abandon?.text], ['superseded', 'No longer']);
  assert.equal([claim, pause], [undefined, undefined]);
  assert.equal(
    outputs.map(({ path }) => path),
    ['a.ts'],
  );
  assert.equal(
    inputs.map(({ path }) => path),
    [`.${rig.task('010', 'feedback/001.md').slice(1)}`],
  );
  assert.is(rig.read(rig.task('010', 'feedback/001.md')), '- handle\n- empty\n');
  assert.is(rig.ok('validate'), '');
  const events = rig.json<{ events: readonly { type: string; to?: string }[] }>('events', '010').events;
  assert.is(events.length, LIFE.length + 1);
  assert.is(events.at(-1)?.to, 'abandoned');
});

test('the same again is no change, and a claim on a task that is not free is refused, even to its holder', async () => {
  await using rig = withTasks('First', 'Second');
  rig.ok('claim', '010');
  rig.unchanged(() => {
    for (const actor of ['human:tester', 'agent:other']) {
      const { reason, message, hint } = rig.error(4, ['claim', '010', '--actor', actor]);
      assert.equal([reason, message], ['claimed', '010 is held by human:tester']);
      assert.match(hint ?? '', actor === 'agent:other' ? 'sow ready lists what is free' : 'sow release 010');
    }
  });
  for (const [verb, line] of [
    ['submit', '010 needs_review (unchanged)'],
    ['approve', '010 completed (unchanged)'],
  ] as const) {
    rig.ok(verb, '010');
    assert.match(
      rig.unchanged(() => rig.ok(verb, '010')),
      line,
    );
  }
  const released = rig.unchanged(() => rig.ok('release', '020'));
  assert.match(released, '020 pending (unchanged)');
});

test('several tasks move together or not at all', async () => {
  await using rig = withTasks('First', 'Second', 'Third');
  for (const id of ['010', '020']) rig.ok('claim', id);
  rig.unchanged(() => {
    assert.match(
      rig.exits(4, ['submit', '010', '020', '030']).stderr,
      '030 is pending: submit is no move from there',
    );
  });
  assert.is(rig.ok('submit', '010', '020').split('\n').length, 3);
  const { tasks, total } = rig.json<{ tasks: readonly State[]; total: number }>('approve', '010', '020');
  assert.equal([total, ...tasks.map(({ status }) => status)], [2, 'completed', 'completed']);
});

test('SOW_TASK stands in for the reference, and words come from -m, a file or standard input', async () => {
  await using rig = withTasks('First');
  const env = { SOW_TASK: 'implementation/010', SOW_ACTOR: 'agent:implementer/implementation/010' };
  rig.exits(0, ['claim'], { env });
  rig.write('q.txt', 'From a file\n');
  rig.exits(0, ['pause', '-F', 'q.txt'], { env });
  assert.equal([state(rig).pause?.text, state(rig).pause?.cause], ['From a file\n', 'question']);
  rig.exits(0, ['answer', '-F', '-'], { env, input: '- from\n- standard input' });
  rig.exits(0, ['claim'], { env });
  rig.exits(0, ['submit', '-m', '- a\n- b'], { env });
  assert.is(state(rig).completion_summary, '- a\n- b');
  assert.match(rig.exits(0, ['show'], { env }).stdout, /010 {2}First/);
  rig.unchanged(() => {
    assert.match(rig.exits(2, ['pause', '-m', 'x', '-F', 'q.txt'], { env }).stderr, 'not both');
    assert.match(rig.exits(2, ['answer', '-m'], { env }).stderr, '--message needs a value');
    rig.exits(6, ['reject', '010', '-F', 'nowhere']);
    assert.match(
      rig.exits(2, ['submit', '-m', 'x']).stderr,
      'sow task submit needs task: 010, 10, phase/010 or a key',
    );
  });
});

test('agents report, people decide: who may not is told what to do instead', async () => {
  await using rig = withTasks('First', 'Second');
  const agent = ['--actor', 'agent:implementer'];
  rig.ok('claim', '010', ...agent);
  rig.unchanged(() => {
    assert.match(
      rig.exits(4, ['complete', '010', ...agent]).stderr,
      /agent:implementer may not complete 010.*sow submit/s,
    );
    assert.match(
      rig.exits(4, ['submit', '010', '--actor', 'agent:other']).stderr,
      /agent:other may not submit 010/,
    );
    assert.match(
      rig.exits(4, ['release', '010', '--actor', 'human:ada']).stderr,
      /held by agent:implementer.*--force --reason/s,
    );
    rig.exits(4, ['release', '010', '--force', '--reason', 'x', '--actor', 'agent:other']);
    rig.exits(2, ['release', '010', '--force']);
    rig.exits(2, ['release', '010', '--reason', 'x']);
  });
  rig.ok('submit', '010', ...agent);
  rig.unchanged(() => {
    for (const verb of ['approve', 'complete']) rig.exits(4, [verb, '010', ...agent]);
    rig.exits(4, ['reject', '010', '-m', 'x', ...agent]);
  });
  rig.ok('approve', '010', '--actor', 'agent:reviewer');
  rig.exits(4, ['reopen', '010', '-m', 'x', ...agent]);
  rig.ok('claim', '020', ...agent);
  rig.ok('release', '020', '--force', '--reason', 'gone home');
  assert.match(rig.ok('events', '020', '-t', 'forced'), 'human:tester');
});

test('claim --next takes the first ready task of a role and prints all that a worker needs', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'Low', '--priority', 'low');
  rig.ok('add', 'Test', '--agent', 'tester', '--priority', 'critical');
  rig.ok('add', 'High', '--priority', 'high', '-d', 'Make it fast.');
  const page = rig.ok('claim', '--next', '--role', 'implementer');
  assert.match(page, /^030 in_progress {2}next: .*\n\n030 {2}High\n/);
  assert.match(page, 'Make it fast.');
  const { task } = rig.json<{ task: { id: string; description: string | null } }>('claim', '--next');
  assert.is(task.id, '020');
  rig.ok('claim', '--next');
  rig.unchanged(() => {
    assert.match(rig.exits(4, ['claim', '--next']).stderr, /no task is ready.*sow status/s);
    rig.exits(2, ['claim']);
    rig.exits(2, ['claim', '010', '--next']);
  });
});

test('an agent environment without a session must say who claims; one with a session is known by it', async () => {
  await using rig = withTasks('First');
  const agent = { SOW_ACTOR: undefined, CLAUDECODE: '1' };
  assert.match(rig.exits(2, ['claim', '010'], { env: agent }).stderr, /--actor agent:<role>/);
  rig.exits(0, ['claim', '010'], { env: { ...agent, CLAUDE_CODE_SESSION_ID: 'Abc 1' } });
  assert.is(state(rig).claim?.actor, 'agent:claude/abc-1');
  rig.ok('release', '010', '--force', '--reason', 'x');
  rig.git('config', 'user.name', 'Ada Lovelace');
  rig.exits(0, ['claim', '010'], { env: { SOW_ACTOR: undefined } });
  assert.is(state(rig).claim?.actor, 'human:ada-lovelace');
});

test('outputs are kept relative to the repository, wherever the call is made', async () => {
  await using rig = withTasks('First');
  rig.write('src/deep/a.ts', '');
  const cwd = rig.path('src/deep');
  rig.ok('claim', '010');
  rig.unchanged(() => {
    for (const path of ['../../..', '../../../x', '/etc/passwd'])
      assert.match(
        rig.exits(2, ['submit', '010', '-o', path], { cwd }).stderr,
        'is no file of this repository',
      );
  });
  rig.exits(0, ['submit', '010', '-o', 'a.ts', '-o', '../b.ts', '-o', rig.path('c.ts')], { cwd });
  assert.equal(
    state(rig).outputs.map(({ path }) => path),
    ['src/deep/a.ts', 'src/b.ts', 'c.ts'],
  );
});

test.run();
