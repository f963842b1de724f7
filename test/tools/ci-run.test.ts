// `.ci/run` with an npm that only tells what it was asked: the tallies are added up, and what cannot be installed is said.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT } from '../rig/rig.ts';

interface Npm {
  /** Whether packages can be had. */
  readonly installs: boolean;
  /** What the tests of real agents, and all others, print at the end. */
  readonly agents: string;
  readonly rest: string;
}

const TALLY = /^\d+ passed, \d+ failed$/gm;

function run({ installs, agents, rest }: Npm) {
  const folder = mkdtempSync(join(tmpdir(), 'sow-ci-'));
  for (const path of ['.ci', 'tools/programs.mjs', ...['agents', 'peers'].map((name) => `test/${name}`)])
    cpSync(join(PROJECT_ROOT, path), join(folder, path), { recursive: true });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const npm = `case "$*" in
    *lint* | *typecheck*) ;;
    ci*) exit ${installs ? 0 : 1} ;;
    *test:agents*) echo 'the agents'; printf '${agents}' ;;
    *) echo "all else: $*"; printf '${rest}' ;;
  esac
  exit 0`;
  for (const [name, script] of Object.entries({ npm, 'apt-get': 'exit 1' }))
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const { status, stdout } = spawnSync(join(folder, '.ci/run'), { env, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, stdout, tallies: stdout.match(TALLY) ?? [], last: stdout.trimEnd().split('\n').at(-1) };
}

test('real agents are driven once, and the last line is the one tally of all tests', () => {
  const { status, stdout, tallies, last } = run({
    installs: true,
    agents: '40 passed, 0 failed\\n',
    rest: '900 passed, 0 failed\\n',
  });
  assert.is(status, 0, stdout);
  assert.is(last, '940 passed, 0 failed');
  assert.is(tallies.length, 1);
  assert.match(stdout, /^the agents\nall else: test --silent -- --but=agents\/$/m);
});

test('where no package can be had, that is said and nothing fails', () => {
  const { status, stdout, last } = run({ installs: false, agents: 'never', rest: '900 passed, 0 failed\\n' });
  assert.is(status, 0, stdout);
  assert.match(stdout, /no agents could be installed here/);
  assert.not.match(stdout, /the agents|never/);
  assert.is(last, '900 passed, 0 failed');
});

test('a failure of either counts, and so does a run that ends without a tally', () => {
  const failed = run({ installs: true, agents: '39 passed, 1 failed\\n', rest: '900 passed, 2 failed\\n' });
  assert.is(failed.last, '939 passed, 3 failed');
  const silent = run({ installs: true, agents: 'it broke\\n', rest: '900 passed, 0 failed\\n' });
  assert.is(silent.status, 1);
  assert.is(silent.last, '900 passed, 1 failed');
});

test.run();
