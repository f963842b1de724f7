// One command that checks work, or tells of it: started, given its time, ended with all that descends from it, the last of its output kept.
import type { Readable } from 'node:stream';
import type { CommandResult } from '../model/criteria/verdicts.ts';
import { findBinary, splitCommandLine } from './process/command-line.ts';
import { drain } from './process/drain.ts';
import { startTimeOf } from './process/process-table.ts';
import { exitOf, spawnDetached } from './process/spawn.ts';
import { stopRun } from './process/stop.ts';

export interface CheckCommand {
  readonly line: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What it reads; nothing when absent. */
  readonly input?: string;
  readonly timeoutMs: number;
  readonly graceMs: number;
  readonly signal: AbortSignal;
  /** Names the stopping only; no process carries it. */
  readonly id: string;
  readonly mask: (text: string) => string;
}

const KEPT = 64 * 1024;

export async function runCheck(check: CheckCommand): Promise<CommandResult> {
  const command = splitCommandLine(check.line);
  if (!command.ok)
    return nothing(
      command.failure.reason === 'usage' ? command.failure.message : 'the command cannot be read',
    );
  const env = Object.fromEntries(
    Object.entries(check.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (findBinary(command.value[0], env, check.cwd) === null)
    return nothing(`${command.value[0]} is not there`);
  const { child } = await spawnDetached({
    command: command.value,
    cwd: check.cwd,
    env,
    input: check.input ?? '',
  });
  if (child.pid === undefined) return nothing(`${command.value[0]} could not be started`);
  let received = 0;
  const count = (bytes: number): void => {
    received += bytes;
  };
  const [stdout, stderr] = [keepLast(child.stdout, count), keepLast(child.stderr, count)];
  const leader = { pid: child.pid, startTime: startTimeOf(child.pid) };
  const deadline = AbortSignal.any([AbortSignal.timeout(check.timeoutMs), check.signal]);
  let stopped: Promise<unknown> = Promise.resolve();
  const stop = (): void => {
    stopped = stopRun({ runId: check.id, leader, graceMs: check.graceMs });
  };
  deadline.addEventListener('abort', stop, { once: true });
  if (deadline.aborted) stop();
  const { exit, signal } = await exitOf(child);
  deadline.removeEventListener('abort', stop);
  await stopped;
  await drain({ streams: [child.stdout, child.stderr], received: () => received });
  const texts = { stdout: check.mask(stdout()), stderr: check.mask(stderr()) };
  const ended = deadline.aborted
    ? check.signal.aborted
      ? 'interrupted'
      : `took longer than ${check.timeoutMs / 1000} s`
    : signal
      ? `ended by ${signal}`
      : `exit ${exit}`;
  const last = exit === 0 && !deadline.aborted ? '' : lastLine(texts.stderr) || lastLine(texts.stdout);
  return { exit_code: deadline.aborted ? null : exit, ...texts, note: last ? `${ended}: ${last}` : ended };
}

function nothing(note: string): CommandResult {
  return { exit_code: null, stdout: '', stderr: '', note };
}

function keepLast(stream: Readable, count: (bytes: number) => void): () => string {
  let kept = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    count(chunk.length);
    kept = Buffer.concat([kept, chunk]).subarray(-KEPT);
  });
  return () => kept.toString('utf8');
}

const LINE = 200;

function lastLine(text: string): string {
  return (text.trimEnd().split('\n').at(-1) ?? '').trim().slice(0, LINE);
}
