// kill -9 at any moment of a change: the next command works, nothing is half done, nothing is left lying about.
import { setTimeout as after } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { Rig } from '../../rig/rig.ts';

const IDS = ['010', '020', '030'];

/** Steps of a change that can be seen from outside: the folder, the name, and how often it has come or gone by then. */
const STEPS: readonly (readonly [folder: string, name: string, times: number])[] = [
  ['.sow/local', 'lock', 1],
  ['.sow/local/txn', 'last.json', 1],
  ['.sow/local/txn', 'pending.json', 1],
  [`.sow/project/phases/implementation/tasks/010`, 'state.yaml', 1],
  [`.sow/project/phases/implementation/tasks/030`, 'state.yaml', 1],
  ['.sow/local/txn', 'pending.json', 2],
  ['.sow/local', 'lock', 2],
];

function withTasks(): Rig {
  const rig = Rig.withProject();
  for (const id of IDS) rig.ok('add', `Task ${id}`, '-d', 'text');
  rig.ok('set', ...IDS, 'metadata.n=0');
  rig.commit();
  return rig;
}

interface State {
  readonly metadata: { readonly n: number };
}

interface Told {
  readonly fields?: Readonly<Record<string, number>>;
}

/** The number that all three tasks hold, in their files and in their logs. */
function numberOf(rig: Rig): number {
  const files = IDS.map((id) => (parse(rig.read(rig.task(id))) as State).metadata.n);
  const logs = IDS.map((id) => {
    const lines = rig.read(rig.task(id, 'log.jsonl')).trimEnd().split('\n');
    const numbers = lines.map((line) => (JSON.parse(line) as Told).fields?.['metadata.n']);
    return numbers.findLast((n) => n !== undefined);
  });
  assert.is(new Set([...files, ...logs]).size, 1, `files ${files}, logs ${logs}`);
  return files[0] ?? Number.NaN;
}

function nothingLeftOver(rig: Rig): void {
  const untracked = rig.git('status', '--porcelain', '--untracked-files=all').split('\n');
  assert.equal(
    untracked.filter((line) => line.startsWith('??')),
    [],
  );
  assert.is(rig.ok('validate'), '');
}

test('killed at every step that can be seen, a change is all there or not at all', async () => {
  await using rig = withTasks();
  let outcomes = '';
  for (const [n, [folder, name, times]] of STEPS.entries()) {
    const reached = rig.changes(folder, name, times);
    const { child, ended } = rig.start(['set', ...IDS, `metadata.n=${n + 1}`]);
    await reached;
    child.kill('SIGKILL');
    await ended;
    rig.unchanged(() => rig.ok('list'));
    rig.ok('set', '010', `metadata.other=${n}`);
    const now = numberOf(rig);
    assert.ok(now === n + 1 || now < n + 1);
    outcomes += now === n + 1 ? '+' : '-';
    nothingLeftOver(rig);
  }
  assert.match(outcomes, /\+$/, 'what came to its end stands');
});

test('killed at random moments while it loops, sow goes on', async () => {
  await using rig = withTasks();
  const started = performance.now();
  rig.ok('set', ...IDS, 'metadata.n=1');
  const duration = performance.now() - started;
  let last = 1;
  for (let round = 2; round < 22; round++) {
    const { child, ended } = rig.start(['set', ...IDS, `metadata.n=${round}`]);
    // The moment itself is what is tried here: spread over the whole call, and a little beyond its end.
    await after(((round * 7) % 20) * (duration / 18));
    child.kill('SIGKILL');
    const { code } = await ended;
    rig.ok('set', '010', `metadata.other=${round}`);
    const now = numberOf(rig);
    assert.ok(now === last || now === round, `${now} is neither ${last} nor ${round}`);
    if (code === 0) assert.is(now, round, 'exit 0 means it is written');
    last = now;
  }
  nothingLeftOver(rig);
});

test('killed while it makes and removes tasks, no id is given twice and no folder is left half', async () => {
  await using rig = withTasks();
  rig.write('plan.json', JSON.stringify({ tasks: ['a', 'b', 'c'].map((key) => ({ key, name: key })) }));
  rig.commit();
  const seen = new Set<string>();
  for (const [folder, name, times] of [
    ['.sow/local/txn', 'pending.json', 1],
    ['.sow/project/phases/implementation/tasks', '040', 1],
    ['.sow/project/phases/implementation/tasks', '050', 1],
  ] as const) {
    const reached = rig.changes(folder, name, times);
    const { child, ended } = rig.start(['apply', 'plan.json']);
    // Where the ids have gone on, the call simply comes to its end.
    await Promise.race([reached, ended]);
    child.kill('SIGKILL');
    await ended;
    rig.ok('apply', 'plan.json');
    const { tasks } = rig.json<{ tasks: readonly { key?: string; id: string }[] }>('list');
    const ids = tasks.flatMap(({ key, id }) => (key ? [id] : []));
    assert.is(ids.length, 3);
    for (const id of ids) assert.not(seen.has(id), id);
    for (const id of ids) seen.add(id);
    const removing = rig.start(['rm', 'a', 'b', 'c', '--yes']);
    await Promise.race([rig.changes('.sow/local/txn', 'pending.json', 1), removing.ended]);
    removing.child.kill('SIGKILL');
    await removing.ended;
    rig.ok('set', '010', `metadata.other=${ids[0]}`);
    const left = rig.json<{ tasks: readonly { key?: string }[] }>('list').tasks.filter(({ key }) => key);
    if (left.length > 0) rig.ok('rm', 'a', 'b', 'c', '--yes');
    assert.ok(left.length === 0 || left.length === 3, `${left.length} left`);
    for (const id of ids) assert.not(rig.exists(rig.task(id, '')), id);
    nothingLeftOver(rig);
  }
});

test.run();
