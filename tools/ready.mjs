// Makes a checkout ready: installs what package-lock.json names and builds what changed. Plain JavaScript, so
// that it runs in a clone that has nothing installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = new Set(process.argv.slice(2));

const lock = join(root, '.sow-building');
await acquire();
try {
  install();
  if (!flags.has('--install')) build();
} finally {
  rmSync(lock, { recursive: true, force: true });
}

/** Two calls at once must not build into the same folder; a lock older than any build is a dead one's. */
async function acquire() {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > 300_000) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function install() {
  const stamp = join(root, 'node_modules/.sow-lock');
  const wanted = digest([join(root, 'package-lock.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // Installing through a link would empty the folder it points to, which belongs to another checkout.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

function build() {
  const stamp = join(root, 'build/.sow-build');
  const wanted = digest(['src', 'tools', 'test', 'tsconfig.json', 'package-lock.json'].flatMap(filesBelow));
  if (flags.has('--quiet') && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(stamp, { force: true });
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root]);
  removeStale('build');
  run(process.execPath, [join(root, 'tools/bundle.mjs')]);
  writeFileSync(stamp, wanted);
}

/** What an earlier build made of a source that is gone would still be found, and run, as a test. */
function removeStale(path) {
  for (const file of filesBelow(path).filter((one) => one.endsWith('.js'))) {
    const source = file.replace(join(root, 'build'), root).replace(/\.js$/, '.ts');
    if (!existsSync(source)) rmSync(file);
  }
}

function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error) throw error;
  if (status !== 0) {
    rmSync(lock, { recursive: true, force: true });
    process.exit(status ?? 1);
  }
}
