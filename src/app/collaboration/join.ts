// `join` and `leave`: who takes part in a task, each once, and what they do there.
import { fail, ok, type Result } from '../../base/result.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { isName, isSamePerson, personOf } from '../../model/people/names.ts';
import { adopt, writeFields } from '../task/apply-move.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface JoinRequest {
  readonly ref: string;
  /** The caller when absent. */
  readonly agent_id?: string | undefined;
  readonly role?: string | undefined;
}

export interface Joined {
  readonly ref: string;
  readonly short: string;
  readonly agent_id: string;
  readonly changed: boolean;
  readonly task: TaskState;
}

type Participants = NonNullable<TaskState['participants']>;

/** Joining again keeps the time of the first; a role that is given takes the place of the other. */
export function joinTask(workspace: Workspace, request: JoinRequest): Promise<Result<Joined>> {
  return change(workspace, { command: 'task join' }, (current) => {
    const { role } = request;
    return changeParticipants(current, request, (standing, agent_id, known) => {
      if (!known) {
        const joined = { agent_id, ...(role !== undefined && { role }), joined_at: current.now };
        return { type: 'joined', agent_id, role, participants: [...standing, joined] };
      }
      if (role === undefined || known.role === role) return undefined;
      const participants = standing.map((one) => (one === known ? { ...known, role } : one));
      return { type: 'joined', agent_id: known.agent_id, role, participants };
    });
  });
}

export function leaveTask(workspace: Workspace, request: JoinRequest): Promise<Result<Joined>> {
  return change(workspace, { command: 'task leave' }, (current) =>
    changeParticipants(
      current,
      request,
      (standing, _agent, known) =>
        known && {
          type: 'left',
          agent_id: known.agent_id,
          participants: standing.filter((one) => one !== known),
        },
    ),
  );
}

interface Changed {
  readonly type: 'joined' | 'left';
  readonly agent_id: string;
  readonly role?: string | undefined;
  readonly participants: Participants;
}

function changeParticipants(
  current: Change,
  { ref, agent_id: given, role }: JoinRequest,
  decide: (
    standing: Participants,
    agent_id: string,
    known: Participants[number] | undefined,
  ) => Changed | undefined,
): Result<Joined> {
  const agent_id = given?.trim() ?? personOf(current.actor);
  if (!isName(agent_id)) return fail({ reason: 'usage', message: `${JSON.stringify(given)} is no name` });
  if (role !== undefined && role.trim() === '')
    return fail({ reason: 'usage', message: 'the role is empty' });
  const task = findSoundTask(current.snapshot, ref);
  if (!task.ok) return task;
  const standing = task.value.state.participants ?? [];
  const known = standing.find((one) => isSamePerson(one.agent_id, agent_id));
  const changed = decide(standing, agent_id, known);
  const short = current.snapshot.short(task.value.ref);
  const same = { ref: task.value.ref, short, agent_id: known?.agent_id ?? agent_id };
  if (!changed) return ok({ ...same, changed: false, task: task.value.state });
  const written = write(current, task.value, changed);
  return written.ok ? ok({ ...same, changed: true, task: written.value }) : written;
}

function write(current: Change, task: SoundTask, { type, agent_id, role, participants }: Changed) {
  const adopted = adopt(current, task);
  if (!adopted.ok) return adopted;
  const written = writeFields(current, task, {
    ...adopted.value.fields,
    participants: participants.length > 0 ? participants : undefined,
    updated_at: current.now,
  });
  if (written.ok) current.draft.log(task.ref, { type, agent_id, ...(role !== undefined && { as: role }) });
  return written;
}
