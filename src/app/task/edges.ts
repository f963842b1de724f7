// The edges of a task or a phase as they are set: two that mean the same task are one, and each that comes or goes is an event.
import { ok, type Result } from '../../base/result.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { sameValue } from '../../document/same-value.ts';
import type { Dependency, PhaseState, TaskState } from '../../model/generated/types.ts';
import { edgesOf, targetName } from '../../model/graph/board.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Change } from '../workspace/decision.ts';
import { editsFrom, fieldsOf, type Reserved, type SameItem } from './assign.ts';

/** Edits of a task or a phase from assignments; one edge a target, whatever it is called. @param phase of the task */
export function editsWithEdges(
  root: 'task' | 'phase',
  state: TaskState | PhaseState,
  words: readonly string[],
  reserved: Reserved,
  snapshot: Snapshot,
  phase?: string,
): Result<Edit[]> {
  const edits = editsFrom(root, state, words, reserved, { depends_on: sameTarget(snapshot, phase) });
  if (!edits.ok) return edits;
  const distinct = edits.value.map((one) =>
    isEdges(one) ? { ...one, value: withoutTwins(snapshot, one.value, phase) } : one,
  );
  return ok(distinct.filter((one) => !isEdges(one) || !sameValue(one.value, state.depends_on)));
}

function isEdges({ path }: Edit): boolean {
  return path.length === 1 && path[0] === 'depends_on';
}

/**
 * Edges as somebody gave them, each target once: the last word on it counts, in the place of the first.
 * @param phase of the task that has them
 */
export function withoutTwins(snapshot: Snapshot, edges: unknown, phase?: string): unknown {
  if (!Array.isArray(edges)) return edges;
  const same = sameTarget(snapshot, phase);
  const kept: unknown[] = [];
  for (const edge of edges as unknown[]) {
    const at = kept.findIndex((one) => same(one, edge));
    if (at < 0) kept.push(edge);
    else if (isSoft(kept[at]) !== isSoft(edge)) kept[at] = edge;
  }
  return kept;
}

/** Whether two edges lead to the same task or phase, by whatever references, hard or soft. */
function sameTarget(snapshot: Snapshot, phase: string | undefined): SameItem {
  // The board is asked for only where there are edges: it takes a look at every task.
  const targets = (value: unknown): string[] =>
    isDependency(value) ? edgesOf([value]).map((edge) => targetName(snapshot.board, edge, phase)) : [];
  return (one, other) => sameValue(one, other) || targets(one).some((name) => targets(other).includes(name));
}

function isSoft(edge: unknown): boolean {
  return isDependency(edge) && edgesOf([edge]).some(({ hard }) => !hard);
}

/** The schema has not judged yet what stands there. */
function isDependency(value: unknown): value is Dependency {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return 'phase' in value
    ? typeof value.phase === 'string'
    : 'task' in value && typeof value.task === 'string';
}

export function logEdits({ draft }: Change, ref: string, state: TaskState, edits: readonly Edit[]): void {
  const others = edits.filter((edit) => !isEdges(edit));
  if (others.length > 0) draft.log(ref, { type: 'set', fields: fieldsOf(others) });
  for (const { value } of edits.filter(isEdges)) {
    const [before, after] = [state.depends_on ?? [], (value ?? []) as readonly Dependency[]];
    for (const on of missingIn(before, after)) draft.log(ref, { type: 'dependency_added', on });
    for (const on of missingIn(after, before)) draft.log(ref, { type: 'dependency_removed', on });
  }
}

function missingIn(some: readonly Dependency[], others: readonly Dependency[]): Dependency[] {
  return others.filter((edge) => !some.some((one) => sameValue(one, edge)));
}
