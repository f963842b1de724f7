// What the steps of a workflow can be told: lists, conditions, schemas, gates, commands, failures; scripted agents, no waiting.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openProject } from '../../../src/index.ts';
import { Rig } from '../../rig/rig.ts';

interface Execution {
  readonly id: string;
  readonly state: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly steps: readonly {
    readonly key: string;
    readonly state: string;
    readonly attempts: number;
    readonly text?: string;
  }[];
}

/** Says its own role's line of the file `says`, and fails where there is none. */
const AGENT = `#!/bin/sh
prompt=$(cat)
role=\${SOW_ACTOR#agent:}; role=\${role%%/*}
echo "$role" >> ran
case "$role" in
  echo) echo "$prompt" | grep '^>' ;;
  result) sow submit --result answer.json; echo ignored ;;
  flaky) test -f mended || exit 3; echo mended ;;
  *) grep "^$role " says | cut -d' ' -f2- | grep . || exit 4 ;;
esac
`;

function rigged(says: string): Rig {
  const rig = Rig.withProject();
  // What they read and leave stands beside the workflow.
  rig.ok('config', 'set', 'worktrees.mode=off');
  rig.write('agent.sh', AGENT, 0o755);
  rig.write('says', says);
  return rig;
}

function run(rig: Rig, code: number, call: readonly string[]): Execution {
  return rig.data<{ execution: Execution }>(code, [
    'workflow',
    ...call,
    '--executor',
    'command:sh agent.sh',
    '-q',
  ]).execution;
}

const states = ({ steps }: Execution): string[] => steps.map(({ key, state }) => `${key} ${state}`);
const ran = (rig: Rig): string[] => rig.read('ran').trim().split('\n');

test('a list, a condition, a schema, gates, a command and outputs, in one run', async () => {
  await using rig = rigged('');
  rig.write('answer.json', '{"files": ["a.ts", "b.ts"], "ok": false}');
  rig.write(
    'all.yaml',
    `name: all
version: 1.0.0
inputs:
  who: {default: world}
  ship: {type: boolean, default: false}
outputs: {report: "{{sum.result}}", files: "{{list.result.files}}"}
steps:
  - {key: list, agent: result, prompt: "for {{who}}", output_schema: {type: object, required: [files]}}
  - {key: each, agent: echo, prompt: "> {{item}} {{index}} of {{list.result.files}}", dependencies: [list], for_each: "{{list.result.files}}"}
  - key: shout
    command: tr a-z A-Z
    prompt: "{{each.result}}"
    dependencies: [each]
    gates: {before: [{command: test -f agent.sh}], after: [{command: test -f nothing, on_fail: warn, name: lint}]}
  - {key: deploy, agent: nobody, prompt: x, when: "{{ship}}", dependencies: [shout]}
  - {key: none, agent: echo, prompt: "{{item}}", for_each: "{{list.result.empty | default: []}}", dependencies: [list]}
  - {key: sum, agent: echo, prompt: '> {{shout.result}} {{deploy.result | default: "not deployed"}} {{none.result}}', dependencies: [shout, deploy, none]}
`,
  );
  assert.match(rig.error(4, ['workflow', 'run', 'all.yaml']).message, 'nobody has trusted');
  assert.equal(rig.json<{ executions: unknown[] }>('workflow', 'runs').executions, [], 'nothing was made');
  const done = run(rig, 0, ['run', 'all.yaml', '--trust']);
  assert.equal(states(done), [
    'list completed',
    'each completed',
    'shout completed',
    'deploy skipped',
    'none completed',
    'sum completed',
  ]);
  const shouted = '["> A.TS 0 OF [\\"A.TS\\",\\"B.TS\\"]","> B.TS 1 OF [\\"A.TS\\",\\"B.TS\\"]"]';
  assert.equal(done.outputs, { report: `> ${shouted} not deployed []`, files: ['a.ts', 'b.ts'] });
  assert.is(done.state, 'completed', 'a condition that does not hold is no lack');
  assert.match(rig.ok('workflow', 'events', 'all-001'), /the gate lint of shout/);
  const told = (...more: string[]): string =>
    rig.ok('workflow', 'render', 'all-001', 'each', ...more).trimEnd();
  assert.is(told('--index', '1'), '> b.ts 1 of ["a.ts","b.ts"]', 'a step of a run, from what others came to');
  assert.is(told('--result', 'list={"files": ["z"]}'), '> z 0 of ["z"]');
  rig.ok('validate');
});

test('what is wrong with a result goes back to its agent, in words, until it has had its tries', async () => {
  await using rig = rigged('words no json\n');
  rig.write(
    'w.yaml',
    'name: w\nsteps:\n  - {key: a, agent: words, prompt: x, output_schema: {type: object}, retry: {max_attempts: 2}}\n',
  );
  const failed = run(rig, 1, ['run', 'w.yaml']);
  assert.equal([failed.state, ran(rig)], ['failed', ['words', 'words']]);
  assert.match(failed.steps[0]?.text ?? '', /not as its schema wants it/);
  assert.match(rig.read('.sow/project/phases/w-001/tasks/020/feedback/001.md'), /must be object/);
  rig.write('says', 'words {"a": 1}\n');
  assert.equal(run(rig, 0, ['retry', 'w-001']).outputs, { a: { a: 1 } });
});

test('a step that failed holds the run; retried, what was done is not done again', async () => {
  await using rig = rigged('one 1\nlast end\n');
  rig.write(
    'w.yaml',
    `name: w
steps:
  - {key: one, agent: one, prompt: x}
  - {key: two, agent: flaky, prompt: x, dependencies: [one]}
  - {key: other, agent: one, prompt: x, dependencies: [two]}
  - {key: last, agent: last, prompt: "{{two.result}}", dependencies: [two, other]}
`,
  );
  const failed = run(rig, 1, ['run', 'w.yaml']);
  assert.equal(
    [failed.state, states(failed)],
    ['failed', ['one completed', 'two failed', 'other pending', 'last pending']],
  );
  assert.match(rig.ok('workflow', 'runs', '--state', 'failed'), /w-001/);
  assert.match(rig.ok('workflow', 'stats'), /1 failed.*success 0 %/);
  rig.write('mended', '');
  const copy = '.sow/project/phases/w-001/workflow.yaml';
  const definition = rig.read(copy);
  rig.write(copy, 'steps: [\n');
  assert.is(rig.error(3, ['workflow', 'status', 'w-001']).diagnostics?.[0]?.file, copy);
  assert.match(rig.exits(3, ['validate']).stdout, /phases\/w-001\/workflow\.yaml:\d+:\d+: error/);
  rig.write(copy, definition);
  const done = run(rig, 0, ['retry', 'w-001']);
  assert.is(done.state, 'completed');
  assert.equal(ran(rig), ['one', 'flaky', 'flaky', 'one', 'last']);
  const again = run(rig, 0, ['retry', 'w-001', '--from', 'other']);
  assert.equal([again.state, ran(rig).slice(5)], ['completed', ['one', 'last']]);
  rig.ok('validate');
  const [checkpoint] = rig
    .json<{ checkpoints: { seq: number }[] }>('workflow', 'checkpoints', 'w-001')
    .checkpoints.slice(-1);
  rig.ok('add', 'Beside it');
  assert.match(rig.ok('workflow', 'restore', String(checkpoint?.seq)), /resume w-001/);
  assert.ok(
    rig.exists('.sow/project/phases/implementation/tasks/060/state.yaml'),
    'what is not of the run stays',
  );
  const resumed = run(rig, 0, ['resume', 'w-001']);
  assert.equal(
    [resumed.state, ran(rig).slice(7)],
    ['completed', ['flaky', 'one', 'last']],
    'the first step is not redone',
  );
});

test('what may fail leaves an honest partial: who can do without it goes on, who cannot is skipped', async () => {
  await using rig = rigged('ok fine\n');
  const steps = (optional: string): string => `steps:
  - {key: bad, agent: flaky, prompt: x${optional}}
  - {key: needs, agent: ok, prompt: "{{bad.result}}", dependencies: [bad]}
  - {key: can, agent: ok, prompt: '{{bad.result | default: "-"}}', dependencies: [bad]}
  - {key: after, agent: ok, prompt: "{{needs.result}}", dependencies: [needs]}
`;
  rig.write('o.yaml', `name: o\n${steps(', optional: true')}`);
  rig.write('c.yaml', `name: c\nconfig: {continue_on_error: true}\n${steps('')}`);
  for (const name of ['o', 'c']) {
    const done = run(rig, 0, ['run', `${name}.yaml`]);
    assert.equal(
      [done.state, states(done)],
      ['partial', ['bad failed', 'needs skipped', 'can completed', 'after skipped']],
    );
    assert.match(done.steps[0]?.text ?? '', /exited with 3/);
  }
  rig.write('all.yaml', 'name: all\nsteps:\n  - {key: bad, agent: flaky, prompt: x, optional: true}\n');
  assert.is(run(rig, 1, ['run', 'all.yaml']).state, 'failed', 'nothing was done at all');
  rig.write(
    'no.yaml',
    'name: no\nsteps:\n  - {key: a, agent: ok, prompt: x, when: "{{x | default: false}}"}\n',
  );
  assert.is(run(rig, 0, ['run', 'no.yaml']).state, 'completed', 'nothing was to be done');
});

test('a definition that was changed is refused, and taken over where that is said', async () => {
  await using rig = rigged('one 1\ntwo 2\nthree 3\n');
  const first =
    'name: w\nsteps:\n  - {key: one, agent: one, prompt: x, no_cache: true}\n  - {key: two, agent: flaky, prompt: x, dependencies: [one]}\n';
  rig.write('w.yaml', first);
  run(rig, 1, ['run', 'w.yaml']);
  rig.write(
    'w.yaml',
    `${first.replace('agent: flaky', 'agent: two')}  - {key: three, agent: three, prompt: "{{two.result}}", dependencies: [two]}\n`,
  );
  const refused = rig.unchanged(() => rig.error(4, ['workflow', 'resume', 'w-001']));
  assert.match(`${refused.message} ${refused.hint}`, /w\.yaml is not what .* --accept-changed/);
  rig.write('mended', '');
  const done = run(rig, 0, ['resume', 'w-001', '--accept-changed']);
  assert.equal(states(done), ['one completed', 'two completed', 'three completed']);
  assert.equal(
    ran(rig),
    ['one', 'flaky', 'one', 'flaky', 'three'],
    'no_cache is done again; what had begun stays what it was',
  );
});

test('a step is tried again by its own rule, else by that of all: what went wrong before stands in its log', async () => {
  await using rig = rigged('');
  rig.write('third.sh', 'echo x >> tries; test $(wc -l < tries) -eq 3 || exit 7\necho third\n');
  rig.write(
    'w.yaml',
    `name: w
config: {retry: {max_attempts: 1}}
steps:
  - {key: again, command: sh third.sh, retry: {max_attempts: 3, delay: 1s, multiplier: 2, jitter: false}}
  - {key: once, command: sh third.sh, dependencies: [again]}
`,
  );
  const done = run(rig, 1, ['run', 'w.yaml', '--trust']);
  assert.equal(
    done.steps.map(({ key, state, attempts }) => `${key} ${state} ${attempts}`),
    ['again completed 3', 'once failed 1'],
  );
  const ended = rig
    .read('.sow/project/phases/w-001/tasks/020/log.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; retry?: { attempt: number; error: string } })
    .filter(({ type }) => type === 'run_ended');
  assert.equal(
    ended.map(({ retry }) => retry?.attempt),
    [2, 3, undefined],
  );
  assert.match(ended[0]?.retry?.error ?? '', /exited with 7/);
});

test('what blocks before a step, and what has no value, fail it in words', async () => {
  await using rig = rigged('ok {"a": 1}\n');
  rig.write(
    'g.yaml',
    'name: g\nsteps:\n  - {key: a, agent: ok, prompt: x, gates: {before: [{command: "false", name: clean}]}}\n',
  );
  assert.match(run(rig, 1, ['run', 'g.yaml', '--trust']).steps[0]?.text ?? '', /the gate clean of a/);
  assert.not.ok(rig.exists('ran'));
  rig.write(
    'm.yaml',
    'name: m\nsteps:\n  - {key: a, agent: ok, prompt: x, output_schema: {}}\n  - {key: b, agent: ok, prompt: "{{a.result.b}}", dependencies: [a]}\n',
  );
  assert.match(run(rig, 1, ['run', 'm.yaml']).steps[1]?.text ?? '', /\{\{a\.result\.b\}\}/);
});

test('whoever completes a step: its result obeys its schema, and the gates behind it let it pass', async () => {
  await using rig = rigged('a no json\nb {"n": 1}\n');
  const gates = 'gates: {after: [{command: test -f good, name: good}]}';
  rig.write(
    'w.yaml',
    `name: w
steps:
  - {key: a, agent: a, prompt: x, output_schema: {type: object}, ${gates}}
  - {key: b, agent: b, prompt: "{{a.result}}", output_schema: {type: object}, dependencies: [a]}
`,
  );
  const project = await openProject({ directory: rig.root, actor: 'human:lib', env: rig.env() });
  assert.ok(project.ok && (await project.value.executions.create({ file: 'w.yaml', trust: true })).ok);
  rig.ok('set', '020', '030', 'review=human');
  run(rig, 8, ['resume', 'w-001']);
  const refused = (): string => rig.unchanged(() => rig.error(4, ['approve', '020'])).message;
  assert.match(refused(), /cannot approve 020: the result is not as its schema wants it/);
  rig.write('says', 'a {"m": 1}\nb {"n": 1}\n');
  rig.ok('reject', '020', '-m', 'as JSON');
  run(rig, 8, ['resume', 'w-001']);
  assert.match(refused(), /the gate good of a/);
  rig.write('good', '');
  rig.ok('approve', '020');
  assert.match(rig.ok('checkpoint', 'list'), /after w-001\/020/);
  assert.match(rig.read('.sow/project/phases/w-001/tasks/020/result.yaml'), /m: 1/);
  // By hand it is looked at as soon as the run goes on; forced, it is not.
  rig.ok('claim', '030');
  rig.ok('submit', '030', '-m', 'words alone');
  const file = '.sow/project/phases/w-001/tasks/030/state.yaml';
  rig.write(file, rig.read(file).replace('status: needs_review', 'status: completed'));
  const failed = run(rig, 1, ['resume', 'w-001']);
  assert.match(failed.steps[1]?.text ?? '', /not as its schema wants it/);
  rig.ok('answer', '030', '-m', 'by me');
  rig.ok('claim', '030');
  assert.match(rig.error(4, ['complete', '030', '-m', 'words']).message, /cannot complete 030: the result/);
  rig.write('own.json', '{"n": 2}');
  rig.ok('complete', '030', '--result', 'own.json');
  const over = rig.json<{ execution: Execution }>('workflow', 'status', 'w-001').execution;
  assert.equal([over.state, over.outputs], ['completed', { b: { n: 2 } }], 'the last step closes the run');
  rig.ok('validate');
});

test('a gate after a step looks at what the step has made, in its worktree', async () => {
  await using rig = rigged('');
  rig.ok('config', 'set', 'worktrees.mode=task');
  const lines = (file: string): string =>
    `name: made\nsteps:\n  - {key: a, agent: maker, prompt: x, gates: {after: [{command: test -f ${file}}]}}\n`;
  rig.write('made.yaml', lines('made.txt'));
  rig.write('other.yaml', lines('other.txt'));
  const call = (file: string) => [
    'workflow',
    'run',
    file,
    '--trust',
    '-q',
    '--executor',
    'command:touch made.txt',
  ];
  assert.is(rig.sow(call('made.yaml')).code, 0);
  assert.not.ok(rig.exists('made.txt'), 'it worked in the checkout');
  assert.is(rig.sow(call('other.yaml')).code, 1);
});

test.run();
