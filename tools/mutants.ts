// Breaks the model on purpose, one break at a time, and runs its tests, which must notice each: a line per mutant, then
// `N of N caught`. Nothing is written: a test is bundled with the broken source in memory and given to Node as its input.
// Words on the command line choose the mutants whose names contain one of them.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { GRAPH_MUTANTS } from './mutants/graph.ts';
import { HAND_MUTANTS } from './mutants/hands.ts';
import type { Mutant } from './mutants/mutant.ts';
import { PEOPLE_MUTANTS } from './mutants/people.ts';
import { ROW_MUTANTS } from './mutants/rows.ts';
import { TREE_MUTANTS } from './mutants/trees.ts';

const TIMEOUT_MS = 60_000;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A test file, the sources in it, and how long it takes when nothing is broken. */
interface Suite {
  readonly file: string;
  readonly sources: readonly string[];
  readonly ms: number;
}

type Verdict =
  | { readonly kind: 'passed' | 'failed' | 'hung' }
  /** Ended without uvu's tally: this break proves nothing about the tests. */
  | { readonly kind: 'crashed'; readonly output: string };

interface Outcome {
  readonly caught: boolean;
  readonly line: string;
}

const texts = new Map<string, string>();
const wanted = process.argv.slice(2);
const mutants = [
  ...ROW_MUTANTS,
  ...PEOPLE_MUTANTS,
  ...HAND_MUTANTS,
  ...GRAPH_MUTANTS,
  ...TREE_MUTANTS,
].filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const suites = await measure(mutants);
process.exitCode = suites ? await tryAll(mutants, suites) : 1;

/** The tests that reach a mutant's source, all of which must pass while nothing is broken. */
async function measure(mutants: readonly Mutant[]): Promise<Suite[] | undefined> {
  const broken = new Set(mutants.map(({ file }) => file));
  const files = readdirSync(join(root, 'test/model')).filter((name) => name.endsWith('.test.ts'));
  const suites: Suite[] = [];
  let sound = true;
  await inParallel(files.sort(), async (name) => {
    const file = `test/model/${name}`;
    const { code, sources } = await bundle(file);
    if (!sources.some((source) => broken.has(source))) return;
    const started = performance.now();
    const { kind } = await run(code);
    suites.push({ file, sources, ms: performance.now() - started });
    if (kind === 'passed') return;
    sound = false;
    process.stdout.write(`${file} ${kind} before anything was broken\n`);
  });
  return sound ? suites.sort((a, b) => a.ms - b.ms) : undefined;
}

async function tryAll(mutants: readonly Mutant[], suites: readonly Suite[]): Promise<number> {
  const last = new Map<string, Suite>();
  let caught = 0;
  await inParallel(mutants, async (mutant) => {
    const outcome = await tryOne(mutant, suites, last);
    if (outcome.caught) caught++;
    process.stdout.write(`${outcome.line}\n`);
  });
  process.stdout.write(`${caught} of ${mutants.length} caught\n`);
  return caught === mutants.length && caught > 0 ? 0 : 1;
}

/** One failing test is enough. First comes what caught the mutant before in the same source, then the quickest. */
async function tryOne(mutant: Mutant, suites: readonly Suite[], last: Map<string, Suite>): Promise<Outcome> {
  const { name, file } = mutant;
  const text = sourceText(join(root, file));
  const places = text.split(mutant.find).length - 1;
  if (places !== 1)
    return { caught: false, line: `STALE    ${name}: its text stands ${places} times in ${file}` };
  const broken = text.replace(mutant.find, () => mutant.replace);
  const able = suites.filter(({ sources }) => sources.includes(file));
  for (const suite of new Set([last.get(file) ?? able, able].flat())) {
    const { code } = await bundle(suite.file, { file, text: broken });
    const verdict = await run(code);
    if (verdict.kind === 'failed') {
      last.set(file, suite);
      return { caught: true, line: `caught   ${name} (${suite.file})` };
    }
    if (verdict.kind === 'hung') return { caught: false, line: `HUNG     ${name} (${suite.file})` };
    if (verdict.kind === 'crashed') return { caught: false, line: `CRASHED  ${name}\n${verdict.output}` };
  }
  return { caught: false, line: `SURVIVED ${name}` };
}

async function bundle(
  entry: string,
  instead?: { readonly file: string; readonly text: string },
): Promise<{ code: string; sources: string[] }> {
  const plugin: Plugin = {
    name: 'mutant',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const broken = instead && path === join(root, instead.file);
        return { contents: broken ? instead.text : sourceText(path), loader: 'ts' };
      });
    },
  };
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [plugin],
  });
  return { code: outputFiles[0]?.text ?? '', sources: Object.keys(metafile.inputs) };
}

/** As it was when it was first asked for: an edit meanwhile concerns the next run. */
function sourceText(path: string): string {
  const known = texts.get(path) ?? readFileSync(path, 'utf8');
  texts.set(path, known);
  return known;
}

/** Packages are found from the root, where the child stands. */
function run(code: string): Promise<Verdict> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    let hung = false;
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    // A child that dies early closes its input; its exit tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(code);
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, TIMEOUT_MS);
    child.on('close', (exit, signal) => {
      clearTimeout(timer);
      const counted = /Total:\s+[1-9]/.test(output);
      if (hung) resolve({ kind: 'hung' });
      else if (!counted) resolve({ kind: 'crashed', output: `${output}ended with ${signal ?? exit}` });
      else resolve({ kind: exit === 0 ? 'passed' : 'failed' });
    });
  });
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
}
