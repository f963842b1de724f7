// The workflows of a repository, under .sow/workflows: added, replaced, archived, listed and written out.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { emitDocument } from '../../document/yaml/emit.ts';
import type { Workflow } from '../../model/generated/types.ts';
import { runDefinition, WORKFLOWS, workflowFile } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { readRoles } from '../agent/roles.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { definitionFaults, readDefinition } from './definition.ts';
import { findWorkflow, type Wanted, workflowNames } from './find.ts';

export interface ListedWorkflow {
  readonly name: string;
  /** Undefined where its file is broken. */
  readonly workflow: Workflow | undefined;
  readonly archived: boolean;
}

const ARCHIVED = `${WORKFLOWS}/archive`;
/** It belongs to no project, and to every branch. */
const OPTIONS = { project: 'optional', anyBranch: true } as const;

export function listWorkflows({ store }: Workspace, archived = false): Result<readonly ListedWorkflow[]> {
  return readQuietly(store, (snapshot) => {
    const below = (folder: string, isArchived: boolean): ListedWorkflow[] =>
      workflowNames(snapshot.list(folder)).map((name) => {
        const path = `${folder}/${name}.yaml`;
        const read = readDefinition(shownPath(path), snapshot.bytes(path) ?? new Uint8Array());
        return { name, workflow: read.ok ? read.value.workflow : undefined, archived: isArchived };
      });
    return ok([...below(WORKFLOWS, false), ...(archived ? below(ARCHIVED, true) : [])]);
  });
}

export interface Kept {
  readonly name: string;
  readonly file: string;
  readonly changed: boolean;
}

/** @param existing whether one of the name is there already: add refuses it, update asks for it */
export async function keepWorkflow(
  workspace: Workspace,
  wanted: Wanted,
  existing: 'refused' | 'required',
): Promise<Result<Kept>> {
  const found = findWorkflow(workspace, wanted);
  if (!found.ok) return found;
  const { workflow, text, file } = found.value;
  const { name } = workflow;
  for (const { message } of found.value.warnings) workspace.context.report({ type: 'warning', message });
  const command = existing === 'refused' ? 'workflow add' : 'workflow update';
  return change(workspace, { ...OPTIONS, command }, (current) => {
    const path = workflowFile(name);
    const before = current.snapshot.text(path);
    if (existing === 'refused' && before !== null && shownPath(path) !== file)
      return fail({
        reason: 'refused',
        message: `there is a workflow ${name} already`,
        hint: `sow workflow update ${file}`,
      });
    if (existing === 'required' && before === null)
      return fail({ reason: 'not-found', what: 'workflow', ref: name, hint: `sow workflow add ${file}` });
    const after = /^\s*\{/.test(text) ? emitDocument(workflow as unknown as Record<string, unknown>) : text;
    if (before !== after) write(current, path, before, after, name);
    return ok({ name, file: shownPath(path), changed: before !== after });
  });
}

/** Out of the way, and kept. */
export function archiveWorkflow(workspace: Workspace, name: string): Promise<Result<Kept>> {
  return change(workspace, { ...OPTIONS, command: 'workflow archive' }, (current) => {
    const { snapshot, draft } = current;
    const path = workflowFile(name);
    const text = snapshot.text(path);
    if (text === null)
      return fail({
        reason: 'not-found',
        what: 'workflow',
        ref: name,
        near: workflowNames(snapshot.list(WORKFLOWS)),
      });
    const archived = `${ARCHIVED}/${name}.yaml`;
    draft.setText(archived, snapshot.text(archived), text);
    draft.setText(path, text, null);
    tell(current, { type: 'workflow_archived', name });
    return ok({ name, file: shownPath(archived), changed: true });
  });
}

function write(current: Change, path: string, before: string | null, after: string, name: string): void {
  current.draft.setText(path, before, after);
  tell(current, { type: before === null ? 'workflow_added' : 'workflow_updated', name });
}

/** Where no project is open there is no log. */
function tell({ snapshot, draft }: Change, event: { readonly type: string; readonly name: string }): void {
  if (snapshot.project.exists) draft.log('project', event);
}

/** Read again it is the same workflow, whichever format. */
export function exportWorkflow(
  workspace: Workspace,
  wanted: Wanted,
  format: 'yaml' | 'json',
): Result<string> {
  const found = findWorkflow(workspace, wanted);
  if (!found.ok) return found;
  const { workflow } = found.value;
  return ok(
    format === 'json'
      ? `${JSON.stringify(workflow, null, 2)}\n`
      : emitDocument(workflow as unknown as Record<string, unknown>),
  );
}

/** For `validate`: what is wrong in the files of workflows, and in what their runs go by. */
export function workflowFileFaults(snapshot: Snapshot): Diagnostic[] {
  const roles = readRoles(snapshot).all.map(({ name }) => name);
  const kept = snapshot
    .list(WORKFLOWS)
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => `${WORKFLOWS}/${file}`);
  const own = kept.flatMap((path) =>
    definitionFaults(shownPath(path), snapshot.bytes(path) ?? new Uint8Array(), { roles }),
  );
  // A role that is not known was told as the run began.
  const run = snapshot.phases.flatMap(({ name }) => {
    const bytes = snapshot.bytes(runDefinition(name));
    return bytes === null ? [] : definitionFaults(shownPath(runDefinition(name)), bytes);
  });
  return [...own, ...run];
}
