// `npm run test:fault -- [--minutes N] [--seed S] [--calls] [--storm] … [--record]`: attacks the store and tells what came of
// it. A violation is printed with all that is needed to make it happen again, and ends the program with 1. With --mutants it
// attacks broken stores instead, and must notice each.
import { parseArgs } from 'node:util';
import { ATTACKS, type Attack } from './attacks.ts';
import { tryMutants } from './mutants/try-all.ts';
import { record } from './record.ts';
import { type Report, reportLine, summary } from './report.ts';

const SHOWN = 20;
const names = ATTACKS.map(({ name }) => name);
const usage = `usage: npm run test:fault -- [--minutes N] [--seed S] [--record] [--mutants] [${names.map((name) => `--${name}`).join('|')}]\n`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const options = readOptions();
process.exitCode = options.mutants ? await tryMutants(say) : await attackAll(options);

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly chosen: readonly Attack[];
  readonly recorded: boolean;
  readonly mutants: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '2' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
      record: { type: 'boolean', default: false },
      mutants: { type: 'boolean', default: false },
      ...Object.fromEntries(names.map((name) => [name, { type: 'boolean' } as const])),
    },
  });
  const minutes = Number(values.minutes);
  const seed = Number(values.seed);
  if (!(minutes > 0) || !Number.isSafeInteger(seed)) {
    process.stderr.write(usage);
    process.exit(2);
  }
  const flags: Readonly<Record<string, unknown>> = values;
  const named = ATTACKS.filter(({ name }) => flags[name] === true);
  const chosen = named.length > 0 ? named : ATTACKS.filter(({ onRequest }) => !onRequest);
  return { minutes, seed, chosen, recorded: values.record === true, mutants: values.mutants === true };
}

async function attackAll({ minutes, seed, chosen, recorded }: Options): Promise<number> {
  say(`seed ${seed}, ${minutes} minutes`);
  const reports = await attack(chosen, seed, minutes * 60_000);
  const total = summary(reports);
  say(total);
  if (recorded) record({ minutes, seed, reports, total });
  return reports.every(({ violations }) => violations.length === 0) ? 0 : 1;
}

async function attack(chosen: readonly Attack[], seed: number, ms: number): Promise<Report[]> {
  const end = performance.now() + ms;
  const reports: Report[] = [];
  for (const [index, { share, run, name }] of chosen.entries()) {
    const shares = chosen.slice(index).reduce((sum, one) => sum + one.share, 0);
    const ms = (Math.max(0, end - performance.now()) * share) / shares;
    const made = [await run({ seed: seed + index, ms, say: (line) => say(`  ${name}: ${line}`) })].flat();
    made.forEach(tell);
    reports.push(...made);
  }
  return reports;
}

function tell(report: Report): void {
  say(reportLine(report));
  for (const violation of report.violations.slice(0, SHOWN)) say(`  ${violation}`);
}
