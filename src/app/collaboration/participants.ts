// Who takes part, derived from the tasks and their events; nothing of it is kept anywhere else.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { type Participant, participantsOf, type WorkedTask } from '../../model/people/load.ts';
import { isSamePerson } from '../../model/people/names.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { nowOf } from '../../store/store.ts';
import { read } from '../view/tasks.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** @param name only this one */
export function listParticipants(workspace: Workspace, name?: string): Result<readonly Participant[]> {
  return read(workspace, (snapshot) => {
    const today = nowOf(workspace.store).slice(0, 10);
    const all = participantsOf(workedTasks(snapshot), today);
    if (name === undefined) return ok(all);
    const found = all.filter((one) => isSamePerson(one.name, name));
    if (found.length > 0) return ok(found);
    const names = all.map((one) => one.name);
    return fail({ reason: 'not-found', what: 'participant', ref: name, near: nearest(name, names) });
  });
}

export function workedTasks(snapshot: Snapshot): WorkedTask[] {
  return snapshot.taskRefs.flatMap((ref) => {
    const task = snapshot.task(ref);
    return task ? [{ ref, state: task.state, events: task.history.events }] : [];
  });
}
