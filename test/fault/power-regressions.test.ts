// Faults that power cuts have shown, each in the one state of the disk that shows it.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { initializeIn } from '../../src/app/project/init.ts';
import { setProjectFields } from '../../src/app/project/project.ts';
import { memoryIo, nodeAt, treeOf } from '../rig/memory-disk.ts';
import { Bench } from './bench.ts';
import { faultyIo, type Target } from './faults.ts';
import { safeImage } from './images.ts';
import { powerDisk } from './power-disk.ts';
import { litterOf } from './state.ts';
import { cutPlayer, deadPlayer, livePlayer, newWorld, openAs, SOW, type World } from './world.ts';

const LAST = `${SOW}/local/txn/last.json`;
const PENDING = `${SOW}/local/txn/pending.json`;

test('after init the folder .sow itself stays', async () => {
  const world = newWorld();
  const power = powerDisk(world.disk);
  assert.ok((await initializeIn(openAs(world, cutPlayer(1), { io: power.io }))).ok);
  const tree = treeOf(safeImage(power), SOW, ['local']);
  assert.ok(tree.has('config.yaml'), [...tree.keys()].join(' '));
});

test('of a lock only the empty folder is left: the next command enters', async () => {
  const { world } = await new Bench().withProject();
  memoryIo(world.disk).mkdir(`${SOW}/local/lock`);
  await succeeds(world);
});

test('the entry is there and the folder of temporary files is not: the next command finishes it', async () => {
  const { world } = await new Bench().withProject();
  await killAt(world, ({ to }) => to?.endsWith('project/state.yaml') === true);
  const io = memoryIo(world.disk);
  for (const name of io.list(`${SOW}/local/txn/tmp`) ?? []) io.unlink(`${SOW}/local/txn/tmp/${name}`);
  io.rmdir(`${SOW}/local/txn/tmp`);
  await succeeds(world);
  assert.match(textOf(world, 'project/log.jsonl'), '"description":"first"');
});

test('the entry has its old name and its new one: it is finished once, and not in the way of later ones', async () => {
  const { world } = await new Bench().withProject();
  await succeeds(world);
  memoryIo(world.disk).link(LAST, PENDING);
  const nothing = await setProjectFields(openAs(world, livePlayer(91)), ['description=second']);
  assert.equal(nothing, { ok: true, value: { changed: [] } });
  assert.equal(litterOf(world), []);
});

test('a folder that a killed writer made holds no entry before it is there to stay', async () => {
  const { world } = await new Bench().withProject();
  const io = memoryIo(world.disk);
  removeAll(world, `${SOW}/local/txn`);
  const power = powerDisk(world.disk);
  const killed = faultyIo(power.io, { kind: 'kill' }, isFirstStep);
  await attempt(openAs(world, deadPlayer(70), { io: killed.io }), 'first');
  const cut = faultyIo(
    power.io,
    { kind: 'kill' },
    ({ name, path }) => name === 'append' && path.endsWith('log.jsonl'),
  );
  await attempt(openAs(world, cutPlayer(71), { io: cut.io }), 'second');
  assert.ok(io.read(PENDING) !== null, 'the second was cut short after its commit');
  assert.ok(treeOf(safeImage(power), SOW).has('local/txn/pending.json'));
});

const isFirstStep = ({ name, path }: Target): boolean =>
  name === 'syncFolder' || path.startsWith(`${SOW}/local/txn/tmp/`);

async function succeeds(world: World, description = 'second'): Promise<void> {
  const workspace = openAs(world, livePlayer(90));
  const result = await setProjectFields(workspace, [`description=${description}`]);
  assert.equal(result, { ok: true, value: { changed: ['description'] } });
  assert.match(textOf(world, 'project/state.yaml'), `description: ${description}`);
  assert.equal(litterOf(world), []);
}

async function killAt(world: World, strikes: (target: Target) => boolean): Promise<void> {
  const faulty = faultyIo(memoryIo(world.disk), { kind: 'kill' }, strikes);
  await attempt(openAs(world, deadPlayer(70), { io: faulty.io }), 'first');
  assert.ok(faulty.killed());
}

async function attempt(workspace: ReturnType<typeof openAs>, description: string): Promise<void> {
  await setProjectFields(workspace, [`description=${description}`]).catch(() => undefined);
}

function textOf({ disk }: World, path: string): string {
  return Buffer.from(memoryIo(disk).read(`${SOW}/${path}`) ?? []).toString('utf8');
}

function removeAll({ disk }: World, path: string): void {
  const parent = nodeAt(disk, path.slice(0, path.lastIndexOf('/')));
  if (parent?.kind === 'folder') parent.names.delete(path.slice(path.lastIndexOf('/') + 1));
}

test.run();
