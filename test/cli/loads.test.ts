// What a call loads: two files of ours, a third where it needs more than daily calls do, Node's own modules that it uses, and the
// libraries when a command asks for them.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Rig, SOW } from '../rig/rig.ts';

const PROGRAM = join(SOW, '../program.cjs');

/** Writes down which files of programs were read, and which of Node's public modules were loaded. */
const PROBE = `const before = new Set(process.moduleLoadList);
const fs = require('node:fs');
const { readFileSync } = fs;
const read = [];
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.cjs')) read.push(path);
  return readFileSync(path, ...rest);
};
process.on('exit', () => {
  const builtins = process.moduleLoadList
    .filter((name) => !before.has(name) && /^NativeModule (?!internal)/.test(name))
    .map((name) => name.slice('NativeModule '.length));
  const files = [...new Set([...read, ...Object.keys(require.cache)])].filter((file) => file !== __filename);
  fs.writeFileSync(process.env.PROBED, JSON.stringify({ builtins, files }));
});`;

interface Loaded {
  readonly builtins: readonly string[];
  readonly files: readonly string[];
}

function loads(rig: Rig, args: readonly string[]): Loaded {
  const probe = join(rig.home, 'probe.cjs');
  writeFileSync(probe, PROBE);
  const PROBED = join(rig.home, 'probed.json');
  const { code, stderr } = rig.sow(args, {
    env: { NODE_OPTIONS: `--require ${probe}`, PROBED, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  assert.is(code, 0, stderr);
  return JSON.parse(readFileSync(PROBED, 'utf8'));
}

/** None that takes a millisecond: streams, node:crypto and perf_hooks least of all. */
const READS = ['module', 'vm', 'path/posix'];

const CALLS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['--version'], []],
  [['list'], READS],
  [['ready'], READS],
  [['add', 'Second', '--depends-on', '010'], READS],
  [['set', '010', 'name=Other', 'labels+=one'], READS],
  [['claim', '010'], READS],
  [['submit', '010'], READS],
];

test('a call loads the program, and of Node.js what it needs', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  for (const [args, allowed] of CALLS) {
    const { builtins, files } = loads(rig, args);
    assert.equal(
      files.filter((file) => file !== SOW && file !== PROGRAM),
      [],
      args.join(' '),
    );
    assert.equal(
      builtins.filter((name) => !allowed.includes(name)),
      [],
      args.join(' '),
    );
  }
});

test('what a call needs beyond daily ones is in a file of its own, and a text that hands have changed in it', async () => {
  await using rig = Rig.withProject();
  rig.ok('add', 'First');
  const REST = join(SOW, '../rest.cjs');
  assert.ok(loads(rig, ['doctor']).files.includes(REST));
  rig.write(rig.task('010'), rig.read(rig.task('010')).replace('status: pending', 'status: pending # still'));
  assert.ok(loads(rig, ['set', '010', 'name=Other']).files.includes(REST));
  assert.match(rig.read(rig.task('010')), /^name: Other$[\s\S]*pending # still/m);
});

test('what every call reads does not grow unnoticed', () => {
  assert.ok(statSync(SOW).size < 3_000, `${statSync(SOW).size}`);
  assert.ok(statSync(PROGRAM).size < 660_000, `${statSync(PROGRAM).size}`);
});

test('neither the compiler of schemas nor ajv is in the program, nor the yaml package in what every call reads', () => {
  const isCompiler = /validateSchema|conflicting values/;
  const rest = readFileSync(join(SOW, '../rest.cjs'), 'utf8');
  assert.not.match(readFileSync(PROGRAM, 'utf8'), isCompiler);
  assert.not.match(rest, isCompiler);
  assert.not.match(readFileSync(PROGRAM, 'utf8'), /Nested mappings are not allowed/);
  assert.match(rest, /Nested mappings are not allowed/);
  assert.match(
    readFileSync(join(SOW, '../lib/schema.cjs'), 'utf8'),
    /validateSchema[\s\S]*conflicting values|conflicting values[\s\S]*validateSchema/,
  );
});

test.run();
