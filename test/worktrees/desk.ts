// Agents of one line of shell in worktrees, and what a user's checkout looks like to the last byte.
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Rig } from '../rig/rig.ts';

export interface Task {
  readonly ref: string;
  readonly status: string;
  readonly pause?: { readonly cause: string; readonly text: string };
  readonly worktree?: {
    readonly branch: string;
    readonly base: string;
    readonly status: string;
    readonly merge_commit?: string;
  };
}

export interface Tree {
  readonly scope: string;
  readonly branch_name: string | null;
  readonly worktree_path: string | null;
  readonly status: string;
  readonly merge_commit: string | null;
  readonly refs: readonly string[];
  readonly completed_tasks: number;
  readonly total_tasks: number;
}

export const TRUNK = 'sow/demo/trunk';

/** A project with files to change, committed. */
export function withFiles(files: Readonly<Record<string, string>> = {}): Rig {
  const rig = Rig.withProject();
  for (const [path, text] of Object.entries({ 'shared.txt': 'first\n', ...files })) rig.write(path, text);
  rig.commit();
  return rig;
}

/** Tasks in one call: 010, 020 and on. */
export function add(rig: Rig, tasks: readonly { readonly key: string }[]): void {
  const plan = rig.write(
    '../home/plan.json',
    JSON.stringify({ tasks: tasks.map((one) => ({ name: one.key, ...one })) }),
  );
  rig.ok('apply', plan);
}

export function task(rig: Rig, ref: string): Task {
  return rig.json<{ task: Task }>('show', ref).task;
}

export function trees(rig: Rig): readonly Tree[] {
  return rig.json<{ worktrees: Tree[] }>('worktree', 'list').worktrees;
}

/** @param line what an agent does, in its worktree, before it submits; $T is the number of its task */
export function agent(rig: Rig, line: string): string {
  const script = join(rig.home, 'agent.sh');
  rig.write(
    '../home/agent.sh',
    `T=\${SOW_TASK##*/}\ncat >"$HOME/prompt-$T"\n${line}\nsow submit -m done >/dev/null\n`,
  );
  return `command:/bin/sh ${script}`;
}

/** All that may run, at work in worktrees. */
export function work(rig: Rig, line: string, exit = 8, ...more: string[]): string {
  return rig.exits(exit, ['run', '--executor', agent(rig, line), ...more]).stderr;
}

/** A branch, as it stands in git; undefined where it is not there. */
export function tip(rig: Rig, branch: string): string | undefined {
  return rig.git('for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`).trim() || undefined;
}

/** Names of the files on a branch, without .sow. */
export function filesOn(rig: Rig, branch: string): string[] {
  return rig
    .git('ls-tree', '-r', '--name-only', branch)
    .split('\n')
    .filter((path) => path !== '' && !path.startsWith('.sow'));
}

/** HEAD, the index and every file of the checkout but sow's own, to the byte. */
export function checkout(rig: Rig): Record<string, string> {
  return {
    HEAD: rig.read('.git/HEAD'),
    commit: rig.git('rev-parse', 'HEAD'),
    index: createHash('sha256')
      .update(readFileSync(rig.path('.git/index')))
      .digest('hex'),
    ...Object.fromEntries(rig.bytes('.', /\.sow\/|\.git\//)),
  };
}

export function hook(rig: Rig, name: string, script: string): void {
  rig.write(`.git/hooks/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(rig.path(`.git/hooks/${name}`), 0o755);
}
