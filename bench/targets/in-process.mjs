// What the library does without a process of its own: dist/index.js, opened once.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openProject } from '../../dist/index.js';
import { interleavedAsync } from '../rig/measure.mjs';
import { call } from '../rig/program.mjs';
import { refOf, repository } from '../rig/repository.mjs';
import { thousands } from '../rig/settings.mjs';
import { asMultiple, inMilliseconds } from '../rig/statistics.mjs';
import { hasSqlite } from './floors.mjs';

/** Where the system keeps files in memory, an fsync costs nothing. */
const IN_MEMORY = '/dev/shm';
const COMMITS = 200;
const IN_SQLITE = '× SQLite';

export async function inProcessResults(projects, base, { env, sow, rounds }) {
  const rows = [];
  for (const [size, root] of projects) {
    const project = await opened(root);
    rows.push(queryRow(project, size), singleRow(project, size), commitRow(project, size));
  }
  const memory = existsSync(IN_MEMORY) ? mkdtempSync(join(IN_MEMORY, 'sow-bench-')) : undefined;
  try {
    if (memory !== undefined) rows.push(...(await transitionRows([...projects.keys()], memory, env, sow)));
    const sqlite = hasSqlite() ? [sqliteRow(join(base, 'commits.db'), env)] : [];
    return figures(await interleavedAsync([...sqlite, ...rows], rounds));
  } finally {
    if (memory !== undefined) rmSync(memory, { recursive: true, force: true });
  }
}

async function opened(root) {
  const project = await openProject({ directory: root, actor: 'human:bench' });
  if (!project.ok) throw new Error(JSON.stringify(project.failure));
  return project.value;
}

function queryRow(project, size) {
  const run = async () => required(await project.tasks.list({ statuses: ['in_progress'] }));
  return { name: `query of ${thousands(size)} tasks`, target: 10, run };
}

function singleRow(project, size) {
  const run = async () => required(project.tasks.get(refOf(1)));
  return { name: `one of ${thousands(size)} tasks read`, target: 5, run };
}

function commitRow(project, size) {
  let n = 0;
  const run = async () => required(await project.tasks.set([refOf(3)], [`labels=c${n++}`]));
  return { name: `durable commit (${thousands(size)} tasks)`, target: 9, unit: IN_SQLITE, run };
}

async function transitionRows(sizes, memory, env, sow) {
  const rows = [];
  for (const size of sizes) {
    const project = await opened(repository(join(memory, String(size)), size, { env, sow }));
    // Whoever moves tasks has looked at them: the index is warm, as in all other rows.
    required(await project.tasks.list({}));
    const refs = [refOf(1)];
    rows.push({
      name: `transition without fsync (${thousands(size)} tasks)`,
      target: 1,
      run: async () => required(await project.tasks.claim({ ref: refs[0] })),
      after: async () => required(await project.tasks.move({ verb: 'release', refs })),
    });
  }
  return rows;
}

/** Many commits in one process, in the mode that survives a loss of power; each its own transaction. */
function sqliteRow(file, env) {
  call('sqlite3', [file, 'pragma journal_mode = wal; create table change (id integer primary key, text);'], {
    env,
  });
  const commits = Array.from(
    { length: COMMITS },
    (_, n) => `insert into change (text) values ('labels=c${n}');`,
  );
  const text = ['pragma synchronous = full;', ...commits].join('\n');
  return {
    name: 'SQLite (WAL, FULL) commit',
    per: COMMITS,
    run: () => call('sqlite3', [file, text], { env }),
  };
}

/** A commit of sow is a multiple of SQLite's in the same rounds; where that is not there, it is milliseconds without verdict. */
function figures(rows) {
  const sqlite = rows.find(({ per }) => per !== undefined)?.times.map((time) => time / COMMITS);
  return rows.map((row) => {
    if (row.per !== undefined) return inMilliseconds({ ...row, times: sqlite });
    if (row.unit !== IN_SQLITE) return inMilliseconds(row);
    return sqlite ? asMultiple(row, sqlite, IN_SQLITE) : inMilliseconds({ ...row, target: undefined });
  });
}

function required(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
