// Breaks the model on purpose, one break at a time, and runs its tests, which must notice each: a line per mutant, then
// `N of N caught`. Words on the command line choose the mutants whose names contain one of them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MODEL_MUTANTS } from './mutants/model.ts';
import type { Mutant } from './mutants/mutant.ts';
import { broken, bundle, inParallel, run } from './mutants/workshop.ts';

const TIMEOUT_MS = 60_000;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** A test file, the sources in it, and how long it takes when nothing is broken. */
interface Suite {
  readonly file: string;
  readonly sources: readonly string[];
  readonly ms: number;
}

interface Outcome {
  readonly caught: boolean;
  readonly line: string;
}

const wanted = process.argv.slice(2);
const mutants = MODEL_MUTANTS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const suites = await measure(mutants);
process.exitCode = suites ? await tryAll(mutants, suites) : 1;

/** The tests that reach a mutant's source, all of which must pass while nothing is broken. */
async function measure(mutants: readonly Mutant[]): Promise<Suite[] | undefined> {
  const files = new Set(mutants.map(({ file }) => file));
  const tests = readdirSync(join(root, 'test/model')).filter((name) => name.endsWith('.test.ts'));
  const suites: Suite[] = [];
  let sound = true;
  await inParallel(tests.sort(), async (name) => {
    const file = `test/model/${name}`;
    const { code, sources } = await bundle(file);
    if (!sources.some((source) => files.has(source))) return;
    const started = performance.now();
    const { kind } = await run(code, TIMEOUT_MS);
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
  const text = broken(mutant);
  if (typeof text === 'number')
    return { caught: false, line: `STALE    ${name}: its text stands ${text} times in ${file}` };
  const able = suites.filter(({ sources }) => sources.includes(file));
  for (const suite of new Set([last.get(file) ?? able, able].flat())) {
    const { code } = await bundle(suite.file, { file, text });
    const verdict = await run(code, TIMEOUT_MS);
    if (verdict.kind === 'failed') {
      last.set(file, suite);
      return { caught: true, line: `caught   ${name} (${suite.file})` };
    }
    if (verdict.kind === 'hung') return { caught: false, line: `HUNG     ${name} (${suite.file})` };
    if (verdict.kind === 'crashed') return { caught: false, line: `CRASHED  ${name}\n${verdict.output}` };
  }
  return { caught: false, line: `SURVIVED ${name}` };
}
