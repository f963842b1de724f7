// dex: all tasks as lines of one JSONL file.
import { join } from 'node:path';
import { linesOf, write } from './files.mjs';
import { commitAll, makeGit } from './git.mjs';
import { packaged } from './packages.mjs';
import { versionOf } from './processes.mjs';

const DEX = packaged('dex');
const TIME = '2026-01-01T00:00:00.000Z';

export const dex = {
  name: 'dex',
  find: (env) => ({ version: versionOf([DEX, '--version'], env) }),
  seed: (root, count, env) => {
    makeGit(root, env);
    const lines = Array.from({ length: count }, (_, n) => `${JSON.stringify(taskOf(n))}\n`);
    write(fileOf(root), lines.join(''));
    commitAll(root, env);
  },
  version: [DEX, '--version'],
  list: [DEX, 'list', '--json'],
  create: (title) => [DEX, 'create', title],
  start: (n) => [DEX, 'start', idOf(n)],
  claim: (n) => [DEX, 'start', idOf(n)],
  retitle: (n, title) => [DEX, 'edit', idOf(n), '-n', title],
  read: (root) =>
    linesOf(fileOf(root)).flatMap((line) => {
      const task = parsed(line);
      return task ? [{ id: task.id, title: task.name, started: task.started_at !== null }] : [];
    }),
  idOf,
  listed: (stdout) => JSON.parse(stdout).length,
  file: fileOf,
  edits: {
    order: [/\{("id":"[^"]*"),("parent_id":null),/, '{$2,$1,'],
    ordered: /^\{"parent_id":null,"id"/m,
    syntax: [/"name":"Task 2",/, '"name":"Task 2,'],
    value: [/"completed":false/, '"completed":"bogus"'],
  },
};

function idOf(n) {
  return `task${String(n).padStart(4, '0')}`;
}

function fileOf(root) {
  return join(root, '.dex/tasks.jsonl');
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function taskOf(n) {
  return {
    id: idOf(n),
    parent_id: null,
    name: `Task ${n}`,
    description: '',
    priority: 1,
    completed: false,
    result: null,
    metadata: null,
    created_at: TIME,
    updated_at: TIME,
    started_at: null,
    completed_at: null,
    blockedBy: [],
    blocks: [],
    children: [],
  };
}
