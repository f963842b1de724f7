// `sow project` on branches as people have them.
import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Project {
  readonly name: string;
  readonly type: string;
  readonly branch: string;
  readonly description?: string;
  readonly updated_at: string;
  readonly statechart: { readonly current_state: string };
}

const STATE = '.sow/project/state.yaml';

function ready(): Rig {
  const rig = Rig.make();
  rig.ok('init');
  return rig;
}

function head(rig: Rig): string {
  return rig.git('symbolic-ref', '--short', 'HEAD').trim();
}

function project(rig: Rig): Project {
  return rig.json<{ project: Project }>('project', 'show').project;
}

test('on the default branch project new makes and switches to a branch of its own', async () => {
  await using rig = ready();
  rig.write('work.txt', 'unsaved\n');
  const said = rig.ok('project', 'new', 'login', '-d', 'Log in');
  assert.match(said, 'made and switched to branch feat/login');
  assert.match(said, 'next: sow add');
  assert.is(head(rig), 'feat/login');
  assert.is(rig.read('work.txt'), 'unsaved\n');
  const { name, type, branch, description } = project(rig);
  assert.equal([name, type, branch, description], ['login', 'standard', 'feat/login', 'Log in']);
  assert.is(rig.git('rev-parse', 'main'), rig.git('rev-parse', 'HEAD'), 'nothing is committed');
  rig.ok('add', 'At once');
  assert.ok(rig.exists(rig.task('010')), 'a first task goes to implementation');
});

test('--here stays, another branch is kept, and a type brings its phases and its prefix', async () => {
  await using rig = ready();
  rig.ok('project', 'new', 'tidy-up', '--here');
  assert.equal([head(rig), project(rig).branch], ['main', 'main']);
  rig.ok('project', 'delete', '--yes');
  rig.git('switch', '-q', '-c', 'topic/x');
  rig.ok('project', 'new', 'own');
  assert.equal([head(rig), project(rig).branch], ['topic/x', 'topic/x']);
  rig.ok('project', 'delete', '--yes');
  rig.git('switch', '-q', 'main');
  const made = rig.json<{ switched_to: string; phases: string[] }>(
    'project',
    'new',
    'idea',
    '-t',
    'exploration',
  );
  assert.match(made.switched_to, /^[a-z]+\/idea$/);
  assert.is.not(made.switched_to, 'feat/idea');
  assert.ok(made.phases.length > 0);
});

test('a dry run makes no branch and writes nothing', async () => {
  await using rig = ready();
  rig.unchanged(() =>
    assert.match(rig.ok('project', 'new', 'demo', '-n'), 'would make and switch to branch'),
  );
  assert.equal([head(rig), rig.git('branch', '--list').trim()], ['main', '* main']);
});

/** What is refused, and with which words. */
const REFUSED: readonly {
  readonly title: string;
  readonly before?: (rig: Rig) => void;
  readonly args: readonly string[];
  readonly exit: number;
  readonly words: RegExp;
}[] = [
  {
    title: 'a detached HEAD',
    before: (rig) => rig.git('switch', '-q', '--detach'),
    args: ['demo'],
    exit: 4,
    words: /HEAD is detached.*git switch <branch>/s,
  },
  {
    title: 'a second project',
    before: (rig) => rig.ok('project', 'new', 'first'),
    args: ['second'],
    exit: 4,
    words: /the project first is open on this branch already.*sow project show/s,
  },
  {
    title: 'a branch that is there already',
    before: (rig) => rig.git('branch', 'feat/demo'),
    args: ['demo'],
    exit: 4,
    words: /there is a branch feat\/demo already.*git switch feat\/demo/s,
  },
  {
    title: 'branches of an earlier project of that name',
    before: (rig) => rig.git('branch', 'sow/demo/trunk'),
    args: ['demo'],
    exit: 4,
    words: /an earlier project demo left refs\/heads\/sow\/demo\/trunk behind/,
  },
  {
    title: 'checkpoints of an earlier project of that name',
    before: (rig) => rig.git('update-ref', 'refs/sow/checkpoints/demo/1', 'HEAD'),
    args: ['demo'],
    exit: 4,
    words: /left refs\/sow\/checkpoints\/demo\/1 behind/,
  },
];

for (const { title, before, args, exit, words } of REFUSED) {
  test(`project new refuses ${title} with exit ${exit} and changes nothing`, async () => {
    await using rig = ready();
    before?.(rig);
    const refs = rig.git('for-each-ref');
    rig.unchanged(() => assert.match(rig.exits(exit, ['project', 'new', ...args]).stderr, words));
    assert.is(rig.git('for-each-ref'), refs);
  });
}

test('project new refuses names and types that are none, with exit 2 and the rule', async () => {
  await using rig = ready();
  rig.unchanged(() => {
    for (const name of ['Demo', 'a b', '-x', 'x-', 'ünder', 'a/b', '']) {
      const { stderr } = rig.exits(2, ['project', 'new', '--', name]);
      assert.match(stderr, /is no project name.*lower-case letters, digits and hyphens/s);
    }
    const { stderr } = rig.exits(2, ['project', 'new', 'demo', '--type', 'standart']);
    assert.match(stderr, /no project type standart.*did you mean standard\?/s);
  });
});

test('an empty repository, whose branch has no commit yet, gets a project too', async () => {
  await using rig = ready();
  rmSync(rig.path('.git'), { recursive: true });
  rig.git('init', '-q', '-b', 'main');
  rig.ok('project', 'new', 'demo');
  assert.equal([head(rig), project(rig).branch], ['feat/demo', 'feat/demo']);
  rig.ok('add', 'First');
  rig.commit();
  rig.ok('claim', '010');
});

test('project set writes fields, refuses what sow keeps, and moves a project only to the branch of HEAD', async () => {
  await using rig = Rig.withProject();
  assert.match(
    rig.ok('project', 'set', 'description=Log in', 'review=none'),
    'project set: description, review',
  );
  assert.is(project(rig).description, 'Log in');
  assert.match(
    rig.unchanged(() => rig.ok('project', 'set', 'review=none')),
    'project unchanged',
  );
  rig.ok('project', 'set', 'description=');
  assert.is(project(rig).description, undefined);
  rig.unchanged(() => {
    for (const field of ['name', 'type', 'created_at', 'updated_at', 'statechart'])
      assert.match(rig.exits(2, ['project', 'set', `${field}=x`]).stderr, `${field} is not set by hand`);
    assert.match(rig.exits(2, ['project', 'set', 'reviw=none']).stderr, 'did you mean review?');
    assert.match(rig.exits(4, ['project', 'set', 'branch=main']).stderr, 'the branch HEAD stands on');
  });
  rig.git('switch', '-q', '-c', 'renamed');
  rig.exits(4, ['project', 'set', 'description=x']);
  rig.ok('project', 'set', 'branch=renamed');
  assert.is(project(rig).branch, 'renamed');
});

test('project delete asks first, keeps the branch, and is for people', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.unchanged(() => {
    assert.match(rig.exits(4, ['project', 'delete']).stderr, 'sow project delete --yes');
    assert.match(rig.ok('project', 'delete', '-n'), 'would remove .sow/project');
    rig.exits(4, ['project', 'delete', '--yes', '--actor', 'agent:implementer']);
  });
  rig.ok('claim', '010');
  rig.unchanged(() =>
    assert.match(rig.exits(4, ['project', 'delete', '--yes']).stderr, 'implementation/010'),
  );
  rig.ok('release', '010');
  assert.match(rig.ok('project', 'delete', '--yes'), 'removed .sow/project');
  assert.not(rig.exists('.sow/project'));
  assert.is(head(rig), 'feat/demo');
  rig.exits(6, ['list']);
  assert.match(rig.exits(4, ['project', 'new', 'demo']).stderr, 'sow checkpoint prune --all demo');
  rig.ok('checkpoint', 'prune', '--all', 'demo');
  rig.ok('project', 'new', 'demo');
});

test('a broken project file stops writers at its line, and everything still shows', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const text = rig.read(STATE);
  rig.write(STATE, text.replace('type: standard', 'type: [standard'));
  rig.unchanged(() => {
    const { diagnostics = [] } = rig.error(3, ['claim', '010']);
    assert.is(diagnostics[0]?.file, STATE);
    assert.match(rig.ok('list'), '010  pending  First');
    assert.match(rig.ok('status'), 'a project whose state file is broken; see sow validate');
    rig.exits(3, ['project', 'show']);
    rig.exits(4, ['project', 'new', 'other']);
  });
  rig.write(STATE, text);
  rig.ok('claim', '010');
});

test.run();
