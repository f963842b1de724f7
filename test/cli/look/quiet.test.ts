// Looks take no lock, and still see one moment: beside writers, and beside what a dead one left half done.
import { renameSync, rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { openProject } from '../../../src/index.ts';
import { Rig } from '../../rig/rig.ts';

interface Task {
  readonly id: string;
  readonly status: string;
  readonly priority?: string;
}

function tasks(rig: Rig): readonly Task[] {
  return rig.json<{ tasks: readonly Task[] }>('list').tasks;
}

/** The last entry becomes an unfinished one again; what it placed is undone where the test says so. */
function unfinish(rig: Rig, undo: () => void): void {
  undo();
  renameSync(rig.path('.sow/local/txn/last.json'), rig.path('.sow/local/txn/pending.json'));
}

function put(rig: Rig, files: ReadonlyMap<string, string>, which: RegExp): void {
  for (const [path, text] of files) if (which.test(path)) rig.write(path, Buffer.from(text, 'latin1'));
}

test('a half placed change is read as it was before, and finished by the next command', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second']) rig.ok('add', name);
  const before = rig.bytes('.sow/project');
  rig.ok('set', '010', '020', 'priority=high');
  unfinish(rig, () => put(rig, before, /020|log\.jsonl$/));
  rig.unchanged(() => {
    assert.equal(
      tasks(rig).map(({ priority }) => priority),
      [undefined, undefined],
    );
    assert.not.match(rig.ok('events'), ' set ');
  });
  rig.ok('add', 'Third');
  assert.equal(
    tasks(rig).map(({ priority }) => priority),
    ['high', 'high', undefined],
  );
  assert.is(rig.json<{ total: number }>('events', '-t', 'set').total, 2);
});

test('half made tasks and phases are not there yet, half removed ones still are', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.write(
    'plan.yaml',
    'phases: [{name: more}]\ntasks: [{key: a, name: A}, {key: b, name: B, phase: more}]\n',
  );
  rig.ok('apply', 'plan.yaml');
  const full = rig.bytes('.sow/project');
  unfinish(rig, () => rmSync(rig.path('.sow/project/phases/more/tasks/030/state.yaml')));
  rig.unchanged(() => {
    assert.equal(
      tasks(rig).map(({ id }) => id),
      ['010'],
    );
    assert.is(rig.json<{ total: number }>('phase', 'list').total, 3);
    assert.is(rig.ok('validate'), '');
    assert.not.match(rig.ok('events'), 'more');
  });
  rig.ok('set', '010', 'priority=high');
  assert.equal(
    tasks(rig).map(({ id }) => id),
    ['010', '020', '030'],
  );
  rig.ok('rm', '020', '030', '--yes');
  unfinish(rig, () => put(rig, full, /020/));
  rig.unchanged(() => {
    assert.equal(
      tasks(rig).map(({ id, status }) => [id, status]),
      [
        ['010', 'pending'],
        ['020', 'pending'],
        ['030', 'pending'],
      ],
    );
    assert.match(rig.ok('show', '030'), 'B');
    assert.is(rig.json<{ total: number }>('events', '-t', 'removed').total, 0);
  });
  rig.ok('set', '010', 'priority=low');
  assert.equal(
    tasks(rig).map(({ id }) => id),
    ['010'],
  );
});

test('what git or an editor put there meanwhile is read as it stands, and stays', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  rig.ok('set', '010', 'priority=high');
  const mine = rig.read(rig.task('010')).replace('priority: high', 'priority: critical');
  unfinish(rig, () => rig.write(rig.task('010'), mine));
  assert.is(rig.unchanged(() => tasks(rig))[0]?.priority, 'critical');
  const { stderr } = rig.exits(0, ['add', 'Second']);
  assert.match(stderr, /warning: project\/.*state\.yaml was changed while `task set` was being finished/);
  assert.is(rig.read(rig.task('010')), mine);
  const warned = rig.json<{ warnings?: readonly string[] }>('list');
  assert.is(warned.warnings, undefined);
});

test('beside writers a reader sees all of a change or none, and never half a file', async () => {
  await using rig = Rig.withProject();
  for (const name of ['First', 'Second', 'Third']) rig.ok('add', name);
  const opened = await openProject({ directory: rig.root, actor: 'human:reader' });
  assert.ok(opened.ok);
  const plan = { tasks: ['x', 'y', 'z'].map((key) => ({ key, name: key })) };
  rig.write('plan.json', JSON.stringify(plan));
  const seen = new Set<string>();
  let writing = true;
  const writer = async (): Promise<void> => {
    for (let round = 1; round <= 6; round++) {
      for (const call of [
        ['set', '010', '020', '030', `metadata.n=${round}`],
        ['apply', 'plan.json'],
        ['rm', 'x', 'y', 'z', '--yes'],
      ])
        assert.is((await rig.start(call).ended).code, 0);
    }
    writing = false;
  };
  const reader = async (): Promise<void> => {
    while (writing) {
      const listed = opened.value.tasks.list();
      assert.ok(listed.ok);
      const [first, ...more] = listed.value.map(({ state }) => state);
      assert.ok(more.length === 2 || more.length === 5, `${more.length + 1} tasks`);
      const numbers = [first, ...more.slice(0, 2)].map((state) => JSON.stringify(state?.metadata?.n));
      assert.is(new Set(numbers).size, 1, numbers.join(' '));
      seen.add(`${numbers[0]} ${more.length}`);
      for (const id of ['010', '020', '030'])
        assert.is((parse(rig.read(rig.task(id))) as Task).status, 'pending', 'no file is ever torn');
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all([writer(), reader()]);
  assert.ok(seen.size > 6, `the reader saw ${seen.size} moments`);
});

test.run();
