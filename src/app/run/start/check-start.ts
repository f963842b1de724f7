// Whether an agent may be started in this checkout at all.

import type { Failure } from '../../../base/failure.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { read } from '../../view/tasks.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** What would only be found out after the first spawn: no project, a broken one, the wrong branch, broken settings. */
export function checkStart(workspace: Workspace): Result<void> {
  const head = workspace.store.head();
  return read(workspace, ({ project, config }) => {
    if (!project.value) return fail({ reason: 'invalid-state', diagnostics: project.diagnostics });
    if (config.exists && !config.value)
      return fail({ reason: 'invalid-state', diagnostics: config.diagnostics });
    if (project.value.branch === head) return ok(undefined);
    const failure: Failure = {
      reason: 'wrong-branch',
      project: project.value.name,
      branch: project.value.branch,
      head,
    };
    return fail(failure);
  });
}
