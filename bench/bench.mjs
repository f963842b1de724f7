#!/usr/bin/env node
// sow against what no program of its kind gets below, and against what it aims at: `npm run bench`.
// `-- --curves` measures every command over the size of a project; `-- --record` writes docs/benchmarks.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { curveTables } from './curves/curves.mjs';
import { machineLines } from './rig/machine.mjs';
import { environment, PROGRAM, sowIn } from './rig/program.mjs';
import { record } from './rig/record.mjs';
import { ROUNDS } from './rig/settings.mjs';
import { targetTable } from './targets/targets.mjs';

const flags = new Set(process.argv.slice(2));
const base = mkdtempSync(join(tmpdir(), 'sow-bench-'));
const env = environment(base);
const sow = sowIn(env);
const programs = {
  sow: [process.execPath, PROGRAM, '--version'],
  git: ['git', '--version'],
  sqlite3: ['sqlite3', '--version'],
};

try {
  const section = flags.has('--curves') ? 'curves' : 'targets';
  const machine = machineLines(programs, { rounds: ROUNDS });
  const measured =
    section === 'curves' ? await curveTables(base, { env, sow }) : await targetTable(base, { env, sow });
  const text = `${machine.map((line) => `- ${line}`).join('\n')}\n\n${measured}`;
  process.stdout.write(`${text}\n`);
  if (flags.has('--record')) record(section, text);
} finally {
  rmSync(base, { recursive: true, force: true });
}
