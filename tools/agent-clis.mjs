// Installs the agents' own programs, which some tests drive, into .agent-clis: what test/agents/package-lock.json names.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.agent-clis');
const installed = join(folder, 'node_modules/.package-lock.json');
const wanted = join(root, 'test/agents/package-lock.json');

if (!isInstalled()) {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(root, 'test/agents', file), join(folder, file));
  const npm = ['ci', '--no-fund', '--no-audit', '--loglevel=error'];
  const { status } = spawnSync('npm', npm, { cwd: folder, stdio: ['ignore', 2, 2] });
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
