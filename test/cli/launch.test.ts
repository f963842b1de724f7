// What a call leaves for the next of its kind: compiled code, which changes nothing but the time.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Ran, Rig, SOW } from '../rig/rig.ts';

const MONTH_S = 31 * 24 * 3600;

function callIn(rig: Rig, more: Readonly<Record<string, string>> = {}): (...args: string[]) => Ran {
  const env = { NODE_COMPILE_CACHE: undefined, XDG_CACHE_HOME: join(rig.home, 'cache'), ...more };
  return (...args) => rig.sow(args, { env });
}

/** Of the user's cache, by name. */
function kept(rig: Rig): ReadonlyMap<string, string> {
  const folder = join(rig.home, 'cache/sow/code');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.bin/.test(name))
      .map((name) => [name.split('/').at(-1) ?? '', join(folder, name)]),
  );
}

test('calls keep what they compiled, in a file of their command, and later ones read it', async () => {
  await using rig = Rig.withProject();
  const call = callIn(rig);
  const inodes = ['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((name) => {
    assert.is(call('add', name).code, 0);
    return statSync(kept(rig).get('add.bin') ?? '').ino;
  });
  const [first, second, third, ...later] = inodes;
  assert.ok(first !== second && second !== third, 'the first three add what they have compiled');
  assert.equal(later, [third, third]);
  const listed = call('list');
  assert.equal([...kept(rig).keys()].sort(), ['add.bin', 'list.bin']);
  assert.is(call('list').stdout, listed.stdout);
});

test('a cache that is cut off, empty or of something else is made anew', async () => {
  await using rig = Rig.withProject();
  const call = callIn(rig);
  const { stdout } = call('list');
  const file = kept(rig).get('list.bin') ?? '';
  const whole = readFileSync(file);
  const damages: readonly (() => void)[] = [
    () => truncateSync(file, whole.length - 100),
    () => truncateSync(file, 0),
    () => writeFileSync(file, Buffer.alloc(whole.length)),
    () => writeFileSync(file, 'a word'),
  ];
  for (const damage of damages) {
    damage();
    const { code, stdout: said, stderr } = call('list');
    assert.equal({ code, said, stderr }, { code: 0, said: stdout, stderr: '' });
    assert.is(readFileSync(file).length > whole.length / 2, true);
  }
});

test('where nothing can be kept, a call does its work all the same', async () => {
  await using rig = Rig.withProject();
  writeFileSync(join(rig.home, 'cache'), '');
  const { code, stderr } = callIn(rig)('list');
  assert.equal({ code, stderr }, { code: 0, stderr: '' });
});

test('nothing is kept where Node.js is told so', async () => {
  await using rig = Rig.withProject();
  assert.is(callIn(rig, { NODE_DISABLE_COMPILE_CACHE: '1' })('list').code, 0);
  assert.not(readdirSync(rig.home).includes('cache'));
});

test('a call that is wrong leaves no cache', async () => {
  await using rig = Rig.withProject();
  const call = callIn(rig);
  assert.is(call('nonsense').code, 2);
  assert.not(readdirSync(rig.home).includes('cache'));
});

test('what another version left a month ago goes when this one begins', async () => {
  await using rig = Rig.withProject();
  const folder = join(rig.home, 'cache/sow/code');
  const [old, young] = [join(folder, 'old'), join(folder, 'young')];
  for (const one of [old, young]) mkdirSync(one, { recursive: true });
  const then = Date.now() / 1000 - MONTH_S;
  utimesSync(old, then, then);
  assert.is(callIn(rig)('list').code, 0);
  const left = readdirSync(folder);
  assert.equal([left.includes('old'), left.includes('young'), left.length], [false, true, 2]);
});

test('an orchestration lets hardly a function be compiled for speed, and says nothing of it', async () => {
  await using rig = Rig.withProject();
  for (let at = 0; at < 8; at++) rig.ok('add', `Task ${at}`);
  const args = ['--trace-opt', SOW, 'run', '-j', '4', '--executor', 'command:true'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: rig.root,
    env: rig.env({ NODE_DISABLE_COMPILE_CACHE: '1' }),
    encoding: 'utf8',
  });
  assert.is(status, 8, stderr);
  assert.not.match(stderr, /flag/);
  // Without its flags some thirty are, where V8 is of Node.js 20 or 22; later ones are left to themselves.
  const compiled = stdout.split('\n').filter((line) => line.startsWith('[completed optimizing'));
  if (/^1[12]\./.test(process.versions.v8)) assert.ok(compiled.length < 12, compiled.join('\n'));
});

test.run();
