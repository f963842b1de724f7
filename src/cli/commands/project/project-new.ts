import { newProject } from '../../../app/project/new.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const made = await newProject(workspace.value, {
    name: args.name?.[0] ?? '',
    type: flags.string('type'),
    description: flags.string('description'),
    here: flags.is('here'),
  });
  if (!made.ok) return made;
  const { project, phases, switchedTo } = made.value;
  const lines = [
    ...(switchedTo
      ? [`${context.dryRun ? 'would make and switch' : 'made and switched'} to branch ${switchedTo}`]
      : []),
    `project ${project.name} (${project.type}) on ${project.branch}, phases ${phases.join(', ')}  next: sow add "…", or sow apply plan.yaml`,
  ];
  return ok({ data: { project, phases, switched_to: switchedTo ?? null }, text: lines.join('\n') });
};
