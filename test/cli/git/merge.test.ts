// Two clones that changed the state, merged with sow's driver and without it: with it, what can be right is right.
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig } from '../../rig/rig.ts';

interface Case {
  readonly title: string;
  /** In the clone, and in the repository that pulls from it. */
  readonly theirs: (clone: Clone) => unknown;
  readonly ours: (clone: Clone) => unknown;
  /** What stands in the pulled repository when all went well. */
  readonly right: (merged: Clone) => void;
  /** With the driver a person still has to decide. */
  readonly conflict?: RegExp;
  /** Whether plain git gets it right, too. */
  readonly plain: boolean;
}

/** Works in one of the two checkouts as a user would. */
class Clone {
  readonly root: string;
  readonly #rig: Rig;

  constructor(rig: Rig, root: string) {
    this.root = root;
    this.#rig = rig;
  }

  sow(...args: string[]): string {
    return this.#rig.exits(0, args, { cwd: this.root }).stdout;
  }

  validate(code: number): string {
    return this.#rig.exits(code, ['validate'], { cwd: this.root }).stdout;
  }

  git(...args: string[]): string {
    return this.#rig.git('-C', this.root, ...args);
  }

  /** The state file of a task. */
  state(id: string): string {
    return this.read(this.#rig.task(id));
  }

  read(path: string): string {
    return readFileSync(`${this.root}/${path}`, 'utf8');
  }

  edit(path: string, change: (text: string) => string): void {
    writeFileSync(`${this.root}/${path}`, change(this.read(path)));
  }

  fields(id: string): Record<string, unknown> {
    return this.#rig.data<{ task: Record<string, unknown> }>(0, ['show', id], { cwd: this.root }).task;
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '-q', '--allow-empty', '-m', 'work');
  }

  /** Whether it merged without a conflict. */
  pulls(from: Clone): boolean {
    try {
      this.git('pull', '-q', '--no-rebase', '--no-edit', from.root, 'feat/demo');
      return true;
    } catch {
      return false;
    }
  }
}

const CASES: readonly Case[] = [
  {
    title: 'one side changed one status',
    theirs: (clone) => clone.sow('claim', '020'),
    ours: () => {},
    right: (merged) => assert.is(merged.fields('020').status, 'in_progress'),
    plain: true,
  },
  {
    title: 'status changes of neighbours',
    theirs: (clone) => clone.sow('claim', '020'),
    ours: (clone) => clone.sow('claim', '030'),
    right: (merged) => {
      assert.is(merged.fields('020').status, 'in_progress');
      assert.is(merged.fields('030').status, 'in_progress');
    },
    plain: true,
  },
  {
    title: 'a status here, a name there',
    theirs: (clone) => clone.sow('set', '010', 'name=Renamed'),
    ours: (clone) => clone.sow('submit', '010'),
    right: (merged) => {
      assert.is(merged.fields('010').status, 'needs_review');
      assert.is(merged.fields('010').name, 'Renamed');
    },
    plain: false,
  },
  {
    title: 'fields of the same task',
    theirs: (clone) => clone.sow('set', '020', 'priority=high', 'domain=api'),
    ours: (clone) => clone.sow('set', '020', 'estimated_hours=3', 'assignee=ada'),
    right: (merged) => {
      const { priority, domain, estimated_hours, assignee } = merged.fields('020');
      assert.equal([priority, domain, estimated_hours, assignee], ['high', 'api', 3, 'ada']);
    },
    plain: false,
  },
  {
    title: 'labels and edges on both sides',
    theirs: (clone) => clone.sow('set', '030', 'labels+=slow', 'depends_on+=020'),
    ours: (clone) => clone.sow('set', '030', 'labels+=api', 'depends_on+=010'),
    right: (merged) => {
      const { labels, depends_on } = merged.fields('030');
      assert.equal(new Set(labels as string[]), new Set(['slow', 'api']));
      assert.equal(new Set(depends_on as string[]), new Set(['020', '010']));
    },
    plain: false,
  },
  {
    title: 'outputs on both sides, one of them approved here',
    theirs: (clone) => clone.sow('submit', '010', '--output', 'b.md'),
    ours: (clone) => clone.sow('submit', '010', '--output', 'a.md'),
    right: (merged) => {
      const outputs = merged.fields('010').outputs as { path: string }[];
      assert.equal(outputs.map(({ path }) => path).sort(), ['a.md', 'b.md']);
    },
    plain: false,
  },
  {
    title: 'submitted here, completed there',
    theirs: (clone) => clone.sow('complete', '010'),
    ours: (clone) => clone.sow('submit', '010', '-m', 'done'),
    right: (merged) => {
      const { status, completed_at, completion_summary, claim } = merged.fields('010');
      assert.equal([status, completion_summary, claim], ['completed', 'done', undefined]);
      assert.type(completed_at, 'string');
    },
    plain: false,
  },
  {
    title: 'claimed here, abandoned there',
    theirs: (clone) => clone.sow('abandon', '020', '-m', 'not needed'),
    ours: (clone) => clone.sow('claim', '020'),
    right: (merged) => {
      const { status, claim } = merged.fields('020');
      assert.equal([status, claim], ['abandoned', undefined]);
    },
    plain: false,
  },
  {
    title: 'paused here, submitted there: only a person can say',
    theirs: (clone) => clone.sow('submit', '010'),
    ours: (clone) => clone.sow('pause', '010', '-m', 'which one?'),
    conflict: /\w+ has status: paused; \w+ has status: needs_review/,
    right: (merged) => {
      const text = merged.state('010');
      assert.match(
        text,
        /^<{7} .*\nstatus: paused\n={7}\nstatus: needs_review\n>{7} .*\ncreated_at: .*\nstarted_at:/m,
      );
      assert.is(text.match(/^<{7} /gm)?.length, 2, 'the status, and the question that hangs on it');
    },
    plain: false,
  },
  {
    title: 'both took one task: only a person can say',
    theirs: (clone) => clone.sow('claim', '020', '--actor', 'human:ada'),
    ours: (clone) => clone.sow('claim', '020', '--actor', 'human:bob'),
    conflict: /has actor: "human:bob".*; \w+ has actor: "human:ada"/,
    right: (merged) => {
      const text = merged.state('020');
      assert.match(text, /^status: in_progress$/m);
      assert.is(text.match(/^<{7} /gm)?.length, 1);
    },
    plain: false,
  },
  {
    title: 'comments here, fields there',
    theirs: (clone) => clone.sow('set', '020', 'name=Renamed', 'priority=low'),
    ours: (clone) =>
      clone.edit('.sow/project/phases/implementation/tasks/020/state.yaml', (text) =>
        text
          .replace('name: Second', '# why it is called so\nname: Second # for now')
          .replace(/^id/, '# head\nid'),
      ),
    right: (merged) => {
      const text = merged.state('020');
      assert.match(text, '# head\nid: "020"\n# why it is called so\nname: Renamed # for now\n');
      assert.match(text, /^priority: low$/m);
    },
    plain: false,
  },
  {
    title: 'the project described here, its review set there',
    theirs: (clone) => clone.sow('project', 'set', 'review=human'),
    ours: (clone) => clone.sow('project', 'set', 'description=What it is for'),
    right: (merged) => {
      const text = merged.read('.sow/project/state.yaml');
      assert.match(text, /^review: human$/m);
      assert.match(text, /^description: What it is for$/m);
    },
    plain: false,
  },
  {
    title: 'a change that came over and went on',
    theirs: (clone) => {
      clone.sow('submit', '010');
      clone.sow('reject', '010', '-m', 'again');
    },
    ours: (clone) => clone.sow('submit', '010'),
    right: (merged) => {
      const { status, iteration } = merged.fields('010');
      assert.equal([status, iteration], ['in_progress', 2]);
    },
    plain: false,
  },
];

/** git tells a later time of the same second from the earlier one only where it is written. */
function later(clone: Clone): void {
  for (const path of clone.git('diff', '--name-only').trim().split('\n'))
    if (path.endsWith('.yaml'))
      clone.edit(path, (text) => text.replace(/updated_at: .*/g, 'updated_at: 2030-01-01T00:00:00Z'));
}

test('the merge matrix: with the driver thirteen of thirteen come out right', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second', 'Third']) rig.ok('add', name);
  rig.ok('claim', '010');
  rig.commit();
  const clone = (name: string): Clone => {
    rig.git('clone', '-q', rig.root, `../${name}`);
    return new Clone(rig, rig.path(`../${name}`));
  };
  for (const [i, { title, theirs, ours, right, conflict, plain }] of CASES.entries()) {
    const there = clone(`there-${i}`);
    theirs(there);
    later(there);
    there.commit();
    const here = clone(`here-${i}`);
    ours(here);
    here.commit();

    assert.is(here.pulls(there), plain, `${title}, by git alone`);
    const alone = here.validate(plain ? 0 : 3);
    if (!plain) assert.match(alone, /SOW105: an unresolved merge conflict: HEAD has .*; \w+ has /, title);
    assert.not.match(alone, 'SOW401', 'nobody is blamed');
    here.git('reset', '-q', '--hard', plain ? 'HEAD~1' : 'HEAD');

    here.sow('setup', 'git');
    assert.is(here.pulls(there), conflict === undefined, `${title}, with the driver`);
    const told = here.validate(conflict ? 3 : 0);
    if (conflict) assert.match(told, conflict);
    else assert.is(told, '', title);
    right(here);
  }
});

test('setup git registers the driver in this clone alone, says what it does, and takes it away', async () => {
  await using rig = Rig.withProject();
  rig.commit();
  const config = rig.read('.git/config');
  assert.match(rig.ok('setup', 'git', '--print'), 'info/attributes: /.sow/**/state.yaml merge=sow');
  assert.is(rig.read('.git/config'), config);
  rig.write('.git/info/attributes', '*.png binary\n');
  rig.ok('setup', 'git');
  assert.match(rig.read('.git/config'), 'schema merge -q %O %A %B %P');
  assert.is(
    rig.read('.git/info/attributes'),
    '*.png binary\n/.sow/config.yaml merge=sow\n/.sow/refs/index.yaml merge=sow\n/.sow/**/state.yaml merge=sow\n',
  );
  assert.match(rig.ok('setup', 'git'), 'unchanged');
  assert.is(rig.git('status', '--porcelain'), '', 'nothing that is committed changes');
  rig.ok('setup', 'git', '--remove');
  assert.is(rig.read('.git/config'), config);
  assert.is(rig.read('.git/info/attributes'), '*.png binary\n');
  assert.match(rig.ok('setup', 'git', '--remove'), 'unchanged');
  assert.match(rig.error(2, ['setup', 'svn']).message, 'cannot set up svn');
});

test('where sow is gone, the driver merges lines as git would', async () => {
  await using rig = Rig.withProject();
  rig.ok('setup', 'git');
  const driver = rig.git('config', 'merge.sow.driver').trim();
  rig.git('config', 'merge.sow.driver', driver.replaceAll(process.execPath, '/nowhere/node'));
  rig.ok('add', 'First');
  rig.commit();
  rig.git('switch', '-q', '-c', 'other');
  rig.write(rig.task('010'), rig.read(rig.task('010')).replace('First', 'Other'));
  rig.commit();
  rig.git('switch', '-q', 'feat/demo');
  rig.write(rig.task('010'), rig.read(rig.task('010')).replace('First', 'Ours'));
  rig.commit();
  assert.throws(() => rig.git('merge', '-q', 'other'));
  assert.match(rig.read(rig.task('010')), '<<<<<<< ours\nname: Ours\n=======\nname: Other\n>>>>>>> theirs\n');
});

test('what is no state file, or no sound one, is merged as lines', async () => {
  await using rig = Rig.withProject();
  const three = (base: string, ours: string, theirs: string): void => {
    rig.write('base', base);
    rig.write('ours', ours);
    rig.write('theirs', theirs);
  };
  const merge = (code: number, path: string): string => {
    rig.exits(code, ['schema', 'merge', 'base', 'ours', 'theirs', path]);
    return rig.read('ours');
  };
  three('a\nb\nc\n', 'A\nb\nc\n', 'a\nb\nC\n');
  assert.is(merge(0, 'notes.yaml'), 'A\nb\nC\n');
  three('a: [\nb\nc\n', 'A: [\nb\nc\n', 'a: [\nb\nC\n');
  assert.is(merge(0, rig.task('010')), 'A: [\nb\nC\n');
  three('a\n', 'b\n', 'c\n');
  assert.is(merge(1, 'notes.yaml'), '<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n');
  rig.exits(7, ['schema', 'merge', '.', 'ours', 'theirs', rig.task('010')]);
});

test('a merge leaves the project with the branch it stands on, and a rebase does too', async () => {
  await using rig = Rig.withProject();
  rig.ok('setup', 'git');
  rig.ok('add', 'First');
  rig.commit();
  rig.git('switch', '-q', '-c', 'other');
  rig.ok('project', 'set', 'branch=other');
  rig.ok('project', 'set', 'description=other');
  rig.commit();
  rig.git('switch', '-q', 'feat/demo');
  rig.ok('project', 'set', 'review=human');
  rig.commit();
  rig.git('merge', '-q', '--no-edit', 'other');
  assert.match(rig.read('.sow/project/state.yaml'), /^branch: feat\/demo$/m);
  assert.is(rig.ok('validate'), '');
  rig.git('switch', '-q', 'other');
  rig.ok('project', 'set', 'description=more');
  rig.commit();
  rig.git('rebase', '-q', 'feat/demo');
  assert.match(rig.read('.sow/project/state.yaml'), /^branch: other$/m);
  assert.is(rig.ok('validate'), '');
});

test.run();
