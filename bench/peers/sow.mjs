// sow, asked what its peers are asked.
import { join } from 'node:path';
import { PROGRAM, sowIn } from '../rig/program.mjs';
import { refOf, repository } from '../rig/repository.mjs';
import { fieldsOfFiles } from './files.mjs';
import { versionOf } from './processes.mjs';

const SOW = [process.execPath, PROGRAM];

export const sow = {
  name: 'sow',
  find: (env) => ({ version: versionOf([...SOW, '--version'], env) }),
  seed: (root, count, env) => repository(root, count, { env, sow: sowIn(env) }),
  version: [...SOW, '--version'],
  list: [...SOW, 'list', '--json'],
  create: (title) => [...SOW, 'add', title, '--phase', 'p0'],
  start: (n) => [...SOW, 'claim', refOf(n)],
  claim: (n, who) => [...SOW, 'claim', refOf(n), '--actor', `human:worker-${who}`],
  retitle: (n, title) => [...SOW, 'set', refOf(n), `name=${title}`],
  driver: [...SOW, 'setup', 'git'],
  read: (root) =>
    fieldsOfFiles(join(root, '.sow/project/phases'), 'state.yaml')
      .filter(({ id }) => id !== undefined)
      .map(({ id, name, status }) => ({ id, title: name, started: status === 'in_progress' })),
  idOf: (n) => refOf(n).split('/')[1],
  listed: (stdout) => JSON.parse(stdout).data.tasks.length,
  file: (root, n) => {
    const [phase, id] = refOf(n).split('/');
    return join(root, '.sow/project/phases', phase, 'tasks', id, 'state.yaml');
  },
  edits: {
    comment: [/^status:/m, '# by hand\nstatus:'],
    order: [/^(id:.*\n)(name:.*\n)/, '$2$1'],
    ordered: /^name:.*\nid:/,
    syntax: [/^name: .*$/m, 'name: "Task'],
    value: [/^status: .*$/m, 'status: bogus'],
  },
};
