// From an earlier format of the files to this one, and back byte for byte.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  applyMigration,
  checkMigration,
  rollBackMigration,
  STEPS,
} from '../../../src/app/migrate/migrate.ts';
import type { Step } from '../../../src/app/migrate/step.ts';
import type { Workspace } from '../../../src/app/workspace/workspace.ts';
import { ok } from '../../../src/base/result.ts';
import { PROJECT_ROOT, Rig } from '../../rig/rig.ts';
import { workspaceAt } from '../../rig/workspace.ts';

/** A repository with the state of the earlier sow, on its branch. */
function earlier(): Rig {
  const rig = Rig.make();
  rig.git('switch', '-q', '-c', 'feat/demo-auth');
  cpSync(join(PROJECT_ROOT, 'test/fixtures/upstream'), rig.path('.sow'), { recursive: true });
  rig.commit('earlier');
  return rig;
}

test('check shows every line that would change, and changes none', async () => {
  await using rig = earlier();
  const { stdout, stderr } = rig.unchanged(() => rig.exits(0, ['migrate', 'check']));
  assert.match(stdout, 'structure 1.0.0: one state file for all becomes one for each');
  assert.match(stdout, 'removed .sow/.version\n@@ 1\n-1.0.0\n');
  assert.match(
    stdout,
    /new \.sow\/project\/phases\/implementation\/tasks\/100\/state\.yaml\n@@ 1\n\+id: "100"\n/,
  );
  assert.match(stderr, 'note: phases.implementation.tasks.010.id was written without quotes');
  assert.match(
    stderr,
    'note: .sow/config.yaml artifacts ({"adrs":"adrs","design_docs":"design"}) is no setting here',
  );
  rig.unchanged(() => rig.ok('migrate', 'apply', '-n'));
  rig.unchanged(() => rig.exits(3, ['validate']));
  assert.match(rig.exits(3, ['doctor']).stdout, /an earlier version.* {2}→ sow migrate apply/);
});

test('apply gives each project, phase and task its file, without noise; nothing is left to do then', async () => {
  await using rig = earlier();
  rig.ok('migrate', 'apply');
  assert.is(rig.ok('validate'), '');
  assert.not(rig.exists('.sow/.version'));
  assert.is(rig.read('.sow/config.yaml'), '# Sow configuration\nschema_version: 1\n');
  assert.is(
    rig.read(rig.task('010')),
    `id: "010"
name: Sign tokens
phase: implementation
status: completed
created_at: 2025-03-01T08:20:00Z
started_at: 2025-03-01T09:00:00Z
updated_at: 2025-03-01T13:00:00Z
completed_at: 2025-03-01T13:00:00Z
iteration: 2
assigned_agent: implementer
inputs:
  - type: feedback
    path: feedback/001.md
    approved: false
    created_at: 2025-03-01T11:00:00Z
    metadata:
      assessment: fail
outputs:
  - type: modified
    path: src/tokens.go
    approved: true
    created_at: 2025-03-01T12:59:00Z
`,
  );
  assert.match(rig.read(rig.task('020')), /^session_id: "?2b1e7a54-0c6f-4b63-9f55-6f8f0c8f1c11"?$/m);
  assert.match(rig.read(rig.task('020')), 'depends_on:\n  - "010"\n');
  assert.match(
    rig.read('.sow/project/phases/implementation/state.yaml'),
    'metadata:\n  draft_pr_created: true\n',
  );
  assert.is(rig.read(rig.task('010', 'description.md')), '# Sign tokens\n\nWith the key of the service.\n');
  const { tasks } = rig.json<{ tasks: { id: string; status: string; trusted: boolean }[] }>('list');
  assert.equal(
    tasks.map(({ id, status, trusted }) => [id, status, trusted]),
    [
      ['010', 'completed', true],
      ['020', 'in_progress', true],
      ['100', 'pending', true],
    ],
  );
  assert.match(
    rig.unchanged(() => rig.ok('migrate', 'apply')),
    'the files are of this version',
  );
  assert.match(rig.ok('migrate', 'check'), 'the files are of this version');
  rig.ok('submit', '020');
  rig.ok('project', 'show');
});

test('files of a later version are read, and nothing is written among them', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const config = '.sow/config.yaml';
  rig.write(config, rig.read(config).replace(/^schema_version: 1$/m, 'schema_version: 2'));
  rig.unchanged(() => {
    for (const call of [
      ['add', 'Second'],
      ['claim', '010'],
      ['config', 'set', 'runs.timeout=5m'],
      ['migrate', 'check'],
    ])
      assert.match(rig.error(4, call).message, /of version 2, and this sow knows version 1/, call.join(' '));
  });
  rig.exits(3, ['validate']);
  assert.match(rig.ok('list'), /First/);
});

test('rollback brings back every byte, once', async () => {
  await using rig = earlier();
  const before = rig.bytes('.sow');
  rig.ok('migrate', 'apply');
  assert.match(rig.ok('migrate', 'rollback'), 'wrote .sow/.version');
  assert.equal(rig.bytes('.sow'), before);
  assert.is(rig.git('status', '--porcelain'), '');
  assert.match(rig.error(4, ['migrate', 'rollback']).message, 'no migration is there to be taken back');
  rig.ok('migrate', 'apply');
  rig.ok('validate');
});

test('rollback is refused where a file has changed since, or a command has worked on it', async () => {
  await using rig = earlier();
  rig.ok('migrate', 'apply');
  const task = rig.read(rig.task('010'));
  rig.write(rig.task('010'), `# mine\n${task}`);
  const refused = rig.unchanged(() => rig.error(4, ['migrate', 'rollback']));
  assert.match(refused.message, /changed since the migration: \S*010\/state\.yaml$/);
  assert.match(refused.hint ?? '', /is in \.sow\/local\/migrations\//);
  rig.write(rig.task('010'), task);
  rig.ok('add', 'New');
  assert.match(rig.error(4, ['migrate', 'rollback']).message, 'there were commands since the migration');
});

test('a state file that cannot be read stops the migration before it writes anything', async () => {
  await using rig = earlier();
  const path = '.sow/project/state.yaml';
  rig.write(path, rig.read(path).replace('name: Sign tokens', 'name: ""'));
  const { diagnostics } = rig.unchanged(() => rig.error(3, ['migrate', 'apply']));
  assert.match(diagnostics?.[0]?.file ?? '', '010/state.yaml');
  rig.write(path, `${rig.read(path)}x: [\n`);
  rig.unchanged(() => rig.exits(3, ['migrate', 'check']));
});

/** Tasks of an earlier schema gain a field that is optional in the later one. */
const GAIN: Step = {
  name: 'gain',
  title: 'tasks gain a domain',
  applies: (files) => texts(files).some(({ text }) => !/^domain:/m.test(text)),
  change: (files) =>
    ok(
      texts(files)
        .filter(({ text }) => !/^domain:/m.test(text))
        .map(({ path, text }) => ({
          path,
          before: text,
          after: text.replace(/^(assigned_agent:.*\n)/m, '$1domain: api\n'),
        })),
    ),
};

function texts(files: Parameters<Step['applies']>[0]) {
  const folder = 'project/phases/implementation/tasks';
  return files.list(folder).map((id) => {
    const path = `${folder}/${id}/state.yaml`;
    return { path, text: files.text(path) ?? '' };
  });
}

function opened(rig: Rig): Workspace {
  return workspaceAt(rig.root, { env: rig.env(), clock: Date.now, program: ['sow'] });
}

test('a step changes what the one before it has made, in one transaction, and back', async () => {
  await using rig = earlier();
  const before = rig.bytes('.sow');
  const applied = await applyMigration(opened(rig), [...STEPS, GAIN]);
  assert.ok(applied.ok, JSON.stringify(applied));
  assert.equal(
    applied.value.steps.map(({ name }) => name),
    ['upstream-1.0.0', 'gain'],
  );
  assert.match(rig.read(rig.task('100')), /\ndomain: api\n/);
  assert.is(rig.ok('validate'), '');
  rig.ok('migrate', 'rollback');
  assert.equal(rig.bytes('.sow'), before);
});

test('steps follow each other; a step of its own changes one line of each file, and comments stay', async () => {
  await using rig = Rig.withProject();
  for (const name of ['One', 'Two']) rig.ok('add', name);
  rig.write(rig.task('010'), `# mine\n${rig.read(rig.task('010'))}`);
  const before = rig.bytes('.sow');
  const workspace = opened(rig);
  const twice: Step = { ...GAIN, name: 'again' };
  const checked = checkMigration(workspace, [GAIN, twice]);
  assert.ok(checked.ok);
  assert.equal([checked.value.steps.map(({ name }) => name), checked.value.files.length], [['gain'], 2]);
  const applied = await applyMigration(workspace, [GAIN]);
  assert.ok(applied.ok);
  assert.match(rig.read(rig.task('010')), /^# mine\n[\s\S]*\nassigned_agent: implementer\ndomain: api\n/);
  assert.is(rig.ok('validate'), '');
  const again = await applyMigration(workspace, [GAIN]);
  assert.ok(again.ok && again.value.files.length === 0);
  assert.ok((await rollBackMigration(workspace)).ok);
  assert.equal(rig.bytes('.sow'), before);
});

test.run();
