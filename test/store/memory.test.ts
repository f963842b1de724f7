// What a process that lives longer than a call keeps of tasks: nothing is read twice, and nothing old is believed.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addTask } from '../../src/app/task/add.ts';
import { claimTask } from '../../src/app/task/claim.ts';
import { moveTasks } from '../../src/app/task/move-tasks.ts';
import { listTasks } from '../../src/app/view/tasks.ts';
import type { Workspace } from '../../src/app/workspace/workspace.ts';
import { readQuietly } from '../../src/store/transaction/quiet.ts';
import { Bench } from '../fault/bench.ts';
import { livePlayer, openAs, SOW, type World } from '../fault/world.ts';
import { type Call, hookedIo } from '../rig/hooked-io.ts';
import { memoryIo } from '../rig/memory-disk.ts';

const TASKS = 12;
const fileOf = (id: string): string => `${SOW}/project/phases/implementation/tasks/${id}/state.yaml`;

async function project(): Promise<World> {
  const bench = await new Bench().withProject();
  for (let n = 1; n <= TASKS; n++)
    await bench.do((workspace) => addTask(workspace, { name: `Task ${n}`, fields: {} }));
  await bench.do(async (workspace) => listTasks(workspace, {}));
  return bench.world;
}

let players = 300;

function open(world: World, before: (call: Call) => void): Workspace {
  const io = hookedIo(memoryIo(world.disk), (call, perform) => {
    before(call);
    return perform();
  });
  return openAs(world, livePlayer(++players), { io });
}

/** As an editor saves: another file takes the name. */
function save(world: World, id: string, change: (text: string) => string): void {
  const io = memoryIo(world.disk);
  const text = Buffer.from(io.read(fileOf(id)) ?? []).toString('utf8');
  io.unlink(fileOf(id));
  io.create(fileOf(id), change(text));
}

test('reads and transactions of one process read the index once, and no task that is as it was', async () => {
  const world = await project();
  const read: string[] = [];
  const workspace = open(world, ({ name, path }) => {
    if (name === 'read') read.push(path);
  });
  for (const ref of ['010', '020', '030']) {
    assert.ok((await claimTask(workspace, { ref })).ok);
    assert.ok((await moveTasks(workspace, { verb: 'submit', refs: [ref] })).ok);
    const listed = listTasks(workspace, { statuses: ['needs_review'] });
    assert.ok(listed.ok && listed.value.some(({ id }) => id === ref));
  }
  assert.is(read.filter((path) => path.endsWith('/index.json')).length, 1);
  const others = read.filter((path) => /tasks\/(?!0[123]0\/)\d{3}\//.test(path));
  assert.equal(others, []);
});

test('once a process has the index, whoever looks at all tasks reads none of them again', async () => {
  const world = await project();
  const read: string[] = [];
  const workspace = open(world, ({ name, path }) => {
    if (name === 'read' && path.includes('/tasks/')) read.push(path);
  });
  assert.ok((await claimTask(workspace, { ref: '010' })).ok);
  read.length = 0;
  const pending = readQuietly(workspace.store, ({ board }) =>
    board.tasks.filter(({ state }) => state?.status === 'pending'),
  );
  assert.is(pending.length, TASKS - 1);
  assert.equal(
    read.filter((path) => !path.includes('/010/')),
    [],
  );
});

test('what a hand changed between two transactions of one process is seen', async () => {
  const world = await project();
  const workspace = open(world, () => {});
  assert.ok((await claimTask(workspace, { ref: '010' })).ok);
  save(world, '030', (text) => `${text}depends_on: ["020"]\n`);
  assert.is((await claimTask(workspace, { ref: '030' })).ok, false);
});

test('an editor that saves after the index has answered, and before the text is read, is not decided over', async () => {
  const world = await project();
  let saved = false;
  const workspace = open(world, ({ name, path }) => {
    if (saved || name !== 'read' || path !== fileOf('030')) return;
    saved = true;
    save(world, '030', (text) => `${text}depends_on: ["020"]\n`);
  });
  const claimed = await claimTask(workspace, { ref: '030' });
  assert.ok(saved);
  assert.is(claimed.ok, false);
});

test.run();
