// What `sow` starts: it hands the program to V8 with the machine code that an earlier call of the same command left, so that
// no call compiles again what another has compiled. A cache that is missing, foreign or unwritable costs time and nothing else.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

declare const __SOW_VERSION__: string;
/** Of the program's text, which V8 itself compares by length alone. */
declare const __SOW_DIGEST__: string;

const PROGRAM = './program.cjs';
/** What the program asks for when it needs more than daily calls do. */
const REST = './rest.cjs';
/**
 * So many calls of a command add what they have compiled: the first one finds no index and no other cache, and takes other ways
 * than those after it. Their number is the file's last byte.
 */
const LEARNING = 3;
const MONTH_MS = 30 * 24 * 3_600_000;
/**
 * By V8's major version, those of Node.js 20 and 22: when it compiles a function for speed, thirty times as late as it would, and
 * that it collects on one core. Later ones spare the machine by themselves, and one that does not know a flag says so to the user.
 */
const SPARING: Readonly<Record<string, readonly string[]>> = {
  '11': ['--interrupt-budget=2000000', '--no-parallel-scavenge'],
  '12': ['--invocation-count-for-turbofan=100000', '--no-parallel-scavenge'],
};

if (['--version', '-v'].includes(process.argv[2] ?? '')) sayVersion();
else start();

/** Answered here: it asks nothing of the program, and reading that would take longer than all the rest. */
function sayVersion(): void {
  if (!attempt(() => writeSync(1, `sow ${__SOW_VERSION__}\n`))) process.exitCode = 7;
}

function start(): void {
  const folder = cacheFolder(process.env);
  const versions = folder && join(folder, `${__SOW_DIGEST__}-${process.version}-${process.arch}`);
  const command = /^[a-z]{1,16}$/.exec(process.argv[2] ?? '')?.[0] ?? 'other';
  if (command === 'run') compileLess();
  const program = contentOf(PROGRAM, versions && join(versions, `${command}.bin`));
  program(require, () => contentOf(REST, versions && join(versions, `${command}-rest.bin`)));
}

/**
 * An orchestration waits for agents, and the machine is theirs: to compile its functions once more, for speed, takes V8 longer than
 * it saves. Before anything is compiled: code that was kept fits the settings that it was made under.
 */
function compileLess(): void {
  const flags = SPARING[process.versions.v8.split('.')[0] ?? ''] ?? [];
  const { setFlagsFromString } = require('node:v8') as typeof import('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

/** By the names that Node.js has for its own cache; undefined where none is wanted. */
function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  if (env.NODE_COMPILE_CACHE) return join(env.NODE_COMPILE_CACHE, 'sow');
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'sow', 'code');
  return env.HOME ? join(env.HOME, '.cache', 'sow', 'code') : undefined;
}

type Content = (require: NodeJS.Require, rest: () => unknown) => unknown;

/** @param file of the compiled code: one a command, so that it holds what this command needs, and no call reads that of the others */
function contentOf(name: string, file: string | undefined): Content {
  const { Script } = require('node:vm') as typeof import('node:vm');
  const filename = join(__dirname, name);
  const kept = file && attempt(() => readFileSync(file));
  const cachedData = kept ? kept.subarray(0, -1) : undefined;
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData && { cachedData }),
  });
  const calls = kept && !script.cachedDataRejected ? (kept.at(-1) ?? 0) : 0;
  if (file && calls < LEARNING)
    // At the end, when what the command needs has been compiled; what a usage error or a bug needs is not worth a file.
    process.once('exit', (code) => {
      if (code !== 2 && code !== 70)
        keep(file, () => Buffer.concat([script.createCachedData(), Buffer.of(calls + 1)]));
    });
  return script.runInThisContext();
}

/** Whole or not at all, also after a power cut: V8 believes what it reads. */
function keep(file: string, data: () => Buffer): void {
  const unique = `${file}.${process.pid}`;
  const written = attempt(() => {
    if (mkdirSync(dirname(file), { recursive: true })) removeOld(dirname(file));
    const descriptor = openSync(unique, 'wx', 0o600);
    writeSync(descriptor, data());
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(unique, file);
    return true;
  });
  if (!written) attempt(() => rmSync(unique));
}

/** Undefined where there is no such file, no room or no right: then this call, and the next, compiles for itself. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What other versions of the program left and have not added to for a month. */
function removeOld(own: string): void {
  for (const name of readdirSync(dirname(own))) {
    const path = join(dirname(own), name);
    if (name !== basename(own) && Date.now() - statSync(path).mtimeMs > MONTH_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
