// An archive is all that is left of a task once its removal is committed, whether the command could say so or not.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { archiveTasks } from '../../src/app/archive/archive.ts';
import { setProjectFields } from '../../src/app/project/project.ts';
import { claimTask } from '../../src/app/task/claim.ts';
import { moveTasks } from '../../src/app/task/move-tasks.ts';
import { memoryIo } from '../rig/memory-disk.ts';
import { Bench, TASK_FILE } from './bench.ts';
import { type Fault, faultyIo, type Target } from './faults.ts';
import { deadPlayer, livePlayer, openAs, SOW, type World } from './world.ts';

const FOR_GOOD = { kind: 'error', code: 'EIO', lasts: true, looksToo: false } as const;
const ONCE = { ...FOR_GOOD, lasts: false } as const;

async function ended(): Promise<World> {
  const bench = await new Bench().withTasks();
  await bench.do((workspace) => claimTask(workspace, { ref: '010' }));
  await bench.do((workspace) => moveTasks(workspace, { verb: 'complete', refs: ['010'] }));
  return bench.world;
}

/** The archives there are once the command has failed where `strikes` says and the next one has been called. */
async function archivesAfter(
  world: World,
  fault: Fault,
  strikes: (target: Target) => boolean,
): Promise<readonly string[]> {
  const disk = memoryIo(world.disk);
  const faulty = faultyIo(disk, fault, strikes);
  const failed = await archiveTasks(openAs(world, deadPlayer(80), { io: faulty.io }), { refs: ['010'] });
  assert.ok(faulty.struck() && !failed.ok);
  const next = await setProjectFields(openAs(world, livePlayer(81)), ['description=next']);
  assert.ok(next.ok, JSON.stringify(next));
  return disk.list(`${SOW}/archive`) ?? [];
}

const isRemoval = ({ name, path }: Target): boolean => name === 'unlink' && path.includes('/tasks/010/');
const isCommit = ({ name, to }: Target): boolean =>
  name === 'rename' && to?.endsWith('pending.json') === true;

test('a removal that is committed and not finished keeps its archive', async () => {
  const world = await ended();
  const archives = await archivesAfter(world, ONCE, isRemoval);
  assert.is(archives.length, 1, archives.join(' '));
  assert.is(memoryIo(world.disk).read(`${SOW}/${TASK_FILE}`), null, 'the next command takes the task away');
});

test('a removal that is not committed leaves the task, and no archive', async () => {
  const world = await ended();
  assert.equal(await archivesAfter(world, ONCE, isCommit), []);
  assert.ok(memoryIo(world.disk).read(`${SOW}/${TASK_FILE}`) !== null);
});

test('where not even the archive can be taken back, the failure is told and the task stands', async () => {
  const world = await ended();
  assert.is((await archivesAfter(world, FOR_GOOD, isCommit)).length, 1);
  assert.ok(memoryIo(world.disk).read(`${SOW}/${TASK_FILE}`) !== null);
});

test.run();
