// Notes of what was done beside the state: made without the lock, they are in nobody's way, and one that was torn is none.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addTask } from '../../src/app/task/add.ts';
import { uuidv7 } from '../../src/base/id.ts';
import { isNote, keepNote } from '../../src/store/transaction/note.ts';
import { pastEntries } from '../../src/store/transaction/past.ts';
import { Bench } from '../fault/bench.ts';
import { livePlayer, openAs, SOW, type World } from '../fault/world.ts';
import { hookedIo, isLook } from '../rig/hooked-io.ts';
import { memoryIo } from '../rig/memory-disk.ts';

const LATER = uuidv7(Date.UTC(2099, 0, 1), new Uint8Array(16));

async function worked(): Promise<World> {
  const bench = await new Bench().withProject();
  await bench.do((workspace) => addTask(workspace, { name: 'One', fields: {} }));
  return bench.world;
}

test('a note touches nothing that the holder of the lock clears away', async () => {
  const world = await worked();
  const touched: string[] = [];
  const io = hookedIo(memoryIo(world.disk), (call, perform) => {
    if (!isLook(call)) touched.push(call.path);
    return perform();
  });
  const { store } = openAs(world, livePlayer(900), { io });
  keepNote(store, { id: LATER, actor: 'human:tester', command: 'land', next: 'git revert' });
  const [path] = touched;
  assert.equal(touched, [path, path]);
  assert.is(path, `${SOW}/local/txn/done/${LATER}.json`);
  const [newest] = pastEntries(store);
  assert.ok(newest && isNote(newest));
  assert.is(newest.command, 'land');
});

test('a note that was cut off is none, and the last change is told', async () => {
  const world = await worked();
  const { store } = openAs(world, livePlayer(901));
  store.io.create(`${SOW}/local/txn/done/${LATER}.json`, '{"v":1,"id":"');
  const [newest] = pastEntries(store);
  assert.is(newest?.command, 'task add');
});

test.run();
