// simple-task-master: a Markdown file a task, which its `init` hides from git.
import { join } from 'node:path';
import { fieldsOfFiles, fileNamed, write } from './files.mjs';
import { commitAll, makeGit } from './git.mjs';
import { packaged } from './packages.mjs';
import { must, versionOf } from './processes.mjs';

const STM = packaged('stm');

export const stm = {
  name: 'simple-task-master',
  find: (env) => ({ version: versionOf([STM, '--version'], env) }),
  seed: (root, count, env) => {
    makeGit(root, env);
    must([STM, 'init'], { cwd: root, env });
    for (let n = 1; n <= count; n++) write(join(tasksOf(root), `${n}-task-${n}.md`), taskText(n));
    commitAll(root, env);
  },
  version: [STM, '--version'],
  list: [STM, 'list', '--format', 'json'],
  create: (title) => [STM, 'add', title],
  start: (n) => [STM, 'update', String(n + 1), '--status', 'in-progress'],
  claim: (n, who) => [STM, 'update', String(n + 1), '--status', 'in-progress', `assignee=worker-${who}`],
  retitle: (n, title) => [STM, 'update', String(n + 1), '--title', title],
  read: (root) =>
    fieldsOfFiles(tasksOf(root), '.md').map(({ id, title, status }) => ({
      id,
      title,
      started: status === 'in-progress',
    })),
  idOf: (n) => String(n + 1),
  listed: (stdout) => JSON.parse(stdout).length,
  file: (root, n) => fileNamed(tasksOf(root), `${n + 1}-`),
  edits: {
    comment: [/^status:/m, '# by hand\nstatus:'],
    order: [/^(id:.*\n)(title:.*\n)/m, '$2$1'],
    ordered: /^title:.*\nid:/m,
    syntax: [/^title: .*$/m, 'title: "Task'],
    value: [/^status: .*$/m, 'status: bogus'],
  },
};

function tasksOf(root) {
  return join(root, '.simple-task-master/tasks');
}

function taskText(n) {
  return `---
schema: 1
id: ${n}
title: Task ${n}
status: pending
created: "2026-01-01T00:00:00.000Z"
updated: "2026-01-01T00:00:00.000Z"
tags: []
dependencies: []
---
`;
}
