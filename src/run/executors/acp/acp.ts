// Any agent that speaks the Agent Client Protocol: sow talks with it, and answers what it asks. The agent makes the id of the
// conversation. It is ended by sow, so that its exit tells nothing.
import type { Command } from '../../process/command-line.ts';
import type { Executor, ExecutorSettings } from '../executor.ts';
import { deniedText, finishOf } from '../stream/finish.ts';
import { acpReader, NOT_RESUMED } from './acp-stream.ts';
import { acpDialogue } from './talk.ts';

const SESSION_LOST = new RegExp(`^${NOT_RESUMED}`);

export type AcpSettings = Pick<ExecutorSettings, 'permissions' | 'env'> & { readonly command: Command };

export function acpExecutor(name: string, settings: AcpSettings): Executor {
  const { command, env } = settings;
  return {
    name,
    type: 'acp',
    program: command[0],
    capabilities: { session: 'learned', boundToDirectory: true, usage: 'run' },
    model: undefined,
    argv: () => command,
    env: () => env,
    reader: acpReader,
    finish: (seen, end) => {
      const usage = seen.end?.usage;
      return finishOf({
        seen,
        end: seen.end?.ok ? { ...end, exit: 0 } : end,
        lost: SESSION_LOST,
        used: usage && { usage },
        denied: (denials) => deniedText(name, denials, undefined),
      });
    },
    dialogue: (turn, prompt) => acpDialogue(settings, turn, prompt),
  };
}
