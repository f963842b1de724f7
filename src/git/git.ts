// The git CLI, asked one question at a time.
import { spawnSync } from 'node:child_process';
import type { Failure } from '../base/failure.ts';
import { fail, ok, type Result } from '../base/result.ts';

/** What git prints; empty when it fails. For questions whose "no" is a non-zero exit. */
export function git(cwd: string, args: readonly string[]): string {
  const { status, stdout } = run(cwd, args);
  return status === 0 ? stdout : '';
}

/** What git prints, whatever its exit; a difference is exit 1. */
export function gitSaying(cwd: string, args: readonly string[]): string {
  return run(cwd, args).stdout;
}

/** A command that must succeed. */
export function gitDo(cwd: string, args: readonly string[]): Result<string> {
  const { status, stdout, stderr, error } = run(cwd, args);
  if (status === 0) return ok(stdout);
  const missing = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  const failure: Failure = missing
    ? { reason: 'git-missing' }
    : { reason: 'git-failed', command: `git ${args.join(' ')}`, message: stderr.trim() };
  return fail(failure);
}

function run(cwd: string, args: readonly string[]) {
  return spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
