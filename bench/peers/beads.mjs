// beads, where BD=/path/to/bd names its program: its package fetches that from outside of the registry. Its project is
// filled through its own `create`, as its ids are its own.
import { existsSync } from 'node:fs';
import { makeGit } from './git.mjs';
import { must, once, versionOf } from './processes.mjs';

const BD = process.env.BD ?? 'bd';
const ids = new Map();

export const beads = {
  name: 'beads',
  /** What it costs to fill it one by one. */
  upTo: 100,
  find: (env) => ({
    version: process.env.BD === undefined || !existsSync(BD) ? undefined : versionOf([BD, 'version'], env),
    reason: 'no program in the registry; BD=/path/to/bd',
  }),
  seed: (root, count, env) => {
    makeGit(root, env);
    must([BD, 'init', '--prefix', 'bench'], { cwd: root, env });
    for (let n = 0; n < count; n++) {
      const { stdout } = must([BD, 'create', `Task ${n}`, '--json'], { cwd: root, env });
      ids.set(n, [JSON.parse(stdout)].flat()[0].id);
    }
  },
  version: [BD, 'version'],
  list: [BD, 'list', '--limit', '0', '--json'],
  create: (title) => [BD, 'create', title, '--json'],
  start: (n) => [BD, 'update', ids.get(n), '--status', 'in_progress', '--json'],
  claim: (n, who) => [BD, '--actor', `worker-${who}`, 'update', ids.get(n), '--claim', '--json'],
  read: (root, env) =>
    JSON.parse(once([BD, 'list', '--limit', '0', '--json'], { cwd: root, env }).stdout).map(
      ({ id, title, status }) => ({ id, title, started: status === 'in_progress' }),
    ),
  idOf: (n) => ids.get(n),
  listed: (stdout) => JSON.parse(stdout).length,
  outsideGit: 'not looked at: its store is a database',
};
