// The frame saves the reading of what stands round the tasks, and never tells an untruth.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { setPhaseFields } from '../../src/app/phase/phases.ts';
import { addTask } from '../../src/app/task/add.ts';
import { listTasks } from '../../src/app/view/tasks.ts';
import { Bench } from '../fault/bench.ts';
import { livePlayer, openAs, SOW, type World } from '../fault/world.ts';
import { type Call, hookedIo } from '../rig/hooked-io.ts';
import { memoryIo } from '../rig/memory-disk.ts';

const FRAME = `${SOW}/local/frame.json`;
const PHASE = `${SOW}/project/phases/implementation/state.yaml`;
const PROJECT = `${SOW}/project/state.yaml`;

let players = 500;

/** The project as somebody who has listed its tasks leaves it. */
async function project(): Promise<World> {
  const bench = await new Bench().withProject();
  await bench.do((workspace) => addTask(workspace, { name: 'First', fields: {} }));
  await bench.do(async (workspace) => listTasks(workspace, {}));
  return bench.world;
}

/** What reads of the project say of its one task, and which files round the tasks were read for it. */
function list(world: World, io = memoryIo(world.disk)): { readiness: string | undefined; read: string[] } {
  const read: string[] = [];
  const counting = hookedIo(io, ({ name, path }, perform) => {
    if (name === 'read' && path.endsWith('/state.yaml') && !path.includes('/tasks/')) read.push(path);
    return perform();
  });
  const listed = listTasks(openAs(world, livePlayer(++players), { io: counting }), {});
  return { readiness: listed.ok ? listed.value[0]?.readiness : undefined, read };
}

/** As an editor saves: another file takes the name. */
function save(world: World, path: string, change: (text: string) => string): void {
  const io = memoryIo(world.disk);
  const text = Buffer.from(io.read(path) ?? []).toString('utf8');
  io.unlink(path);
  io.create(path, change(text));
}

test('what stands round the tasks is read once, by the next call nothing', async () => {
  const world = await project();
  memoryIo(world.disk).unlink(FRAME);
  assert.ok(list(world).read.length > 1);
  assert.equal(list(world), { readiness: 'ready', read: [] });
});

test('what a hand changed is read again, and nothing else; what is broken is never kept', async () => {
  const world = await project();
  save(world, PHASE, (text) => text.replace('enabled: true', 'enabled: false'));
  assert.equal(list(world), { readiness: 'blocked', read: [PHASE] });
  assert.equal(list(world), { readiness: 'blocked', read: [] });
  save(world, PHASE, () => 'name: [\n');
  for (const _ of [1, 2]) assert.equal(list(world).read, [PHASE]);
});

const DAMAGE: Readonly<Record<string, (text: string) => string>> = {
  'cut off': (text) => text.slice(0, text.length / 2),
  empty: () => '',
  'of another version': (text) => `0${text.slice(1)}`,
  'changed by a hand': (text) => text.replace('"enabled":true', '"enabled":!!!!'),
};

for (const [name, damage] of Object.entries(DAMAGE)) {
  test(`a frame that is ${name} only costs time`, async () => {
    const world = await project();
    save(world, FRAME, damage);
    const { readiness, read } = list(world);
    assert.is(readiness, 'ready');
    assert.ok(read.includes(PHASE) && read.includes(PROJECT));
    assert.equal(list(world), { readiness: 'ready', read: [] }, 'and it is written anew');
  });
}

test('an editor that saves after the frame has answered, and before the text is read, is not decided over', async () => {
  const world = await project();
  const last = `${SOW}/project/phases/finalize/state.yaml`;
  let saved = false;
  const before = ({ name, path }: Call): void => {
    if (saved || name !== 'read' || path !== last) return;
    saved = true;
    save(world, last, (text) => `${text}depends_on:\n  - phase: implementation\n`);
  };
  const io = hookedIo(memoryIo(world.disk), (call, perform) => {
    before(call);
    return perform();
  });
  const set = await setPhaseFields(openAs(world, livePlayer(++players), { io }), 'finalize', [
    'depends_on+={"phase":"review"}',
  ]);
  assert.ok(saved && set.ok, JSON.stringify(set));
  const text = Buffer.from(memoryIo(world.disk).read(last) ?? []).toString('utf8');
  assert.match(text, /depends_on:\n {2}- phase: implementation\n {2}- phase: review\n/);
});

test.run();
