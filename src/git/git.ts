// The git CLI, asked one question at a time.
import { spawnSync } from 'node:child_process';
import type { Failure } from '../base/failure.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { ask } from './ask.ts';

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
  return fail(failureOf(args, stderr, (error as NodeJS.ErrnoException | undefined)?.code));
}

/** As gitDo, for what may take long: other agents go on meanwhile. */
export async function gitLater(
  cwd: string,
  args: readonly string[],
  { input, env }: GitInput = {},
): Promise<Result<string>> {
  const { status, stdout, stderr, code } = await ask('git', [...LOOK, ...args], {
    cwd,
    env,
    input,
    detached: true,
  });
  return status === 0 ? ok(stdout) : fail(failureOf(args, stderr, code));
}

/** @param code why it did not start */
function failureOf(args: readonly string[], stderr: string, code: string | undefined): Failure {
  if (code === 'ENOENT') return { reason: 'git-missing' };
  const said = stderr.trim() || code || 'it failed and said nothing';
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
