// GitHub Copilot CLI. sow chooses the id of the conversation. What nobody allowed beforehand is denied, and the run goes on.
import { option } from '../../process/command-line.ts';
import type { Executor, ExecutorSettings, Permissions, Turn } from '../executor.ts';
import { deniedText, finishOf, firstWord } from '../stream/finish.ts';
import { copilotReader, copilotRollout } from './copilot-stream.ts';

/** It must be able to report: `sow` may run whatever else is not. */
const ALLOWED: Readonly<Record<Permissions, readonly string[]>> = {
  read: ['--allow-tool=shell(sow:*)'],
  edit: ['--allow-tool=shell(sow:*)', '--allow-tool=write'],
  full: ['--allow-all'],
};
const SESSION_LOST = /No session, task, or name matched|session .*(not found|does not exist)/i;

export function copilotExecutor(name: string, settings: ExecutorSettings): Executor {
  const { program, customArgs } = settings;
  return {
    name,
    type: 'copilot',
    program,
    capabilities: { session: 'chosen', boundToDirectory: false, usage: 'session' },
    model: settings.model,
    argv: (turn) => [
      program,
      ...['--output-format', 'json'],
      ...['--no-ask-user', '--no-auto-update', '--no-color'],
      ...common(settings, turn),
      ...session(turn.session, turn.resumed),
      ...customArgs,
    ],
    attach: (turn) => [program, ...common(settings, turn), ...session(turn.session, true), ...customArgs],
    chat: (turn, opening) => [
      program,
      ...common(settings, turn),
      ...session(turn.session, false),
      ...customArgs,
      ...['--interactive', opening],
    ],
    env: () => settings.env,
    reader: copilotReader,
    finish: (seen, end) => {
      const { counters } = seen;
      return finishOf({
        seen,
        end,
        lost: SESSION_LOST,
        used: counters && { counters },
        denied: denied(name),
      });
    },
    rollout: copilotRollout,
  };
}

function common({ permissions }: ExecutorSettings, { model, sowDir }: Turn): readonly string[] {
  return [...ALLOWED[permissions], '--add-dir', sowDir, ...option('--model', model)];
}

/** The first flag would begin a new conversation where it does not know the id. */
function session(id: string | undefined, resumed: boolean): readonly string[] {
  if (id === undefined) return [];
  return [resumed ? `--resume=${id}` : `--session-id=${id}`];
}

function denied(name: string): (denials: readonly string[]) => string {
  return (denials) => {
    const rules = [...new Set(denials.map(ruleFor))].map((rule) => `"--allow-tool=${rule}"`).join(', ');
    return deniedText(name, denials, `custom_args to [${rules}]`);
  };
}

function ruleFor(denial: string): string {
  const [, tool = denial, input = ''] = /^(\w+)\((.*)\)$/s.exec(denial) ?? [];
  return tool === 'bash' ? `shell(${firstWord(input)}:*)` : 'write';
}
