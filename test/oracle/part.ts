// A part of the schemas of main.ts, from one on: CUE 0.4.3 panics on some that embed and have an `if`, and a process whose
// CUE has panicked gets no further verdicts.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { compile } from '../../src/document/cue/compile.ts';
import { PROJECT_ROOT } from '../rig/rig.ts';
import { schemaText, unificationText, valueNear } from '../tools/schema-arbitrary.ts';
import { checkOf, source } from '../tools/schema-rig.ts';
import { type Case, KNOWN, type Verdict } from './known.ts';

export interface Part {
  readonly tally: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
  /** Behind the schema that CUE panicked on; undefined at the end. */
  readonly next?: number | undefined;
}

const VALUES = 8;
const [schemas = 0, seed = 0, from = 0] = process.argv.slice(2).map(Number);
const cue = await load();
const tally: Record<string, number> = {};
const wrong: string[] = [];
let crashed = false;
const texts = [
  ...fc.sample(schemaText({ defaults: false, conditions: true }), { numRuns: schemas, seed }),
  ...fc.sample(unificationText(), { numRuns: Math.ceil(schemas / 4), seed }),
];
if (from === 0) for (const { name, example } of KNOWN) await showDifference(name, example);
let i = from;
for (; i < texts.length && !crashed; i++) await compare(texts[i] ?? '', seed + i);
if (crashed) count('CUE panicked');
const part: Part = { tally, wrong, next: i < texts.length ? i : undefined };
process.stdout.write(`${JSON.stringify(part)}\n`);
// A Go program that has panicked keeps the process.
process.exit(0);

/** A difference that is none any more would hide a mistake. */
async function showDifference(name: string, { text, value }: Pick<Case, 'text' | 'value'>): Promise<void> {
  const one = await caseOf(text, value);
  const isShown = one && one.ours(value) !== one.oracle.accepts && nameOf(one) === name;
  if (!isShown) wrong.push(`the case of ${name} shows it no more: ${text} ${JSON.stringify(value)}`);
}

async function caseOf(text: string, value: unknown): Promise<Case | undefined> {
  const compiled = compile([{ file: 't.cue', text: source(text) }]);
  const last = compiled.ok ? compiled.schema.definitions.at(-1) : undefined;
  return last && { text, value, ours: await checkOf(last), oracle: verdict(text, last.name, value) };
}

async function compare(text: string, valueSeed: number): Promise<void> {
  const compiled = compile([{ file: 't.cue', text: source(text) }]);
  const last = compiled.ok ? compiled.schema.definitions.at(-1) : undefined;
  // A schema that either refuses has no verdicts to compare; what sow refuses has tests of its own.
  if (!last || !ask(source(text)).accepts) return;
  count('schemas');
  const ours = await checkOf(last);
  for (const value of fc.sample(valueNear(last.type), { numRuns: VALUES, seed: valueSeed })) {
    const oracle = verdict(text, last.name, value);
    if (crashed) return;
    const accepts = ours(value);
    count('values');
    count(accepts ? 'accepted' : 'refused');
    if (accepts === oracle.accepts) continue;
    const known = nameOf({ text, value, ours, oracle });
    if (known !== undefined) count(`known: ${known}`);
    else
      wrong.push(`${text}\n${JSON.stringify(value)}\nsow ${accepts}, CUE ${oracle.accepts}: ${oracle.said}`);
  }
}

function nameOf(one: Case): string | undefined {
  return KNOWN.find((difference) => difference.is(one))?.name;
}

function count(what: string): void {
  tally[what] = (tally[what] ?? 0) + 1;
}

function verdict(text: string, name: string, value: unknown): Verdict {
  return ask(`${source(text)}\nout: #${name} & ${JSON.stringify(value)}\n`);
}

function ask(text: string): Verdict {
  try {
    return { accepts: true, said: cue.toJSON(text) };
  } catch (error) {
    const said = String((error as Error).message ?? error);
    crashed ||= /already exited|panic/.test(said);
    return { accepts: false, said };
  }
}

async function load(): Promise<{ toJSON(text: string): string }> {
  Object.assign(globalThis, { self: globalThis });
  const folder = join(PROJECT_ROOT, '.oracle/node_modules/cue-wasm');
  const entry = createRequire(join(folder, 'package.json')).resolve('cue-wasm');
  const module = (await import(pathToFileURL(entry.replace(/\.cjs$/, '.modern.js')).href)) as {
    default?: { init(): Promise<{ toJSON(text: string): string }> };
    init?(): Promise<{ toJSON(text: string): string }>;
  };
  const init = module.default?.init ?? module.init;
  if (!init) throw new Error('cue-wasm has no init');
  return init();
}
