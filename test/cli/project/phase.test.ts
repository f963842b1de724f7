// `sow phase`: phases of a project, and what keeps their tasks.
import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Phase {
  readonly name: string;
  readonly status?: string;
  readonly enabled?: boolean;
  readonly depends_on?: readonly unknown[];
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly total: number;
}

function show(rig: Rig, name: string): Phase {
  return rig.json<{ phase: Phase }>('phase', 'show', name).phase;
}

test('phases are added behind those of the type, listed with their counts and shown', async () => {
  await using rig = Rig.withProject();
  assert.match(
    rig.ok('phase', 'add', 'rollout', '--depends-on', 'implementation'),
    /phase rollout added {2}next: sow add/,
  );
  rig.ok('add', 'Ship', '--phase', 'rollout');
  const { phases, total } = rig.json<{ phases: readonly Phase[]; total: number }>('phase', 'list');
  assert.equal(
    phases.map(({ name, status, total }) => [name, status, total]),
    [
      ['implementation', 'in_progress', 0],
      ['review', 'pending', 0],
      ['finalize', 'pending', 0],
      ['rollout', 'pending', 1],
    ],
  );
  assert.is(total, 4);
  assert.equal(show(rig, 'rollout').depends_on, [{ phase: 'implementation' }]);
  assert.match(rig.ok('phase', 'show', 'rollout'), /depends_on +\[\{"phase":"implementation"\}\]/);
  assert.match(rig.exits(4, ['claim', '010']).stderr, 'waits for the phase implementation (in_progress)');
  assert.match(rig.ok('why', '010'), 'waits for the phase implementation (in_progress)');
});

test('a phase that is not enabled, or not done, keeps its tasks; setting a status sets its times', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'One');
  rig.ok('phase', 'set', 'implementation', 'enabled=false');
  assert.match(rig.ok('why', '010'), 'the phase implementation is not enabled');
  rig.exits(4, ['claim', '010']);
  assert.match(rig.ok('phase', 'list'), 'not enabled');
  rig.ok('phase', 'set', 'implementation', 'enabled=true');
  rig.ok('claim', '010');
  rig.ok('phase', 'set', 'review', 'status=in_progress');
  assert.type(show(rig, 'review').started_at, 'string');
  rig.ok('phase', 'set', 'review', 'status=completed');
  assert.type(show(rig, 'review').completed_at, 'string');
  assert.match(
    rig.unchanged(() => rig.ok('phase', 'set', 'review', 'status=completed')),
    'phase review unchanged',
  );
});

const REFUSED: readonly (readonly [args: string, exit: number, words: RegExp])[] = [
  ['add Rollout', 2, /is no phase name.*lower-case letters/s],
  ['add implementation', 4, /the phase implementation is there already/],
  ['add x --depends-on nowhere', 6, /there is no task nowhere/],
  ['add', 2, /needs name.*sow phase add <name>/s],
  ['show reviev', 6, /there is no phase reviev.*did you mean .*review/s],
  ['set review name=other', 2, /name is not set by hand.*the name is the folder/s],
  ['set review status=done', 2, /SOW203.*"done" is not one of/s],
  ['set review statsu=completed', 2, /did you mean status\?/],
  ['set review enabled=maybe', 2, /enabled is true or false/],
  ['set review', 2, /needs assignments/],
  ['set implementation depends_on=[{"phase":"implementation"}]', 4, /that would be a cycle/],
];

test('what cannot be is refused with its exit code and words, and nothing is written', async () => {
  await using rig = Rig.withProject();
  rig.unchanged(() => {
    for (const [args, exit, words] of REFUSED)
      assert.match(rig.exits(exit, ['phase', ...args.split(' ')]).stderr, words, args);
  });
});

test('a cycle of phases and tasks is refused when it is written, and found when a hand made it', async () => {
  await using rig = Rig.withProject();
  rig.ok('phase', 'set', 'finalize', 'depends_on=[{"phase":"review"}]');
  rig.unchanged(() => {
    const { stderr } = rig.exits(4, ['phase', 'set', 'review', 'depends_on=[{"phase":"finalize"}]']);
    assert.match(stderr, /cycle: phase:finalize → phase:review → phase:finalize/);
  });
  const path = '.sow/project/phases/review/state.yaml';
  rig.write(path, `${rig.read(path)}depends_on:\n  - phase: finalize\n  - phase: nowhere\n`);
  const said = rig.exits(3, ['validate']).stdout;
  assert.match(said, /finalize\/state\.yaml:\d+:\d+: error SOW302: a cycle/);
  assert.match(said, /also: phase:review → phase:finalize at .*review\/state\.yaml/);
  assert.match(said, /review\/state\.yaml:\d+:\d+: error SOW301: there is no phase nowhere/);
});

test('files that stand among the phases are no phases', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'One');
  rig.write('.sow/project/phases/.DS_Store', '\0');
  rig.write('.sow/project/phases/README.md', '# Ours\n');
  rig.write('.sow/project/phases/implementation/tasks/.DS_Store', '\0');
  rig.unchanged(() => {
    assert.is(rig.json<{ total: number }>('phase', 'list').total, 3);
    assert.is(rig.ok('validate'), '');
  });
  rig.ok('claim', '010');
});

test('a phase whose state file is gone keeps its tasks in sight, says so, and comes back with phase add', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'One');
  const path = '.sow/project/phases/implementation/state.yaml';
  rmSync(rig.path(path));
  rig.unchanged(() => {
    assert.match(rig.ok('list'), '010  pending  One  the phase implementation has no valid state file');
    assert.match(rig.exits(3, ['validate']).stdout, 'SOW508');
    rig.exits(4, ['claim', '010']);
  });
  rig.ok('phase', 'add', 'implementation');
  rig.ok('claim', '010');
});

test('the same --request-id sets a phase and the project once, whatever was set since', async () => {
  await using rig = Rig.withProject();
  for (const noun of [
    ['phase', 'set', 'implementation'],
    ['project', 'set'],
  ]) {
    rig.ok(...noun, 'metadata.by=first', '--request-id', 'r1');
    rig.ok(...noun, 'metadata.by=second');
    rig.ok(...noun, 'metadata.by=first', '--request-id', 'r1');
  }
  const files = ['.sow/project/state.yaml', '.sow/project/phases/implementation/state.yaml'];
  assert.equal(
    files.map((file) => /by: (\w+)/.exec(rig.read(file))?.[1]),
    ['second', 'second'],
  );
});

test.run();
