// Breaks the store on purpose, one step at a time, and makes the attack on it that must notice.
import { broken, bundle, inParallel, run } from '../../../tools/mutants/workshop.ts';
import { ORCHESTRATION_MUTANTS, stormed } from '../orchestration/breaks.ts';
import { CATCHERS, type Catcher, STORE_MUTANTS, type StoreMutant } from './breaks.ts';

/** Only what a break makes endless takes so long, however busy the machine. */
const TIMEOUT_MS = 900_000;

/** @returns the exit code: 0 when every mutant was caught, and nothing else was. */
export async function tryMutants(say: (line: string) => void): Promise<number> {
  const sound = await areSound(say);
  let caught = 0;
  await inParallel(sound ? STORE_MUTANTS : [], async (mutant) => {
    const started = performance.now();
    const verdict = await tryOne(mutant);
    if (verdict === 'caught') caught++;
    say(`${verdict.padEnd(8)} ${mutant.name}: ${mutant.catcher}, ${secondsSince(started)}`);
  });
  const all = STORE_MUTANTS.length + ORCHESTRATION_MUTANTS.length;
  if (sound) caught += await stormAll(say);
  say(`${caught} of ${all} caught`);
  return caught === all ? 0 : 1;
}

/** One after the other: a storm is a crowd of processes by itself. */
async function stormAll(say: (line: string) => void): Promise<number> {
  let caught = 0;
  for (const mutant of ORCHESTRATION_MUTANTS) {
    const started = performance.now();
    const found = await stormed(mutant);
    if (typeof found === 'string') caught++;
    const verdict = found === undefined ? 'SURVIVED' : typeof found === 'number' ? 'STALE' : 'caught';
    say(`${verdict.padEnd(8)} ${mutant.name}: ${found ?? ''}, ${secondsSince(started)}`);
  }
  return caught;
}

/** An attack that fails when nothing is broken would catch anything. */
async function areSound(say: (line: string) => void): Promise<boolean> {
  let sound = true;
  await inParallel(Object.entries(CATCHERS), async ([name, file]) => {
    const started = performance.now();
    const { kind } = await run((await bundle(file)).code, TIMEOUT_MS);
    if (kind !== 'passed') sound = false;
    say(`${kind.padEnd(8)} ${name}, nothing broken, ${secondsSince(started)}`);
  });
  return sound;
}

async function tryOne(mutant: StoreMutant): Promise<string> {
  const text = broken(mutant);
  if (typeof text === 'number') return 'STALE';
  const { code } = await bundle(catcherFile(mutant.catcher), { file: mutant.file, text });
  const verdict = await run(code, TIMEOUT_MS);
  if (verdict.kind === 'failed') return 'caught';
  if (verdict.kind === 'crashed') return `CRASHED  ${verdict.output.trim()}\n`;
  return verdict.kind === 'hung' ? 'HUNG' : 'SURVIVED';
}

function catcherFile(catcher: Catcher): string {
  return CATCHERS[catcher];
}

function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(0)} s`;
}
