// Archives: the same files give the same bytes, tar itself reads them, and what is no archive is refused.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pack, unpack } from '../../src/store/archive/tar.ts';

const text = (value: string): Uint8Array => Buffer.from(value);
const FILES = [
  { name: 'implementation-010/state.yaml', bytes: text('id: "010"\n') },
  { name: 'implementation-010/notes/a.md', bytes: text('# Task Notes: 010\nümlaut\n') },
  { name: 'implementation-010/empty', bytes: text('') },
  { name: `implementation-010/${'long/'.repeat(24)}name.md`, bytes: text('x'.repeat(1024)) },
];

test('what was packed comes back, and packing in another order gives the same bytes', () => {
  const packed = pack(FILES);
  assert.equal(pack([...FILES].reverse()), packed);
  assert.is(packed[9], 255, 'no system is named');
  assert.equal([...packed.subarray(4, 8)], [0, 0, 0, 0], 'no time');
  const back = unpack(packed) ?? [];
  assert.equal(
    back.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    [...FILES]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
  );
});

test('tar reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sow-tar-'));
  try {
    writeFileSync(join(folder, 'a.tar.gz'), pack(FILES));
    const { status, stderr } = spawnSync('tar', ['-xzf', 'a.tar.gz'], { cwd: folder, encoding: 'utf8' });
    assert.is(status, 0, stderr);
    for (const { name, bytes } of FILES)
      assert.equal(readFileSync(join(folder, name)), Buffer.from(bytes), name);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('any bytes come back, and a flipped or missing one is no archive or another file, never a throw', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}(\/[a-z][a-z0-9.-]{0,20}){0,3}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 1500 })), {
        selector: ([one]) => one,
        maxLength: 5,
      }),
      (files) => {
        const packed = pack(files.map(([one, bytes]) => ({ name: one, bytes })));
        const back = new Map((unpack(packed) ?? []).map((file) => [file.name, Buffer.from(file.bytes)]));
        assert.is(back.size, files.length);
        for (const [one, bytes] of files) assert.equal(back.get(one), Buffer.from(bytes));
        unpack(packed.subarray(0, packed.length - 9));
      },
    ),
  );
});

test('names that lead out, links, and bytes that are no archive are refused', () => {
  const tar = gunzipSync(pack([{ name: 'aa/bb', bytes: text('x') }]));
  const changed = (at: number, value: string): Buffer => {
    const copy = Buffer.from(tar);
    copy.write(value, at, 'latin1');
    copy.write('        ', 148, 'latin1');
    const sum = copy.subarray(0, 512).reduce((all, byte) => all + byte, 0);
    copy.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return gzipSync(copy);
  };
  assert.is(unpack(changed(0, 'aa/bb'))?.length, 1);
  for (const [at, value] of [
    [0, '../bb'],
    [0, '/a/bb'],
    [0, 'a/../'],
    [156, '2'],
    [156, '5'],
  ] as const)
    assert.is(unpack(changed(at, value)), undefined, value);
  assert.is(unpack(text('no archive')), undefined);
  assert.is(unpack(gzipSync(tar.subarray(0, 600))), undefined);
});

test.run();
