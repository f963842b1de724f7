// What git does to histories: pulls, rebases, picks, stashes, bisects, force-pushes, partial clones. Nobody is blamed for it,
// no event is lost that one of the sides had, the index tells nothing that is not so, and a reader of the inbox is shown each
// event once.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Task {
  readonly ref: string;
  readonly status: string;
  readonly trusted: boolean;
  readonly standing: string;
}

interface Move {
  readonly title: string;
  /** In `base`, where 010 is claimed and 020 and 030 are pending; works on two branches as git lets it. */
  readonly move: (rig: Rig) => void;
  /** Statuses of the first three tasks. */
  readonly stands: readonly string[];
  /** Ids of events that must be there after it; all that were ever written, if not said. */
  readonly keeps?: (ids: readonly string[]) => readonly string[];
  /** Writing is refused where HEAD stands on no branch. */
  readonly detached?: boolean;
}

/** Commits work on `other`, a branch from here, and comes back. */
function onOther(rig: Rig, work: () => void): void {
  rig.git('switch', '-q', '-c', 'other');
  const project = rig.read('.sow/project/state.yaml');
  rig.ok('project', 'set', 'branch=other');
  work();
  rig.write('.sow/project/state.yaml', project);
  rig.commit('theirs');
  rig.git('switch', '-q', 'feat/demo');
}

const MOVES: readonly Move[] = [
  {
    title: 'checkout of a branch and back',
    move: (rig) => {
      onOther(rig, () => rig.ok('claim', '020'));
      rig.ok('submit', '010');
      rig.commit();
      rig.git('switch', '-q', 'other');
      rig.git('switch', '-q', 'feat/demo');
    },
    stands: ['needs_review', 'pending', 'pending'],
    keeps: () => [],
  },
  {
    title: 'pull, fast forward',
    move: (rig) => {
      onOther(rig, () => rig.ok('claim', '020'));
      rig.git('pull', '-q', '--ff-only', '.', 'other');
    },
    stands: ['in_progress', 'in_progress', 'pending'],
  },
  {
    title: 'pull, merge',
    move: (rig) => {
      onOther(rig, () => rig.ok('claim', '020'));
      rig.ok('submit', '010');
      rig.commit();
      rig.git('pull', '-q', '--no-rebase', '--no-edit', '.', 'other');
    },
    stands: ['needs_review', 'in_progress', 'pending'],
  },
  {
    title: 'rebase of several commits, one task in two of them',
    move: (rig) => {
      onOther(rig, () => rig.ok('set', '010', 'priority=high'));
      rig.ok('submit', '010');
      rig.commit();
      rig.ok('reject', '010', '-m', 'again');
      rig.commit();
      rig.git('rebase', '-q', 'other');
    },
    stands: ['in_progress', 'pending', 'pending'],
  },
  {
    title: 'cherry-pick of what then comes with a merge, too',
    move: (rig) => {
      onOther(rig, () => rig.ok('claim', '020'));
      rig.ok('claim', '030');
      rig.commit();
      rig.git('cherry-pick', 'other');
      rig.ok('submit', '020');
      rig.commit();
      rig.git('merge', '-q', '--no-edit', 'other');
    },
    stands: ['in_progress', 'needs_review', 'in_progress'],
  },
  {
    title: 'stash and pop over other work',
    move: (rig) => {
      rig.ok('submit', '010');
      rig.git('stash', '-q', '--include-untracked');
      rig.ok('claim', '020');
      rig.commit();
      rig.git('stash', 'pop', '-q');
    },
    stands: ['needs_review', 'in_progress', 'pending'],
  },
  {
    title: 'bisect to an older commit',
    move: (rig) => {
      rig.ok('submit', '010');
      rig.commit();
      rig.ok('approve', '010');
      rig.commit();
      rig.git('bisect', 'start', 'HEAD', 'HEAD~3');
      rig.git('checkout', '-q', 'feat/demo~1');
    },
    stands: ['needs_review', 'pending', 'pending'],
    keeps: () => [],
    detached: true,
  },
  {
    title: 'bisect and reset',
    move: (rig) => {
      rig.ok('submit', '010');
      rig.commit();
      rig.git('bisect', 'start', 'HEAD', 'HEAD~2');
      rig.git('bisect', 'reset');
    },
    stands: ['needs_review', 'pending', 'pending'],
  },
  {
    title: 'a force-push that took a commit back',
    move: (rig) => {
      onOther(rig, () => rig.ok('claim', '020'));
      rig.ok('submit', '010');
      rig.commit();
      rig.git('reset', '-q', '--hard', 'other');
    },
    stands: ['in_progress', 'in_progress', 'pending'],
    keeps: () => [],
  },
  {
    title: 'a soft reset, which leaves the files',
    move: (rig) => {
      rig.ok('submit', '010');
      rig.commit();
      rig.git('reset', '-q', '--soft', 'HEAD~1');
    },
    stands: ['needs_review', 'pending', 'pending'],
  },
];

function tasks(rig: Rig, cwd = rig.root): readonly Task[] {
  return rig.data<{ tasks: readonly Task[] }>(0, ['list'], { cwd }).tasks;
}

/** Ids of all events ever written, by every line of every log that git has or had. */
function everWritten(rig: Rig): string[] {
  const patches = rig.git('log', '--all', '--reflog', '-m', '-p', '--', '.sow');
  return [...new Set([...patches.matchAll(/^\+\{"v":1,"id":"([^"]+)"/gm)].map(([, id = '']) => id))];
}

for (const { title, move, stands, keeps = all, detached } of MOVES)
  test(`${title}: every status is trusted, no event lost, work goes on`, async () => {
    await using rig = base();
    rig.ok('setup', 'git');
    assert.ok(tasks(rig).length > MORE && rig.exists(INDEX), 'an index of what was before');
    const shown = inbox(rig, 'human:reader');
    assert.ok(shown.length > MORE);
    move(rig);
    toldAsRead(rig);
    toldOnce(rig, shown);
    rig.unchanged(() => {
      const found = tasks(rig).slice(0, stands.length);
      assert.equal(
        found.map(({ status }) => status),
        stands,
      );
      assert.ok(found.every(({ trusted, standing }) => trusted && standing === 'explained'));
      assert.not.match(rig.exits(0, ['validate']).stdout, 'SOW4');
    });
    const { events } = rig.json<{ events: readonly { id: string }[] }>('events');
    const standing = new Set(events.map(({ id }) => id));
    assert.is(standing.size, events.length, 'none stands twice');
    const lost = keeps(everWritten(rig)).filter((id) => !standing.has(id));
    assert.equal(lost, []);
    if (detached) rig.exits(4, ['claim', '030']);
    else {
      rig.ok('add', 'Fourth');
      rig.ok('abandon', '010', '-m', 'x');
      assert.is(rig.ok('validate'), '');
    }
  });

const INDEX = '.sow/local/index.json';

/** What is taken from an index is what the files say: with one that was written before, with none, and with a new one. */
function toldAsRead(rig: Rig, cwd = rig.root): void {
  const told = (): readonly unknown[] =>
    ['list', 'status', 'metrics'].map((look) => rig.data(0, [look], { cwd }));
  const before = told();
  rmSync(join(cwd, INDEX), { force: true });
  const read = told();
  assert.equal(before, read);
  assert.ok(existsSync(join(cwd, INDEX)), 'written anew');
  assert.equal(told(), read);
}

/** Ids of what a reader has not been shown; it is then. */
function inbox(rig: Rig, reader: string, cwd = rig.root): string[] {
  const { events } = rig.data<{ events: readonly { id: string }[] }>(0, ['inbox', '--actor', reader], {
    cwd,
  });
  return events.map(({ id }) => id);
}

/** @param shown what the reader has been shown before. */
function toldOnce(rig: Rig, shown: readonly string[], cwd = rig.root): void {
  const standing = inbox(rig, 'human:newcomer', cwd);
  assert.equal(
    inbox(rig, 'human:reader', cwd),
    standing.filter((id) => !shown.includes(id)),
  );
  assert.equal(inbox(rig, 'human:reader', cwd), []);
}

function all(ids: readonly string[]): readonly string[] {
  return ids;
}

/** Nobody touches them: they make the tasks so many that they are indexed. */
const MORE = 10;

/** A rig with three tasks, the first of them claimed, and some more. */
function base(): Rig {
  const rig = Rig.withProject();
  for (const name of ['First', 'Second', 'Third']) rig.ok('add', name);
  const more = Array.from({ length: MORE }, (_, i) => ({ key: `more-${i}`, name: `More ${i}` }));
  rig.exits(0, ['apply', '-'], { input: JSON.stringify({ tasks: more }) });
  rig.commit('added');
  rig.ok('claim', '010');
  rig.commit('claimed');
  return rig;
}

test('a shallow clone knows all that happened, for the logs are files', async () => {
  await using rig = base();
  rig.git('clone', '-q', '--depth', '1', `file://${rig.root}`, '../shallow');
  const cwd = rig.path('../shallow');
  const of = (at: string) => rig.data<{ events: object[] }>(0, ['events'], { cwd: at }).events;
  assert.equal(of(cwd), of(rig.root));
  assert.equal(tasks(rig, cwd), tasks(rig));
  const shown = inbox(rig, 'human:reader', cwd);
  assert.equal(shown, inbox(rig, 'human:reader'), 'to this machine all of it is new');
  rig.ok('claim', '020');
  rig.commit('more');
  rig.git('-C', cwd, 'pull', '-q', '--ff-only');
  toldAsRead(rig, cwd);
  toldOnce(rig, shown, cwd);
  assert.is(tasks(rig, cwd)[1]?.status, 'in_progress');
  rig.exits(0, ['submit', '010'], { cwd });
  assert.is(rig.exits(0, ['validate'], { cwd }).stdout, '');
});

test('a sparse clone is read, and not written while it leaves out state: its ids would come again', async () => {
  await using rig = base();
  rig.git('clone', '-q', '--sparse', rig.root, '../sparse');
  const cwd = rig.path('../sparse');
  const git = (...args: string[]): string => rig.git('-C', cwd, ...args);
  assert.match(rig.exits(6, ['list'], { cwd }).stderr, '→ git sparse-checkout add .sow');
  git('sparse-checkout', 'set', '--no-cone', '/.sow/', '!/.sow/project/phases/implementation/tasks/030/');
  assert.is(tasks(rig, cwd).length, MORE + 2);
  const shown = inbox(rig, 'human:reader', cwd);
  const refused = rig.exits(4, ['add', 'Fourth'], { cwd });
  assert.match(refused.stderr, /leaves out .*\/030\/log\.jsonl.*\n.*git sparse-checkout add \.sow/);
  assert.match(
    rig.exits(3, ['doctor'], { cwd }).stdout,
    /ERROR .*the checkout is sparse and leaves out 2 files/,
  );
  toldAsRead(rig, cwd);
  git('sparse-checkout', 'set', '--no-cone', '/.sow/');
  toldAsRead(rig, cwd);
  toldOnce(rig, shown, cwd);
  assert.match(rig.exits(0, ['add', 'Fourth'], { cwd }).stdout, /^140 /);
  assert.is(git('status', '--porcelain', '--untracked-files=no'), '');
});

test.run();
