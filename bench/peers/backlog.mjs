// Backlog.md: a Markdown file a task, whose native program is called through the launcher of its package.
import { join } from 'node:path';
import { fieldsOfFiles, fileNamed, write } from './files.mjs';
import { commitAll, makeGit } from './git.mjs';
import { packaged } from './packages.mjs';
import { must, versionOf } from './processes.mjs';

const BACKLOG = packaged('backlog');

export const backlog = {
  name: 'Backlog.md',
  find: (env) => ({ version: versionOf([BACKLOG, '--version'], env) }),
  seed: (root, count, env) => {
    makeGit(root, env);
    const answers = ['--defaults', '--agent-instructions', 'none', '--auto-open-browser', 'false'];
    const own = ['--check-branches', 'false', '--include-remote', 'false'];
    must([BACKLOG, 'init', 'bench', ...answers, ...own], { cwd: root, env });
    for (let n = 1; n <= count; n++) write(join(tasksOf(root), `task-${n} - Task-${n}.md`), taskText(n));
    commitAll(root, env);
  },
  version: [BACKLOG, '--version'],
  list: [BACKLOG, 'task', 'list', '--json'],
  create: (title) => [BACKLOG, 'task', 'create', title, '--plain'],
  start: (n) => [BACKLOG, 'task', 'edit', String(n + 1), '-s', 'In Progress', '--plain'],
  claim: (n, who) => [
    BACKLOG,
    'task',
    'edit',
    String(n + 1),
    '-s',
    'In Progress',
    '-a',
    `@worker-${who}`,
    '--plain',
  ],
  retitle: (n, title) => [BACKLOG, 'task', 'edit', String(n + 1), '-t', title, '--plain'],
  read: (root) =>
    fieldsOfFiles(tasksOf(root), '.md').map(({ id, title, status }) => ({
      id: id?.toLowerCase(),
      title,
      started: status === 'In Progress',
    })),
  idOf: (n) => `task-${n + 1}`,
  listed: (stdout) => JSON.parse(stdout).tasks.length,
  file: (root, n) => fileNamed(tasksOf(root), `task-${n + 1} - `),
  edits: {
    comment: [/^status:/m, '# by hand\nstatus:'],
    order: [/^(id:.*\n)(title:.*\n)/m, '$2$1'],
    ordered: /^title:.*\nid:/m,
    syntax: [/^title: .*$/m, 'title: "Task'],
    value: [/^status: .*$/m, 'status: bogus'],
  },
};

function tasksOf(root) {
  return join(root, 'backlog/tasks');
}

function taskText(n) {
  return `---
id: TASK-${n}
title: Task ${n}
status: To Do
assignee: []
created_date: '2026-01-01 00:00'
labels: []
dependencies: []
ordinal: ${n * 1000}
---

`;
}
