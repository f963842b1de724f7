import { closeProject } from '../../../app/project/close.ts';
import { listProjects } from '../../../app/project/list.ts';
import { deleteProject, setProjectFields, showProject } from '../../../app/project/project.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { fail, ok } from '../../../base/result.ts';
import { columns, safe } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';
import { forceOf } from '../../words.ts';

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
    text: `${context.dryRun ? 'would remove' : 'removed'} .sow/project (${counted(done.value.removed, 'file')})`,
  });
};

export const close: Handler = async (input) => {
  const { context, flags } = input;
  const force = forceOf(input);
  if (!force.ok) return force;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await closeProject(workspace.value, {
    commit: flags.is('commit'),
    pack: flags.is('pack'),
    force: force.value,
  });
  if (!done.ok) return done;
  const { name, archive, commit } = done.value;
  const where = archive.endsWith('.tar.gz') ? archive : `${archive}/report.md`;
  const what = context.dryRun ? 'would be closed' : 'closed';
  const next = commit ? `commit ${commit.slice(0, 12)}` : 'next: commit .sow, then merge the branch';
  return ok({
    data: { name, archive, files: done.value.files, commit: commit ?? null },
    text: `project ${name} ${what}: ${where}  ${next}`,
  });
};

export const list: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const projects = listProjects(workspace.value);
  if (!projects.ok) return projects;
  const rows = projects.value.map(({ name, type, branch, state, path, here, tasks }) => [
    `${here ? '* ' : '  '}${name ?? 'invalid'}`,
    type ?? '-',
    branch ?? '-',
    state ?? '-',
    `${tasks.completed}/${tasks.total}`,
    path,
  ]);
  return ok({
    data: { projects: projects.value, total: rows.length, truncated: false },
    text: rows.length > 0 ? columns(rows) : 'no open project',
  });
};
