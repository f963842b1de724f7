// The `sow` on an agent's PATH runs the very program it was written for, whatever characters lead there.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { quoteWord, writeShim } from '../../../src/run/process/shim.ts';

const NASTY = `it's a "$HOME" \`pwd\` \\ * ~ #; and\na second line é`;
const ECHO = 'process.stdout.write(JSON.stringify([process.argv.slice(2), process.env.MARK]))';

test('the shim runs the program with its arguments, from a folder and to a path with every odd character', () => {
  const root = mkdtempSync(join(tmpdir(), 'sow-shim-'));
  try {
    const program = join(root, NASTY, 'program.cjs');
    mkdirSync(join(root, NASTY));
    writeFileSync(program, ECHO);
    const folder = join(root, `${NASTY} shim`);
    const shim = writeShim(folder, [process.execPath, program, 'fixed one']);
    const args = ['task', 'set', '', 'a b', `it's "$HOME"`, 'x\ny'];
    const env = { PATH: folder, MARK: 'kept' };
    for (const command of [shim, 'sow']) {
      const { stdout, status } = spawnSync(command, args, { encoding: 'utf8', env });
      assert.is(status, 0);
      assert.equal(JSON.parse(stdout), [['fixed one', ...args], 'kept']);
    }
    writeShim(folder, ['/bin/echo', 'another']);
    assert.is(spawnSync(shim, ['now'], { encoding: 'utf8' }).stdout, 'another now\n');
    assert.equal(readdirSync(folder), ['sow']);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('what stands as it should is left alone; another text or one that nobody may run is mended', () => {
  const root = mkdtempSync(join(tmpdir(), 'sow-shim-'));
  try {
    const program = ['/bin/echo', 'it'];
    const shim = writeShim(root, program);
    const { ino } = statSync(shim);
    writeShim(root, program);
    assert.is(statSync(shim).ino, ino);
    const spoil = [() => chmodSync(shim, 0o644), () => writeFileSync(shim, 'exit 1\n')];
    for (const one of spoil) {
      one();
      writeShim(root, program);
      assert.is(spawnSync(shim, { encoding: 'utf8' }).stdout, 'it\n');
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('the program replaces the shim: signals and exit codes are its own', () => {
  const root = mkdtempSync(join(tmpdir(), 'sow-shim-'));
  try {
    const shim = writeShim(root, ['/bin/sh', '-c', 'kill -TERM $$']);
    assert.is(spawnSync(shim, []).signal, 'SIGTERM');
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('property: a quoted word is that word to a real shell', () => {
  const word = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (words) => {
      const script = `for w in ${words.map(quoteWord).join(' ')}; do printf '%s\\0' "$w"; done`;
      const { stdout } = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
      assert.equal(stdout.split('\0').slice(0, -1), words);
    }),
    { numRuns: 50 },
  );
});

test.run();
