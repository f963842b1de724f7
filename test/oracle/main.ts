// What real CUE says of random schemas and values, against what the compiled validators say. Development only:
//   npm install --prefix .oracle cue-wasm@1.0.0 && npm run test:oracle [-- <schemas> <seed>]
// The differences that are meant stand in KNOWN, each with how it is told from a mistake.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { compile } from '../../src/document/cue/compile.ts';
import { PROJECT_ROOT } from '../rig/rig.ts';
import { schemaText, unificationText, valueNear } from '../tools/schema-arbitrary.ts';
import { type Check, checkOf, source } from '../tools/schema-rig.ts';

const ORACLE = join(PROJECT_ROOT, '.oracle/node_modules/cue-wasm');

interface Verdict {
  readonly accepts: boolean;
  /** What CUE made of the value, or why it made nothing of it. */
  readonly said: string;
}

interface Case {
  readonly text: string;
  readonly name: string;
  readonly value: unknown;
  readonly ours: Check;
  readonly oracle: Verdict;
}

const VALUES = 8;

const KNOWN: Readonly<Record<string, (one: Case) => boolean>> = {
  // CUE fills in what is concrete, `v: 1` or a struct without required fields; sow never writes into what it reads.
  'filled in': ({ ours, oracle, value }) =>
    oracle.accepts &&
    oracle.said !== JSON.stringify({ out: value }) &&
    (ours.errors ?? []).every(({ keyword }) =>
      ['required', 'anyOf', 'oneOf', 'if', 'discriminator'].includes(keyword),
    ),
  // Two branches fit: CUE calls the value ambiguous, or incomplete; a JSON Schema accepts what a branch accepts.
  ambiguous: ({ oracle }) =>
    !oracle.accepts && /ambiguous|incomplete value|unresolved disjunction|non-concrete/.test(oracle.said),
};

const [schemas = 1000, seed = 1] = process.argv.slice(2).map(Number);
if (!existsSync(ORACLE)) {
  process.stdout.write('no oracle: npm install --prefix .oracle cue-wasm@1.0.0\n');
  process.exit(2);
}
const cue = await load();
const tally: Record<string, number> = { schemas: 0, values: 0, accepted: 0, refused: 0 };
const wrong: string[] = [];
const texts = [
  ...fc.sample(schemaText({ defaults: false, conditions: true }), { numRuns: schemas, seed }),
  ...fc.sample(unificationText(), { numRuns: Math.ceil(schemas / 4), seed }),
];
// CUE 0.4.3 panics on some schemas that embed and have an `if`; it has no further verdicts then.
let crashed = false;
for (const [i, text] of texts.entries()) if (!crashed) await compare(text, seed + i);
if (crashed) count('known: the oracle crashed, try another seed');
process.stdout.write(
  `${JSON.stringify({ ...tally, disagreements: wrong.length })}\n${wrong.slice(0, 5).join('\n\n')}\n`,
);
process.exit(wrong.length > 0 ? 1 : 0);

async function compare(text: string, valueSeed: number): Promise<void> {
  const compiled = compile([{ file: 't.cue', text: source(text) }]);
  const last = compiled.ok ? compiled.schema.definitions.at(-1) : undefined;
  // A schema that either refuses has no verdicts to compare; what sow refuses has tests of its own.
  if (!last || !ask(source(text)).accepts) return;
  count('schemas');
  const ours = await checkOf(last);
  for (const value of fc.sample(valueNear(last.type), { numRuns: VALUES, seed: valueSeed })) {
    const oracle = ask(`${source(text)}\nout: #${last.name} & ${JSON.stringify(value)}\n`);
    crashed ||= /already exited|panic/.test(oracle.said);
    if (crashed) return;
    const accepts = ours(value);
    count('values');
    count(accepts ? 'accepted' : 'refused');
    if (accepts === oracle.accepts) continue;
    const one = { text, name: last.name, value, ours, oracle };
    const known = Object.entries(KNOWN).find(([, isMeant]) => isMeant(one));
    if (known) count(`known: ${known[0]}`);
    else
      wrong.push(`${text}\n${JSON.stringify(value)}\nsow ${accepts}, CUE ${oracle.accepts}: ${oracle.said}`);
  }
}

function count(what: string): void {
  tally[what] = (tally[what] ?? 0) + 1;
}

function ask(text: string): Verdict {
  try {
    return { accepts: true, said: cue.toJSON(text) };
  } catch (error) {
    return { accepts: false, said: String((error as Error).message ?? error) };
  }
}

async function load(): Promise<{ toJSON(text: string): string }> {
  Object.assign(globalThis, { self: globalThis });
  const entry = createRequire(join(ORACLE, 'package.json')).resolve('cue-wasm');
  const module = (await import(pathToFileURL(entry.replace(/\.cjs$/, '.modern.js')).href)) as {
    default?: { init(): Promise<{ toJSON(text: string): string }> };
    init?(): Promise<{ toJSON(text: string): string }>;
  };
  const init = module.default?.init ?? module.init;
  if (!init) throw new Error('cue-wasm has no init');
  return init();
}
