// What the user's configuration says of executors, made into executors.
import { fail, ok, type Result } from '../../../base/result.ts';
import type { AcpExecutor, AgentExecutor, CommandExecutor } from '../../../model/generated/types.ts';
import { acpExecutor } from '../../../run/executors/acp/acp.ts';
import { AGENT_TYPES, agentExecutor, programOf } from '../../../run/executors/agents.ts';
import { commandExecutor } from '../../../run/executors/command.ts';
import type { Executor, ExecutorSettings, Permissions } from '../../../run/executors/executor.ts';
import { type Command, splitCommandLine } from '../../../run/process/command-line.ts';
import type { RunRecord } from '../../../store/runs/run-record.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export type Definition = CommandExecutor | AcpExecutor | AgentExecutor;

/** The name under which a command line from a flag or the environment stands in session.executor. */
export const INLINE = 'command';

const BUILT_IN = AGENT_TYPES.map((type): readonly [string, Definition] => [type, { type }]);

/** By name; the user's own take the place of those that are known without them. */
export function definitions({ userConfig }: Pick<Workspace, 'userConfig'>): ReadonlyMap<string, Definition> {
  return new Map([...BUILT_IN, ...Object.entries(userConfig.agents?.executors ?? {})]);
}

export interface Allowed {
  /** What was said for this call, before what the configuration says. */
  readonly permissions?: Permissions | undefined;
  /** What the role says, after it. */
  readonly byRole?: Permissions | undefined;
}

export function defined(name: string, definition: Definition, allowed: Allowed = {}): Result<Executor> {
  const { models } = { models: undefined, ...definition };
  const made = make(name, definition, allowed);
  return made.ok && models ? ok({ ...made.value, models }) : made;
}

function make(name: string, definition: Definition, allowed: Allowed): Result<Executor> {
  if (definition.type === 'command' || definition.type === 'acp') {
    const [program, ...args] = definition.command;
    if (program === undefined)
      return fail({ reason: 'usage', message: `the executor ${name} names no program` });
    return definition.type === 'command'
      ? ok(commandExecutor(name, [program, ...args], definition.env))
      : ok(talker(name, definition, [program, ...args], allowed));
  }
  const settings = settingsOf(definition, allowed);
  return ok({ ...agentExecutor(definition.type, name, settings), permissions: settings.permissions });
}

function talker(name: string, definition: AcpExecutor, command: Command, allowed: Allowed): Executor {
  const permissions = permissionsOf(definition, allowed);
  return { ...acpExecutor(name, { command, env: definition.env ?? {}, permissions }), permissions };
}

/** Who can read what a run's agent printed; what an older sow started is read as plain text. */
export function executorOf({ executor, type = 'command' }: Pick<RunRecord, 'executor' | 'type'>): Executor {
  if (type === 'command') return commandExecutor(executor, [executor]);
  if (type === 'acp') return acpExecutor(executor, { command: [executor], env: {}, permissions: 'read' });
  const settings = settingsOf({ type }, {});
  return agentExecutor(type, executor, settings);
}

/** The same, with what the user's configuration says of it: where its program keeps its files. */
export function executorOfRecord(workspace: Pick<Workspace, 'userConfig'>, record: RunRecord): Executor {
  const definition = definitions(workspace).get(record.executor);
  const isSame = definition !== undefined && definition.type === record.type;
  const found = isSame ? defined(record.executor, definition) : undefined;
  return found?.ok ? found.value : executorOf(record);
}

export function inline(line: string): Result<Executor> {
  const command = splitCommandLine(line);
  return command.ok ? ok(commandExecutor(INLINE, command.value)) : command;
}

function permissionsOf(
  { settings = {} }: AgentExecutor | AcpExecutor,
  { permissions, byRole = 'edit' }: Allowed,
): Permissions {
  return permissions ?? settings.permissions ?? (settings.yolo_mode ? 'full' : byRole);
}

function settingsOf(definition: AgentExecutor, allowed: Allowed): ExecutorSettings {
  const { type, program = programOf(type), settings = {}, custom_args = [], env = {} } = definition;
  return {
    program,
    model: settings.model,
    permissions: permissionsOf(definition, allowed),
    customArgs: custom_args,
    env,
  };
}
