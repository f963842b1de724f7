// A run of a workflow is made: its phase, its parent task and all of its steps, in one transaction. Nothing is started here.
import type { Failure } from '../../../base/failure.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import type { WorkflowRetry, WorkflowStep } from '../../../model/generated/types.ts';
import { givenInputs } from '../../../model/workflow/inputs.ts';
import { runDefinition, runInputs } from '../../../store/layout.ts';
import type { Snapshot } from '../../../store/state/snapshot.ts';
import { writePhase } from '../../project/new.ts';
import { createTask, type UsedIds, usedIds } from '../../task/new-task.ts';
import { trustCommands, untrusted } from '../../trust/trust.ts';
import { change } from '../../workspace/change.ts';
import type { Change } from '../../workspace/decision.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Found, findWorkflow, type Wanted } from '../find.ts';
import { commandsIn } from '../steps.ts';

export interface StartRequest extends Wanted {
  readonly inputs?: ReadonlyMap<string, string>;
  /** Run its commands though nobody has trusted them here. */
  readonly trust?: boolean;
}

export interface StartedExecution {
  /** `<phase>/<NNN>` of the parent: the execution's id. */
  readonly ref: string;
  readonly phase: string;
  /** The steps' references by their keys, in the order of the definition. */
  readonly steps: Readonly<Record<string, string>>;
}

export async function createExecution(
  workspace: Workspace,
  request: StartRequest,
): Promise<Result<StartedExecution>> {
  const found = findWorkflow(workspace, request);
  if (!found.ok) return found;
  const { workflow, warnings } = found.value;
  for (const { message } of warnings) workspace.context.report({ type: 'warning', message });
  const { values, faults } = givenInputs(workflow, request.inputs ?? new Map());
  if (faults.length > 0)
    return fail({ reason: 'usage', message: faults.join('; '), hint: '--input name=value, or name=@file' });
  const trusted = trustedCommands(workspace, found.value, request.trust ?? false);
  if (!trusted.ok) return trusted;
  return change(workspace, { command: 'workflow run' }, (current) => write(current, found.value, values));
}

export function trustedCommands(
  workspace: Workspace,
  { workflow }: Pick<Found, 'workflow'>,
  trust: boolean,
): Result<void> {
  const unknown = untrusted(workspace, commandsIn(workflow));
  if (unknown.length === 0) return ok(undefined);
  if (!trust) return fail(notTrusted(unknown, 'sow workflow run --trust trusts them'));
  const kept = trustCommands(workspace, unknown);
  return kept.ok ? ok(undefined) : kept;
}

export function notTrusted(commands: readonly string[], hint: string): Failure {
  const message = `nobody has trusted these commands here: ${commands.join(' | ')}`;
  return { reason: 'refused', message, hint };
}

function write(
  current: Change,
  { workflow, text, digest, file }: Found,
  inputs: Readonly<Record<string, unknown>>,
): Result<StartedExecution> {
  const { snapshot, draft } = current;
  const phase = nextPhase(snapshot, workflow.name);
  const made = writePhase(current, phase, {});
  if (!made.ok) return made;
  draft.setText(runDefinition(phase), null, text);
  const used = usedIds(snapshot);
  const { name, version, config = {} } = workflow;
  const source = file.startsWith('-.') ? {} : { source: file };
  const parent = createTask(
    current,
    {
      phase,
      name,
      assigned_agent: 'orchestrator',
      description: workflow.description,
      fields: {
        review: 'none',
        ...(config.max_concurrency !== undefined && { max_workers: config.max_concurrency }),
        metadata: { workflow: { name, ...(version !== undefined && { version }), digest, ...source } },
      },
    },
    used,
  );
  if (!parent.ok) return parent;
  const ref = `${phase}/${parent.value.id}`;
  draft.setText(runInputs(ref), null, `${JSON.stringify(inputs, null, 2)}\n`);
  draft.log(ref, { type: 'workflow_created', workflow: name, digest });
  const steps = createSteps(
    current,
    used,
    { phase, parent: ref, workflow: name, retry: config.retry },
    workflow.steps,
  );
  return steps.ok ? ok({ ref, phase, steps: steps.value }) : steps;
}

export interface StepHome {
  readonly phase: string;
  readonly parent: string;
  readonly workflow: string;
  readonly retry: WorkflowRetry | undefined;
  /** References of steps that stand already, by key. */
  readonly known?: ReadonlyMap<string, string>;
}

/** Dependencies first, so that every edge has a reference to name. */
export function createSteps(
  current: Change,
  used: UsedIds,
  home: StepHome,
  steps: readonly WorkflowStep[],
): Result<Readonly<Record<string, string>>> {
  const refs = new Map(home.known);
  const left = new Set(steps);
  while (left.size > 0) {
    const next = [...left].find(({ dependencies = [] }) => dependencies.every((key) => refs.has(key)));
    if (!next) throw new Error('A workflow with a cycle was taken for sound');
    const made = createTask(current, newStep(home, next, refs), used);
    if (!made.ok) return made;
    refs.set(next.key, `${home.phase}/${made.value.id}`);
    left.delete(next);
  }
  return ok(Object.fromEntries(steps.map(({ key }) => [key, refs.get(key) ?? ''])));
}

function newStep(
  { phase, parent, workflow, retry: common }: StepHome,
  step: WorkflowStep,
  refs: ReadonlyMap<string, string>,
) {
  const { key, name = key, agent, command, dependencies = [], timeout, executor, model, parallel } = step;
  const retry = step.retry ?? common;
  const metadata = {
    ...(command !== undefined && { command }),
    ...(parallel === false && { alone: true }),
  };
  const depends_on = [...new Set(dependencies)].map((one) => refs.get(one) ?? one);
  return {
    phase,
    name,
    assigned_agent: agent ?? 'command',
    fields: {
      parent_id: parent,
      step: { workflow, key },
      review: 'none',
      ...(depends_on.length > 0 && { depends_on }),
      ...(timeout !== undefined && { timeout }),
      ...(retry && { retry: { delay: '1s', ...retry } }),
      ...(executor !== undefined && { executor }),
      ...(model !== undefined && { model }),
      ...(Object.keys(metadata).length > 0 && { metadata }),
    },
  };
}

/** `<workflow>-<NNN>`, counted on from the highest there ever was. */
function nextPhase({ phases, projectHistory }: Snapshot, workflow: string): string {
  const names = [
    ...phases.map(({ name }) => name),
    ...projectHistory.events.map(({ subject }) => subject.split('/')[0]),
  ];
  const numbers = names.map((name) =>
    name?.startsWith(`${workflow}-`) ? Number(/^\d{3,}$/.exec(name.slice(workflow.length + 1))?.[0] ?? 0) : 0,
  );
  return `${workflow}-${String(1 + Math.max(0, ...numbers)).padStart(3, '0')}`;
}
