// Taskwarrior, as Debian has it (or TASK=/path/to/task): a native program with files of its user, outside of git.
import { join } from 'node:path';
import { linesOf, write } from './files.mjs';
import { versionOf } from './processes.mjs';

const TASK = process.env.TASK ?? 'task';
/** Its settings are given with each call, so that they hold for any folder. */
const OWN = [
  'rc:taskrc',
  'rc.data.location=data',
  'rc.confirmation=off',
  'rc.verbose=nothing',
  'rc.hooks=off',
];

export const taskwarrior = {
  name: 'Taskwarrior',
  find: (env) => ({
    version: versionOf([TASK, '--version'], env),
    reason: 'not installed (Debian: taskwarrior; or TASK=/path/to/task)',
  }),
  seed: (root, count) => {
    write(join(root, 'taskrc'), '');
    const lines = Array.from(
      { length: count },
      (_, n) =>
        `[description:"Task ${n}" entry:"1767225600" modified:"1767225600" status:"pending" uuid:"${idOf(n)}"]\n`,
    );
    write(fileOf(root), lines.join(''));
  },
  version: [TASK, '--version'],
  list: [TASK, ...OWN, 'export'],
  create: (title) => [TASK, ...OWN, 'add', title],
  start: (n) => [TASK, ...OWN, idOf(n), 'start'],
  claim: (n) => [TASK, ...OWN, idOf(n), 'start'],
  retitle: (n, title) => [TASK, ...OWN, idOf(n), 'modify', title],
  read: (root) =>
    linesOf(fileOf(root)).map((line) => ({
      id: /uuid:"([^"]*)"/.exec(line)?.[1],
      title: /description:"([^"]*)"/.exec(line)?.[1],
      started: line.includes('start:"'),
    })),
  idOf,
  listed: (stdout) => JSON.parse(stdout).length,
  file: fileOf,
  outsideGit: 'files of the user, not of a repository',
  edits: {
    order: [/\[(description:"[^"]*") (entry:"[^"]*")/, '[$2 $1'],
    ordered: /^\[entry:"[^"]*" description/m,
    syntax: [/description:"Task 2"/, 'description:"Task 2'],
    value: [/status:"pending"/, 'status:"bogus"'],
  },
};

function idOf(n) {
  return `9a0ef02c-f1d9-4540-859a-${String(n).padStart(12, '0')}`;
}

function fileOf(root) {
  return join(root, 'data/pending.data');
}
