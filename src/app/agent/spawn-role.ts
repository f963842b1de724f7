// A role at work on no task: `agent spawn` begins a conversation with it, `agent resume` goes on with the same.
import { fail, ok, type Result } from '../../base/result.ts';
import { asked, rolePrompt } from '../../model/prompt/role-prompt.ts';
import type { Executor } from '../../run/executors/executor.ts';
import { type RunOutcome, type RunRecord, readRun } from '../../store/runs/run-record.ts';
import { type Executors, type ExecutorWishes, openExecutors } from '../run/executors/executors.ts';
import { type RoleRun, type RoleRunEnd, runRole } from '../run/role-run.ts';
import { recoverRuns } from '../run/settle/recover.ts';
import { checkStart } from '../run/start/check-start.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { keepRoleSession, lastRoleRun, lastWords } from './role-session.ts';
import { findRole, listRoles } from './roles.ts';

export interface RoleRequest extends ExecutorWishes {
  readonly role: string;
  /** What it is asked, or answered. */
  readonly text: string | undefined;
}

export interface RoleSpawned {
  readonly role: string;
  readonly run: string;
  readonly session: string | undefined;
  readonly outcome: RunOutcome;
  /** Its last words, which are its report. */
  readonly said: string;
  /** Why it failed, or what was denied. */
  readonly reason?: string;
  readonly exit: 0 | 1 | 130;
}

export async function spawnRole(workspace: Workspace, request: RoleRequest): Promise<Result<RoleSpawned>> {
  const executors = await ready(workspace, request);
  if (!executors.ok) return executors;
  const executor = executors.value.forRole(request.role);
  return executor.ok ? begin(workspace, request, executor.value) : executor;
}

/** In the conversation as it began: its program and model hold, whatever the configuration says now. */
export async function resumeRole(workspace: Workspace, request: RoleRequest): Promise<Result<RoleSpawned>> {
  const executors = await ready(workspace, request);
  if (!executors.ok) return executors;
  const last = lastRoleRun(workspace, request.role);
  if (!last.ok) return last;
  const executor = executors.value.forRecord(last.value);
  if (!executor.ok) return executor;
  const ran = await work(workspace, request.role, executor.value, asked(request.text), last.value);
  if (!ran.ok) return ran;
  if (!ran.value.job.finish.sessionLost) return shown(workspace, request.role, ran.value);
  const message = `${executor.value.name} does not know the session ${last.value.session_id}: ${request.role} begins afresh`;
  workspace.context.report({ type: 'notice', message });
  return begin(workspace, request, executor.value, lastWords(workspace, last.value));
}

async function ready(workspace: Workspace, { role, ...wishes }: RoleRequest): Promise<Result<Executors>> {
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const known = findRole(workspace, role);
  if (!known.ok) return known;
  const recovered = await recoverRuns(workspace);
  return recovered.ok ? openExecutors(workspace, wishes, listRoles(workspace)) : recovered;
}

async function begin(
  workspace: Workspace,
  { role, text }: RoleRequest,
  executor: Executor,
  before?: string,
): Promise<Result<RoleSpawned>> {
  const facts = read(workspace, ({ project }) => ok(project.value?.name ?? ''));
  if (!facts.ok) return facts;
  const guidance = listRoles(workspace).get(role)?.guidance ?? '';
  const prompt = rolePrompt({ role, project: facts.value, guidance, text, before });
  const ran = await work(workspace, role, executor, prompt);
  return ran.ok ? shown(workspace, role, ran.value) : ran;
}

async function work(
  workspace: Workspace,
  role: string,
  executor: Executor,
  prompt: string,
  last?: RunRecord,
): Promise<Result<RoleRunEnd>> {
  const message = `▶ ${role} ${last ? 'resumes' : 'starts'} (${executor.name})`;
  workspace.context.report({ type: 'notice', message });
  const keep: RoleRun['keep'] = (current, session) => keepRoleSession(current, role, session);
  return runRole(workspace, {
    kind: 'work',
    role,
    executor,
    after: last && conversation(last),
    prompt,
    keep,
  });
}

function conversation({ session_id: session, model, counters }: RunRecord) {
  return { session, model, counters };
}

function shown(
  workspace: Workspace,
  role: string,
  { job, run, conversation }: RoleRunEnd,
): Result<RoleSpawned> {
  const record = readRun(workspace.store, run);
  if (!record) return fail({ reason: 'not-found', what: 'run', ref: run });
  const { outcome, finish } = job;
  const { text: reason } = finish;
  const exit = outcome === 'stopped' ? 130 : outcome === 'succeeded' ? 0 : 1;
  const said = lastWords(workspace, record);
  const { session } = conversation;
  return ok({ role, run, session, outcome, said, ...(reason !== undefined && { reason }), exit });
}
