// `npm run test:fault -- [--minutes N] [--seed S]`: attacks every use case that writes, and tells what came of it. A violation
// is printed with all that is needed to make it happen again, and ends the program with 1.
import { parseArgs } from 'node:util';
import { NTH_CALL } from './nth-call.ts';
import { type Part, randomOf } from './part.ts';
import { withoutPatience } from './patience.ts';
import { POWER } from './power.ts';
import { newTally, type Tally, tell, tellViolation } from './tally.ts';

const PARTS: readonly Part[] = [NTH_CALL, POWER];
const SHOWN = 20;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '2' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Math.floor(Date.now() % 2 ** 31) : Number(values.seed);
if (!(minutes > 0) || !Number.isSafeInteger(seed)) {
  process.stderr.write('usage: npm run test:fault -- [--minutes N] [--seed S]\n');
  process.exit(2);
}
withoutPatience();
process.stdout.write(`seed ${seed}, ${minutes} minutes\n`);
const tally = await attack(minutes * 60_000, seed);
process.stdout.write(`${tell(tally)}\n`);
process.exitCode = tally.violations.length === 0 ? 0 : 1;

async function attack(ms: number, seed: number): Promise<Tally> {
  const tally = newTally();
  const end = performance.now() + ms;
  for (const [index, part] of PARTS.entries()) {
    const shares = PARTS.slice(index).reduce((sum, { share }) => sum + share, 0);
    const started = performance.now();
    const until = started + ((end - started) * part.share) / shares;
    const told = tally.violations.length;
    await part.explore({ tally, random: randomOf(seed + index), isOver: () => performance.now() > until });
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(`${part.name}: ${seconds} s\n`);
    for (const violation of tally.violations.slice(told, told + SHOWN))
      process.stdout.write(`${tellViolation(violation)}\n`);
  }
  return tally;
}
