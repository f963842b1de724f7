// The open project: show, set and delete.
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson } from '../../model/actor.ts';
import type { Event, ProjectState } from '../../model/generated/types.ts';
import { PROJECT } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { checkpointBefore } from '../checkpoint/create.ts';
import { assignable, editsFrom, fieldsOf, type Reserved } from '../task/assign.ts';
import { filesBelow } from '../task/remove.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';

const RESERVED: Reserved = {
  name: 'the name stands in branches and references; make a new project instead',
  type: 'the type is chosen by sow project new',
  created_at: 'sow keeps the times',
  updated_at: 'sow keeps the times',
  statechart: 'sow keeps the state of the project',
  agent_sessions: 'sow keeps the sessions',
};

export function showProject(workspace: Workspace): Result<ProjectState> {
  return read(workspace, ({ project }) =>
    project.value ? ok(project.value) : fail({ reason: 'invalid-state', diagnostics: project.diagnostics }),
  );
}

export interface FieldsSet {
  readonly changed: readonly string[];
}

/** The answer of a set that is repeated with its --request-id: nothing was changed again. */
export function setBefore(subject: string) {
  return (_snapshot: Snapshot, events: readonly Event[]): FieldsSet | undefined =>
    events.some((event) => event.type === 'set' && event.subject === subject) ? { changed: [] } : undefined;
}

export const projectFields = (): string[] => assignable('project', RESERVED);

export function setProjectFields(workspace: Workspace, words: readonly string[]): Promise<Result<FieldsSet>> {
  const toBranch = words.find((word) => word.startsWith('branch='))?.slice('branch='.length);
  const anyBranch = toBranch !== undefined && toBranch === workspace.store.head();
  const options = { command: 'project set', anyBranch, again: setBefore('project') };
  return change(workspace, options, ({ snapshot, draft, now }) => {
    const state = snapshot.project.value;
    if (!state) return fail({ reason: 'invalid-state', diagnostics: snapshot.project.diagnostics });
    const edits = editsFrom('project', state, words, RESERVED);
    if (!edits.ok) return edits;
    const branch = edits.value.find(({ path }) => path[0] === 'branch');
    if (branch && branch.value !== workspace.store.head()) {
      return fail({
        reason: 'refused',
        message: 'a project can only be moved to the branch HEAD stands on',
        hint: 'git switch there first',
      });
    }
    if (edits.value.length === 0) return ok({ changed: [] });
    const written = draft.editState('project', PROJECT, snapshot.project.text, [
      ...edits.value,
      { path: ['updated_at'], value: now },
    ]);
    if (!written.ok) return written;
    draft.log('project', { type: 'set', fields: fieldsOf(edits.value) });
    return ok({ changed: edits.value.map(({ path }) => path.join('.')) });
  });
}

/** Removes .sow/project; the branch and everything that was committed stay. */
export async function deleteProject(workspace: Workspace): Promise<Result<{ readonly removed: number }>> {
  checkpointBefore(workspace, 'project delete');
  return change(workspace, { command: 'project delete' }, ({ snapshot, draft, actor }) => {
    if (!isPerson(actor))
      return fail({ reason: 'not-permitted', task: 'the project', verb: 'delete', actor });
    const running = snapshot.taskRefs.filter((ref) => snapshot.task(ref)?.claim === 'live');
    if (running.length > 0)
      return fail({
        reason: 'refused',
        message: `${running.join(', ')} are being worked on`,
        hint: 'release them first',
      });
    const files = filesBelow(snapshot, 'project');
    for (const path of files) {
      const text = snapshot.text(path);
      if (text?.includes('\ufffd'))
        return fail({ reason: 'refused', message: `.sow/${path} is not text`, hint: 'move it away first' });
      if (text !== null) draft.setText(path, text, null);
    }
    return ok({ removed: files.length });
  });
}
