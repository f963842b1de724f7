// Any program: the prompt on stdin, SOW_SESSION and SOW_TASK in its environment, success by exit code.
import type { Command } from '../process/command-line.ts';
import type { Executor } from './executor.ts';

export function commandExecutor(
  name: string,
  command: Command,
  env: Readonly<Record<string, string>> = {},
): Executor {
  return {
    name,
    type: 'command',
    program: command[0],
    capabilities: { session: 'chosen', boundToDirectory: false, usage: 'none' },
    model: undefined,
    argv: () => command,
    // The terminal is its standard input; SOW_PROMPT names the file with the opening.
    chat: () => command,
    env: () => env,
    reader: () => (line) => (line === '' ? [] : [{ type: 'said', text: line }]),
    finish: (_seen, { exit }) =>
      exit === 0 ? { outcome: 'succeeded' } : { outcome: 'failed', cause: { kind: 'own' } },
  };
}
