// A command line is split as a shell would, which is asked, and a program is found where the system would find it.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findBinary, splitCommandLine } from '../../../src/run/process/command-line.ts';

const table: [line: string, words: string[]][] = [
  ['claude -p', ['claude', '-p']],
  ['  a \t b\nc  ', ['a', 'b', 'c']],
  [`a 'b c' "d e"`, ['a', 'b c', 'd e']],
  [`a 'b'"c"d`, ['a', 'bcd']],
  [`a '' "" b`, ['a', '', '', 'b']],
  [`a "it's" 'say "x"'`, ['a', "it's", 'say "x"']],
  ['a\\ b \\"c\\" \\\\ \\n', ['a b', '"c"', '\\', 'n']],
  [`'a\\b' "a\\b" "a\\"b" "a\\\\b" "a\\$b"`, ['a\\b', 'a\\b', 'a"b', 'a\\b', 'a$b']],
  ['a\\\nb "c\\\nd"', ['ab', 'cd']],
  [`a "x\ny" 'z\nw'`, ['a', 'x\ny', 'z\nw']],
  ['a $HOME ~ * {x,y} `b` #c', ['a', '$HOME', '~', '*', '{x,y}', '`b`', '#c']],
  [`a 'x | y' "b;c" d\\&e`, ['a', 'x | y', 'b;c', 'd&e']],
  ['é "ü ñ"\u00a0x', ['é', 'ü ñ\u00a0x']],
];

for (const [line, words] of table) {
  test(`split: ${JSON.stringify(line)}`, () => {
    assert.equal(splitCommandLine(line), { ok: true, value: words });
  });
}

const refused: [line: string, why: RegExp][] = [
  ["a 'b", /without its other one/],
  ['a "b', /without its other one/],
  ['a "b\\"', /without its other one/],
  [`it's`, /without its other one/],
  ['a b\\', /ends in a backslash/],
  ['', /names no program/],
  [' \t\n', /names no program/],
  ["'' a", /names no program/],
  ['a | b', /needs a shell for its \|/],
  ['a && b', /needs a shell for its &/],
  ['a; b', /needs a shell for its ;/],
  ['a > b', /needs a shell for its >/],
  ['a < b', /needs a shell for its </],
  ['(a)', /needs a shell for its \(/],
];

for (const [line, why] of refused) {
  test(`refused: ${JSON.stringify(line)}`, () => {
    const result = splitCommandLine(line);
    assert.not(result.ok);
    if (result.ok || result.failure.reason !== 'usage') throw new Error('not a usage failure');
    assert.match(result.failure.message, why);
    assert.ok(result.failure.message.includes(line));
  });
}

test('property: what is accepted, a real shell splits alike, and what has open quotes it refuses too', () => {
  // Nothing that a shell expands; a line end would end the command, and a last backslash is a matter of taste.
  const line = fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', '\t', "'", '"', '\\', 'é'), maxLength: 14 })
    .filter((text) => /[ab]/.test(text) && !/(?<!\\)(?:\\\\)*\\$/.test(text));
  fc.assert(
    fc.property(line, (text) => {
      const script = `f() { for w; do printf '%s\\0' "$w"; done; }; f ${text}`;
      const { stdout, status } = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
      const result = splitCommandLine(text);
      if (result.ok) assert.equal(stdout.split('\0').slice(0, -1), result.value);
      else if (status === 0) assert.is(stdout.split('\0')[0], '', 'the shell names a program');
    }),
    { numRuns: 300 },
  );
});

test('a program is found as the system finds it', () => {
  const root = mkdtempSync(join(tmpdir(), 'sow-path-'));
  try {
    const put = (path: string, mode: number) => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), '');
      chmodSync(join(root, path), mode);
    };
    put('one/tool', 0o644);
    put('two/tool', 0o755);
    put('three/tool', 0o755);
    put('here', 0o755);
    mkdirSync(join(root, 'one/folder'));
    const env = { PATH: `${root}/none:${root}/one:${root}/two:${root}/three` };
    assert.is(findBinary('tool', env, '/'), join(root, 'two/tool'), 'the first that may be run');
    assert.is(findBinary('folder', env, '/'), null);
    assert.is(findBinary('nothing', env, '/'), null);
    assert.is(findBinary('', env, '/'), null);
    assert.is(findBinary('./here', env, root), join(root, 'here'));
    assert.is(findBinary('two/tool', env, root), join(root, 'two/tool'));
    assert.is(findBinary('one/tool', env, root), null);
    assert.is(findBinary(join(root, 'two/tool'), {}, '/'), join(root, 'two/tool'));
    assert.is(
      findBinary('tool', { PATH: 'two' }, root),
      join(root, 'two/tool'),
      'a PATH entry relative to the folder',
    );
    assert.is(
      findBinary('here', { PATH: ':/none' }, root),
      join(root, 'here'),
      'an empty PATH entry is the folder',
    );
    assert.ok(findBinary('sh', {}, '/'), 'without a PATH the system has one');
  } finally {
    rmSync(root, { recursive: true });
  }
});

test.run();
