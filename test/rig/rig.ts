// A throw-away git repository and the built CLI in it: what a test needs to work as a user would.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  type FSWatcher,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainWords } from '../../src/cli/read/argv.ts';
import { findCommand } from '../../src/cli/table/table.ts';
import { check as checkCheckpoint } from '../../src/document/generated/check-checkpoint.ts';
import { check as checkEnvelope } from '../../src/document/generated/check-envelope.ts';
import { check as checkErrorEnvelope } from '../../src/document/generated/check-error-envelope.ts';
import { check as checkExecution } from '../../src/document/generated/check-execution.ts';
import type { SchemaCheck } from '../../src/document/schema-check.ts';
import { hasCode } from '../../src/store/disk/io-failure.ts';
import { callInside } from './inside.ts';

export const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const SOW = join(PROJECT_ROOT, 'dist/sow.cjs');
const TEMPLATES = join(PROJECT_ROOT, 'build/templates');
/** What V8 compiled of the program, kept for all tests: each has a home of its own. */
const CODE_CACHE = join(PROJECT_ROOT, 'build/code-cache');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Failed {
  readonly reason: string;
  readonly message: string;
  readonly hint?: string;
  readonly diagnostics?: readonly {
    readonly code: string;
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly help?: string;
  }[];
}

export interface Call {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
  /** Resolves when stdout or stderr has matched; rejects when the process ends first. */
  until(pattern: RegExp): Promise<RegExpMatchArray>;
}

/** What starts processes that belong to the calling one, and what the launcher answers itself. */
const PROCESSES = new Set([
  '--version',
  '-v',
  'agent',
  'attach',
  'chat',
  'check',
  'expertise',
  'plan',
  'run',
  'workflow',
]);

/** What has a schema of its own within data, under its name or several of it. */
const SHAPES: Readonly<Record<string, SchemaCheck>> = {
  execution: checkExecution,
  checkpoint: checkCheckpoint,
};

/** A test that names no agent must find none, and never start the developer's own. */
const PATH_WITHOUT_AGENTS = (process.env.PATH ?? '')
  .split(':')
  .filter((folder) => !holds(folder, 'claude', 'codex') || holds(folder, 'git'))
  .join(':');

function holds(folder: string, ...names: readonly string[]): boolean {
  return names.some((name) => existsSync(join(folder, name)));
}

export class Rig implements AsyncDisposable {
  readonly root: string;
  readonly home: string;
  readonly #base: string;
  readonly #started: ChildProcess[] = [];
  readonly #watchers: FSWatcher[] = [];

  private constructor(base: string) {
    this.#base = base;
    this.root = join(base, 'repo');
    this.home = join(base, 'home');
  }

  /** A repository with one commit on main. */
  static make(under = tmpdir()): Rig {
    const rig = new Rig(realpathSync(mkdtempSync(join(under, 'sow-test-'))));
    mkdirSync(rig.root);
    mkdirSync(rig.home);
    rig.git('init', '-q', '-b', 'main');
    rig.git('commit', '-q', '--allow-empty', '-m', 'begin');
    return rig;
  }

  /** With `sow init` and a project on its own branch: a copy of one that this build of the program has made. */
  static withProject(name = 'demo', under = tmpdir()): Rig {
    const rig = new Rig(realpathSync(mkdtempSync(join(under, 'sow-test-'))));
    const copied = spawnSync('cp', ['-a', `${Rig.#template(name)}/.`, rig.#base]);
    if (copied.status !== 0) throw new Error(`the template cannot be copied: ${copied.stderr}`);
    return rig;
  }

  static #template(name: string): string {
    const folder = join(TEMPLATES, `${statSync(SOW).mtimeMs}-${name}`);
    if (existsSync(folder)) return folder;
    const made = Rig.make();
    made.ok('init');
    made.ok('project', 'new', name);
    mkdirSync(TEMPLATES, { recursive: true });
    const mine = mkdtempSync(join(TEMPLATES, 'new-'));
    spawnSync('cp', ['-a', `${made.#base}/.`, mine]);
    rmSync(made.#base, { recursive: true });
    try {
      renameSync(mine, folder);
    } catch (error) {
      // Another test's process was faster, and made the same.
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
      rmSync(mine, { recursive: true });
    }
    return folder;
  }

  /** The same rig where its file system, or a copy of it, is mounted elsewhere. */
  moved(from: string, to: string): Rig {
    return new Rig(join(to, relative(from, this.#base)));
  }

  /** Nothing of the developer's own environment reaches the program. */
  env(more: Call['env'] = {}): Record<string, string> {
    const env: Record<string, string | undefined> = {
      PATH: PATH_WITHOUT_AGENTS,
      HOME: this.home,
      NODE_COMPILE_CACHE: CODE_CACHE,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@localhost',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@localhost',
      SOW_ACTOR: 'human:tester',
      ...more,
    };
    return Object.fromEntries(
      Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
  }

  sow(args: readonly string[], call: Call = {}): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SOW, ...args], {
      cwd: call.cwd ?? this.root,
      env: this.env(call.env),
      input: call.input ?? '',
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return declared(args, { code: status, stdout, stderr });
  }

  /** The same without a process of its own, where it can do without: a tenth of the cost. */
  inside(args: readonly string[], call: Call = {}): Ran {
    if (call.input !== undefined || PROCESSES.has(args[0] ?? '')) return this.sow(args, call);
    const { cwd = this.root, env } = call;
    const program = [process.execPath, SOW];
    return declared(args, callInside({ argv: args, cwd, env: this.env(env), program }));
  }

  /** A call inside that must exit 0; its stdout. */
  ok(...args: string[]): string {
    return ending(0, args, this.inside(args)).stdout;
  }

  /** A call that must end with this exit code. */
  exits(code: number, args: readonly string[], call: Call = {}): Ran {
    return ending(code, args, this.sow(args, call));
  }

  /** `data` of a call with --json that must exit 0. */
  json<T>(...args: string[]): T {
    return this.data<T>(0, args);
  }

  /** `data` of a call with --json that must end with this exit code and an envelope on stdout. */
  data<T>(code: number, args: readonly string[], call: Call = {}): T {
    const { stdout } = ending(code, args, this.inside([...args, '--json'], call));
    return this.checked<T>(JSON.parse(stdout));
  }

  /** The data of an envelope that obeys the published schema. */
  checked<T>(envelope: unknown): T {
    const { data } = obeying(checkEnvelope, envelope) as { data: T };
    for (const [name, check] of Object.entries(SHAPES)) {
      const { [name]: one, [`${name}s`]: several } = data as Readonly<Record<string, unknown>>;
      for (const value of [one, several].flat()) if (value !== undefined) obeying(check, value);
    }
    return data;
  }

  /** `error` of a call with --json that must fail with this exit code, and print nothing but its envelope. */
  error(code: number, args: readonly string[], call: Call = {}): Failed {
    const { stdout, stderr } = this.exits(code, [...args, '--json'], call);
    if (stdout !== '') throw new Error(`sow ${args.join(' ')} failed and still printed ${stdout}`);
    return (obeying(checkErrorEnvelope, JSON.parse(stderr)) as { error: Failed }).error;
  }

  start(args: readonly string[], call: Call = {}): Started {
    const child = spawn(process.execPath, [SOW, ...args], {
      cwd: call.cwd ?? this.root,
      env: this.env(call.env),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#started.push(child);
    child.stdin.end(call.input ?? '');
    let stdout = '';
    let stderr = '';
    let look = (): void => {};
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      look();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
      look();
    });
    const ended = new Promise<Ran>((resolve) =>
      child.on('close', (code) => resolve({ code, stdout, stderr })),
    );
    const until = (pattern: RegExp): Promise<RegExpMatchArray> =>
      new Promise((resolve, reject) => {
        look = () => {
          const match = pattern.exec(stdout + stderr);
          if (match) resolve(match);
        };
        look();
        void ended.then((ran) =>
          reject(new Error(`ended (${ran.code}) before ${pattern}\n${ran.stdout}${ran.stderr}`)),
        );
      });
    return { child, ended, until };
  }

  git(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.root,
      env: this.env(),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')} exited ${status}\n${stderr}`);
    return stdout;
  }

  path(path: string): string {
    return join(this.root, path);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  exists(path: string): boolean {
    return existsSync(this.path(path));
  }

  write(path: string, text: string | Uint8Array, mode?: number): string {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text, mode === undefined ? {} : { mode });
    return this.path(path);
  }

  /** The folder of a task of the implementation phase. */
  task(id: string, file = 'state.yaml'): string {
    return `.sow/project/phases/implementation/tasks/${id}/${file}`;
  }

  /** Every file below a folder with its bytes, for "not a byte changed". */
  bytes(folder: string, leaveOut: RegExp = /\.sow\/local|\.git\//): Map<string, string> {
    const files = new Map<string, string>();
    const visit = (path: string): void => {
      for (const entry of readdirSync(this.path(path), { withFileTypes: true })) {
        const below = join(path, entry.name);
        if (leaveOut.test(`${below}/`)) continue;
        if (entry.isDirectory()) visit(below);
        else if (entry.isSymbolicLink()) files.set(below, readlinkSync(this.path(below)));
        else files.set(below, readFileSync(this.path(below), 'latin1'));
      }
    };
    visit(folder);
    return files;
  }

  /** The work must change no byte of the checkout; .sow/local is sow's own. */
  unchanged<T>(work: () => T): T {
    const before = this.bytes('.');
    const result = work();
    const after = this.bytes('.');
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    if (changed.length > 0) throw new Error(`these files were changed: ${changed.join(', ')}`);
    return result;
  }

  /** Stages and commits all there is. */
  commit(message = 'more'): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** Resolves when there is a file of this name at the top, or in another folder that is there. */
  appeared(name: string, folder = '.'): Promise<void> {
    const came = this.changes(folder, name, 1);
    return this.exists(join(folder, name)) ? Promise.resolve() : came;
  }

  /** Resolves when a name in a folder has come or gone so many times from now on. */
  changes(folder: string, name: string, times: number): Promise<void> {
    return new Promise((resolve) => {
      let left = times;
      const watcher = watch(this.path(folder), (kind, changed) => {
        if (kind !== 'rename' || changed !== name || --left > 0) return;
        watcher.close();
        resolve();
      });
      this.#watchers.push(watcher);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const child of this.#started) child.kill('SIGKILL');
    for (const watcher of this.#watchers) watcher.close();
    rmSync(this.#base, { recursive: true, force: true, maxRetries: 5 });
  }
}

function obeying(check: SchemaCheck, value: unknown): unknown {
  if (check(value)) return value;
  throw new Error(`${JSON.stringify(check.errors)}: ${JSON.stringify(value)}`);
}

function ending(code: number, args: readonly string[], ran: Ran): Ran {
  if (ran.code === code) return ran;
  throw new Error(`sow ${args.join(' ')} exited ${ran.code}, not ${code}\n${ran.stdout}${ran.stderr}`);
}

/** Every exit code that any test sees must stand in the table's entry of the command. */
function declared(args: readonly string[], ran: Ran): Ran {
  const { code } = ran;
  const found = findCommand(plainWords(args).words);
  if (code === null || [0, 2, 70].includes(code) || !found.ok) return ran;
  const { path, exits } = found.value.command;
  if (exits.includes(code)) return ran;
  throw new Error(`sow ${path.join(' ')} does not declare the exit ${code}\n${ran.stderr}`);
}
