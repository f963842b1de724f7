// What real CUE says of random schemas and values, against what the compiled validators say. Development only:
//   npm install --prefix .oracle cue-wasm@1.0.0 && npm run test:oracle [-- <schemas> <seed>]
// The differences that are meant stand in known.ts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../rig/rig.ts';
import type { Part } from './part.ts';

const [schemas = 1000, seed = 1] = process.argv.slice(2).map(Number);
if (!existsSync(join(PROJECT_ROOT, '.oracle/node_modules/cue-wasm'))) {
  process.stdout.write('no oracle: npm install --prefix .oracle cue-wasm@1.0.0\n');
  process.exit(2);
}
const tally: Record<string, number> = { schemas: 0, values: 0, accepted: 0, refused: 0 };
const wrong: string[] = [];
for (let from: number | undefined = 0; from !== undefined; ) {
  const part = ask(from);
  for (const [what, n] of Object.entries(part.tally)) tally[what] = (tally[what] ?? 0) + n;
  wrong.push(...part.wrong);
  from = part.next;
}
process.stdout.write(
  `${JSON.stringify({ seed, ...tally, disagreements: wrong.length })}\n${wrong.slice(0, 5).join('\n\n')}\n`,
);
process.exit(wrong.length > 0 ? 1 : 0);

function ask(from: number): Part {
  const args = [join(import.meta.dirname, 'part.js'), schemas, seed, from].map(String);
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const line = stdout.split('\n').find((one) => one.startsWith('{"tally"'));
  if (line === undefined) throw new Error(stdout + stderr);
  return JSON.parse(line) as Part;
}
