// Copies that are made at once, or killed in the making: whoever comes finds whole ones, and nothing else.
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { uuidv7 } from '../../../src/base/id.ts';
import { Elsewhere } from '../../rig/elsewhere.ts';
import { type Call, Rig } from '../../rig/rig.ts';

const URL = 'https://git.test/o/style';
const FILES = Object.fromEntries(
  Array.from({ length: 200 }, (_, i) => [`docs/${i}.md`, `${i}\n`.repeat(100)]),
);

/** The folder of the one source. */
function copies(rig: Rig): { place: string; names: string[] } {
  const cache = join(rig.home, '.cache/sow/refs');
  const place = join(cache, readdirSync(cache)[0] ?? '');
  return { place, names: readdirSync(place).sort() };
}

function isWhole(folder: string): boolean {
  return Object.entries(FILES).every(([path, text]) => readFileSync(join(folder, path), 'utf8') === text);
}

/** A git before git's own, with which the rig's programs begin. */
function withGit(rig: Rig, script: string): Call {
  const real = (process.env.PATH ?? '').split(':').find((folder) => existsSync(join(folder, 'git')));
  rig.write('../home/bin/git', `#!/bin/sh\nreal=${real}/git\n${script}\nexec "$real" "$@"\n`, 0o755);
  return { env: { PATH: `${rig.home}/bin:${process.env.PATH ?? ''}` } };
}

test('updates of two checkouts at once share one cache: both links lead to one whole copy, and nothing is left', async () => {
  await using rig = Rig.withProject();
  await using other = Rig.withProject();
  const style = new Elsewhere(rig, 'o/style');
  style.commit(FILES);
  const home = { HOME: rig.home };
  rig.ok('refs', 'add', URL, '-d', 'style');
  other.exits(0, ['refs', 'add', URL, '-d', 'style'], { env: home });
  style.commit({ 'docs/more.md': 'more\n' });
  // Each copies before any has one in its place: a clone is let go on when four have begun.
  const gate = `case " $* " in *" clone "*) touch "$HOME/begun.$$"; while [ "$(ls "$HOME" | grep -c begun)" -lt 4 ]; do :; done;; esac`;
  const call = withGit(rig, gate);
  const started = [rig, rig, other, other].map((one) =>
    one.start(['refs', 'update'], { env: { ...call.env, ...home } }),
  );
  const ended = await Promise.all(started.map(({ ended: end }) => end));
  assert.equal(
    ended.map(({ code }) => code),
    [0, 0, 0, 0],
    JSON.stringify(ended),
  );
  const { place, names } = copies(rig);
  assert.is(names.length, 2);
  assert.ok(
    names.includes(style.head()) && names.every((name) => /^[0-9a-f]{40}$/.test(name)),
    names.join(' '),
  );
  for (const one of [rig, other]) {
    assert.is(readlinkSync(one.path('.sow/refs/o-style')), join(place, style.head()));
    assert.equal(readdirSync(one.path('.sow/refs')).sort(), ['.gitignore', 'index.yaml', 'o-style']);
  }
  assert.ok(isWhole(join(place, style.head())));
});

for (const [when, script] of [
  ['before the clone', `case " $* " in *" clone "*) kill -9 $PPID; exit 1;; esac`],
  [
    'in the middle of the clone',
    `for last; do :; done; case " $* " in *" clone "*) mkdir -p "$last/docs"; echo half > "$last/docs/1.md"; kill -9 $PPID; exit 1;; esac`,
  ],
  ['behind the clone', `case " $* " in *" rev-parse "*) kill -9 $PPID; exit 1;; esac`],
] as const) {
  test(`killed ${when}: nothing is taken for a copy, and the next update makes a whole one`, async () => {
    await using rig = Rig.withProject();
    const style = new Elsewhere(rig, 'o/style');
    style.commit(FILES);
    const { code } = rig.sow(['refs', 'add', URL, '-d', 'style'], withGit(rig, script));
    assert.is(code, null, 'killed');
    assert.not(rig.exists('.sow/refs/index.yaml'));
    assert.ok(copies(rig).names.every((name) => name.startsWith('unfinished-')));
    rig.ok('refs', 'add', URL, '-d', 'style');
    assert.ok(isWhole(rig.path('.sow/refs/o-style')));
  });
}

test('what killed commands left is swept a day later, and not before', async () => {
  await using rig = Rig.withProject();
  const style = new Elsewhere(rig, 'o/style');
  style.commit(FILES);
  rig.ok('refs', 'add', URL, '-d', 'style');
  const { place } = copies(rig);
  const left = (hours: number): string =>
    `unfinished-${uuidv7(Date.now() - hours * 3_600_000, new Uint8Array(16))}`;
  const [old, young] = [left(25), left(23)];
  const link = `o-style.${uuidv7(Date.now() - 3_600_000, new Uint8Array(16))}`;
  for (const name of [old, young]) rig.write(`../home/.cache/${place.split('/.cache/')[1]}/${name}/x`, 'x');
  rig.write(`.sow/refs/${link}`, '');
  style.commit({ 'docs/more.md': 'more\n' });
  rig.ok('refs', 'update');
  const { names } = copies(rig);
  assert.not(names.includes(old));
  assert.ok(names.includes(young));
  assert.not(rig.exists(`.sow/refs/${link}`));
});

test.run();
