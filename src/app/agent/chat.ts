// `chat`: a person opens a conversation with the orchestrator, whatever program plays that role. No task is claimed.
import { fail, ok, type Result } from '../../base/result.ts';
import { statePrompt } from '../../model/project-type/state-prompt.ts';
import { chatPrompt } from '../../model/prompt/chat-prompt.ts';
import type { Command } from '../../run/process/command-line.ts';
import { standingOf } from '../project/standing.ts';
import { type ExecutorWishes, openExecutors } from '../run/executors/executors.ts';
import { checkStart } from '../run/start/check-start.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { converse, promptFile } from './converse.ts';
import { listRoles, type Roles } from './roles.ts';

export interface ChatRequest extends ExecutorWishes {
  /** What the person wants of it at first. */
  readonly text?: string | undefined;
}

export interface Chat {
  /** Undefined for a dry run, which starts nothing. */
  readonly run: string | undefined;
  readonly executor: string;
  readonly session: string | undefined;
  readonly command: Command;
  readonly prompt: string;
  /** Of the agent's program. */
  readonly exit: number | undefined;
}

const ROLE = 'orchestrator';

export async function chat(workspace: Workspace, request: ChatRequest): Promise<Result<Chat>> {
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const roles = listRoles(workspace);
  const executors = openExecutors(workspace, request, roles);
  if (!executors.ok) return executors;
  const found = executors.value.forRole(ROLE);
  if (!found.ok) return found;
  const told = layers(workspace, roles, request.text);
  if (!told.ok) return told;
  const { value: executor } = found;
  const { context, store, repository } = workspace;
  const session = executor.capabilities.session === 'chosen' ? context.newId() : undefined;
  const { model } = executor;
  const turn = { session, resumed: false, model, directory: repository.root, sowDir: store.dir };
  const prompt = told.value;
  const run = context.newId();
  const command = executor.chat?.(turn, prompt, run);
  if (!command)
    return fail({
      reason: 'refused',
      message: `the executor ${executor.name} has no terminal to talk in`,
      hint: 'sow chat --executor …, or agents.bindings.orchestrator of your own configuration',
    });
  const opened = { executor: executor.name, session, command, prompt };
  if (context.dryRun) return ok({ ...opened, run: undefined, exit: undefined });
  const exit = await converse(workspace, {
    ...opened,
    run,
    role: ROLE,
    executor,
    model,
    directory: repository.root,
    own: {
      SOW_RUN: run,
      SOW_SESSION: session,
      SOW_ACTOR: `agent:${ROLE}`,
      SOW_PROMPT: promptFile(store.dir, run),
      ...executorsOf(context.env),
    },
  });
  return exit.ok ? ok({ ...opened, run, exit: exit.value }) : exit;
}

/** What the person has set for the agents that the orchestrator will start. */
function executorsOf(env: Workspace['context']['env']): Readonly<Record<string, string | undefined>> {
  const isChoice = (name: string): boolean => name === 'SOW_EXECUTOR' || name.startsWith('SOW_AGENTS_');
  return Object.fromEntries(Object.entries(env).filter(([name]) => isChoice(name)));
}

/** The role, the type of the project and its state, and what the person wants. */
function layers(
  workspace: Workspace,
  roles: Pick<Roles, 'get'>,
  request: string | undefined,
): Result<string> {
  return read(workspace, (snapshot) => {
    const standing = standingOf(snapshot);
    if (!standing.ok) return standing;
    const { type, project, state } = standing.value;
    return ok(
      chatPrompt({
        role: ROLE,
        project: project.name,
        guidance: roles.get(ROLE)?.guidance,
        state: statePrompt(type, project, snapshot.board, state),
        request,
      }),
    );
  });
}
