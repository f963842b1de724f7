// What a change looks at beside what it changes: nothing that could be left, so that its cost does not grow with the project.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addTask } from '../../src/app/task/add.ts';
import { claimTask } from '../../src/app/task/claim.ts';
import { moveTasks } from '../../src/app/task/move-tasks.ts';
import { setTaskFields } from '../../src/app/task/set.ts';
import { listTasks } from '../../src/app/view/tasks.ts';
import type { Workspace } from '../../src/app/workspace/workspace.ts';
import type { Result } from '../../src/base/result.ts';
import { Bench } from '../fault/bench.ts';
import { livePlayer, openAs, SOW, type World } from '../fault/world.ts';
import { hookedIo } from '../rig/hooked-io.ts';
import { memoryIo } from '../rig/memory-disk.ts';

const TASKS = 12;

/** 010 and eleven others, of which 020 depends on 010 by its key; the index has been written. */
async function project(): Promise<World> {
  const bench = await new Bench().withProject();
  await bench.do((workspace) => addTask(workspace, { name: 'First', fields: { key: 'first' } }));
  await bench.do((workspace) => addTask(workspace, { name: 'Second', fields: { depends_on: ['first'] } }));
  for (let n = 3; n <= TASKS; n++)
    await bench.do((workspace) => addTask(workspace, { name: `Task ${n}`, fields: {} }));
  await bench.do(async (workspace) => listTasks(workspace, {}));
  return bench.world;
}

interface Looks {
  /** Files of other tasks that were read. */
  readonly read: readonly string[];
  /** Files of other tasks whose marks were looked at. */
  readonly marked: readonly string[];
}

let players = 200;

async function looksOf(
  world: World,
  act: (workspace: Workspace) => Promise<Result<unknown>>,
): Promise<Looks> {
  const read: string[] = [];
  const marked: string[] = [];
  const io = hookedIo(memoryIo(world.disk), ({ name, path }, perform) => {
    const other = /tasks\/(?!010\/)(\d{3}\/\w+\.\w+)$/.exec(path)?.[1];
    if (other && name === 'read') read.push(other);
    if (other && name === 'stat') marked.push(other);
    return perform();
  });
  const done = await act(openAs(world, livePlayer(++players), { io }));
  assert.ok(done.ok, JSON.stringify(done));
  return { read, marked };
}

test('fields that settle no tree are set without a look at any other task', async () => {
  const world = await project();
  const looks = await looksOf(world, (workspace) => setTaskFields(workspace, ['010'], ['labels+=urgent']));
  assert.equal(looks, { read: [], marked: [] });
});

test('claim and submit look at the marks of the others, and read none of them', async () => {
  const world = await project();
  for (const act of [
    (workspace: Workspace) => claimTask(workspace, { ref: '010' }),
    (workspace: Workspace) => moveTasks(workspace, { verb: 'submit', refs: ['010'] }),
  ]) {
    const { read, marked } = await looksOf(world, act);
    assert.equal(read, []);
    assert.is(new Set(marked).size, TASKS - 1);
  }
});

test('approve reads the log of the task that it unblocks, and nothing else of the others', async () => {
  const world = await project();
  for (const act of [
    (workspace: Workspace) => claimTask(workspace, { ref: '010' }),
    (workspace: Workspace) => moveTasks(workspace, { verb: 'submit', refs: ['010'] }),
  ])
    assert.ok((await act(openAs(world, livePlayer(++players)))).ok);
  const { read } = await looksOf(world, (workspace) =>
    moveTasks(workspace, { verb: 'approve', refs: ['010'] }),
  );
  assert.equal([...new Set(read)], ['020/log.jsonl']);
});

test('a child that a hand has written since the index was is seen: its parent is not claimed', async () => {
  const world = await project();
  const io = memoryIo(world.disk);
  const file = `${SOW}/project/phases/implementation/tasks/030/state.yaml`;
  const text = Buffer.from(io.read(file) ?? []).toString('utf8');
  io.unlink(file);
  io.create(file, `${text}parent_id: "010"\n`);
  const claimed = await claimTask(openAs(world, livePlayer(++players)), { ref: '010' });
  assert.is(claimed.ok, false);
});

test('a list of all tasks looks into no folder of a task', async () => {
  const world = await project();
  let folders = 0;
  const io = hookedIo(memoryIo(world.disk), ({ name, path }, perform) => {
    if (name === 'list' && /tasks\/\d{3}$/.test(path)) folders++;
    return perform();
  });
  const listed = listTasks(openAs(world, livePlayer(++players), { io }), {});
  assert.ok(listed.ok && listed.value.length === TASKS);
  assert.is(folders, 0);
});

test.run();
