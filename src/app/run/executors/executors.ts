// Which executor plays a task: what its session began with, the task's own wish, the flag, the environment, the user's
// binding, the first agent on the PATH. Definitions come from the user, never from the repository.
import { fail, ok, type Result } from '../../../base/result.ts';
import { nearest } from '../../../base/suggest.ts';
import { isWorkStart } from '../../../model/review/reviewer.ts';
import type { History } from '../../../model/transition/history.ts';
import { isAgentType } from '../../../run/executors/agents.ts';
import { commandExecutor } from '../../../run/executors/command.ts';
import type { Executor, ExecutorType, Permissions } from '../../../run/executors/executor.ts';
import { findBinary, splitCommandLine } from '../../../run/process/command-line.ts';
import type { RunRecord } from '../../../store/runs/run-record.ts';
import type { Roles } from '../../agent/roles.ts';
import { untrusted } from '../../trust/trust.ts';
import { commandOfStep } from '../../workflow/steps.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { agentClis, FIRST_ON_PATH } from './agent-clis.ts';
import { type Allowed, type Definition, defined, definitions, INLINE, inline } from './definitions.ts';

export interface ExecutorWishes {
  /** A name, or `command:<line>`. */
  readonly executor?: string | undefined;
  /** What agents may do, instead of what the configuration says. */
  readonly permissions?: Permissions | undefined;
}

export interface Executors {
  /** For people: what plays the tasks that wish for nothing else. */
  readonly header: string;
  /** For people: what these may do unasked. */
  readonly permissions: string;
  forTask(task: Pick<SoundTask, 'state' | 'history'>): Result<Executor>;
  forRole(role: string): Result<Executor>;
  /** What goes on with the conversation of a run. */
  forRecord(record: Pick<RunRecord, 'executor' | 'type' | 'role'>): Result<Executor>;
}

/** @param roles what a role may do holds where the user's configuration says nothing. */
export function openExecutors(
  workspace: Workspace,
  wishes: ExecutorWishes,
  roles: Pick<Roles, 'get'>,
): Result<Executors> {
  const { env } = workspace.context;
  const asked = wishes.executor ?? env.SOW_EXECUTOR;
  const { permissions } = wishes;
  const named = (name: string, role: string, began?: ExecutorType): Result<Executor> =>
    present(workspace, find(workspace, { name, began, permissions, byRole: roles.get(role)?.permissions }));
  const preferred = asked === undefined ? undefined : named(asked, '');
  if (preferred && !preferred.ok) return preferred;
  const bound = (role: string): string | undefined =>
    env[`SOW_AGENTS_${role.toUpperCase().replaceAll('-', '_')}`] || bindingOf(workspace, role);
  const first = firstOnPath(workspace);
  const forRole = (role: string): Result<Executor> => {
    const name = asked ?? bound(role) ?? first;
    return name === undefined ? none(workspace) : named(name, role);
  };
  return ok({
    header: preferred ? describe(preferred.value) : byRole(workspace, first),
    permissions: preferred ? allowed(preferred.value) : allowedByRole(workspace, first, named),
    forRole,
    forRecord: ({ executor, type, role }) =>
      executor === INLINE && preferred?.value.name === INLINE ? preferred : named(executor, role, type),
    forTask(task) {
      const { state } = task;
      const command = commandOfStep(state);
      if (command !== undefined) return stepExecutor(workspace, command);
      const wanted = state.session?.executor ?? state.executor;
      if (wanted === INLINE && preferred?.value.name === INLINE) return preferred;
      const role = state.assigned_agent;
      return wanted === undefined ? forRole(role) : named(wanted, role, beganWith(task.history));
    },
  });
}

/** A step that is a command plays itself, where a person has trusted it: no agent, and no conversation. */
function stepExecutor(workspace: Workspace, line: string): Result<Executor> {
  if (untrusted(workspace, [line]).length > 0)
    return fail({
      reason: 'refused',
      message: `nobody has trusted this command here: ${line}`,
      hint: 'sow trust --yes',
    });
  const command = splitCommandLine(line);
  return command.ok ? present(workspace, ok(commandExecutor('step', command.value))) : command;
}

/** A command line as it stands, an agent's name. */
function describe(executor: Executor): string {
  if (executor.type !== 'command') return executor.name;
  const turn = { session: undefined, resumed: false, model: undefined, directory: '', sowDir: '' };
  return executor.argv(turn, '').join(' ');
}

function byRole({ userConfig, context }: Workspace, first: string | undefined): string {
  const bindings = Object.entries(userConfig.agents?.bindings ?? {}).map(([role, name]) => `${role} ${name}`);
  const variables = Object.entries(context.env).flatMap(([name, value]) =>
    name.startsWith('SOW_AGENTS_') && value ? `${name}=${value}` : [],
  );
  return (
    [...variables, ...bindings, ...(first ? [`${first} (the first on the PATH)`] : [])].join(', ') || 'none'
  );
}

/** Those of a program that sow does not speak are its own. */
function allowed({ permissions }: Executor): string {
  return permissions ?? `the program's own`;
}

/** One word where they are all the same. */
function allowedByRole(
  { userConfig }: Workspace,
  first: string | undefined,
  named: (name: string, role: string) => Result<Executor>,
): string {
  const names = new Set([...(first ? [first] : []), ...Object.values(userConfig.agents?.bindings ?? {})]);
  const each = [...names].flatMap((name) => {
    const executor = named(name, '');
    return executor.ok ? [[name, allowed(executor.value)] as const] : [];
  });
  const words = new Set(each.map(([, word]) => word));
  if (words.size <= 1) return [...words][0] ?? 'none';
  return each.map(([name, word]) => `${word} (${name})`).join(', ');
}

function bindingOf({ userConfig }: Workspace, role: string): string | undefined {
  const bindings = userConfig.agents?.bindings ?? {};
  return Object.hasOwn(bindings, role) ? bindings[role] : undefined;
}

/** What is there instead is named: a person who has an agent wonders why it is not taken. */
function none({ context }: Workspace): Result<never> {
  return fail({ reason: 'no-executor', found: agentClis(context).map(({ name }) => name) });
}

function firstOnPath(workspace: Workspace): string | undefined {
  return FIRST_ON_PATH.find((name) => present(workspace, find(workspace, { name })).ok);
}

/** The type of program that the task's session began with. */
function beganWith(history: History): ExecutorType | undefined {
  const cli = history.events.findLast(isWorkStart)?.cli;
  return cli === 'command' || cli === 'acp' || (typeof cli === 'string' && isAgentType(cli))
    ? cli
    : undefined;
}

interface Sought extends Allowed {
  readonly name: string;
  readonly began?: ExecutorType | undefined;
}

/** A session goes on with the program that it began with, also where the name means another one now. */
function find(workspace: Workspace, { name, began, ...allowed }: Sought): Result<Executor> {
  if (name.startsWith('command:')) return inline(name.slice('command:'.length));
  const known = definitions(workspace);
  const definition = known.get(name);
  if (began !== undefined && began !== 'command' && began !== 'acp' && definition?.type !== began)
    return defined(name, { type: began }, allowed);
  return definition ? defined(name, definition, allowed) : unknown(name, known);
}

function unknown(name: string, known: ReadonlyMap<string, Definition>): Result<never> {
  return fail({
    reason: 'not-found',
    what: 'executor',
    ref: name,
    near: nearest(name, [...known.keys()]),
    hint: `it is one of ${[...known.keys()].join(', ')}, what agents.executors of your own configuration defines, or 'command:<line>'`,
  });
}

/** Its program must be there. */
function present({ context, repository }: Workspace, found: Result<Executor>): Result<Executor> {
  if (!found.ok) return found;
  const { name, program } = found.value;
  const env = { ...context.env, ...found.value.env() };
  if (findBinary(program, env, repository.root) !== null) return found;
  return fail({ reason: 'executor-missing', executor: name, searched: program });
}
