// The index saves reading and never tells an untruth: what changed is read again, whatever became of the index itself.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addTask } from '../../src/app/task/add.ts';
import { listTasks } from '../../src/app/view/tasks.ts';
import { uuidv7 } from '../../src/base/id.ts';
import type { Io } from '../../src/base/io.ts';
import { isSettled, sameStamp, stampOf } from '../../src/store/index/stamp.ts';
import { Bench } from '../fault/bench.ts';
import { livePlayer, openAs, SOW, type World } from '../fault/world.ts';
import { type Call, hookedIo } from '../rig/hooked-io.ts';
import { memoryIo } from '../rig/memory-disk.ts';

const TASKS = 12;
const INDEX = `${SOW}/local/index.json`;

async function project(): Promise<World> {
  const bench = await new Bench().withProject();
  for (let n = 1; n <= TASKS; n++)
    await bench.do((workspace) => addTask(workspace, { name: `Task ${n}`, fields: {} }));
  return bench.world;
}

interface Listed {
  /** `<id> <name> <status> <standing>` of each task. */
  readonly tasks: readonly string[];
  /** How many state files and logs of tasks were read. */
  readonly reads: number;
}

let players = 100;

function list(world: World, io: Io = memoryIo(world.disk)): Listed {
  let reads = 0;
  const counting = hookedIo(io, ({ name, path }, perform) => {
    if (name === 'read' && path.includes('/tasks/')) reads++;
    return perform();
  });
  const listed = listTasks(openAs(world, livePlayer(++players), { io: counting }), {});
  if (!listed.ok) throw new Error(JSON.stringify(listed.failure));
  const tasks = listed.value.map(
    ({ id, state, standing }) => `${id} ${state?.name ?? 'broken'} ${state?.status} ${standing}`,
  );
  return { tasks, reads };
}

const taskFile = (id: string, name = 'state.yaml'): string =>
  `${SOW}/project/phases/implementation/tasks/${id}/${name}`;

/** As an editor saves: another file takes the name. */
function save(world: World, path: string, change: (text: string) => string): void {
  const io = memoryIo(world.disk);
  const text = Buffer.from(io.read(path) ?? []).toString('utf8');
  io.unlink(path);
  io.create(path, change(text));
}

test('the first list reads everything, the next one nothing, and both say the same', async () => {
  const world = await project();
  const first = list(world);
  assert.is(first.tasks.length, TASKS);
  assert.ok(first.reads >= 2 * TASKS);
  assert.equal(list(world), { tasks: first.tasks, reads: 0 });
});

test('what an editor or git changed is read again, and nothing else', async () => {
  const world = await project();
  list(world);
  save(world, taskFile('030'), (text) => text.replace('Task 3', 'Renamed'));
  const renamed = list(world);
  assert.is(renamed.tasks[2], '030 Renamed pending explained');
  assert.ok(renamed.reads > 0 && renamed.reads <= 4, `${renamed.reads} reads`);
  save(world, taskFile('040'), (text) => text.replace('status: pending', 'status: completed'));
  assert.is(list(world).tasks[3], '040 Task 4 completed unlawful');
  save(world, taskFile('050', 'log.jsonl'), () => '');
  assert.is(list(world).tasks[4], '050 Task 5 pending unlogged');
  memoryIo(world.disk).unlink(taskFile('060'));
  assert.is(list(world).tasks.length, TASKS - 1);
});

test('a broken file is never indexed, and shown each time', async () => {
  const world = await project();
  save(world, taskFile('020'), () => 'id: [\n');
  for (const _ of [1, 2, 3]) assert.is(list(world).tasks[1], '020 broken undefined invalid');
});

const DAMAGE: Readonly<Record<string, (text: string) => string>> = {
  'cut off': (text) => text.slice(0, text.length / 2),
  empty: () => '',
  'of another version': (text) => `0${text.slice(1)}`,
  'changed by a hand': (text) => text.replace('Task 3', 'Task X'),
  'no JSON': (text) => text.replace('[[', '{{'),
};

for (const [name, damage] of Object.entries(DAMAGE)) {
  test(`an index that is ${name} only costs time`, async () => {
    const world = await project();
    const { tasks } = list(world);
    save(world, INDEX, damage);
    const again = list(world);
    assert.equal(again.tasks, tasks);
    assert.ok(again.reads >= 2 * TASKS);
    assert.equal(list(world), { tasks, reads: 0 }, 'and it is written anew');
  });
}

test('an index that cannot be written is done without', async () => {
  const world = await project();
  const { tasks } = list(world);
  memoryIo(world.disk).unlink(INDEX);
  const full = hookedIo(memoryIo(world.disk), ({ name, path }, perform) => {
    if (name === 'create' && path.includes('/index'))
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    return perform();
  });
  for (const _ of [1, 2]) {
    const listed = list(world, full);
    assert.equal(listed.tasks, tasks);
    assert.ok(listed.reads >= 2 * TASKS);
  }
});

test('a process that goes on reading writes the index once a second at most, and sees every change', async () => {
  const world = await project();
  let writes = 0;
  const io = hookedIo(memoryIo(world.disk), (call, perform) => {
    if (call.name === 'rename' && call.to === INDEX) writes++;
    return perform();
  });
  const workspace = openAs(world, livePlayer(++players), { io });
  let laterMs = 0;
  const { clock } = workspace.store;
  const store = { ...workspace.store, clock: () => clock() + laterMs };
  const nameAfter = (ms: number, name: string): string | undefined => {
    laterMs += ms;
    save(world, taskFile('030'), (text) => text.replace(/^name: .*/m, `name: ${name}`));
    const listed = listTasks({ ...workspace, store }, {});
    return listed.ok ? listed.value[2]?.state?.name : undefined;
  };
  assert.equal([nameAfter(0, 'One'), writes], ['One', 1]);
  assert.equal([nameAfter(500, 'Two'), writes], ['Two', 1]);
  assert.equal([nameAfter(499, 'Three'), writes], ['Three', 1]);
  assert.equal([nameAfter(1, 'Four'), writes], ['Four', 2]);
});

test('what a killed reader was writing is swept by a later one, what another one writes now is not', async () => {
  const world = await project();
  const io = memoryIo(world.disk);
  const now = list(world, hookedIo(io, killAtRename)).tasks;
  const left = (): string[] => (io.list(`${SOW}/local`) ?? []).filter((name) => name.startsWith('index.'));
  const [first] = left();
  assert.ok(first);
  // A player's clock is an hour ahead of the one before it.
  const beside = uuidv7(Date.UTC(2026, 10, 20, 9) + (players + 1) * 3_600_000 - 1000, new Uint8Array(16));
  io.create(`${SOW}/local/index.${beside}.json`, '');
  assert.equal(list(world).tasks, now);
  assert.equal(left(), [`index.${beside}.json`, 'index.json']);
});

function killAtRename({ name, path }: Call, perform: () => unknown): unknown {
  if ((name === 'rename' || name === 'unlink') && path.includes('/index'))
    throw Object.assign(new Error('gone'), { code: 'EIO' });
  return perform();
}

test('a link in place of the index is not followed', async () => {
  const world = await project();
  const { tasks } = list(world);
  const io = hookedIo(memoryIo(world.disk), ({ name, path }, perform) => {
    if (name === 'read' && path === INDEX) throw Object.assign(new Error('link'), { code: 'ELOOP' });
    return perform();
  });
  assert.equal(list(world, io).tasks, tasks);
});

test('a mark that is younger than the grain of the clock proves nothing', () => {
  const stat = { kind: 'file', size: 3, mtimeMs: 1000, ctimeMs: 1000.5, ino: 7 } as const;
  const stamp = stampOf(stat);
  assert.not(isSettled(stamp, 1010));
  assert.ok(isSettled(stamp, 1100));
  assert.ok(isSettled(null, 0));
  for (const other of [
    { ...stat, size: 4 },
    { ...stat, mtimeMs: 1000.1 },
    { ...stat, ctimeMs: 1001 },
    { ...stat, ino: 8 },
  ])
    assert.not(sameStamp(stamp, stampOf(other)));
  assert.is(stampOf({ ...stat, kind: 'link' }), null);
});

test.run();
