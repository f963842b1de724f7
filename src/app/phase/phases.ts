// Phases: add, list, show and set.
import { fail, ok, type Result } from '../../base/result.ts';
import type { Edit } from '../../document/edit/edit.ts';
import type { Event, PhaseState } from '../../model/generated/types.ts';
import { edgesOf, makeBoard } from '../../model/graph/board.ts';
import { cyclesThrough, waitsFor } from '../../model/graph/cycles.ts';
import { withStatus } from '../../model/project-type/effects.ts';
import { phaseState } from '../../store/layout.ts';
import type { PhaseFile, Snapshot } from '../../store/state/snapshot.ts';
import { writePhase } from '../project/new.ts';
import { type FieldsSet, setBefore } from '../project/project.ts';
import { assignable, fieldsOf, type Reserved } from '../task/assign.ts';
import { cycleFailure, danglingEdge } from '../task/check-graph.ts';
import { editsWithEdges } from '../task/edges.ts';
import type { PhaseSummary } from '../view/status.ts';
import { projectStatus } from '../view/status.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { phaseFault } from './type-faults.ts';

const RESERVED: Reserved = {
  name: 'the name is the folder',
  created_at: 'sow keeps the times',
  started_at: 'sow keeps the times',
  completed_at: 'sow keeps the times',
  failed_at: 'sow keeps the times',
};

export const phaseFields = (): string[] => assignable('phase', RESERVED);

export interface PhaseRequest {
  readonly name: string;
  readonly dependsOn?: readonly string[] | undefined;
}

export function addPhase(
  workspace: Workspace,
  { name, dependsOn }: PhaseRequest,
): Promise<Result<PhaseState>> {
  return change(workspace, { command: 'phase add', again: addedBefore }, (current) => {
    const { snapshot } = current;
    if (!/^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$/.test(name)) {
      return fail({
        reason: 'usage',
        message: `${JSON.stringify(name)} is no phase name`,
        hint: 'lower-case letters, digits, hyphens and underscores',
      });
    }
    if (snapshot.phases.some((phase) => phase.name === name && phase.file.exists)) {
      return fail({ reason: 'refused', message: `the phase ${name} is there already` });
    }
    const edges = dependsOn?.map((one) =>
      snapshot.phases.some((phase) => phase.name === one) ? { phase: one } : one,
    );
    const state: PhaseState = {
      name,
      status: 'pending',
      enabled: true,
      created_at: current.now,
      inputs: [],
      outputs: [],
      ...(edges && edges.length > 0 && { depends_on: edges }),
    };
    const sound = checkPhaseGraph(snapshot, state);
    if (!sound.ok) return sound;
    const made = writePhase(current, name, state);
    return made.ok ? ok(state) : made;
  });
}

function addedBefore(snapshot: Snapshot, events: readonly Event[]): PhaseState | undefined {
  const made = events.find(({ type, subject }) => type === 'created' && subject !== 'project');
  return snapshot.phases.find(({ name }) => name === made?.subject)?.state;
}

export function listPhases(workspace: Workspace): Result<readonly PhaseSummary[]> {
  const status = projectStatus(workspace);
  return status.ok ? ok(status.value.phases) : status;
}

export function showPhase(workspace: Workspace, name: string): Result<PhaseState> {
  return read(workspace, (snapshot) => {
    const phase = findPhase(snapshot, name);
    if (!phase.ok) return phase;
    return phase.value.state
      ? ok(phase.value.state)
      : fail({ reason: 'invalid-state', diagnostics: phase.value.file.diagnostics });
  });
}

export function setPhaseFields(
  workspace: Workspace,
  name: string,
  words: readonly string[],
): Promise<Result<FieldsSet>> {
  const options = { command: 'phase set', again: setBefore(name) };
  return change(workspace, options, ({ snapshot, draft, now }) => {
    const phase = findPhase(snapshot, name);
    if (!phase.ok) return phase;
    const { state, file } = phase.value;
    if (!state) return fail({ reason: 'invalid-state', diagnostics: file.diagnostics });
    const assigned = editsWithEdges('phase', state, words, RESERVED, snapshot);
    if (!assigned.ok) return assigned;
    if (assigned.value.length === 0) return ok({ changed: [] });
    const wrong = phaseFault(snapshot.type, state, assigned.value);
    if (wrong) return fail(wrong);
    const edits = assigned.value.flatMap((one) => [one, ...timesOf(state, one.path[0], one.value, now)]);
    const after = { ...state, ...Object.fromEntries(edits.map(({ path, value }) => [path[0] ?? '', value])) };
    const sound = checkPhaseGraph(snapshot, after as PhaseState);
    if (!sound.ok) return sound;
    const written = draft.editState('phase', phaseState(name), file.text, edits);
    if (!written.ok) return written;
    draft.log(name, { type: 'set', fields: fieldsOf(assigned.value) });
    return ok({ changed: assigned.value.map(({ path }) => path.join('.')) });
  });
}

/** A status that begins or ends the phase brings its time along, and takes that of another end away. */
function timesOf(state: PhaseState, field: string | undefined, value: unknown, now: string): Edit[] {
  if (field !== 'status') return [];
  const after = withStatus(state, value as PhaseState['status'], now);
  return (['started_at', 'completed_at', 'failed_at'] as const)
    .filter((time) => after[time] !== state[time])
    .map((time) => ({ path: [time], value: after[time] }));
}

export function findPhase(snapshot: Snapshot, name: string): Result<PhaseFile> {
  const phase = snapshot.phases.find((one) => one.name === name);
  const near = snapshot.phases.map((one) => one.name);
  return phase ? ok(phase) : fail({ reason: 'not-found', what: 'phase', ref: name, near });
}

function checkPhaseGraph(snapshot: Snapshot, state: PhaseState): Result<void> {
  const { board } = snapshot;
  const phases = [...board.phases.filter(({ name }) => name !== state.name), { name: state.name, state }];
  const changed = makeBoard(board.project, board.config, phases, board.tasks, board.archived);
  for (const edge of edgesOf(state.depends_on)) {
    const dangling = danglingEdge(changed, edge);
    if (dangling) return dangling;
  }
  const [cycle] = cyclesThrough(waitsFor(changed), [`phase:${state.name}`]);
  return cycle ? fail(cycleFailure(cycle)) : ok(undefined);
}
