// What comes from outside reaches nothing it should not: names no folder, texts no terminal, secrets no file.
import { mkdirSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

const LONG = 'a'.repeat(300);

/** Everything beside the repository, which no call may touch. */
function outside(rig: Rig): Map<string, string> {
  return rig.bytes('..', /\/repo\/$|home\/|\.git\//);
}

const NAMES: readonly (readonly string[])[] = [
  ['show', '../../010'],
  ['show', 'implementation/../implementation/010'],
  ['claim', '/010'],
  ['submit', LONG],
  ['set', '../010', 'priority=high'],
  ['phase', 'add', '../evil'],
  ['phase', 'add', 'a/../../b'],
  ['phase', 'add', '/absolute'],
  ['phase', 'add', '..'],
  ['phase', 'add', LONG],
  ['phase', 'set', '../implementation', 'status=completed'],
  ['add', 'x', '--phase', '../implementation'],
  ['add', 'x', '--phase', LONG],
  ['add', 'x', '--key', '../evil'],
  ['project', 'set', 'name=../evil'],
  ['config', 'set', '../evil=1'],
];

test('no name leads out of its folder, and what is refused changes nothing', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const around = outside(rig);
  for (const args of NAMES) {
    const { code, stdout, stderr } = rig.unchanged(() => rig.sow(args));
    assert.ok(
      code !== null && [2, 3, 4, 6, 7].includes(code),
      `${args.join(' ')} exited ${code}: ${stdout}${stderr}`,
    );
  }
  assert.equal(outside(rig), around);
  rig.ok('add', 'Second');
});

test('no name in a plan leads out of its folder, NUL among them', async () => {
  await using rig = Rig.withProject();
  for (const fields of [
    { phase: '../evil' },
    { key: 'a/b' },
    { key: '..' },
    { phase: 'a\0b' },
    { phase: LONG },
  ]) {
    rig.write('plan.json', JSON.stringify({ tasks: [{ key: 'first', name: 'First', ...fields }] }));
    const { code } = rig.unchanged(() => rig.sow(['apply', 'plan.json']));
    assert.ok(code === 2 || code === 3 || code === 7, `${JSON.stringify(fields)} exited ${code}`);
  }
});

test('a role of any letters is no path, and its runs do not stop the others', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First', '--agent', '../../evil');
  rig.ok('add', 'Second');
  rig.write('agent.sh', '#!/bin/sh\nexec sow submit -m done\n', 0o755);
  const around = outside(rig);
  rig.exits(8, ['run', '--executor', `command:${rig.path('agent.sh')}`]);
  assert.equal(outside(rig), around);
});

test('a session directory outside of the repository is not worked in', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write('agent.sh', '#!/bin/sh\npwd > "$SOW_DIR/local/where"\nexec sow submit -m done\n', 0o755);
  const state = rig.read(rig.task('010'));
  rig.write(rig.task('010'), `${state}session:\n  executor: command\n  directory: ../..\n`);
  rig.exits(8, ['run', '-j', '1', '--executor', `command:${rig.path('agent.sh')}`]);
  assert.is(rig.read('.sow/local/where').trim(), rig.root);
});

/** What a link takes the place of, and a command that would write there. */
const LINKS: readonly (readonly [path: string, args: readonly string[]])[] = [
  ['.sow/project', ['add', 'x']],
  ['.sow/project/phases', ['add', 'x']],
  ['.sow/project/phases/implementation', ['add', 'x']],
  ['.sow/project/phases/implementation/tasks', ['add', 'x']],
  ['.sow/project/phases/implementation/tasks/010', ['set', '010', 'priority=high']],
  ['.sow/project/phases/implementation/tasks/010/state.yaml', ['set', '010', 'priority=high']],
  ['.sow/project/phases/implementation/tasks/010/log.jsonl', ['set', '010', 'priority=high']],
  ['.sow/project/phases/implementation/tasks/010/feedback', ['reject', '010', '-m', 'Why']],
  ['.sow/project/log.jsonl', ['project', 'set', 'description=x']],
  ['.sow/config.yaml', ['config', 'set', 'runs.retries=1']],
  ['.sow/local', ['add', 'x']],
  ['.sow/local/txn', ['add', 'x']],
];

for (const [path, args] of LINKS) {
  test(`a link in place of ${path} is not followed`, async () => {
    await using rig = Rig.withProject();
    rig.ok('add', 'First');
    rig.ok('claim', '010');
    rig.ok('submit', '010', '-m', 'done');
    const target = join(dirname(rig.root), 'elsewhere');
    if (rig.exists(path)) renameSync(rig.path(path), target);
    else mkdirSync(target);
    symlinkSync(target, rig.path(path));
    const around = outside(rig);
    const { code, stderr } = rig.sow(args);
    assert.ok(code === 3 || code === 6 || code === 7, `exited ${code}: ${stderr}`);
    assert.equal(outside(rig), around);
  });
}

test('what a link points at is not shown, the link is told, and the other tasks work', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('add', 'Second');
  const target = join(dirname(rig.root), 'private');
  writeFileSync(target, 'name: a private matter\n');
  for (const file of ['state.yaml', 'description.md']) {
    if (rig.exists(rig.task('010', file))) renameSync(rig.path(rig.task('010', file)), `${target}-${file}`);
    symlinkSync(target, rig.path(rig.task('010', file)));
  }
  const validated = rig.exits(3, ['validate']).stdout;
  assert.match(
    validated,
    /010\/state\.yaml.*SOW507: a symbolic link|010\/state\.yaml.*SOW507 a symbolic link/,
  );
  assert.match(validated, /010\/description\.md/);
  for (const args of [['validate'], ['show', '010'], ['show', '010', '--json'], ['list'], ['status']])
    assert.not.match(rig.sow(args).stdout + rig.sow(args).stderr, 'private matter');
  rig.exits(3, ['set', '010', 'priority=high']);
  rig.ok('set', '020', 'priority=high');
});

test('.sow/local and all that runs leave there is for its owner only', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write('agent.sh', '#!/bin/sh\necho hello\nexec sow submit -m done\n', 0o755);
  rig.exits(8, ['run', '--executor', `command:${rig.path('agent.sh')}`]);
  assert.is(statSync(rig.path('.sow/local')).mode & 0o777, 0o700);
  const runs = rig.path('.sow/local/runs');
  const open = readdirSync(runs, { recursive: true, encoding: 'utf8' }).filter(
    (path) => (statSync(join(runs, path)).mode & 0o077) !== 0,
  );
  assert.equal(open, []);
});

const ESCAPES = '\u001b[31mred\u001b]0;title\u0007\u009b2J\u202eturned\rover\u001b[2K';
const FORBIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/;

test('nothing that files, callers and agents say can move the terminal', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write(
    'plan.json',
    JSON.stringify({
      tasks: [{ key: 'evil', name: `Name ${ESCAPES}`, description: ESCAPES, labels: [ESCAPES] }],
    }),
  );
  rig.ok('apply', 'plan.json');
  rig.ok('claim', '020', '--actor', 'agent:evil');
  rig.ok('pause', '020', '-m', `Why ${ESCAPES}?`, '--actor', 'agent:evil');
  rig.ok('set', '020', `metadata.note=${ESCAPES}`);
  rig.write(
    'agent.sh',
    `#!/bin/sh\nprintf '\\033[31mred\\033]0;title\\007\\n'\nexec sow pause -m "$(printf 'esc \\033[31m')"\n`,
    0o755,
  );
  const calls: readonly (readonly string[])[] = [
    ...[
      ['list'],
      ['show', '020'],
      ['status'],
      ['events'],
      ['ready'],
      ['why', '020'],
      ['validate'],
      ['doctor'],
    ],
    ...[
      ['show', ESCAPES],
      ['set', '010', `${ESCAPES}=1`],
      ['claim', '020'],
      [ESCAPES],
      ['add', 'x', '--phase', ESCAPES],
    ],
    ['run', '--executor', `command:${rig.path('agent.sh')}`],
    ...[['list'], ['status'], ['show', '010'], ['events']],
  ];
  for (const args of calls) clean(args, rig.sow(args));
  rig.write(rig.task('030'), `name: "${JSON.stringify(ESCAPES).slice(1, -1)}"\nstatus: "\\e[31m"\n`);
  rig.write(rig.task('040'), `name: ${ESCAPES}\n`);
  rig.write(`.sow/project/phases/${'x\u001b[31m'}/tasks/010/state.yaml`, 'id: "010"\n');
  for (const args of calls) clean(args, rig.sow(args));
  for (const args of [
    ['list', '--json'],
    ['show', '020', '--json'],
    ['show', ESCAPES, '--json'],
  ])
    clean(args, rig.sow(args));
});

function clean(args: readonly string[], { stdout, stderr }: { stdout: string; stderr: string }): void {
  const found = FORBIDDEN.exec(stdout + stderr);
  if (found)
    throw new Error(
      `${JSON.stringify(args)} prints ${JSON.stringify((stdout + stderr).slice(Math.max(0, found.index - 40), found.index + 20))}`,
    );
}

const SECRETS = {
  API_KEY: 'planted-in-api-key',
  MY_TOKEN: 'planted "in" token',
  DB_PASSWORD: "planted'in$password",
  X_SECRET: 'planted-in-x-secret',
};

test('a secret of the environment is in no file that sow wrote and in nothing it printed', async () => {
  await using rig = Rig.withProject();
  const said = `words ${Object.values(SECRETS).join(' and ')}`;
  rig.write(
    'agent.sh',
    '#!/bin/sh\nenv\nenv >&2\nexec sow pause -m "$API_KEY and $MY_TOKEN and $DB_PASSWORD and $X_SECRET"\n',
    0o755,
  );
  const call = { env: SECRETS };
  const calls: readonly (readonly string[])[] = [
    ['add', said, '-d', said, '-l', said],
    ['run', '--executor', `command:${rig.path('agent.sh')}`],
    ['answer', '010', '-m', said],
    ['set', '010', `metadata.note=${said}`, `success_criteria=[{"criterion": "uses ${SECRETS.API_KEY}"}]`],
    ['submit', '010', '-m', said],
    ['reject', '010', '-m', said],
    ['abandon', '010', '-m', said],
    ['show', '010'],
    ['show', '010', '--json'],
    ['events'],
    ['status'],
    ['show', SECRETS.API_KEY],
    ['set', '010', `status=${SECRETS.X_SECRET}`],
    [SECRETS.MY_TOKEN],
  ];
  for (const args of calls) {
    const { stdout, stderr } = rig.sow(args, call);
    assert.equal(leaks(stdout + stderr), [], `${args[0]} prints it`);
  }
  assert.match(rig.read(rig.task('010', 'log.jsonl')), '***');
  for (const [path, bytes] of rig.bytes('.sow', /^$/)) assert.equal(leaks(bytes), [], path);
});

function leaks(text: string): string[] {
  const forms = Object.values(SECRETS).flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return forms.filter((form) => text.includes(form));
}

test.run();
