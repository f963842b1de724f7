// Killed before each call of the file system that taking, reaping and giving back the lock is made of.
import { readlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeIo } from '../../src/store/disk/io.ts';
import { withLock } from '../../src/store/lock/lock.ts';
import { prepare } from '../../src/store/lock/lock-folder.ts';
import {
  deadOwner,
  end,
  type Folder,
  leaveLock,
  litter,
  newFolder,
  optionsFor,
  startWorker,
} from './lock-rig.ts';

const nothingThere = (): void => undefined;

const theDeadThere = (rig: Folder): void => {
  leaveLock(rig.folder, deadOwner());
  prepare(nodeIo, rig.folder, deadOwner());
};

const MIN_CALLS = 10;

const ROWS: readonly [string, (rig: Folder) => void, 'SIGKILL' | 'exit'][] = [
  ['killed before each call, with nothing there', nothingThere, 'SIGKILL'],
  ['killed before each call, with a dead owner and a dead contender there', theDeadThere, 'SIGKILL'],
  ['exiting before each call, with a dead owner and a dead contender there', theDeadThere, 'exit'],
];

for (const [title, make, how] of ROWS) {
  test(`${title}: the next one enters at once and finds no litter`, async () => {
    let n = 1;
    while ((await dieAt(n, how, make)) !== 'survived') n++;
    assert.ok(n > MIN_CALLS, `died ${n - 1} times`);
  });
}

async function dieAt(n: number, how: 'SIGKILL' | 'exit', make: (rig: Folder) => void): Promise<string> {
  using rig = newFolder();
  make(rig);
  const victim = await startWorker(rig, { dieAt: n, how });
  const answer = await victim.ask('once');
  if (answer === 'done') return end(victim).then(() => 'survived');
  assert.is(answer, how === 'exit' ? 'code 9' : 'signal SIGKILL');
  assert.equal(
    await withLock(optionsFor(rig.folder, { deadlineMs: 0 }), () => 'in'),
    { ok: true, value: 'in' },
    `call ${n}`,
  );
  assert.equal(litter(rig.folder), [], `call ${n}`);
  return answer;
}

test('killed before each call among rivals: they go on, one at a time', async () => {
  using rig = newFolder();
  writeFileSync(rig.counter, '0');
  const rivals = await Promise.all([startWorker(rig), startWorker(rig)]);
  for (const rival of rivals) rival.send('loop');
  for (let n = 1; n <= 24; n++) {
    const victim = await startWorker(rig, { dieAt: n, how: 'SIGKILL' });
    const answer = await victim.ask({ count: 2 });
    assert.ok(answer === 'done' || answer === 'signal SIGKILL', answer);
    await end(victim);
  }
  const answers = await Promise.all(rivals.map((rival) => rival.ask('stop')));
  await Promise.all(rivals.map(end));
  assert.equal(answers, ['done', 'done']);
  assert.ok((await withLock(optionsFor(rig.folder, { deadlineMs: 0 }), () => 'in')).ok);
  assert.equal(litter(rig.folder), []);
});

test('a storm of kills at any moment: never two inside, never wedged', async () => {
  using rig = newFolder();
  writeFileSync(rig.counter, '0');
  const start = async () => {
    const worker = await startWorker(rig);
    worker.send('loop');
    return worker;
  };
  const workers = await Promise.all(Array.from({ length: 4 }, start));
  for (let kills = 0; kills < 24; kills++) {
    const [victim] = workers.splice(0, 1);
    if (victim) assert.is(await end(victim), 'signal SIGKILL');
    workers.push(await start());
  }
  const answers = await Promise.all(workers.map((worker) => worker.ask('stop')));
  await Promise.all(workers.map(end));
  assert.equal(answers, Array(4).fill('done'));
  if (isLink(rig.marker)) unlinkSync(rig.marker);
  assert.ok((await withLock(optionsFor(rig.folder, { deadlineMs: 0 }), () => 'in')).ok);
  assert.equal(litter(rig.folder), []);
});

function isLink(path: string): boolean {
  try {
    return readlinkSync(path) !== '';
  } catch {
    return false;
  }
}

test.run();
