// What two branches left that no merge brings together: two tasks with one id, and files with two sides.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Task {
  readonly ref: string;
  readonly name: string;
  readonly status: string;
  readonly depends_on?: readonly unknown[];
  readonly standing: string;
}

const IMPLEMENTATION = '.sow/project/phases/implementation/tasks';

/** A rig, and a clone of it in which `there` has worked; `here` has worked in the rig. */
function twoClones(
  here: (rig: Rig) => void,
  there: (sow: (...args: string[]) => void, cwd: string) => void,
): Rig {
  const rig = Rig.withProject();
  rig.ok('add', 'Common');
  rig.commit();
  rig.git('clone', '-q', rig.root, '../clone');
  const cwd = rig.path('../clone');
  there((...args) => rig.exits(0, args, { cwd }), cwd);
  rig.git('-C', cwd, 'add', '--all');
  rig.git('-C', cwd, 'commit', '-q', '-m', 'there');
  here(rig);
  rig.commit('here');
  return rig;
}

function pull(rig: Rig, ...flags: string[]): void {
  assert.throws(() => rig.git('pull', '-q', ...flags, '../clone', 'feat/demo'));
}

function tasks(rig: Rig): readonly Task[] {
  return rig.json<{ tasks: readonly Task[] }>('list').tasks;
}

function bothAdd(): Rig {
  return twoClones(
    (rig) => {
      rig.ok('add', 'Ours', '-d', 'what we want');
      rig.ok('set', '010', 'depends_on+=020');
      rig.ok('claim', '020');
    },
    (sow) => {
      sow('add', 'Theirs', '-d', 'what they want');
      sow('add', 'More', '--depends-on', '020');
      sow('add', 'Last', '--depends-on', 'implementation/020', '--depends-on', '010');
      sow('claim', '020', '--actor', 'agent:b/implementation/020');
      sow(
        'submit',
        '020',
        '--actor',
        'agent:b/implementation/020',
        '--output',
        `${IMPLEMENTATION}/020/report.md`,
      );
      sow('approve', '020');
    },
  );
}

for (const [how, driver] of [
  ['merge', false],
  ['merge', true],
  ['rebase', true],
] as const)
  test(`two clones that each add a task, by ${how} ${driver ? 'with' : 'without'} the driver: both are there`, async () => {
    await using rig = bothAdd();
    if (driver) rig.ok('setup', 'git');
    pull(rig, how === 'merge' ? '--no-rebase' : '--rebase');
    const clash = rig.exits(3, ['validate']).stdout;
    assert.match(clash, /020\/state\.yaml:\d+:1: error SOW105/);
    const [ours, theirs] = how === 'merge' ? ['Ours', 'Theirs'] : ['Theirs', 'Ours'];
    const { renumbered, left } = rig.json<{ renumbered: object[]; left: string[] }>('resolve');
    assert.equal(renumbered, [{ from: 'implementation/020', to: 'implementation/050' }]);
    assert.equal(left, []);
    assert.match(rig.ok('resolve'), 'nothing is in conflict');
    const found = new Map(tasks(rig).map((task) => [task.name, task]));
    assert.is(found.get(ours)?.ref, 'implementation/020');
    assert.is(found.get(theirs)?.ref, 'implementation/050');
    const theirId = found.get('Theirs')?.ref.slice(-3);
    const ourId = found.get('Ours')?.ref.slice(-3);
    assert.equal(found.get('Common')?.depends_on, [ourId]);
    assert.equal(found.get('More')?.depends_on, [theirId]);
    assert.equal(found.get('Last')?.depends_on, [`implementation/${theirId}`, '010']);
    assert.equal([found.get('Ours')?.status, found.get('Theirs')?.status], ['in_progress', 'completed']);
    assert.equal([found.get('Ours')?.standing, found.get('Theirs')?.standing], ['explained', 'explained']);
    assert.is(rig.read(`${IMPLEMENTATION}/${ourId}/description.md`), 'what we want\n');
    assert.is(rig.read(`${IMPLEMENTATION}/${theirId}/description.md`), 'what they want\n');
    const of = (id = ''): string[] =>
      rig
        .json<{ events: { type: string; subject: string; actor: string }[] }>('events', id)
        .events.map(({ type, subject, actor }) => `${type} ${subject} ${actor}`);
    const agent = `agent:b/implementation/${theirId}`;
    assert.equal(of(ourId), [
      `created implementation/${ourId} human:tester`,
      `claimed implementation/${ourId} human:tester`,
    ]);
    assert.equal(of(theirId), [
      `created implementation/${theirId} human:tester`,
      `claimed implementation/${theirId} ${agent}`,
      `submitted implementation/${theirId} ${agent}`,
      `approved implementation/${theirId} human:tester`,
    ]);
    assert.match(
      rig.read(`${IMPLEMENTATION}/${theirId}/state.yaml`),
      `${IMPLEMENTATION}/${theirId}/report.md`,
    );
    assert.is(rig.ok('validate').replace(/.*SOW506[\s\S]*/, ''), '');
    assert.match(rig.git('status', '--porcelain'), /^AA /m, 'nothing was staged');
    rig.git('add', '.sow');
    if (how === 'merge') rig.git('commit', '-q', '--no-edit');
    else rig.git('-c', 'core.editor=true', 'rebase', '--continue');
    assert.is(rig.ok('validate'), '');
    rig.ok('release', ourId ?? '');
  });

test('doctor finds two tasks with one id, and makes them two', async () => {
  await using rig = bothAdd();
  pull(rig, '--no-rebase');
  assert.match(
    rig.exits(3, ['doctor']).stdout,
    /two tasks took one id: implementation\/020 {2}→ sow resolve/,
  );
  assert.match(rig.ok('doctor', '--fix'), 'repaired: collisions');
  assert.is(tasks(rig).length, 5);
  rig.ok('validate');
});

test('a conflict that was committed with its markers is resolved from what the merge brought together', async () => {
  await using rig = bothAdd();
  pull(rig, '--no-rebase');
  rig.commit('with markers');
  rig.ok('resolve');
  assert.equal(
    tasks(rig).map(({ name }) => name),
    ['Common', 'Ours', 'More', 'Last', 'Theirs'],
  );
  rig.commit();
  rig.ok('validate');
});

test('an edge that both sides wrote leads to both tasks', async () => {
  await using rig = twoClones(
    (one) => {
      one.ok('add', 'Ours');
      one.ok('set', '010', 'depends_on+=020');
    },
    (sow) => {
      sow('add', 'Theirs');
      sow('set', '010', 'depends_on+=020');
    },
  );
  rig.ok('setup', 'git');
  pull(rig, '--no-rebase');
  rig.ok('resolve');
  assert.equal(tasks(rig)[0]?.depends_on, ['020', '030']);
  rig.ok('validate');
});

function bothMoved(): Rig {
  return twoClones(
    (rig) => {
      rig.ok('claim', '010');
      rig.ok('pause', '010', '-m', 'which one?');
      rig.ok('project', 'set', 'description=ours');
    },
    (sow, cwd) => {
      sow('claim', '010');
      sow('submit', '010', '-m', 'done');
      sow('project', 'set', 'description=theirs');
      assert.ok(cwd);
    },
  );
}

const CHOICES: readonly (readonly [flag: string, status: string, description: string])[] = [
  ['--ours', 'paused', 'ours'],
  ['--theirs', 'needs_review', 'theirs'],
];

for (const [flag, status, description] of CHOICES)
  test(`resolve ${flag} takes that side of every file, and the log explains it`, async () => {
    await using rig = bothMoved();
    rig.ok('setup', 'git');
    pull(rig, '--no-rebase');
    const { stdout } = rig.exits(3, ['resolve']);
    assert.match(stdout, '010/state.yaml: still in conflict');
    assert.match(stdout, 'next: sow resolve --ours | --theirs | --newer');
    assert.match(rig.exits(3, ['doctor']).stdout, 'in conflict: ');
    rig.ok('resolve', flag);
    assert.equal([tasks(rig)[0]?.status, tasks(rig)[0]?.standing], [status, 'explained']);
    assert.match(rig.read('.sow/project/state.yaml'), `description: ${description}\n`);
    assert.is(rig.ok('validate'), '');
    rig.commit();
    rig.ok('abandon', '010', '-m', 'x');
  });

test('what git leaves in conflict as lines is merged by what the fields mean; what is not, a person decides', async () => {
  await using rig = twoClones(
    (rig) => {
      rig.ok('add', 'Second');
      rig.ok('set', '010', 'labels+=ours');
    },
    (sow) => sow('set', '010', 'labels+=theirs', 'labels+=more'),
  );
  pull(rig, '--no-rebase');
  const path = rig.task('010');
  rig.write(path, rig.read(path).replace('name: Common', 'name: By hand'));
  assert.match(rig.ok('resolve'), /010\/state\.yaml: both sides\nnext: git add/);
  const { name, labels } = rig.json<{ task: { name: string; labels: string[] } }>('show', '010').task;
  assert.equal([name, labels.toSorted()], ['By hand', ['more', 'ours', 'theirs']]);
  rig.ok('validate');
  rig.ok('undo');
  assert.match(rig.read(path), /<<<<<<< HEAD[\s\S]*By hand|By hand[\s\S]*<<<<<<< HEAD/);
  rig.write(
    path,
    rig
      .read(path)
      .replace(/^(\s*- )ours$/m, '$1ours\npriority: low')
      .replace(/^(\s*- )theirs$/m, '$1theirs\npriority: high'),
  );
  assert.match(rig.inside(['resolve']).stdout, 'still in conflict');
});

test('resolve of one task leaves the other files, and --newer goes by what was committed', async () => {
  await using rig = bothMoved();
  const path = rig.task('010');
  rig.write(path, rig.read(path).replace(/updated_at: .*/, 'updated_at: 2030-01-01T00:00:00Z'));
  rig.commit();
  rig.ok('setup', 'git');
  pull(rig, '--no-rebase');
  const { taken, left } = rig.data<{ taken: object[]; left: string[] }>(3, ['resolve', '10', '--newer']);
  assert.equal(taken, [{ path, side: 'ours' }]);
  assert.equal(left, ['.sow/project/state.yaml']);
  assert.match(rig.error(2, ['resolve', '--ours', '--theirs']).message, 'give one of');
});

test('a log with markers gets the lines of both sides', async () => {
  await using rig = bothMoved();
  rig.write('.sow/.gitattributes', '');
  rig.commit();
  pull(rig, '--no-rebase');
  assert.match(rig.read(rig.task('010', 'log.jsonl')), '<<<<<<<');
  rig.ok('resolve', '--theirs');
  const { events } = rig.json<{ events: readonly { type: string }[] }>('events', '010');
  assert.equal(events.map(({ type }) => type).sort(), [
    'claimed',
    'claimed',
    'created',
    'paused',
    'submitted',
  ]);
  rig.ok('validate');
});

test.run();
