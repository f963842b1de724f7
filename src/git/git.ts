// The git CLI, asked one question at a time.
import { spawn, spawnSync } from 'node:child_process';
import type { Failure } from '../base/failure.ts';
import { fail, ok, type Result } from '../base/result.ts';

export type GitEnv = Readonly<Record<string, string | undefined>>;

/** What is given to git beside its arguments. */
export interface GitInput {
  /** Written to its stdin. */
  readonly input?: string | undefined;
  /** The whole environment; that of this process when absent. */
  readonly env?: GitEnv | undefined;
}

/**
 * For what sow does by itself: none of the user's hooks runs, nothing is signed or tidied up on the side.
 * `land` and `project close` leave it out.
 */
export const OWN: readonly string[] = [
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'commit.gpgSign=false', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false'],
  ...['-c', 'advice.detachedHead=false', '-c', 'core.fsmonitor=false'],
];

/** Looking writes nothing: without them, `git status` and `git diff` bring the user's index up to date. */
const LOOK: readonly string[] = ['--no-optional-locks', '-c', 'diff.autoRefreshIndex=false'];

/** What git prints; empty when it fails. For questions whose "no" is a non-zero exit. */
export function git(cwd: string, args: readonly string[], more: GitInput = {}): string {
  const { status, stdout } = run(cwd, args, more);
  return status === 0 ? stdout : '';
}

/** What git prints, whatever its exit; a difference is exit 1. */
export function gitSaying(cwd: string, args: readonly string[]): string {
  return run(cwd, args, {}).stdout;
}

/** Exit and output, for commands that tell more by their exit than yes and no. */
export function gitExit(cwd: string, args: readonly string[]): { exit: number | null; stdout: string } {
  const { status, stdout } = run(cwd, args, {});
  return { exit: status, stdout };
}

/** A command that must succeed. */
export function gitDo(cwd: string, args: readonly string[], more: GitInput = {}): Result<string> {
  const { status, stdout, stderr, error } = run(cwd, args, more);
  if (status === 0) return ok(stdout);
  return fail(failureOf(args, stderr, error));
}

/** As gitDo, for what may take long: other agents go on meanwhile. */
export function gitLater(cwd: string, args: readonly string[], more: GitInput = {}): Promise<Result<string>> {
  return new Promise((resolve) => {
    const child = spawn('git', [...LOOK, ...args], {
      cwd,
      stdio: [more.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      // In a group of its own: Ctrl-C in the terminal reaches sow, which lets it finish.
      detached: true,
      ...(more.env && { env: { ...more.env } }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', (error) => resolve(fail(failureOf(args, stderr, error))));
    child.on('close', (status) => resolve(status === 0 ? ok(stdout) : fail(failureOf(args, stderr))));
    // It may have ended before it read what it was given.
    child.stdin?.on('error', () => {});
    child.stdin?.end(more.input);
  });
}

function failureOf(args: readonly string[], stderr: string, error?: Error): Failure {
  const missing = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  if (missing) return { reason: 'git-missing' };
  const said = stderr.trim() || error?.message || 'it failed and said nothing';
  return { reason: 'git-failed', command: `git ${withoutOwn(args).join(' ')}`, message: said };
}

/** As a person would call it. */
function withoutOwn(args: readonly string[]): readonly string[] {
  return OWN.every((word, index) => args[index] === word) ? args.slice(OWN.length) : args;
}

function run(cwd: string, args: readonly string[], { input, env }: GitInput) {
  return spawnSync('git', [...LOOK, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    ...(input !== undefined && { input }),
    ...(env && { env: { ...env } }),
  });
}
