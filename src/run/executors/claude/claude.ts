// Claude Code. sow chooses the id of the conversation; a used one is resumed, never created again. Its exit code lies in
// both directions, so success is exit 0 and a result that is no error.
import type { ProcessEnd } from '../../process/agent-process.ts';
import { option } from '../../process/command-line.ts';
import type { Executor, ExecutorSettings, Finish, Permissions, Turn } from '../executor.ts';
import { deniedText, finishOf, firstWord } from '../stream/finish.ts';
import type { Seen } from '../stream/seen.ts';
import { parseClaude } from './claude-stream.ts';
import { claudeTranscript } from './claude-transcript.ts';

const PERMISSIONS: Readonly<Record<Permissions, readonly string[]>> = {
  read: ['--permission-mode', 'default'],
  edit: ['--permission-mode', 'acceptEdits'],
  full: ['--dangerously-skip-permissions'],
};

/** Printed as plain text; there is no other sign of it. */
const SESSION_LOST = /No conversation found with session ID/;

export function claudeExecutor(name: string, settings: ExecutorSettings): Executor {
  return {
    name,
    type: 'claude',
    program: settings.program,
    capabilities: { session: 'chosen', boundToDirectory: true, usage: 'run' },
    model: settings.model,
    argv: (turn) => [
      settings.program,
      ...['--print', '--output-format', 'stream-json', '--verbose'],
      ...common(settings, turn),
      ...option(turn.resumed ? '--resume' : '--session-id', turn.session),
      ...settings.customArgs,
    ],
    attach: (turn) => [
      settings.program,
      ...common(settings, turn),
      ...['--resume', turn.session],
      ...settings.customArgs,
    ],
    // A flag that takes several words would take the opening for one more: it stands behind one that takes a single word.
    chat: (turn, opening) => [
      settings.program,
      ...common(settings, turn),
      ...settings.customArgs,
      ...option('--session-id', turn.session),
      opening,
    ],
    env: () => settings.env,
    reader: () => parseClaude,
    finish: (seen, end) => finish(name, seen, end),
    transcript: claudeTranscript,
  };
}

/** It must be able to report: `sow` may run, and the state folder may be written, wherever it works. */
function common({ permissions }: ExecutorSettings, { model, sowDir }: Turn): readonly string[] {
  return [
    ...PERMISSIONS[permissions],
    ...['--allowedTools', 'Bash(sow:*)'],
    ...['--add-dir', sowDir],
    ...option('--model', model),
  ];
}

function finish(name: string, seen: Seen, end: ProcessEnd): Finish {
  const { end: told, spent } = seen;
  const figures = told?.usage && told.counters ? { usage: told.usage, counters: told.counters } : undefined;
  const denied = (denials: readonly string[]): string => {
    const rules = [...new Set(denials.map(ruleFor))].map((rule) => `"${rule}"`).join(', ');
    return deniedText(name, denials, `custom_args to ["--allowedTools", ${rules}]`);
  };
  return finishOf({ seen, end, lost: SESSION_LOST, used: figures ?? (spent && { usage: spent }), denied });
}

/** A rule that allows the same program again: its first word, and whatever follows. */
function ruleFor(denial: string): string {
  const [, tool = denial, command = ''] = /^(\w+)\((.*)\)$/s.exec(denial) ?? [];
  return tool === 'Bash' ? `Bash(${firstWord(command)}:*)` : tool;
}
