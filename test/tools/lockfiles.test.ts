// The lockfiles: they install anywhere, from whichever registry, and what they leave out is left out on purpose.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT } from '../rig/rig.ts';

interface Lockfile {
  readonly packages: Readonly<Record<string, Package>>;
}

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const listed = spawnSync('git', ['ls-files', '*package-lock.json'], { cwd: PROJECT_ROOT, encoding: 'utf8' });
const LOCKFILES = listed.stdout.trim().split('\n');

for (const file of LOCKFILES)
  test(`${file} pins what its package.json names, for every platform, and not where it was fetched`, () => {
    const text = readFileSync(join(PROJECT_ROOT, file), 'utf8');
    const { packages }: Lockfile = JSON.parse(text);
    const wanted: Package = JSON.parse(
      readFileSync(join(PROJECT_ROOT, dirname(file), 'package.json'), 'utf8'),
    );
    assert.equal(packages['']?.dependencies, wanted.dependencies);
    assert.equal(packages['']?.devDependencies, wanted.devDependencies);
    assert.not.match(text, '"resolved"');
    // npm ci refuses a lockfile that was written where only one platform's could be had.
    const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !names.has(name));
    assert.equal(missing, []);
  });

test.run();
