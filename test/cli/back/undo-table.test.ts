// Undo over what touches much, or more than tasks: taken back to the byte and made again, or refused with nothing changed.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT, Rig } from '../../rig/rig.ts';

const FIXTURES = join(PROJECT_ROOT, 'test/fixtures');
const PLAN = `phases:
  - name: extra
tasks:
  - {key: a, name: A, phase: extra}
  - {key: b, name: B, depends_on: [a]}
`;
const WORKFLOW = 'name: wf\nversion: 1.0.0\nsteps:\n  - {key: one, command: "true"}\n';

/** Logs, which only grow, and archives, which hold what may be gone from elsewhere, left out. */
const state = (rig: Rig): Map<string, string> =>
  rig.bytes('.sow', /\.sow\/(local|archive|worktrees)\/|log\.jsonl/);

function withTasks(...names: readonly string[]): Rig {
  const rig = Rig.withProject();
  for (const name of names) rig.ok('add', name);
  return rig;
}

function withDone(...names: readonly string[]): Rig {
  const rig = withTasks(...names);
  for (const ref of ['010', '020'].slice(0, names.length)) {
    rig.ok('claim', ref);
    rig.ok('complete', ref);
  }
  return rig;
}

/** The state of the earlier sow, which has another version of the format. */
function earlier(): Rig {
  const rig = Rig.make();
  rig.git('switch', '-q', '-c', 'feat/demo-auth');
  cpSync(join(FIXTURES, 'upstream'), rig.path('.sow'), { recursive: true });
  rig.commit();
  return rig;
}

/** Two branches have given one id to two tasks. */
function collided(): Rig {
  const rig = withTasks('Common');
  rig.commit();
  rig.git('clone', '-q', rig.root, '../clone');
  const cwd = rig.path('../clone');
  rig.inside(['add', 'Theirs'], { cwd });
  rig.git('-C', cwd, 'add', '--all');
  rig.git('-C', cwd, 'commit', '-q', '-m', 'theirs');
  rig.ok('add', 'Ours');
  rig.commit();
  assert.throws(() => rig.git('pull', '-q', '--no-rebase', '../clone', 'feat/demo'));
  return rig;
}

function restorable(): Rig {
  const rig = withTasks('First');
  rig.ok('checkpoint', 'create');
  rig.ok('set', '010', 'priority=high');
  rig.ok('add', 'Second');
  return rig;
}

function deleted(): Rig {
  const rig = restorable();
  rig.ok('project', 'delete', '--yes');
  return rig;
}

const from = (name: string): readonly string[] => ['import', join(FIXTURES, 'exchange', name)];
const written =
  (path: string, text: string) =>
  (rig: Rig): Rig => {
    rig.write(path, text);
    return rig;
  };

const ROWS: readonly (readonly [call: readonly string[], make: () => Rig])[] = [
  [from('beads'), () => Rig.withProject()],
  [from('task-orchestrator'), () => withTasks('First')],
  [['migrate', 'apply'], earlier],
  [
    ['migrate', 'rollback'],
    () => {
      const rig = earlier();
      rig.ok('migrate', 'apply');
      return rig;
    },
  ],
  [['resolve'], collided],
  [['checkpoint', 'restore', 'latest'], restorable],
  [['checkpoint', 'restore', 'demo/1'], deleted],
  [['apply', 'plan.yaml'], () => written('plan.yaml', PLAN)(Rig.withProject())],
  [
    ['task', 'expand', '010', '--items', 'items.json', '--template', 'Do {{item}}'],
    () => written('items.json', '["a", "b"]')(withTasks('Many')),
  ],
  [['rm', '010', '020', '--yes'], () => withTasks('First', 'Second')],
  [['phase', 'add', 'extra'], () => Rig.withProject()],
  [['task', 'archive', '010', '020'], () => withDone('First', 'Second')],
  [
    ['archive', 'restore', '010'],
    () => {
      const rig = withDone('First');
      rig.ok('task', 'archive', '010');
      return rig;
    },
  ],
  [['workflow', 'add', 'wf.yaml'], () => written('wf.yaml', WORKFLOW)(Rig.withProject())],
  [
    ['refs', 'add', '../notes', '--description', 'notes'],
    () => written('../notes/a.md', 'a\n')(Rig.withProject()),
  ],
];

for (const [call, make] of ROWS)
  test(`sow ${call.join(' ').replace(FIXTURES, '…')}: taken back to the byte, and made again`, async () => {
    await using rig = make();
    const before = state(rig);
    const faults = rig.inside(['validate']).code;
    rig.ok(...call);
    const after = state(rig);
    assert.not.equal(after, before);
    const sound = rig.inside(['validate']).code;
    assert.match(rig.ok('undo'), /taken back .*next: sow undo makes it again/);
    assert.equal(state(rig), before);
    assert.is(rig.inside(['validate']).code, faults, 'as sound as it was');
    rig.ok('undo');
    const again = state(rig);
    // A link is made anew by what is told to be done for it.
    if (call[0] === 'refs') {
      rig.ok('refs', 'update');
      assert.equal(state(rig), after);
      return;
    }
    assert.equal(again, after);
    assert.is(rig.inside(['validate']).code, sound);
  });

interface Refusal {
  readonly why: string;
  readonly make: (rig: Rig) => void;
  readonly code: number;
  readonly says: RegExp;
  readonly next: RegExp;
}

const REFUSALS: readonly Refusal[] = [
  {
    why: 'a hand has edited what was made',
    make: (rig) => void rig.write(rig.task('020'), `${rig.read(rig.task('020'))}# mine\n`),
    code: 4,
    says: /020\/state\.yaml was changed after `apply`/,
    next: /sow events/,
  },
  {
    why: 'another works on what was made',
    make: (rig) => void rig.inside(['claim', '010', '--actor', 'agent:x']),
    code: 4,
    says: /state\.yaml was changed after `apply`/,
    next: /sow checkpoint list/,
  },
  {
    why: 'HEAD is on another branch',
    make: (rig) => {
      rig.git('switch', '-q', '-c', 'elsewhere');
    },
    code: 4,
    says: /feat\/demo/,
    next: /git switch|sow project set branch/,
  },
  {
    why: 'it was made on another branch, which the project has left',
    make: (rig) => {
      rig.git('switch', '-q', '-c', 'elsewhere');
      rig.inside(['project', 'set', 'branch=elsewhere', '--actor', 'human:other']);
    },
    code: 4,
    says: /`apply` was called on feat\/demo, and HEAD is on elsewhere/,
    next: /git switch there/,
  },
  {
    why: 'the files are of a newer sow',
    make: (rig) => {
      const config = rig.read('.sow/config.yaml');
      rig.write('.sow/config.yaml', config.replace(/^schema_version: 1$/m, 'schema_version: 2'));
    },
    code: 4,
    says: /version/,
    next: /sow/,
  },
  {
    why: 'what it goes by is gone',
    make: (rig) => rmSync(rig.path('.sow/local'), { recursive: true }),
    code: 4,
    says: /has changed nothing that is still kept/,
    next: /sow checkpoint list/,
  },
];

for (const { why, make, code, says, next } of REFUSALS)
  test(`refused in words, with nothing changed, where ${why}`, async () => {
    await using rig = Rig.withProject();
    rig.commit();
    rig.write('plan.yaml', PLAN);
    rig.ok('apply', 'plan.yaml');
    make(rig);
    const { message, hint = '' } = rig.unchanged(() => rig.error(code, ['undo']));
    assert.match(message, says);
    assert.match(hint, next);
  });

test('what a task has cost stays known when its making is taken back', async () => {
  await using rig = withTasks('First');
  const [made] = rig.json<{ changes: readonly { id: string }[] }>('undo', '--list').changes;
  rig.ok('cost', 'add', '010', '--model', 'x', '--cost-usd', '1');
  for (const [what, ...id] of [['taken back', made?.id ?? ''], ['made again'], ['taken back again']]) {
    assert.match(rig.ok('undo', ...id), 'taken back', what);
    assert.is(rig.json<{ sum: { total_cost_usd: number } }>('cost').sum.total_cost_usd, 1, what);
  }
});

test('what is git’s stays, and that is said', async () => {
  await using rig = withTasks('First');
  rig.commit();
  rig.ok('worktree', 'add', '010');
  assert.match(rig.inside(['undo']).stderr, 'git keeps what it has of 010: sow worktree list');
  assert.ok(rig.exists('.sow/worktrees/sow/demo/implementation-010/.git'));
  rig.ok('undo');
  const folder = '.sow/worktrees/sow/demo/implementation-010';
  rig.write(`${folder}/made.txt`, 'made\n');
  rig.git('-C', rig.path(folder), 'add', '--all');
  rig.git('-C', rig.path(folder), 'commit', '-q', '-m', 'made');
  rig.ok('claim', '010');
  rig.ok('submit', '010');
  rig.ok('approve', '010');
  const { stderr } = rig.inside(['undo']);
  assert.match(stderr, 'what 010 did stays merged: sow reject 010 has it changed');
  assert.is(rig.git('show', 'sow/demo/trunk:made.txt'), 'made\n');
  rig.ok('approve', '010');
});

test.run();
