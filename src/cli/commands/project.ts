import { deleteProject, setProjectFields, showProject } from '../../app/project/project.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { fail, ok } from '../../base/result.ts';
import { columns, safe } from '../../report/text.ts';
import type { Handler } from '../spec.ts';

export const show: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const project = showProject(workspace.value);
  if (!project.ok) return project;
  const rows = Object.entries(project.value).map(([key, value]) => [
    key,
    safe(typeof value === 'object' ? JSON.stringify(value) : String(value)),
  ]);
  return ok({ data: { project: project.value }, text: columns(rows) });
};

export const set: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await setProjectFields(workspace.value, args.assignments ?? []);
  if (!done.ok) return done;
  const { changed } = done.value;
  return ok({
    data: { changed },
    text: changed.length > 0 ? `project set: ${changed.join(', ')}` : 'project unchanged',
  });
};

export const remove: Handler = async ({ context, flags }) => {
  if (!flags.is('yes') && !context.dryRun) {
    return fail({
      reason: 'refused',
      message: 'this removes .sow/project with every task and log',
      hint: 'sow project delete --yes',
    });
  }
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await deleteProject(workspace.value);
  if (!done.ok) return done;
  return ok({
    data: done.value,
    text: `${context.dryRun ? 'would remove' : 'removed'} .sow/project (${done.value.removed} files)`,
  });
};
