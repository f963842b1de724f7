// Whose artifacts are meant: a task's, a phase's, or those of the one phase that is being worked on.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Side } from '../../model/artifact.ts';
import type { ArtifactState, PhaseState, TaskState } from '../../model/generated/types.ts';
import { phaseState, taskState } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { findPhase } from '../phase/phases.ts';
import { adopt } from '../task/apply-move.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';

export interface OwnerRequest {
  readonly task?: string | undefined;
  readonly phase?: string | undefined;
}

export type Owner =
  | { readonly kind: 'task'; readonly name: string; readonly task: SoundTask; readonly state: TaskState }
  | { readonly kind: 'phase'; readonly name: string; readonly text: string; readonly state: PhaseState };

export function findOwner(snapshot: Snapshot, { task, phase }: OwnerRequest): Result<Owner> {
  if (task !== undefined && phase !== undefined)
    return fail({ reason: 'usage', message: 'give --task or --phase, not both' });
  if (task !== undefined) {
    const found = findSoundTask(snapshot, task);
    if (!found.ok) return found;
    const { ref, state } = found.value;
    return ok({ kind: 'task', name: snapshot.short(ref), task: found.value, state });
  }
  const name = phase === undefined ? openPhase(snapshot) : ok(phase);
  if (!name.ok) return name;
  const found = findPhase(snapshot, name.value);
  if (!found.ok) return found;
  const { state, file } = found.value;
  if (!state) return fail({ reason: 'invalid-state', diagnostics: file.diagnostics });
  return ok({ kind: 'phase', name: name.value, text: file.text, state });
}

/** Whatever word the type has for a phase at work, it is neither still to come nor over. */
function openPhase({ phases }: Snapshot): Result<string> {
  const over = ['pending', 'completed', 'failed', 'skipped'];
  const open = phases.filter(({ state }) => state && !over.includes(state.status)).map(({ name }) => name);
  const [first, ...more] = open;
  if (first !== undefined && more.length === 0) return ok(first);
  const names = (open.length > 0 ? open : phases.map(({ name }) => name)).join(', ');
  const message = open.length > 0 ? 'several phases are being worked on' : 'no phase is being worked on';
  return fail({ reason: 'usage', message: `${message}; name one`, hint: `--phase ${names}, or --task 010` });
}

/** Writes one list of the owner's file; what is logged is the changed artifact under its path, null where it is gone. */
export function writeSide(
  change: Change,
  owner: Owner,
  side: Side,
  list: readonly ArtifactState[],
  logged: Readonly<Record<string, ArtifactState | null>>,
): Result<void> {
  const fields = Object.fromEntries(Object.entries(logged).map(([path, one]) => [`${side}.${path}`, one]));
  const edit = { path: [side], value: list };
  if (owner.kind === 'phase') {
    const written = change.draft.editState('phase', phaseState(owner.name), owner.text, [edit]);
    if (!written.ok) return written;
    change.draft.log(owner.name, { type: 'set', fields });
    return ok(undefined);
  }
  const { task } = owner;
  const adopted = adopt(change, task);
  if (!adopted.ok) return adopted;
  const told = Object.entries(adopted.value.fields).map(([key, value]) => ({ path: [key], value }));
  const stamp = { path: ['updated_at'], value: change.now };
  const written = change.draft.editState('task', taskState(task.ref), task.file.text, [...told, edit, stamp]);
  if (!written.ok) return written;
  change.draft.log(task.ref, { type: 'set', fields });
  return ok(undefined);
}
