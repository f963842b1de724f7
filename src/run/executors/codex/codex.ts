// Codex. It makes the id of the conversation itself and tells it in its first line. Its figures count the conversation.
import type { ProcessEnd } from '../../process/agent-process.ts';
import { type Command, option } from '../../process/command-line.ts';
import type { Executor, ExecutorSettings, Finish, Turn } from '../executor.ts';
import { deniedText, finishOf } from '../stream/finish.ts';
import type { Seen } from '../stream/seen.ts';
import { codexRollout, markOf } from './codex-rollout.ts';
import { parseCodex } from './codex-stream.ts';

/** Printed as plain text; there is no other sign of it. */
const SESSION_LOST = /no rollout found for thread id/;

export function codexExecutor(name: string, settings: ExecutorSettings): Executor {
  return {
    name,
    type: 'codex',
    program: settings.program,
    capabilities: { session: 'learned', boundToDirectory: false, usage: 'session' },
    model: settings.model,
    argv: (turn) => argv(settings, turn),
    attach: (turn) => [
      settings.program,
      ...common(settings, turn),
      ...settings.customArgs,
      ...['resume', turn.session],
    ],
    chat: (turn, opening, run) => [
      settings.program,
      ...common(settings, turn),
      ...settings.customArgs,
      `${opening}\n\n${markOf(run)}`,
    ],
    env: () => settings.env,
    reader: () => parseCodex,
    finish: (seen, end) => finish(name, seen, end),
    rollout: codexRollout,
  };
}

/** `exec resume` takes neither sandbox nor folders, which therefore stand before it; the prompt is on stdin. */
function argv(settings: ExecutorSettings, turn: Turn): Command {
  return [
    settings.program,
    'exec',
    ...['--json', '--skip-git-repo-check'],
    ...common(settings, turn),
    ...settings.customArgs,
    ...(turn.resumed && turn.session !== undefined ? ['resume', turn.session] : []),
    '-',
  ];
}

function common({ permissions }: ExecutorSettings, { model, sowDir, directory }: Turn): readonly string[] {
  return [
    ...['--cd', directory],
    // A login shell would set the PATH anew, and the agent would not find the `sow` that it is to report with.
    ...['-c', 'allow_login_shell=false'],
    ...sandbox(permissions, sowDir, directory),
    ...option('--model', model),
  ];
}

/** It must be able to report: the state folder may be written, wherever it works. */
function sandbox(
  permissions: ExecutorSettings['permissions'],
  sowDir: string,
  directory: string,
): readonly string[] {
  switch (permissions) {
    case 'full':
      return ['--dangerously-bypass-approvals-and-sandbox'];
    case 'edit':
      return ['--sandbox', 'workspace-write', '--add-dir', sowDir];
    case 'read':
      // Its own read-only mode would not let the agent report.
      return [
        ...['-c', 'default_permissions="sow"'],
        ...['-c', `permissions.sow.filesystem={${readOnly(sowDir, directory)}}`],
      ];
  }
}

/** A worktree stands within the state folder, and is only read all the same. */
function readOnly(sowDir: string, directory: string): string {
  const rules = [`":root"="read"`, `${JSON.stringify(sowDir)}="write"`];
  if (directory.startsWith(`${sowDir}/`)) rules.push(`${JSON.stringify(directory)}="read"`);
  return rules.join(',');
}

function finish(name: string, seen: Seen, end: ProcessEnd): Finish {
  // A turn that was not completed prints none; the file has what was used up to there.
  const counters = seen.end?.counters ?? seen.counters;
  const denied = (denials: readonly string[]) =>
    deniedText(name, denials, 'custom_args to ["--add-dir", "<folder>"]');
  return finishOf({ seen, end, lost: SESSION_LOST, used: counters && { counters }, denied });
}
