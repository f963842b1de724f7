// Which modules of the program daily calls run: told by a program that writes them down, in a repository made for it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What has to be there first: who sets up a project calls more than daily calls do, and the index is written of many tasks. */
const BEFORE = [
  ...['init', 'project new daily --here', 'add First', 'add Second --depends-on 010'],
  ...Array.from({ length: 9 }, (_, n) => `add Task-${n}`),
];
/** What agents and people call all day. */
const CALLS = [
  'add Third --parent 010 --label new',
  'list',
  'list --json',
  'list --status pending --json',
  'ready',
  'ready --json',
  'status',
  'set 120 name=Other labels+=one',
  'claim 120',
  'progress 120 50 -m half',
  'show 120',
  'show 120 --json',
  'submit 120 -m done',
  'reject 120 -m again',
  'release 120',
  'claim --next',
  'list --json',
];

/**
 * @param made gives the program's two texts, of one that adds what it has run to a file
 * @returns the names of the modules
 */
export async function dailyModules(made, root) {
  const folder = mkdtempSync(join(tmpdir(), 'sow-daily-'));
  try {
    const record = join(folder, 'ran');
    const { program, rest } = await made(record);
    const file = join(folder, 'program.cjs');
    const beside = JSON.stringify(join(root, 'dist/sow.cjs'));
    writeFileSync(
      file,
      `${program.trim()}(require('node:module').createRequire(${beside}), () => ${rest});\n`,
    );
    const env = environment(folder);
    const work = join(folder, 'work');
    run('git', ['init', '-q', '-b', 'work', work], { env });
    for (const call of BEFORE) run(process.execPath, [file, ...call.split(' ')], { cwd: work, env });
    writeFileSync(record, '');
    for (const call of CALLS) run(process.execPath, [file, ...call.split(' ')], { cwd: work, env });
    return new Set(readFileSync(record, 'utf8').split('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function environment(home) {
  return { PATH: process.env.PATH, HOME: home, SOW_ACTOR: 'human:daily' };
}

function run(command, args, options) {
  const { status, error, stderr } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} exits ${status}: ${stderr}`);
}
