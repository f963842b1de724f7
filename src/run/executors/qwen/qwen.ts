// Qwen Code. It tells what it does in the words of Claude Code, but makes the id of the conversation itself, exits 0
// whatever happened, and calls a model that failed a success.
import type { AgentEvent } from '../../../model/agent-event.ts';
import { option } from '../../process/command-line.ts';
import { parseClaude } from '../claude/claude-stream.ts';
import type { Executor, ExecutorSettings, Permissions, Reader, Turn } from '../executor.ts';
import { denied } from '../gemini/gemini.ts';
import { finishOf } from '../stream/finish.ts';

const APPROVAL: Readonly<Record<Permissions, string>> = { read: 'default', edit: 'auto-edit', full: 'yolo' };
const SESSION_LOST = /No saved session found with ID/;
/** The words of its answer are the only sign of it. */
const FAILED = /^\[API Error: (.*)\]$/s;

export function qwenExecutor(name: string, settings: ExecutorSettings): Executor {
  const { program, customArgs } = settings;
  return {
    name,
    type: 'qwen',
    program,
    capabilities: { session: 'learned', boundToDirectory: true, usage: 'run' },
    model: settings.model,
    argv: (turn) => [
      program,
      ...['--output-format', 'stream-json'],
      ...common(settings, turn),
      ...option('--resume', turn.session),
      ...customArgs,
    ],
    attach: (turn) => [program, ...common(settings, turn), '--resume', turn.session, ...customArgs],
    chat: (turn, opening) => [
      program,
      ...common(settings, turn),
      ...customArgs,
      ...['--prompt-interactive', opening],
    ],
    // It would start itself once more with more memory.
    env: () => ({ QWEN_CODE_NO_RELAUNCH: 'true', ...settings.env }),
    reader: qwenReader,
    finish: (seen, end) =>
      // What it counts at the end is the conversation's, and what it asked on the side too: the answers tell this run's.
      finishOf({
        seen,
        end,
        lost: SESSION_LOST,
        used: seen.spent && { usage: seen.spent },
        denied: denied(name),
      }),
  };
}

function common({ permissions }: ExecutorSettings, { model, sowDir }: Turn): readonly string[] {
  return [
    `--approval-mode=${APPROVAL[permissions]}`,
    ...(permissions === 'full' ? [] : ['--allowed-tools=run_shell_command(sow)']),
    `--include-directories=${sowDir}`,
    ...(model === undefined ? [] : [`--model=${model}`]),
  ];
}

function qwenReader(): Reader {
  return (line) => parseClaude(line).map(corrected);
}

function corrected(event: AgentEvent): AgentEvent {
  if (event.type !== 'ended') return event;
  const { usage: _cumulative, counters: _none, ...told } = event;
  const [, why] = FAILED.exec(event.text) ?? [];
  return why === undefined ? told : { ...told, ok: false, text: why };
}
