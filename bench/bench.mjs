#!/usr/bin/env node
// What a call of sow costs, as ratios to an empty `node -e 0` of the same interleaved run: medians and minima.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { treeRows } from './trees.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const program = fileURLToPath(new URL('../dist/sow.cjs', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'sow-bench-'));
const env = { PATH: process.env.PATH, HOME: base, SOW_ACTOR: 'human:bench' };

try {
  const small = repository('small', 10);
  const large = repository('large', 1000);
  let n = 0;
  const rows = [
    { name: 'node -e 0', run: () => spawnSync(process.execPath, ['-e', '0']) },
    { name: 'sow --version', target: 1.1, run: () => sow(small, '--version') },
    {
      name: 'sow task set (10 tasks)',
      target: 1.6,
      run: () => sow(small, 'set', 'implementation/010', `labels=n${n++}`),
    },
    {
      name: 'sow task set (1,000 tasks)',
      target: 1.6,
      run: () => sow(large, 'set', 'implementation/010', `labels=n${n++}`),
    },
    { name: 'sow task list --json (10 tasks)', run: () => sow(small, 'list', '--json') },
    { name: 'sow task list --json (1,000 tasks)', target: 1.7, run: () => sow(large, 'list', '--json') },
  ];
  for (const row of rows) row.times = [];
  for (let round = 0; round < ROUNDS; round++) for (const row of rows) row.times.push(time(row.run));
  print(rows);
  const trees = treeRows(base, env, sow).map((row) => ({ ...row, times: repeated(row.run) }));
  printWithin(trees);
} finally {
  rmSync(base, { recursive: true, force: true });
}

function print(rows) {
  const floor = median(rows[0].times);
  process.stdout.write(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${ROUNDS} rounds\n`);
  for (const { name, times, target } of rows) {
    const ratio = median(times) / floor;
    const verdict = target === undefined ? '' : ratio <= target ? `pass (≤ ${target})` : `short of ${target}`;
    const figures = [median(times), Math.min(...times)].map((ms) => ms.toFixed(1).padStart(8));
    process.stdout.write(
      `${name.padEnd(36)} ${figures[0]} ms  min ${figures[1]}  ${ratio.toFixed(2).padStart(6)} F  ${verdict}\n`,
    );
  }
}

/** The first call is left out: it warms up what a process that lives on has warm. */
function repeated(run) {
  run();
  return Array.from({ length: ROUNDS }, () => time(run));
}

function printWithin(rows) {
  for (const { name, times, limit } of rows) {
    const verdict = median(times) <= limit ? `pass (≤ ${limit} ms)` : `short of ${limit} ms`;
    const figures = [median(times), Math.min(...times)].map((ms) => ms.toFixed(1).padStart(8));
    process.stdout.write(`${name.padEnd(36)} ${figures[0]} ms  min ${figures[1]}  ${verdict}\n`);
  }
}

function repository(name, tasks) {
  const root = join(base, name);
  mkdirSync(root);
  spawnSync('git', ['init', '-q', '-b', 'work', root], { env });
  sow(root, 'init');
  sow(root, 'project', 'new', 'bench', '--here');
  apply(root, 'implementation', Math.min(tasks, 90));
  for (let phase = 1; phase * 90 < tasks; phase++) {
    sow(root, 'phase', 'add', `p${phase}`);
    apply(root, `p${phase}`, Math.min(90, tasks - phase * 90));
  }
  return root;
}

function apply(root, phase, count) {
  const tasks = Array.from({ length: count }, (_, i) => ({
    key: `${phase}-t${i}`,
    name: `Task ${i}`,
    phase,
  }));
  writeFileSync(join(root, 'plan.json'), JSON.stringify({ tasks }));
  sow(root, 'apply', 'plan.json');
}

function sow(cwd, ...args) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`sow ${args.join(' ')} exited ${status}: ${stderr}`);
}

function time(run) {
  const from = performance.now();
  run();
  return performance.now() - from;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
