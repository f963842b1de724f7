// How an agent's CLI is driven: pure parts, no process. `command` drives any program.
import type { ProcessEnd } from './process/agent-process.ts';
import type { Command } from './process/command-line.ts';

export interface Executor {
  /** As it stands in session.executor. */
  readonly name: string;
  readonly command: Command;
  /** Whether a run that ended by itself did its work, as the CLI tells it. */
  succeeded(end: ProcessEnd): boolean;
}

/** Any program: the prompt on stdin, SOW_SESSION and SOW_TASK in its environment, success by exit code. */
export function commandExecutor(name: string, command: Command): Executor {
  return { name, command, succeeded: ({ exit }) => exit === 0 };
}
