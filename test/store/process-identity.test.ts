// Who is dead: exactly those who are gone, and nobody of whom there is doubt.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  describe,
  isDead,
  type ProcessIdentity,
  thisProcess,
} from '../../src/store/lock/process-identity.ts';
import { until } from './lock-rig.ts';

const HOST = '0123456789ab';
const us = thisProcess(HOST);
const module = fileURLToPath(new URL('../../src/store/lock/process-identity.js', import.meta.url));
const tellIdentity = `import(${JSON.stringify(module)}).then((m) => console.log(JSON.stringify(m.thisProcess('${HOST}'))))`;

const ROWS: readonly [string, Partial<ProcessIdentity>, boolean][] = [
  ['this very process', {}, false],
  ['its parent', { pid: process.ppid, start_time: describe(process.ppid)?.start_time ?? '' }, false],
  ['a process whose start nobody noted', { start_time: '' }, false],
  ['a pid that does not exist', { pid: 2 ** 30 }, true],
  ['our pid, started at another time', { start_time: '1' }, true],
  ['another boot of our host', { boot_id: 'earlier' }, true],
  ['another boot of our host, in another pid namespace', { boot_id: 'earlier', pid_namespace: '1' }, true],
  ['an unknown boot of our host', { boot_id: '', pid: 2 ** 30 }, false],
  ['a missing pid of another pid namespace', { pid_namespace: '1', pid: 2 ** 30 }, false],
  ['a missing pid of an unknown pid namespace', { pid_namespace: '', pid: 2 ** 30 }, false],
  ['a missing pid of another host', { host: 'ffffffffffff', pid: 2 ** 30 }, false],
  ['another boot of another host', { host: 'ffffffffffff', boot_id: 'earlier' }, false],
];

for (const [who, difference, dead] of ROWS) {
  test(`${who} is ${dead ? 'dead' : 'alive'}`, () => {
    assert.is(isDead({ ...us, ...difference }, HOST), dead);
  });
}

test('the kernel names this process, its boot and its namespace', () => {
  assert.is(us.pid, process.pid);
  assert.is(us.host, HOST);
  if (!existsSync('/proc/self/stat')) return;
  assert.match(us.start_time, /^\d+$/);
  assert.match(us.boot_id, /^[0-9a-f-]{36}$/);
  assert.match(us.pid_namespace, /^\d+$/);
});

test('a process is alive until it is killed, and dead as a zombie that its parent has not fetched', async () => {
  const parent = spawn('sh', ['-c', 'sleep 1000 & echo $!; exec sleep 1000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = Number(await firstLine(parent.stdout));
  const child = identityOf(pid);
  assert.is(isDead(child, HOST), false);
  process.kill(pid, 'SIGSTOP');
  await until(() => describe(pid)?.state === 'T');
  assert.is(isDead(child, HOST), false);
  process.kill(pid, 'SIGKILL');
  await until(() => describe(pid)?.state === 'Z');
  assert.is(isDead(child, HOST), true);
  parent.kill('SIGKILL');
  await once(parent, 'close');
  assert.is(isDead(identityOf(pid), HOST), true);
});

test('a process may be named like the fields that follow its name', async () => {
  const program = `process.title = 'a) Z 1 (b'; console.log('up'); process.stdin.resume();`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  await firstLine(child.stdout);
  const facts = describe(child.pid ?? 0);
  assert.match(String(facts?.start_time), /^\d+$/);
  assert.not.equal(facts?.state, 'Z');
  assert.is(isDead(identityOf(child.pid ?? 0), HOST), false);
  child.kill('SIGKILL');
  await once(child, 'close');
});

test('a process of another pid namespace is told apart, with a /proc of its own or not', () => {
  for (const options of [['-pf', '--mount-proc'], ['-pf']]) {
    const { status, stdout } = spawnSync('unshare', [...options, process.execPath, '-e', tellIdentity], {
      encoding: 'utf8',
    });
    if (status !== 0) return; // needs a privilege that not every machine gives
    const inside = JSON.parse(stdout) as ProcessIdentity;
    assert.is(inside.boot_id, us.boot_id);
    assert.is.not(inside.pid_namespace, us.pid_namespace);
    assert.is(
      inside.start_time === '',
      options.length === 1,
      'a /proc of the outer namespace shows other processes',
    );
    assert.is(isDead(inside, HOST), false);
  }
});

function identityOf(pid: number): ProcessIdentity {
  return { ...us, pid, start_time: describe(pid)?.start_time ?? '' };
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  const [line] = await once(createInterface(stream), 'line');
  return String(line);
}

test.run();
