// The prompt that an agent of a role is given, as it would be now.
import { ok, type Result } from '../../base/result.ts';
import { guidanceOf } from '../../model/prompt/prompt.ts';
import { tokensOf } from '../../model/prompt/prompt-size.ts';
import { taskPrompt } from '../run/start/task-prompt.ts';
import { read } from '../view/tasks.ts';
import { findSoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findRole } from './roles.ts';

export interface ShownPrompt {
  readonly role: string;
  readonly text: string;
  /** About so many. */
  readonly tokens: number;
}

/** Without a task, what every agent of the role is told. */
export function showPrompt(workspace: Workspace, name: string, ref: string | undefined): Result<ShownPrompt> {
  const role = findRole(workspace, name);
  if (!role.ok) return role;
  const shown = (text: string): Result<ShownPrompt> => ok({ role: name, text, tokens: tokensOf(text) });
  if (ref === undefined) return shown(guidanceOf({ role: name, guidance: role.value.guidance }) ?? '');
  return read(workspace, (snapshot) => {
    const task = findSoundTask(snapshot, ref);
    if (!task.ok) return task;
    const state = { ...task.value.state, assigned_agent: name };
    return shown(taskPrompt(workspace, snapshot, task.value, state, 'start'));
  });
}
