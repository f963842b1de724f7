// Programs that a lockfile of bench/ pins, installed on the first need into .bench-peers and .bench-heavy.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = { light: '.bench-peers', heavy: '.bench-heavy' };

export function packaged(program, { heavy = false } = {}) {
  return join(ROOT, FOLDERS[heavy ? 'heavy' : 'light'], 'node_modules/.bin', program);
}

/** @returns why it could not be done, where it could not. */
export function install({ heavy = false } = {}) {
  const [locked, into] = heavy ? ['bench/heavy', FOLDERS.heavy] : ['bench', FOLDERS.light];
  const { status } = spawnSync(process.execPath, [join(ROOT, 'tools/programs.mjs'), locked, into], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 2],
  });
  return status === 0 ? undefined : `npm could not install ${locked}`;
}
