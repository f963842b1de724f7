// `export`: all there is of the open project, as data; how it is written is the report's.
import { ok, type Result } from '../../base/result.ts';
import type { Event, PhaseState, ProjectState, TaskState } from '../../model/generated/types.ts';
import { taskDescription } from '../../store/layout.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { makeNotes, type Note } from './note.ts';
import { toUpstream } from './upstream.ts';
import type { Fields } from './values.ts';

export interface Exported {
  readonly project: ProjectState | undefined;
  readonly phases: readonly PhaseState[];
  readonly tasks: readonly (TaskState & { readonly ref: string; readonly description?: string })[];
  readonly events: readonly Event[];
  /** Files that are not sound, and so are not in it. */
  readonly notes: readonly Note[];
}

export function exportProject(workspace: Workspace): Result<Exported> {
  return read(workspace, (snapshot) => {
    const notes = makeNotes();
    const tasks = snapshot.taskRefs.flatMap((ref) => {
      const task = snapshot.task(ref);
      if (!task?.state) {
        notes.add(shownPath(task?.file.path ?? ref), 'is not sound: left out; sow validate tells why');
        return [];
      }
      const description = snapshot.text(taskDescription(ref));
      return [{ ref, ...task.state, ...(description !== null && { description }) }];
    });
    const histories = snapshot.taskRefs.flatMap((ref) => snapshot.task(ref)?.history.events ?? []);
    const events = [...snapshot.projectHistory.events, ...histories];
    return ok({
      project: snapshot.project.value,
      phases: snapshot.phases.flatMap(({ state }) => state ?? []),
      tasks,
      events: events.sort((a, b) => (a.timestamp + a.id < b.timestamp + b.id ? -1 : 1)),
      notes: notes.list,
    });
  });
}

/** The earlier sow's one state file, as a value, and what it has no field for. */
export function asUpstream({ project, phases, tasks }: Exported): { file: Fields; notes: readonly Note[] } {
  const notes = makeNotes();
  const states = tasks.map(({ ref: _ref, description: _words, ...state }) => state as TaskState);
  return { file: project ? toUpstream(project, phases, states, notes) : {}, notes: notes.list };
}
