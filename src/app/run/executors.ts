// Which executor plays a task: what its session began with, the task's own wish, the flag, the environment, the user's
// binding. Definitions come from the user, never from the repository; nothing is chosen silently.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { commandExecutor, type Executor } from '../../run/executor.ts';
import { findBinary, splitCommandLine } from '../../run/process/command-line.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The name under which a command line from a flag or the environment stands in session.executor. */
const INLINE = 'command';

export interface Executors {
  /** What tasks run on that wish for nothing else; undefined where only bindings or tasks name one. */
  readonly preferred: Executor | undefined;
  forTask(task: TaskState): Result<Executor>;
}

export function openExecutors(workspace: Workspace, flag: string | undefined): Result<Executors> {
  const asked = flag ?? workspace.context.env.SOW_EXECUTOR;
  const preferred = asked === undefined ? undefined : named(workspace, asked);
  if (preferred && !preferred.ok) return preferred;
  const bindings = workspace.userConfig.agents?.bindings ?? {};
  return ok({
    preferred: preferred?.value,
    forTask(task) {
      const session = task.session?.executor;
      const wanted = session ?? task.executor;
      if (wanted === INLINE && preferred?.value.name === INLINE) return ok(preferred.value);
      if (wanted !== undefined) return named(workspace, wanted);
      if (preferred) return preferred;
      const bound = bindings[task.assigned_agent];
      return bound === undefined ? fail({ reason: 'no-executor' }) : named(workspace, bound);
    },
  });
}

/** `command:<line>`, or an executor that the user's file defines; its program must be there. */
function named(workspace: Workspace, name: string): Result<Executor> {
  if (name.startsWith('command:')) return inline(workspace, name.slice('command:'.length));
  const defined = workspace.userConfig.agents?.executors ?? {};
  const definition = Object.hasOwn(defined, name) ? defined[name] : undefined;
  if (!definition) {
    const near = nearest(name, Object.keys(defined));
    return fail({
      reason: 'not-found',
      what: 'executor',
      ref: name,
      near,
      hint: `define it under agents.executors in your own configuration, or run with --executor 'command:<line>'`,
    });
  }
  const [program, ...args] = definition.command;
  return program === undefined
    ? fail({ reason: 'usage', message: `the executor ${name} names no program` })
    : present(workspace, name, [program, ...args]);
}

function inline(workspace: Workspace, line: string): Result<Executor> {
  const command = splitCommandLine(line);
  return command.ok ? present(workspace, INLINE, command.value) : command;
}

function present(
  { context, repository }: Workspace,
  name: string,
  command: readonly [string, ...string[]],
): Result<Executor> {
  const [program] = command;
  if (findBinary(program, context.env, repository.root) === null) {
    return fail({ reason: 'executor-missing', executor: name, searched: program });
  }
  return ok(commandExecutor(name, command));
}
