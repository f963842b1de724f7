// The attacks from outside, with real processes:
//   node build/test/fault/system/main.js [--minutes N] [--seed S] [--storm] [--claims] [--locks] [--strace] [--power]
import { parseArgs } from 'node:util';
import { claims } from './claims.ts';
import { locks } from './locks.ts';
import { power } from './power.ts';
import { type AttackOptions, type Report, reportLine } from './report.ts';
import { storm } from './storm.ts';
import { strace } from './strace.ts';

const SHOWN = 20;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    storm: { type: 'boolean' },
    claims: { type: 'boolean' },
    locks: { type: 'boolean' },
    strace: { type: 'boolean' },
    power: { type: 'boolean' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const attacks: Record<string, (options: AttackOptions) => Promise<Report | readonly Report[]>> = {
  storm,
  claims,
  locks,
  strace,
  power,
};
/** Mounts file systems, so that it is made only when it is asked for. */
const ON_REQUEST = ['power'];

say(`seed ${values.seed}`);
const named = Object.keys(attacks).filter((name) => values[name as 'storm']);
const usual = Object.keys(attacks).filter((name) => !ON_REQUEST.includes(name));
for (const name of named.length > 0 ? named : usual) {
  const ms = Number(values.minutes) * 60_000;
  const reports = await attacks[name]?.({ seed: Number(values.seed), ms, say });
  for (const report of [reports ?? []].flat()) tell(report);
}

function tell(report: Report): void {
  say(reportLine(report));
  for (const violation of report.violations.slice(0, SHOWN)) say(`  ${violation}`);
  if (report.violations.length > 0) process.exitCode = 1;
}
