// Installs programs that some tests drive: what the package-lock.json of a folder names, into another folder.
// node tools/programs.mjs test/agents .agent-clis
// Fails, and leaves nothing half installed behind, where they cannot be had.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [named, into] = process.argv.slice(2);
const folder = join(root, into);
const installed = join(folder, 'node_modules/.package-lock.json');
const wanted = join(root, named, 'package-lock.json');

if (!isInstalled()) {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(root, named, file), join(folder, file));
  const npm = ['ci', '--no-fund', '--no-audit', '--loglevel=error', '--fetch-retries=1'];
  const { status } = spawnSync('npm', npm, { cwd: folder, stdio: ['ignore', 2, 2], timeout: 300_000 });
  // A binary that is there is driven: one whose package did not come whole would only fail.
  if (status !== 0) rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  process.exitCode = status ?? 1;
}

function isInstalled() {
  if (!existsSync(installed)) return false;
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
      .filter(([path]) => path !== '' && existsSync(join(folder, path)))
      .map(([path, { version }]) => `${path}@${version}`)
      .sort();
  return versions(installed).join() === versions(wanted).join() && versions(wanted).length > 0;
}
