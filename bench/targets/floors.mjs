// What no program of this kind gets below: an empty node, git and SQLite at work, and the bare reading of all files.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { call } from '../rig/program.mjs';
import { thousands } from '../rig/settings.mjs';

const EMPTY = 'node -e 0';

const READ_ALL = `
const { readdirSync, readFileSync } = require('node:fs');
for (const entry of readdirSync('.sow/project', { recursive: true, withFileTypes: true }))
  if (entry.name === 'state.yaml') readFileSync(entry.parentPath + '/state.yaml');
`;

/** Rows with an empty call of node before each few of them, so that what the others are held against is of their time. */
export function withFloor(rows, env, every = 4) {
  return rows.flatMap((row, index) => (index % every === 0 ? [emptyRow(env), row] : [row]));
}

/** @returns all times of the empty calls as one row, before the others. */
export function gathered(timed) {
  const empty = timed.filter(({ name }) => name === EMPTY);
  const floor = { name: EMPTY, times: empty.flatMap(({ times }) => times) };
  return [floor, ...timed.filter(({ name }) => name !== EMPTY)];
}

/** In the environment of the others: what stands in some, such as more certificates to read, slows node down. */
function emptyRow(env) {
  return { name: EMPTY, run: () => call(process.execPath, ['-e', '0'], { env }) };
}

/** @param projects the folder of the project of each size. */
export function floorRows(projects, base, env) {
  const rows = [...projects].flatMap(([size, root]) => [
    {
      name: `git status (${thousands(size)} tasks)`,
      run: () => call('git', ['status', '--short'], { cwd: root, env }),
    },
    {
      name: `node reads every state.yaml (${thousands(size)} tasks)`,
      run: () => call(process.execPath, ['-e', READ_ALL], { cwd: root, env }),
    },
  ]);
  return [...rows, ...(hasSqlite() ? sqliteRows(join(base, 'floor.db'), [...projects.keys()], env) : [])];
}

export function hasSqlite() {
  return spawnSync('sqlite3', ['--version']).status === 0;
}

function sqliteRows(file, sizes, env) {
  const sqlite = (text) => call('sqlite3', ['-json', file, text], { env });
  const largest = Math.max(...sizes);
  sqlite(`pragma journal_mode = wal; create table task (id integer primary key, name text, status text);
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${largest})
    insert into task select i, 'Task ' || i, 'pending' from n;`);
  const lists = sizes.map((size) => ({
    name: `sqlite3 lists as JSON (${thousands(size)} tasks)`,
    run: () => sqlite(`select * from task limit ${size};`),
  }));
  const change = `pragma synchronous = full; update task set status = 'completed' where id = 1;`;
  return [...lists, { name: 'sqlite3 changes a task, durably', run: () => sqlite(change) }];
}
