// What is left of a line in the middle of which a writer was killed goes, even when the line is not to be written any more;
// and nothing else goes with it.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { setTaskFields } from '../../src/app/task/set.ts';
import type { Io } from '../../src/base/io.ts';
import { nodeIo } from '../../src/store/disk/io.ts';
import { type Call, hookedIo } from '../rig/hooked-io.ts';
import { memoryIo } from '../rig/memory-disk.ts';
import { Bench, TASK_FILE, TASK_LOG } from './bench.ts';
import { faultyIo } from './faults.ts';
import { type Act, setConfig } from './use-case.ts';
import { deadPlayer, livePlayer, openAs, SOW, type World } from './world.ts';

const LOG = `${SOW}/${TASK_LOG}`;
const setFirst: Act = (workspace) => setTaskFields(workspace, ['010'], ['priority=high']);
const setBoth: Act = (workspace) => setTaskFields(workspace, ['010', '020'], ['priority=high']);

/** A command that was killed in the middle of its line in the log of 010. */
async function tornBench(act: Act, part = 0.5): Promise<Bench> {
  const bench = await new Bench().withTasks();
  const faulty = faultyIo(memoryIo(bench.world.disk), { kind: 'torn', part }, ({ path }) => path === LOG);
  await act(openAs(bench.world, deadPlayer(50), { io: faulty.io })).catch(() => undefined);
  assert.ok(faulty.killed());
  assert.not.ok(logOf(bench.world).endsWith('\n'));
  return bench;
}

function logOf({ disk }: World): string {
  return Buffer.from(memoryIo(disk).read(LOG) ?? []).toString('utf8');
}

function assertWhole({ world }: Bench): void {
  const lines = logOf(world).split('\n');
  assert.is(lines.pop(), '');
  for (const line of lines) assert.is(typeof JSON.parse(line).id, 'string');
}

const goOn = async (world: World, io: Io = memoryIo(world.disk)): Promise<void> => {
  await setConfig(openAs(world, livePlayer(60), { io }));
};

test('a line that is withheld because its file was edited', async () => {
  const bench = await tornBench(setBoth);
  bench.edit(TASK_FILE, (text) => `${text}# by hand\n`);
  await goOn(bench.world);
  assertWhole(bench);
});

test('a line of an entry that is void because its only file was edited', async () => {
  const bench = await tornBench(setFirst, 0.04);
  bench.edit(TASK_FILE, (text) => `${text}# by hand\n`);
  await goOn(bench.world);
  assertWhole(bench);
});

test('a log that git has replaced after it was read is not cut', async () => {
  const bench = await tornBench(setBoth);
  const sound = memoryIo(bench.world.disk);
  const line = `${logOf(bench.world).split('\n')[0]}\n`;
  const theirs = line + line.replace(/"id":"./, '"id":"f');
  let replaced = false;
  const replacing = (call: Call, perform: () => unknown): unknown => {
    if (call.name === 'cut' && !replaced) {
      replaced = true;
      sound.unlink(LOG);
      sound.create(LOG, theirs);
    }
    return perform();
  };
  await goOn(bench.world, hookedIo(sound, replacing));
  assert.ok(replaced);
  assert.ok(logOf(bench.world).startsWith(theirs));
  assertWhole(bench);
});

test('a cut takes what it was told, or nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sow-cut-'));
  const [file, link] = [join(folder, 'log'), join(folder, 'link')];
  writeFileSync(file, 'one\ntwo\nthr');
  symlinkSync(file, link);
  assert.is(nodeIo.cut(file, Buffer.from('two\n')), false);
  assert.is(nodeIo.cut(file, Buffer.from('more than is there: one\ntwo\nthr')), false);
  assert.is(nodeIo.cut(join(folder, 'absent'), Buffer.from('thr')), false);
  assert.throws(() => nodeIo.cut(link, Buffer.from('thr')), /ELOOP/);
  assert.is(readFileSync(file, 'utf8'), 'one\ntwo\nthr');
  assert.is(nodeIo.cut(file, Buffer.from('thr')), true);
  assert.is(readFileSync(file, 'utf8'), 'one\ntwo\n');
  rmSync(folder, { recursive: true });
});

test.run();
