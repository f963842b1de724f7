// A call of the built program under strace: its system calls on .sow, and one of them failed or answered with a kill.
// Only the first thread is traced: it is the one that makes the store's calls.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { type Ran, SOW } from '../../rig/rig.ts';

export const SYSCALLS = ['openat', 'write', 'rename', 'link', 'unlink', 'fsync', 'mkdir'] as const;
export type Syscall = (typeof SYSCALLS)[number];

export interface Place {
  readonly syscall: Syscall;
  /** Which of the calls of this name, counted from 1. */
  readonly at: number;
  readonly path: string;
}

export interface Harm {
  readonly name: string;
  /** As strace takes it. */
  readonly action: string;
}

export const KILL: Harm = { name: 'KILL', action: 'signal=KILL' };
export const ERRORS: readonly Harm[] = ['EIO', 'ENOSPC', 'EACCES'].map((name) => ({
  name,
  action: `error=${name}`,
}));

export interface Traced {
  readonly ran: Ran;
  readonly killed: boolean;
  readonly lines: readonly string[];
}

export interface Ground {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export function trace(ground: Ground, args: readonly string[], harm?: Place & Harm): Promise<Traced> {
  const log = `${ground.cwd}.strace`;
  const inject = harm ? ['-e', `inject=${harm.syscall}:${harm.action}:when=${harm.at}`] : [];
  const flags = ['-y', '-s', '0', '-o', log, '-e', `trace=${SYSCALLS.join()}`, ...inject];
  return new Promise((resolve, reject) => {
    const child = spawn('strace', [...flags, process.execPath, SOW, ...args], {
      ...{ cwd: ground.cwd, env: { ...ground.env } },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output.stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output.stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const lines = readFileSync(log, 'utf8').split('\n');
      rmSync(log);
      resolve({ ran: { code, ...output }, killed: signal === 'SIGKILL', lines });
    });
  });
}

/** The calls that touch .sow. */
export function placesIn(lines: readonly string[]): Place[] {
  const counts = new Map<string, number>();
  return lines.flatMap((line) => {
    const syscall = SYSCALLS.find((name) => line.startsWith(`${name}(`));
    if (!syscall) return [];
    const at = (counts.get(syscall) ?? 0) + 1;
    counts.set(syscall, at);
    const path = /[<"]([^">]*\/\.sow(?:\/[^">]*)?)[>"]/.exec(line)?.[1];
    return path === undefined ? [] : [{ syscall, at, path }];
  });
}

/** Whether the harm was done, and to a call on .sow: what a thread does before its work varies from run to run. */
export function wasHarmed({ lines, killed }: Traced, { syscall, action }: Place & Harm): boolean {
  const last = lines.findLast((line) => line.startsWith(`${syscall}(`)) ?? '';
  const struck = action.startsWith('signal')
    ? killed
      ? last
      : ''
    : (lines.find((line) => line.includes('(INJECTED)')) ?? '');
  return struck.includes('/.sow');
}
