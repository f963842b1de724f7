// task-master-ai: all tasks in one JSON file. It is large and slow to start, so it is measured when asked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from './files.mjs';
import { commitAll, makeGit } from './git.mjs';
import { packaged } from './packages.mjs';
import { versionOf } from './processes.mjs';

const TASK_MASTER = packaged('task-master', { heavy: true });
const TIME = '2026-01-01T00:00:00.000Z';

export const taskmaster = {
  name: 'task-master-ai',
  heavy: true,
  unasked: '1.4 GB; npm run bench:peers -- --heavy',
  find: (env) => ({ version: versionOf([TASK_MASTER, '--version'], env) }),
  seed: (root, count, env) => {
    makeGit(root, env);
    const tasks = Array.from({ length: count }, (_, n) => taskOf(n));
    const metadata = { created: TIME, updated: TIME, description: 'bench' };
    write(fileOf(root), `${JSON.stringify({ master: { tasks, metadata } }, undefined, 2)}\n`);
    commitAll(root, env);
  },
  version: [TASK_MASTER, '--version'],
  list: [TASK_MASTER, 'list', '--json'],
  create: (title) => [TASK_MASTER, 'add-task', '--title', title, '--description', 'made by the benchmark'],
  start: (n) => [TASK_MASTER, 'set-status', `--id=${n + 1}`, '--status=in-progress'],
  claim: (n) => [TASK_MASTER, 'set-status', `--id=${n + 1}`, '--status=in-progress'],
  read: (root) =>
    JSON.parse(readFileSync(fileOf(root), 'utf8')).master.tasks.map(({ id, title, status }) => ({
      id: String(id),
      title,
      started: status === 'in-progress',
    })),
  idOf: (n) => String(n + 1),
  listed: (stdout) => JSON.parse(stdout).tasks.length,
  file: fileOf,
  edits: {
    order: [/("id": 1),(\s+)("title": "Task 0"),/, '$3,$2$1,'],
    ordered: /"title": "Task 0",\s+"id": 1,/,
    syntax: [/"title": "Task 2",/, '"title": "Task 2,'],
    value: [/"status": "pending"/, '"status": "bogus"'],
  },
};

function fileOf(root) {
  return join(root, '.taskmaster/tasks/tasks.json');
}

function taskOf(n) {
  return {
    id: n + 1,
    title: `Task ${n}`,
    description: 'a task',
    details: '',
    testStrategy: '',
    status: 'pending',
    dependencies: [],
    priority: 'medium',
    subtasks: [],
  };
}
