// `plan`: the planner writes a plan for a goal. A person reads it, edits it, and approves it by applying it.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { faultsPrompt, planPrompt } from '../../model/prompt/plan-prompt.ts';
import { absolute } from '../../store/disk/files.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { PLAN } from '../../store/layout.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { listRoles } from '../agent/roles.ts';
import { type ExecutorWishes, openExecutors } from '../run/executors/executors.ts';
import { type RoleRunEnd, runRole } from '../run/role-run.ts';
import { checkStart } from '../run/start/check-start.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type ApplyOutcome, applyPlan } from './apply.ts';
import { readPlan } from './read-plan.ts';

export interface GoalRequest extends ExecutorWishes {
  readonly goal: string;
}

export interface Planned {
  /** Relative to the repository root. */
  readonly file: string;
  /** What applying it would make. */
  readonly outcome: ApplyOutcome;
  readonly runs: number;
}

const ROLE = 'planner';
/** So often the planner is shown what is wrong with its plan. */
const MENDINGS = 3;

export async function planGoal(workspace: Workspace, request: GoalRequest): Promise<Result<Planned>> {
  const sound = checkStart(workspace);
  if (!sound.ok) return sound;
  const project = read(workspace, (snapshot) => ok(snapshot.project.value?.name ?? ''));
  if (!project.ok) return project;
  const roles = listRoles(workspace);
  const executors = openExecutors(workspace, request, roles);
  if (!executors.ok) return executors;
  const executor = executors.value.forRole(ROLE);
  if (!executor.ok) return executor;
  const { store, context } = workspace;
  const file = absolute(store, PLAN);
  const guidance = roles.get(ROLE)?.guidance;
  let prompt = planPrompt({ goal: request.goal, project: project.value, guidance, file });
  let after: RoleRunEnd | undefined;
  for (let runs = 1; ; runs++) {
    context.report({
      type: 'notice',
      message: `▶ ${ROLE} ${runs === 1 ? 'starts' : 'mends its plan'} (${executor.value.name})`,
    });
    const ran = await runRole(workspace, {
      kind: 'plan',
      role: ROLE,
      executor: executor.value,
      after: after?.conversation,
      prompt,
    });
    if (!ran.ok) return ran;
    const { job, run } = ran.value;
    if (job.outcome === 'stopped') return fail({ reason: 'interrupted' });
    if (job.outcome !== 'succeeded') return failed(run, job.finish.text ?? `it ${job.outcome}`);
    const checked = await checkPlan(workspace);
    if (checked.ok) return ok({ file: shownPath(PLAN), outcome: checked.value, runs });
    if (runs > MENDINGS || !('diagnostics' in checked.failure || checked.failure.reason === 'not-found'))
      return checked;
    after = ran.value;
    if (after.conversation.session === undefined) return checked;
    prompt = faultsPrompt(file, faultsOf(checked.failure));
  }
}

/** What applying it would make, or why it cannot be applied. */
async function checkPlan(workspace: Workspace): Promise<Result<ApplyOutcome>> {
  const { store, context } = workspace;
  let bytes: Uint8Array | null;
  try {
    bytes = store.io.read(absolute(store, PLAN), 'no-links');
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
  if (bytes === null) return fail({ reason: 'not-found', what: 'file', ref: shownPath(PLAN) });
  const source = readPlan(shownPath(PLAN), bytes);
  if (!source.ok) return source;
  return applyPlan({ ...workspace, context: { ...context, dryRun: true } }, source.value);
}

function faultsOf(failure: {
  readonly reason: string;
  readonly diagnostics?: readonly Diagnostic[];
}): string[] {
  if (!failure.diagnostics) return ['there is no such file'];
  return failure.diagnostics.map(({ code, message, at, help }) => {
    const line = at.text.slice(0, at.from).split('\n').length;
    return `- line ${line}: ${code} ${message}${help ? ` (${help})` : ''}`;
  });
}

function failed(run: string, why: string): Result<never> {
  const hint = `its output is in .sow/local/runs/${run}`;
  return fail({ reason: 'run-failed', message: `the planner did not finish: ${why}`, hint });
}
