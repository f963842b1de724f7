// The attacks from outside, with real processes: node build/test/fault/system/main.js [--minutes N] [--seed S] [--storm …]
import { parseArgs } from 'node:util';
import { type Report, reportLine } from './report.ts';
import { storm } from './storm.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    storm: { type: 'boolean' },
    program: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 100_000);
const ms = Number(values.minutes ?? 0.35) * 60_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say(`seed ${seed}`);
const reports: Report[] = [];
reports.push(
  await storm({ seed, ms, say, ...(values.program !== undefined && { program: values.program }) }),
);
for (const report of reports) {
  say(reportLine(report));
  for (const violation of report.violations.slice(0, 50)) say(`  ${violation}`);
}
process.exitCode = reports.some(({ violations }) => violations.length > 0) ? 1 : 0;
