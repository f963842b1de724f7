// Gemini CLI. sow chooses the id of the conversation, which can be resumed only where it began.
import { option } from '../../process/command-line.ts';
import type { Executor, ExecutorSettings, Permissions, Turn } from '../executor.ts';
import { deniedText, finishOf, firstWord } from '../stream/finish.ts';
import { geminiReader } from './gemini-stream.ts';

const APPROVAL: Readonly<Record<Permissions, string>> = { read: 'default', edit: 'auto_edit', full: 'yolo' };
const SESSION_LOST = /Invalid session identifier|No previous sessions found|Error resuming session/;

export function geminiExecutor(name: string, settings: ExecutorSettings): Executor {
  const { program, customArgs } = settings;
  return {
    name,
    type: 'gemini',
    program,
    capabilities: { session: 'chosen', boundToDirectory: true, usage: 'run' },
    model: settings.model,
    argv: (turn) => [
      program,
      ...['--output-format', 'stream-json'],
      ...common(settings, turn),
      ...option(turn.resumed ? '--resume' : '--session-id', turn.session),
      ...customArgs,
    ],
    attach: (turn) => [program, ...common(settings, turn), '--resume', turn.session, ...customArgs],
    chat: (turn, opening) => [
      program,
      ...common(settings, turn),
      ...option('--session-id', turn.session),
      ...customArgs,
      ...['--prompt-interactive', opening],
    ],
    // It would start itself once more with more memory; the first process then lets no signal through.
    env: () => ({ GEMINI_CLI_NO_RELAUNCH: 'true', ...settings.env }),
    reader: geminiReader,
    finish: (seen, end) => {
      const usage = seen.end?.usage;
      return finishOf({ seen, end, lost: SESSION_LOST, used: usage && { usage }, denied: denied(name) });
    },
  };
}

/** It must be able to report: `sow` may run, and the state folder may be written, wherever it works. */
function common({ permissions }: ExecutorSettings, { model, sowDir }: Turn): readonly string[] {
  return [
    // It would refuse a folder that nobody has trusted in its own dialogue.
    '--skip-trust',
    `--approval-mode=${APPROVAL[permissions]}`,
    // Beside a rule for one command, full would not be full.
    ...(permissions === 'full' ? [] : ['--allowed-tools=run_shell_command(sow)']),
    `--include-directories=${sowDir}`,
    ...(model === undefined ? [] : [`--model=${model}`]),
  ];
}

/** Qwen Code, which comes from Gemini CLI, is told in the same words. */
export function denied(name: string): (denials: readonly string[]) => string {
  return (denials) => {
    const rules = [...new Set(denials.map(ruleFor))].map((rule) => `"--allowed-tools=${rule}"`).join(', ');
    return deniedText(name, denials, `custom_args to [${rules}]`);
  };
}

function ruleFor(denial: string): string {
  const [, tool = denial, input = ''] = /^(\w+)\((.*)\)$/s.exec(denial) ?? [];
  return tool === 'run_shell_command' ? `${tool}(${firstWord(input)})` : tool;
}
