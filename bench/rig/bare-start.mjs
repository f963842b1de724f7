// What starting the processes of an orchestration costs a program that does nothing else: for each task its agent, and as many
// empty programs as sow calls git for it. `node bare-start.mjs <agent> <root> <count> <at once> <calls of git>`
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { refOf } from './repository.mjs';

const execute = promisify(execFile);
const [agent, root, ...numbers] = process.argv.slice(2);
const [count, atOnce, calls] = numbers.map(Number);
let next = 0;

async function worker() {
  while (next < count) {
    const env = { ...process.env, SOW_DIR: join(root, '.sow'), SOW_TASK: refOf(next++) };
    for (let call = 0; call < calls; call++) await execute('true', [], { cwd: root, env });
    await execute(agent, [], { cwd: root, env });
  }
}

await Promise.all(Array.from({ length: atOnce }, worker));
