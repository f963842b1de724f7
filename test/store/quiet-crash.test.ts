// A quiet reader beside writers that are killed: whatever came and went between two of its calls, it sees one moment.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Event } from '../../src/base/event.ts';
import type { Io } from '../../src/base/io.ts';
import { ok } from '../../src/base/result.ts';
import { readQuietly } from '../../src/store/transaction/quiet.ts';
import { transact } from '../../src/store/transaction/transact.ts';
import { type FaultyIo, faultyIo } from '../fault/faults.ts';
import { copyWorld, deadPlayer, newWorld, openAs, SOW, type World } from '../fault/world.ts';
import { hookedIo } from '../rig/hooked-io.ts';
import { memoryIo } from '../rig/memory-disk.ts';

const PAIR = ['knowledge/a.md', 'knowledge/b.md'] as const;
let writers = 0;

test('two writers between its two notes, whatever they had got to when they were killed, are never seen by halves', async () => {
  const first = await write(withFolders(newWorld()), 'zero');
  let reads = 0;
  for (const before of await killedEverywhere(first, 'one')) {
    const between = await write(copyWorld(before), 'two');
    for (const after of await killedEverywhere(between, 'three')) reads += readsBetween(before, after);
  }
  assert.ok(reads > 1000, `only ${reads} reads`);
});

test('a state that changes with every look is shown with a warning, and one that comes to rest without', async () => {
  const world = await write(await write(withFolders(newWorld()), 'one'), 'two');
  const other = await write(copyWorld(world), 'three');
  for (const [restsAfter, warnings] of [
    [Number.POSITIVE_INFINITY, 1],
    [199, 0],
  ] as const) {
    const said: Event[] = [];
    let looks = 0;
    const io = switching(world, other, () => looks % 2 === 1 && looks < restsAfter);
    const { store } = openAs(world, deadPlayer(++writers), { io, report: (event) => said.push(event) });
    const seen = readQuietly(store, (snapshot) => {
      looks++;
      return PAIR.map((path) => snapshot.text(path));
    });
    assert.is(seen.length, 2);
    assert.is(said.length, warnings);
    for (const event of said)
      assert.ok(event.type === 'warning' && /may be of two moments/.test(event.message));
  }
});

function withFolders(world: World): World {
  for (const folder of [SOW, `${SOW}/knowledge`]) memoryIo(world.disk).mkdir(folder);
  return world;
}

async function write(world: World, text: string, faulty?: FaultyIo): Promise<World> {
  const { store } = openAs(world, deadPlayer(++writers), faulty && { io: faulty.io });
  try {
    await transact(store, { command: 'test', actor: 'human:test' }, (snapshot, draft) => {
      for (const path of PAIR) draft.setText(path, snapshot.text(path), text);
      return ok(undefined);
    });
  } catch (error) {
    if (!faulty?.killed()) throw error;
  }
  return world;
}

/** The world after a writer was killed before its first change of the disk, before its second, and so on to its end. */
async function killedEverywhere(start: World, text: string): Promise<World[]> {
  const worlds: World[] = [];
  for (let at = 1; ; at++) {
    const world = copyWorld(start);
    const faulty = faultyIo(memoryIo(world.disk), { kind: 'kill' }, ({ nth }) => nth === at);
    worlds.push(await write(world, text, faulty));
    if (!faulty.struck()) return worlds;
  }
}

/** One read for each of its calls, before which the world becomes another one. */
function readsBetween(before: World, after: World): number {
  for (let at = 1; ; at++) {
    let calls = 0;
    const io = switching(before, after, () => ++calls >= at);
    const { store } = openAs(before, deadPlayer(++writers), { io });
    const seen = readQuietly(store, (snapshot) => PAIR.map((path) => snapshot.text(path)));
    assert.is(seen[0], seen[1], `switched before call ${at}`);
    if (calls < at) return at;
  }
}

function switching(before: World, after: World, isOver: () => boolean): Io {
  const late = memoryIo(after.disk);
  return hookedIo(memoryIo(before.disk), ({ name, path }, perform) => {
    if (!isOver()) return perform();
    if (name === 'read') return late.read(path);
    return name === 'list' ? late.list(path) : late.stat(path);
  });
}

test.run();
