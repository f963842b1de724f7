// The lock as its callers see it: one at a time, the dead are no obstacle, the living are never robbed.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeIo } from '../../src/store/disk/io.ts';
import { removeLock, withLock } from '../../src/store/lock/lock.ts';
import { discardPrepared, prepare } from '../../src/store/lock/lock-folder.ts';
import { type LockOwner, nameOfOwner, readOwner } from '../../src/store/lock/lock-owner.ts';
import { describe, thisProcess } from '../../src/store/lock/process-identity.ts';
import {
  deadOwner,
  end,
  HOST,
  leaveLock,
  litter,
  newFolder,
  optionsFor,
  ownerWith,
  startWorker,
  until,
  watchedIo,
} from './lock-rig.ts';

/** Takes it at once or not at all. */
const now = { deadlineMs: 0 };

test('the work is done under the lock, and its value returned', async () => {
  using rig = newFolder();
  const inside: unknown[] = [];
  const result = await withLock(optionsFor(rig.folder), () => {
    inside.push(litter(rig.folder), readOwner(nodeIo, rig.lock)?.command);
    return 42;
  });
  assert.equal(result, { ok: true, value: 42 });
  assert.equal(inside, [['lock'], 'sow test']);
  assert.equal(litter(rig.folder), []);
});

test('the folders are made for their owner only', async () => {
  using rig = newFolder();
  await withLock(optionsFor(rig.folder), () => undefined);
  assert.equal(statSync(rig.folder).mode & 0o777, 0o700);
  assert.equal(readdirSync(rig.folder), ['graves']);
});

test('six processes counting together lose no count', async () => {
  using rig = newFolder();
  writeFileSync(rig.counter, '0');
  const workers = await Promise.all(Array.from({ length: 6 }, () => startWorker(rig)));
  const answers = await Promise.all(workers.map((worker) => worker.ask({ count: 25 })));
  await Promise.all(workers.map(end));
  assert.equal(answers, Array(6).fill('done'));
  assert.equal(readFileSync(rig.counter, 'utf8'), '150');
  assert.equal(litter(rig.folder), []);
});

test('eight processes that meet one dead owner enter one after the other', async () => {
  using rig = newFolder();
  const workers = await Promise.all(Array.from({ length: 8 }, () => startWorker(rig)));
  for (let round = 0; round < 25; round++) {
    leaveLock(rig.folder, deadOwner());
    const answers = await Promise.all(workers.map((worker) => worker.ask('once')));
    assert.equal(answers, Array(8).fill('done'), `round ${round}`);
  }
  await Promise.all(workers.map(end));
});

test('after kill -9 of the owner the next one enters at once', async () => {
  using rig = newFolder();
  const worker = await startWorker(rig);
  assert.is(await worker.ask('hold'), 'held');
  const refused = await withLock(optionsFor(rig.folder, now), () => 'in');
  assert.is(refused.ok, false);
  await end(worker);
  assert.equal(await withLock(optionsFor(rig.folder, now), () => 'in'), { ok: true, value: 'in' });
});

test('a stopped owner is waited for, named, and never robbed', async () => {
  using rig = newFolder();
  const worker = await startWorker(rig);
  assert.is(await worker.ask('hold'), 'held');
  worker.child.kill('SIGSTOP');
  await until(() => describe(worker.pid)?.state === 'T');
  const news: string[] = [];
  const options = optionsFor(rig.folder, { deadlineMs: 300, onWait: (holder) => news.push(holder) });
  const result = await withLock(options, () => 'robbed');
  if (result.ok || result.failure.reason !== 'busy') throw new Error(JSON.stringify(result));
  assert.match(result.failure.holder, `pid ${worker.pid} (sow fixture) on this host, stopped, since 20`);
  assert.ok(result.failure.waitedMs >= 300);
  assert.equal(news, [result.failure.holder]);
  assert.equal(litter(rig.folder), ['lock']);
  worker.child.kill('SIGCONT');
  assert.is(await worker.ask('release'), 'released');
  assert.ok((await withLock(optionsFor(rig.folder, now), () => 'in')).ok);
  await end(worker);
});

const NEVER_REAPED: Record<string, () => LockOwner> = {
  'a living process': () => ownerWith({}),
  'another host': () => ownerWith({ host: 'ffffffffffff', boot_id: 'other', pid: 1, start_time: '1' }),
  'another pid namespace': () => ownerWith({ pid_namespace: '1', pid: 1, start_time: '1' }),
};

for (const [whose, owner] of Object.entries(NEVER_REAPED)) {
  test(`the lock of ${whose} is not reaped`, async () => {
    using rig = newFolder();
    const holder = owner();
    leaveLock(rig.folder, holder);
    const result = await withLock(optionsFor(rig.folder, now), () => 'robbed');
    assert.is(result.ok ? 'robbed' : result.failure.reason, 'busy');
    assert.equal(readOwner(nodeIo, rig.lock), holder);
    assert.equal(litter(rig.folder), ['lock']);
  });
}

const REAPED: Record<string, () => LockOwner> = {
  'a process that is gone': () => ownerWith({ pid: 2 ** 30 }),
  'an earlier process of the same pid': deadOwner,
  'an earlier boot': () => ownerWith({ boot_id: 'earlier' }),
  'an earlier boot in another pid namespace': () => ownerWith({ boot_id: 'earlier', pid_namespace: '1' }),
};

for (const [whose, owner] of Object.entries(REAPED)) {
  test(`the lock of ${whose} is reaped at once`, async () => {
    using rig = newFolder();
    const { token, ...identity } = owner();
    leaveLock(rig.folder, { token, ...identity });
    assert.equal(await withLock(optionsFor(rig.folder, now), () => 'in'), { ok: true, value: 'in' });
    assert.ok(existsSync(join(rig.folder, 'graves', token)));
  });
}

test('a power cut that emptied the owner file does not keep the lock from being reaped', async () => {
  using rig = newFolder();
  const owner = ownerWith({ boot_id: 'earlier' });
  leaveLock(rig.folder, owner);
  writeFileSync(join(rig.lock, nameOfOwner(owner)), '');
  assert.ok((await withLock(optionsFor(rig.folder, now), () => 'in')).ok);
  const living = ownerWith({});
  leaveLock(rig.folder, living);
  writeFileSync(join(rig.lock, nameOfOwner(living)), '\0\0\0');
  assert.not.ok((await withLock(optionsFor(rig.folder, now), () => 'robbed')).ok);
});

test("an empty lock, of which a power cut has kept only the folder, is in nobody's way", async () => {
  using rig = newFolder();
  mkdirSync(rig.lock, { recursive: true });
  assert.ok((await withLock(optionsFor(rig.folder, now), () => 'in')).ok);
  assert.equal(litter(rig.folder), []);
});

const NAMELESS: Record<string, (lock: string) => void> = {
  'a folder with a file that names nobody': (lock) => {
    mkdirSync(lock);
    writeFileSync(join(lock, 'owner.json'), '{"pid": 1, "tok');
  },
  'an owner whose token leads elsewhere': (lock) => {
    mkdirSync(lock);
    writeFileSync(join(lock, `${HOST}.boot.1.1.1.%2e%2e`), '');
  },
  'a file': (lock) => writeFileSync(lock, ''),
};

for (const [what, make] of Object.entries(NAMELESS)) {
  test(`${what} in the lock's place is left alone, and its path named`, async () => {
    using rig = newFolder();
    mkdirSync(rig.folder);
    make(rig.lock);
    const before = nodeIo.stat(rig.lock)?.ino;
    const result = await withLock(optionsFor(rig.folder, now), () => 'robbed');
    if (result.ok || result.failure.reason !== 'busy') throw new Error(JSON.stringify(result));
    assert.is(result.failure.holder, `${rig.lock}, which names no owner`);
    assert.is(nodeIo.stat(rig.lock)?.ino, before);
    assert.equal(litter(rig.folder), ['lock']);
  });
}

test('what the work throws is thrown on after the release, an ELOCKED of its own too, and the work is not done twice', async () => {
  using rig = newFolder();
  let times = 0;
  const trouble = Object.assign(new Error('mine'), { code: 'ELOCKED' });
  try {
    await withLock(optionsFor(rig.folder), () => {
      times++;
      throw trouble;
    });
    assert.unreachable();
  } catch (error) {
    assert.is(error, trouble);
  }
  assert.is(times, 1);
  assert.equal(litter(rig.folder), []);
});

test('the same process waits for itself like any other', async () => {
  using rig = newFolder();
  const order: string[] = [];
  const enter = (name: string) =>
    withLock(optionsFor(rig.folder), async () => {
      order.push(`${name} in`);
      await new Promise(setImmediate);
      order.push(`${name} out`);
    });
  await Promise.all([enter('a'), enter('b'), enter('c')]);
  assert.equal(
    order.filter((_, i) => i % 2 === 0).map((line) => line.replace('in', 'out')),
    order.filter((_, i) => i % 2),
  );
});

test('an abort ends the waiting and leaves nothing behind', async () => {
  using rig = newFolder();
  leaveLock(rig.folder, ownerWith({}));
  const abort = new AbortController();
  const waiting = withLock(optionsFor(rig.folder, { signal: abort.signal }), () => 'in');
  await until(() => litter(rig.folder).length > 1);
  abort.abort();
  assert.equal(await waiting, { ok: false, failure: { reason: 'interrupted' } });
  assert.equal(litter(rig.folder), ['lock']);
});

for (const code of ['EACCES', 'EROFS', 'ENOSPC']) {
  test(`${code} at any call is a failure before the work or a warning after it, and wedges nothing`, async () => {
    using rig = newFolder();
    const seen = new Set<string>();
    for (let n = 1, done = false; !done; n++) {
      leaveLock(rig.folder, deadOwner());
      prepare(nodeIo, rig.folder, deadOwner());
      const io = watchedIo(nodeIo, (count, call, path) => {
        done = count < n;
        if (count === n) throw Object.assign(new Error(code), { code, syscall: call, path });
      });
      let worked = 0;
      const troubles: string[] = [];
      const options = optionsFor(rig.folder, {
        io,
        ...now,
        onReleaseTrouble: (message) => troubles.push(message),
      });
      const result = await withLock(options, () => ++worked);
      if (result.ok) assert.is(worked, 1);
      else {
        assert.is(worked, 0);
        if (result.failure.reason !== 'io') throw new Error(JSON.stringify(result));
        assert.equal(
          { ...result.failure, call: '', path: '' },
          { reason: 'io', call: '', path: '', code, committed: false },
        );
        assert.ok(result.failure.path.startsWith(rig.folder));
        seen.add(result.failure.call);
      }
      if (troubles.length > 0) seen.add('warned');
      assert.equal(
        await withLock(optionsFor(rig.folder, now), () => 'in'),
        { ok: true, value: 'in' },
        `call ${n}`,
      );
    }
    for (const call of ['create', 'mkdir', 'rename', 'warned']) assert.ok(seen.has(call), call);
  });
}

test('a lock that was taken away during the work is told, and the result stands', async () => {
  using rig = newFolder();
  const troubles: string[] = [];
  const options = optionsFor(rig.folder, { onReleaseTrouble: (message) => troubles.push(message) });
  const result = await withLock(options, () => {
    renameSync(rig.lock, `${rig.folder}/gone`);
    leaveLock(rig.folder, ownerWith({}));
    return 'written';
  });
  assert.equal(result, { ok: true, value: 'written' });
  assert.equal(troubles, [`${rig.lock} was removed while this process held it`]);
  assert.ok(existsSync(rig.lock), "the other's lock still stands");
});

test('what the dead prepared is removed, what the living and the foreign prepared stays', async () => {
  using rig = newFolder();
  const [dead, living, foreign] = [deadOwner(), ownerWith({}), ownerWith({ host: 'ffffffffffff' })];
  for (const owner of [dead, living, foreign]) prepare(nodeIo, rig.folder, owner);
  mkdirSync(join(rig.folder, `lock.${nameOfOwner(deadOwner())}`));
  await withLock(optionsFor(rig.folder), () => undefined);
  assert.equal(litter(rig.folder), [living, foreign].map((owner) => `lock.${nameOfOwner(owner)}`).sort());
});

test('old graves are emptied only while nobody is at the door', async () => {
  using rig = newFolder();
  const graves = () => readdirSync(join(rig.folder, 'graves')).length;
  const contender = ownerWith({});
  prepare(nodeIo, rig.folder, contender);
  for (let i = 0; i < 40; i++) await withLock(optionsFor(rig.folder), () => undefined);
  assert.is(graves(), 40);
  discardPrepared(nodeIo, rig.folder, contender);
  await withLock(optionsFor(rig.folder), () => undefined);
  assert.is(graves(), 33);
});

test('a lock removed by hand is not given back by its owner, and its grave stays', async () => {
  using rig = newFolder();
  const worker = await startWorker(rig);
  assert.is(await worker.ask('hold'), 'held');
  worker.child.kill('SIGSTOP');
  const token = readOwner(nodeIo, rig.lock)?.token ?? '';
  assert.equal(removeLock(optionsFor(rig.folder), 'another'), { ok: true, value: false });
  assert.equal(removeLock(optionsFor(rig.folder), token), { ok: true, value: true });
  assert.equal(litter(rig.folder), []);
  for (let i = 0; i < 40; i++) await withLock(optionsFor(rig.folder, now), () => undefined);
  assert.ok(existsSync(join(rig.folder, 'graves', token)));
  await withLock(optionsFor(rig.folder, now), async () => {
    worker.child.kill('SIGCONT');
    assert.is(await worker.ask('release'), `trouble: ${rig.lock} was removed while this process held it`);
    assert.is(readOwner(nodeIo, rig.lock)?.pid, process.pid);
  });
  await end(worker);
});

test('a process that exits in the middle of its work gives the lock back', async () => {
  using rig = newFolder();
  const worker = await startWorker(rig);
  assert.is(await worker.ask('exit-inside'), 'code 3');
  assert.equal(litter(rig.folder), []);
});

test('SIGTERM still kills a process that has used the lock, and frees what it holds', async () => {
  using rig = newFolder();
  const worker = await startWorker(rig);
  assert.is(await worker.ask('load'), 'loaded');
  assert.is(await worker.ask('hold'), 'held');
  worker.child.kill('SIGTERM');
  assert.is(await worker.ended, 'signal SIGTERM');
  assert.equal(litter(rig.folder), []);
});

test("the program's own signal handler is called, each time, and the process lives on", async () => {
  using rig = newFolder();
  const worker = await startWorker(rig, { onSigterm: 'note' });
  assert.is(await worker.ask('hold'), 'held');
  for (let i = 0; i < 2; i++) {
    worker.child.kill('SIGTERM');
    assert.is(await worker.next(), 'my own handler');
  }
  assert.equal(litter(rig.folder), ['lock']);
  assert.is(await worker.ask('release'), 'released');
  await end(worker);
});

test('no clock decides: an owner from the far past or future is judged by its life', async () => {
  using rig = newFolder();
  for (const since of ['1970-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z']) {
    const owner = { ...ownerWith({}), since };
    leaveLock(rig.folder, owner);
    utimesSync(rig.lock, new Date(since), new Date(since));
    const result = await withLock(optionsFor(rig.folder, { deadlineMs: 50, clock: () => 0 }), () => 'robbed');
    assert.is(result.ok, false);
    assert.equal(removeLock(optionsFor(rig.folder), owner.token), { ok: true, value: true });
  }
});

test('the lock says all that others need to judge its owner', async () => {
  using rig = newFolder();
  const owner = await withLock(optionsFor(rig.folder, { clock: () => 0 }), () => readOwner(nodeIo, rig.lock));
  if (!owner.ok || owner.value === null) throw new Error('nobody holds it');
  const { token, ...rest } = owner.value;
  assert.match(token, /^[0-9a-f-]{36}$/);
  assert.equal(rest, { ...thisProcess(HOST), command: 'sow test', since: '1970-01-01T00:00:00.000Z' });
});

test.run();
