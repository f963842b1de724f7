import { findWorkflow, type Wanted } from '../../../app/workflow/find.ts';
import {
  archiveWorkflow,
  exportWorkflow,
  type Kept,
  keepWorkflow,
  listWorkflows,
} from '../../../app/workflow/library.ts';
import { renderInExecution, renderPrompt } from '../../../app/workflow/render-step.ts';
import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { ok, type Result } from '../../../base/result.ts';
import { dependencyGraph } from '../../../model/workflow/graph.ts';
import { diagnosticJson, renderDiagnostic } from '../../../report/diagnostic.ts';
import { columns } from '../../../report/text.ts';
import type { Handler, Input, Output } from '../../spec.ts';
import { givenValues } from './given.ts';

/** The workflow that the first word names, and how it is read. */
export async function wantedBy({ args, flags, stdin }: Input): Promise<Wanted> {
  const file = args.workflow?.[0] ?? '';
  return {
    file,
    format: flags.string('format'),
    strict: flags.is('strict'),
    ...(file === '-' && { bytes: await stdin() }),
  };
}

export const list: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const all = listWorkflows(workspace.value, flags.is('archived'));
  if (!all.ok) return all;
  const rows = all.value.map(({ name, workflow, archived }) => [
    name,
    workflow ? (workflow.version ?? '-') : 'broken: sow workflow validate',
    workflow ? counted(workflow.steps.length, 'step') : '',
    archived ? 'archived' : (workflow?.description ?? ''),
  ]);
  const workflows = all.value.map(({ name, workflow, archived }) => ({
    name,
    version: workflow?.version ?? null,
    description: workflow?.description ?? null,
    steps: workflow?.steps.length ?? null,
    archived,
    broken: workflow === undefined,
  }));
  return ok({
    data: { workflows, total: workflows.length, truncated: false },
    text: rows.length > 0 ? columns(rows) : 'no workflows  next: sow workflow add <file>',
  });
};

export const show: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const found = findWorkflow(workspace.value, await wantedBy(input));
  if (!found.ok) return found;
  const { workflow, file, digest, text } = found.value;
  return ok({ data: { workflow, file, digest }, text: text.trimEnd() });
};

export const validate: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const found = findWorkflow(workspace.value, await wantedBy(input));
  if (!found.ok) return found;
  const { workflow, file, warnings } = found.value;
  return ok({
    data: {
      file,
      name: workflow.name,
      steps: workflow.steps.length,
      diagnostics: warnings.map(diagnosticJson),
    },
    text: `${file} is sound: ${workflow.name}, ${counted(workflow.steps.length, 'step')}`,
    notes: warnings.map(renderDiagnostic).join('\n'),
  });
};

export const graph: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const found = findWorkflow(workspace.value, await wantedBy(input));
  if (!found.ok) return found;
  const { workflow } = found.value;
  const { levels, edges } = dependencyGraph(workflow);
  const needs = (key: string): string => {
    const from = edges.filter(({ to }) => to === key).map((edge) => edge.from);
    return from.length > 0 ? `after ${from.join(', ')}` : '';
  };
  const rows = levels.flatMap((level, nth) =>
    level.map((key, index) => [index === 0 ? `level ${nth}` : '', key, needs(key)]),
  );
  return ok({ data: { name: workflow.name, levels, edges }, text: columns(rows) });
};

export const render: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const inputs = await givenValues(input, 'input');
  if (!inputs.ok) return inputs;
  const results = await givenValues(input, 'result');
  if (!results.ok) return results;
  const step = input.args.step?.[0] ?? '';
  const values = { inputs: inputs.value, results: results.value, index: input.flags.number('index') };
  const wanted = await wantedBy(input);
  const found = findWorkflow(workspace.value, wanted);
  if (!found.ok && found.failure.reason === 'invalid-input') return found;
  const prompt = found.ok
    ? renderPrompt(found.value.workflow, step, values)
    : renderInExecution(workspace.value, wanted.file, step, values);
  if (prompt.ok) return ok({ data: { step, prompt: prompt.value }, text: prompt.value });
  const { failure } = prompt;
  // What names no run either was meant to be a workflow.
  return !found.ok && failure.reason === 'not-found' && failure.what !== 'step' ? found : prompt;
};

export const add: Handler = async (input) => keep(input, 'refused');
export const update: Handler = async (input) => keep(input, 'required');

async function keep(input: Input, existing: 'refused' | 'required'): Promise<Result<Output>> {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const kept = await keepWorkflow(workspace.value, await wantedBy(input), existing);
  return kept.ok ? ok(told(workspace.value, kept.value, existing === 'refused' ? 'added' : 'updated')) : kept;
}

export const archive: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const kept = await archiveWorkflow(workspace.value, args.workflow?.[0] ?? '');
  return kept.ok ? ok(told(workspace.value, kept.value, 'archived')) : kept;
};

function told({ context }: Workspace, { name, file, changed }: Kept, verb: string): Output {
  const done = changed ? (context.dryRun ? `would be ${verb}` : verb) : 'unchanged';
  const next = verb === 'archived' ? '' : `  next: sow workflow run ${name}`;
  return { data: { name, file, changed }, text: `workflow ${name} ${done} (${file})${next}` };
}

export const exported: Handler = async (input) => {
  const workspace = openWorkspace(input.context);
  if (!workspace.ok) return workspace;
  const format = input.flags.string('to') === 'json' ? 'json' : 'yaml';
  const text = exportWorkflow(workspace.value, await wantedBy(input), format);
  return text.ok ? ok({ data: { format, workflow: text.value }, text: text.value.trimEnd() }) : text;
};
