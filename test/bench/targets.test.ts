// `npm run bench`, made small: every target has its row and its verdict.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROJECT_ROOT } from '../rig/rig.ts';

const AIMED = [
  /^\| sow --version +\|.*\| ≤ 1.1 F +\| (pass|short)/m,
  /^\| sow set \(10 tasks\) +\|.*\| ≤ 1.6 F +\| (pass|short)/m,
  /^\| sow claim \(10 tasks\) +\|.*\| ≤ 1.6 F +\| (pass|short)/m,
  /^\| sow submit \(10 tasks\) +\|.*\| ≤ 1.6 F +\| (pass|short)/m,
  /^\| sow add \(10 tasks\) +\|.*\| ≤ 1.6 F +\| (pass|short)/m,
  /^\| sow list --json \(10 tasks\) +\|.*\| ≤ 1.7 F +\| (pass|short)/m,
  /^\| memory of sow list \(10 tasks\) +\|.*\| ≤ 1.5 × node +\| (pass|short)/m,
  /^\| query of 10 tasks +\|.*\| ≤ 10 ms +\| (pass|short)/m,
  /^\| one of 10 tasks read +\|.*\| ≤ 5 ms +\| (pass|short)/m,
  /^\| durable commit \(10 tasks\) +\|/m,
  /^\| workflow of 10 steps read +\|.*\| ≤ 10 ms +\| (pass|short)/m,
  /^\| graph of a workflow of 20 steps +\|.*\| ≤ 5 ms +\| (pass|short)/m,
  /^\| workflow of 5 no-op steps +\|.*\| ≤ 1000 ms +\| (pass|short)/m,
  /^\| checkpoint of 10 tasks +\|.*\| ≤ 50 ms +\| (pass|short)/m,
  /^\| restore of 10 tasks +\|.*\| ≤ 100 ms +\| (pass|short)/m,
  /^\| plan of 10,000 tasks with 50,000 edges +\|.*\| ≤ 100 ms +\| (pass|short)/m,
  /^\| orchestration of 10 no-op tasks at 8, a task: its own time +\|.*\| ≤ 5 ms +\| (pass|short)/m,
];

test('every target is printed beside its figure and its verdict', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'bench/bench.mjs')], {
    env: { PATH: process.env.PATH, BENCH_ROUNDS: '1', BENCH_SIZES: '10' },
    encoding: 'utf8',
  });
  assert.is(status, 0, stderr);
  for (const row of AIMED) assert.match(stdout, row);
  assert.match(stdout, /^\d+ of \d+ targets pass\.$/m);
});

test('a file of the benchmark does one thing, in at most 150 lines', () => {
  const folder = join(PROJECT_ROOT, 'bench');
  const long = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!node_modules).*\.(mjs|cjs)$/.test(file) && existsSync(join(folder, file)))
    .filter((file) => readFileSync(join(folder, file), 'utf8').split('\n').length > 150);
  assert.equal(long, []);
});

test.run();
