// Runs the test files, each in a process of its own, and ends with the line `N passed, N failed`.
// The figures are uvu's own totals; a file that ran nothing, crashed or hung counts as a failure, and what it skips is
// named beside them. Arguments are parts of the paths of the files to run; `--but=<part>` leaves files out.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE_TIMEOUT_MS = 240_000;
/** Many programs, one after the other. */
const AGENTS_TIMEOUT_MS = 900_000;
const testRoot = fileURLToPath(new URL('../test/', import.meta.url));

interface FileResult {
  file: string;
  passed: number;
  failed: number;
  skipped: number;
  output: string;
  ms: number;
}

const args = process.argv.slice(2);
const fast = args.includes('--fast');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const unwanted = args.flatMap((arg) => (arg.startsWith('--but=') ? [arg.slice('--but='.length)] : []));
const files = testFiles(testRoot).filter((file) => isWanted(relative(testRoot, file)));
// Many processes at one lock need the machine to themselves: beside others they would wait past its deadline.
const crowds = files.filter((file) => /concurrency|storm|crash|locks/.test(relative(testRoot, file)));
const others = files.filter((file) => !crowds.includes(file));
const results = [
  ...(await runAll(others, Math.max(2, availableParallelism()))),
  ...(await runAll(crowds, 1)),
];
const failures = results.filter((result) => result.failed > 0);
for (const result of failures) process.stdout.write(`\n--- ${result.file}\n${result.output}\n`);
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed)) + (files.length === 0 ? 1 : 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** `--fast` leaves out the folders whose tests start processes. */
function isWanted(file: string): boolean {
  if (fast && /^(agents|cli|docs|e2e|fault)\//.test(file)) return false;
  if (unwanted.some((part) => file.includes(part))) return false;
  return wanted.length === 0 || wanted.some((part) => file.includes(part));
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return testFiles(path);
      return entry.name.endsWith('.test.js') ? [path] : [];
    });
}

async function runAll(queue: string[], width: number): Promise<FileResult[]> {
  const results: FileResult[] = [];
  const rest = [...queue];
  const worker = async () => {
    for (let file = rest.shift(); file !== undefined; file = rest.shift()) {
      const result = await runFile(file);
      results.push(result);
      const mark = result.failed === 0 ? 'ok  ' : 'FAIL';
      const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
      process.stdout.write(
        `${mark} ${result.file} (${result.passed} passed${skipped}, ${(result.ms / 1000).toFixed(1)} s)\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

function runFile(file: string): Promise<FileResult> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--enable-source-maps', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      detached: true,
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    const allowed = relative(testRoot, file).startsWith('agents/') ? AGENTS_TIMEOUT_MS : FILE_TIMEOUT_MS;
    const timer = setTimeout(() => {
      output += `\n${file} did not end within ${allowed / 1000} s\n`;
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    }, allowed);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({
        file: relative(testRoot, file),
        ...tally(output, code),
        output,
        ms: performance.now() - started,
      });
    });
  });
}

/** uvu exits 0 when `test.run()` was forgotten, so a file that neither ran nor skipped a test has failed. */
function tally(output: string, code: number | null): Pick<FileResult, 'passed' | 'failed' | 'skipped'> {
  const figure = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(output)?.[1] ?? 0);
  const [total, passed, skipped] = [figure('Total'), figure('Passed'), figure('Skipped')];
  const failed = total - passed;
  const nothing = total + skipped === 0;
  return { passed, skipped, failed: failed === 0 && (code !== 0 || nothing) ? 1 : failed };
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
