// What is shared, what is private, and what of it an agent is told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT, Rig } from '../../rig/rig.ts';

const SAMPLE = readFileSync(join(PROJECT_ROOT, 'test/fixtures/together/context.yaml'), 'utf8');
const NOTES = readFileSync(join(PROJECT_ROOT, 'test/fixtures/together/notes.md'), 'utf8');

function withTask(...more: readonly string[]): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'First', ...more);
  return rig;
}

interface Shown {
  readonly contexts: readonly { readonly ref: string; readonly context: Readonly<Record<string, unknown>> }[];
  readonly contributions: readonly { readonly id: string; readonly kind: string; readonly name?: string }[];
}

test('the seed’s sample is accepted byte for byte, and a share changes its own lines only', async () => {
  await using rig = withTask();
  const path = rig.write(rig.task('010', 'context.yaml'), SAMPLE);
  assert.ok(path);
  assert.is(rig.json<{ errors: number }>('validate').errors, 0);
  assert.is(rig.ok('context', '010'), SAMPLE);
  rig.ok('share', '010', 'avg_response_time', '--value', '150', '--actor', 'agent:qa/implementation/010');
  const after = rig.read(rig.task('010', 'context.yaml'));
  assert.is(
    after.replace(/updated_at: .*/, 'updated_at: "2025-01-15T10:30:00Z"'),
    `${SAMPLE.replace('updated_by: "agent_001"', 'updated_by: "qa"')}  avg_response_time: 150\n`,
  );
});

test('each kind of share has the form of the seed; what says the same is not said twice', async () => {
  await using rig = withTask();
  const as = ['--actor', 'agent:database_specialist'];
  rig.ok('share', '010', 'api_endpoints', '--value', '{"login": "/api/v1/auth/login"}', ...as);
  const decision = [
    'share',
    '010',
    'Use PostgreSQL',
    '--type',
    'decision',
    '--rationale',
    'Concurrency',
    ...as,
  ];
  rig.ok(...decision);
  rig.ok('share', '010', 'schema', '--type', 'artifact', '--path', 'designs/db_schema.sql', ...as);
  rig.ok('share', '010', 'limits', '--type', 'discovery', '-m', '100 calls a second', ...as);
  rig.ok('share', '010', 'schema is ready', '--type', 'sync', ...as);
  assert.match(rig.ok(...decision), /unchanged/);
  const { contexts, contributions } = rig.json<Shown>('context', '010');
  const now = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'NOW'));
  assert.equal(now(contexts[0]?.context), {
    api_endpoints: { login: '/api/v1/auth/login' },
    decisions: [
      { decision: 'Use PostgreSQL', rationale: 'Concurrency', made_by: 'database_specialist', date: 'NOW' },
    ],
    artifacts: [{ type: 'schema', path: 'designs/db_schema.sql', created_by: 'database_specialist' }],
    discoveries: [
      { key: 'limits', discovery: '100 calls a second', made_by: 'database_specialist', date: 'NOW' },
    ],
    syncs: [{ message: 'schema is ready', made_by: 'database_specialist', date: 'NOW' }],
  });
  assert.equal(
    contributions.map(({ kind }) => kind),
    ['update', 'decision', 'artifact', 'discovery', 'sync'],
  );
  const since = rig.json<Shown>('context', '010', '--since', contributions[2]?.id ?? '');
  assert.equal(
    since.contributions.map(({ kind }) => kind),
    ['discovery', 'sync'],
  );
  assert.is(rig.json<Shown>('context', '010', '--since', '2099-01-01').contributions.length, 0);
  assert.match(rig.read(rig.task('010')), /updated_at/);
});

test('wrong shares are refused and write nothing', async () => {
  await using rig = withTask();
  rig.unchanged(() => {
    rig.error(6, ['share', '990', 'a', '--value', '1']);
    for (const wrong of [
      ['a.b', '--value', '1'],
      ['__proto__', '--value', '1'],
      ['a'],
      ['a', '--value', '1', '-m', 'x'],
      ['a', '--value', '1', '--rationale', 'x'],
      ['a', '--path', 'x'],
      ['a', '--type', 'artifact'],
      ['decisions', '--value', '"text"'],
      ['--type', 'discovery'],
    ])
      rig.error(2, ['share', '010', ...wrong]);
    rig.error(2, ['context', '010', '--since', 'yesterday']);
  });
  rig.write(rig.task('010', 'context.yaml'), 'task_id: 10\n');
  rig.error(3, ['share', '010', 'a', '--value', '1']);
  rig.error(3, ['context', '010']);
  assert.match(rig.exits(3, ['validate']).stdout, /010\/context\.yaml:1:/);
});

test('a criterion is measured on what is shared, in the task and in its parents', async () => {
  await using rig = withTask();
  const criteria = [
    { criterion: 'Performance target met', measurable: 'avg_response_time < 200' },
    { criterion: 'Agreed', measurable: 'limits.users >= 1000' },
  ];
  rig.ok('add', 'Child', '--criteria', JSON.stringify(criteria));
  rig.ok('set', '020', 'parent_id=010');
  rig.ok('share', '020', 'avg_response_time', '--value', '150');
  rig.exits(1, ['check', '020']);
  rig.ok('share', '010', 'limits', '--value', '{"users": 1000}');
  rig.ok('check', '020');
});

test('prompts hold what is shared on the task and its parents, within bounds, and no note of another', async () => {
  await using rig = withTask();
  rig.ok('add', 'Child');
  rig.ok('set', '020', 'parent_id=010');
  rig.ok('share', '010', 'of_the_parent', '--value', '"seen"');
  rig.ok('share', '020', 'of_its_own', '--value', JSON.stringify('x'.repeat(40_000)));
  rig.ok('note', '020', '-m', 'mine alone', '--actor', 'agent:implementer/implementation/020');
  rig.ok('note', '020', '-m', 'of somebody else', '--actor', 'agent:other');
  rig.write('agent.sh', '#!/bin/sh\ncat > prompt.txt\nsow submit\n', 0o755);
  rig.exits(8, ['run', '-j', '1', '--executor', 'command:./agent.sh', '-q']);
  const prompt = rig.read('prompt.txt');
  assert.match(prompt, /## What others shared\n\n```yaml\n# shared in 020\nof_its_own: /);
  assert.match(prompt, /# shared in 010\nof_the_parent: seen\n… the rest: sow context 020\n```/);
  assert.ok(prompt.length < 24_000, String(prompt.length));
  assert.match(prompt, /## Your notes[\s\S]*mine alone/);
  assert.not.match(prompt, /of somebody else/);
  assert.not.match(rig.ok('context', '020') + rig.ok('show', '020'), /of somebody else|mine alone/);
});

test('notes are private: an agent reads and writes its own only, and no name leads out of the folder', async () => {
  await using rig = withTask();
  rig.write(rig.task('010', 'notes/backend_specialist.md'), NOTES);
  const as = ['--actor', 'agent:backend_specialist/implementation/010'];
  assert.is(rig.ok('note', '010', ...as), NOTES);
  rig.ok('note', '010', '-m', '- [ ] Measure', '--section', 'Next Steps', ...as);
  assert.match(
    rig.read(rig.task('010', 'notes/backend_specialist.md')),
    /performance monitoring\n- \[ \] Measure\n$/,
  );
  rig.error(4, ['note', '010', '--agent', 'backend_specialist', '--actor', 'agent:spy']);
  rig.error(4, ['note', '010', '-m', 'x', '--agent', 'human:ada', '--actor', 'agent:spy']);
  rig.unchanged(() => {
    for (const agent of ['../../x', '/etc/x', '.', '..', 'a/../../b', '.hidden', 'a b'])
      rig.error(2, ['note', '010', '-m', 'x', '--agent', agent]);
    for (const actor of ['agent:../../x', 'agent:..', 'human:.', 'agent:x/../y'])
      rig.error(2, ['note', '010', '-m', 'x', '--actor', actor]);
    rig.error(2, ['note', '010', '-m', ' ']);
    rig.error(2, ['note', '010', '--section', 'x']);
    rig.error(6, ['note', '990', '-m', 'x']);
  });
  rig.ok('note', '010', '-m', 'from a person');
  assert.match(
    rig.read(rig.task('010', 'notes/human+tester.md')),
    /^# Task Notes: 010\n## Agent: human:tester\n/,
  );
  rig.ok('note', '010', '-m', 'a session', '--actor', 'agent:claude/abc');
  assert.ok(rig.exists(rig.task('010', 'notes/claude+abc.md')));
  assert.not.match(rig.read(rig.task('010', 'log.jsonl')), /a session|Measure/);
});

test('the value of a secret of the environment is in nothing that is shared, noted or said', async () => {
  await using rig = withTask();
  const env = { MY_API_KEY: 'sekret12345' };
  for (const call of [
    ['share', '010', 'a', '--value', '{"b": "x sekret12345"}'],
    ['share', '010', 'c', '--type', 'decision', '-m', 'sekret12345', '--rationale', 'sekret12345'],
    ['note', '010', '-m', 'sekret12345'],
    ['progress', '010', '10', '-m', 'sekret12345'],
    ['join', '010', '--role', 'sekret12345'],
  ])
    rig.exits(0, call, { env });
  const files = [...rig.bytes('.sow')].filter(([, bytes]) => bytes.includes('sekret12345'));
  assert.equal(
    files.map(([path]) => path),
    [],
  );
});

test.run();
