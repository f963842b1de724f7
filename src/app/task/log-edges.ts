// Edges that come and go are events of their own, each with what it leads to as it was written.

import type { Edit } from '../../document/edit/edit.ts';
import { sameValue } from '../../document/same-value.ts';
import type { Dependency, TaskState } from '../../model/generated/types.ts';
import type { Change } from '../workspace/decision.ts';
import { fieldsOf } from './assign.ts';

export function logEdits({ draft }: Change, ref: string, state: TaskState, edits: readonly Edit[]): void {
  const isEdges = ({ path }: Edit): boolean => path.length === 1 && path[0] === 'depends_on';
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
