// `sow apply --prune`: what a plan made and names no more goes, named first, while nobody has begun it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openProject } from '../../../src/index.ts';
import { Rig } from '../../rig/rig.ts';

const plan = (...tasks: string[]): string => `tasks:\n${tasks.map((task) => `  - {${task}}\n`).join('')}`;

function planned(): Rig {
  const rig = Rig.withProject();
  rig.write('plan.yaml', plan('key: a, name: A', 'key: b, name: B', 'key: c, name: C, depends_on: [b]'));
  rig.ok('apply', 'plan.yaml');
  return rig;
}

function names(rig: Rig): string[] {
  return rig.json<{ tasks: { name: string }[] }>('list').tasks.map(({ name }) => name);
}

test('tasks that are gone from the plan are named, and go only with --yes', async () => {
  await using rig = planned();
  rig.write('plan.yaml', plan('key: a, name: A'));
  rig.unchanged(() => {
    const refused = rig.error(4, ['apply', 'plan.yaml', '--prune']);
    assert.match(
      refused.message,
      'this removes implementation/020 (b), implementation/030 (c) with all files',
    );
    assert.match(
      rig.ok('apply', 'plan.yaml', '--prune', '-n'),
      /^b {2}implementation\/020 {2}removed {2}B\nc .*\n/,
    );
  });
  assert.match(
    rig.ok('apply', 'plan.yaml', '--prune', '--yes'),
    /^b {2}implementation\/020 {2}removed {2}B\n/,
  );
  assert.equal(names(rig), ['A']);
  rig.unchanged(() => assert.match(rig.ok('apply', 'plan.yaml', '--prune'), 'nothing changed'));
  rig.ok('validate');
});

test('what was begun, what people added and what was edited by hand stays', async () => {
  await using rig = planned();
  rig.ok('add', 'Mine', '--key', 'mine');
  rig.ok('claim', '010');
  rig.ok('release', '010');
  rig.write(rig.task('020'), rig.read(rig.task('020')).replace('status: pending', 'status: abandoned'));
  rig.write('plan.yaml', plan('key: d, name: D'));
  rig.ok('apply', 'plan.yaml', '--prune', '--yes');
  assert.equal(names(rig), ['A', 'B', 'Mine', 'D']);
});

test('what another task waits for stays, and nothing else is done', async () => {
  await using rig = planned();
  rig.ok('add', 'Mine', '--depends-on', 'b');
  rig.write('plan.yaml', plan('key: a, name: A, priority: high'));
  rig.unchanged(() => {
    const { message } = rig.error(4, ['apply', 'plan.yaml', '--prune', '--yes']);
    assert.match(message, 'implementation/020 is needed by implementation/040');
  });
});

test('without --prune nothing goes', async () => {
  await using rig = planned();
  rig.write('plan.yaml', plan('key: a, name: A'));
  rig.unchanged(() => rig.ok('apply', 'plan.yaml'));
});

test('the library tells and sets dependencies', async () => {
  await using rig = planned();
  const opened = await openProject({ directory: rig.root, actor: 'human:tester' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const project = opened.value;
  const of = (ref: string) => {
    const found = project.getDependencies(ref);
    if (!found.ok) throw new Error(JSON.stringify(found.failure));
    return found.value;
  };
  assert.equal(of('c'), {
    depends_on: ['b'],
    tasks: [{ ref: 'implementation/020', type: 'hard' }],
    phases: [],
    dependents: [],
  });
  assert.equal(of('020').dependents, ['implementation/030']);
  assert.ok((await project.setDependencies('b', [{ task: '010', type: 'soft' }, { phase: 'review' }])).ok);
  assert.equal(of('b').tasks, [{ ref: 'implementation/010', type: 'soft' }]);
  assert.equal(of('b').phases, ['review']);
  assert.not((await project.setDependencies('b', ['c'])).ok, 'a cycle is refused');
  assert.equal(project.tasksWithDependencies(), {
    ok: true,
    value: ['implementation/020', 'implementation/030'],
  });
});

test.run();
