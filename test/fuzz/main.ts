// npm run test:fuzz [-- <times> <seed>]: 100,000 damaged files when nothing is said.
import { survive } from './survive.ts';

const [times = 100_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const started = performance.now();
const { faults, ...figures } = await survive(times, seed);
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(`${JSON.stringify({ times, seed, ...figures, seconds, faults: faults.length })}\n`);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
