// `task expand`: each item of a collection becomes a child. Items that a child was made of before are not made again, so
// that a longer list can be expanded later; a collection without items completes its parent.
import { fail, ok, type Result } from '../../base/result.ts';
import { sameValue } from '../../document/same-value.ts';
import type { Event, TaskState } from '../../model/generated/types.ts';
import { childrenOf } from '../../model/graph/board.ts';
import { doneStatus } from '../../model/graph/tree/parent-status.ts';
import { canHaveChildren } from '../../model/graph/tree/tree.ts';
import { itemFilter } from '../../model/item-filter.ts';
import { isTerminal } from '../../model/status.ts';
import { fill } from '../../model/template.ts';
import { isHolder } from '../../model/transition/move.ts';
import { settledMove } from '../../model/transition/settled.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { adopt, writeFields } from '../task/apply-move.ts';
import { checkGraph, withTasks } from '../task/check-graph.ts';
import { createTask, usedIds } from '../task/new-task.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface ExpandRequest {
  readonly ref: string;
  readonly items: readonly unknown[];
  /** The children's names, with places for the item: {{item.x}}. */
  readonly template: string;
  readonly description?: string | undefined;
  /** Of which all must hold; see model/item-filter.ts. */
  readonly filters?: readonly string[] | undefined;
  /** sequential: each child waits for the one before; parallel when absent. */
  readonly mode?: 'parallel' | 'sequential' | undefined;
  /** How many children may be at work at once: max_workers of the parent. */
  readonly atOnce?: number | undefined;
  /** The children's role; the parent's when absent. */
  readonly role?: string | undefined;
}

export interface ExpandedChild {
  readonly ref: string;
  /** How people name it. */
  readonly short: string;
  readonly name: string;
  readonly outcome: 'created' | 'unchanged';
}

export interface Expanded {
  readonly parent: string;
  readonly status: TaskState['status'];
  readonly children: readonly ExpandedChild[];
  /** How many items the filters left out. */
  readonly left: number;
}

export async function expandTask(workspace: Workspace, request: ExpandRequest): Promise<Result<Expanded>> {
  const wanted = itemFilter(request.filters ?? []);
  if (!wanted.ok) return wanted;
  const items = request.items.filter(wanted.value);
  const options = { command: 'task expand', again: expandedBefore(request.ref) };
  return change(workspace, options, (current) => {
    const parent = findParent(current, request.ref);
    if (!parent.ok) return parent;
    const children = makeChildren(current, parent.value, { ...request, items });
    if (!children.ok) return children;
    const { ref, state } = parent.value;
    const left = request.items.length - items.length;
    const expanded = { parent: ref, status: state.status, children: children.value, left };
    const empty = items.length === 0 && childrenOf(current.snapshot.board, ref).length === 0;
    if (empty) {
      const status = completeEmpty(current, parent.value);
      return status.ok ? ok({ ...expanded, status: status.value }) : status;
    }
    const limited = limit(current, parent.value, request.atOnce);
    return limited.ok ? ok(expanded) : limited;
  });
}

function expandedBefore(ref: string) {
  return (snapshot: Snapshot, events: readonly Event[]): Expanded | undefined => {
    const parent = findSoundTask(snapshot, ref);
    const made = events.filter(({ type, subject }) => type === 'created' && subject.includes('/'));
    if (!parent.ok || events.length === 0) return undefined;
    const children = made.map(({ subject, name }): ExpandedChild => {
      const short = snapshot.short(subject);
      return { ref: subject, short, name: String(name), outcome: 'created' };
    });
    return { parent: parent.value.ref, status: parent.value.state.status, children, left: 0 };
  };
}

function findParent(current: Change, ref: string): Result<SoundTask> {
  const found = findSoundTask(current.snapshot, ref);
  if (!found.ok) return found;
  const { state } = found.value;
  const short = current.snapshot.short(found.value.ref);
  if (isTerminal(state.status)) {
    const hint = `sow reopen ${short} -m …, or expand another task`;
    return fail({ reason: 'refused', message: `${short} is ${state.status}`, hint });
  }
  if (state.claim && !canHaveChildren(found.value) && !isHolder(state, current))
    return fail({ reason: 'claimed', task: short, holder: state.claim.actor });
  return found;
}

function limit(current: Change, parent: SoundTask, atOnce: number | undefined): Result<unknown> {
  if (atOnce === undefined || parent.state.max_workers === atOnce) return ok(undefined);
  const adopted = adopt(current, parent);
  if (!adopted.ok) return adopted;
  const fields = { max_workers: atOnce };
  current.draft.log(parent.ref, { type: 'set', fields });
  return writeFields(current, parent, { ...adopted.value.fields, ...fields, updated_at: current.now });
}

function makeChildren(
  current: Change,
  parent: SoundTask,
  request: ExpandRequest,
): Result<readonly ExpandedChild[]> {
  const { snapshot } = current;
  const used = usedIds(snapshot);
  const spare = childrenOf(snapshot.board, parent.ref).filter(({ state }) => state?.item !== undefined);
  const states = new Map<string, TaskState>();
  const children: ExpandedChild[] = [];
  for (const [index, item] of request.items.entries()) {
    const known = spare.findIndex(({ state }) => sameValue(state?.item, item));
    const [old] = known < 0 ? [] : spare.splice(known, 1);
    if (old) {
      const name = old.state?.name ?? '';
      children.push({ ref: old.ref, short: snapshot.short(old.ref), name, outcome: 'unchanged' });
      continue;
    }
    const before = request.mode === 'sequential' ? children.at(-1) : undefined;
    const made = makeChild(current, parent, request, { item, index, before: before?.ref, used });
    if (!made.ok) return made;
    const ref = `${parent.phase}/${made.value.id}`;
    states.set(ref, made.value);
    children.push({ ref, short: made.value.id, name: made.value.name, outcome: 'created' });
  }
  const sound = checkGraph(withTasks(snapshot.board, states), [...states.keys()]);
  return sound.ok ? ok(children) : sound;
}

interface ItemAt {
  readonly item: unknown;
  readonly index: number;
  /** The child that this one waits for. */
  readonly before: string | undefined;
  readonly used: ReturnType<typeof usedIds>;
}

function makeChild(
  current: Change,
  parent: SoundTask,
  { template, description = '', role }: ExpandRequest,
  { item, index, before, used }: ItemAt,
): Result<TaskState> {
  const name = fill(template, item, index);
  if (!name.ok) return name;
  const text = fill(description, item, index);
  if (!text.ok) return text;
  const fields = { parent_id: parent.id, item, ...(before !== undefined && { depends_on: [before] }) };
  const { phase, state } = parent;
  return createTask(
    current,
    {
      phase,
      name: name.value,
      assigned_agent: role ?? state.assigned_agent,
      description: text.value,
      fields,
    },
    used,
  );
}

/** There is nothing to wait for. */
function completeEmpty(current: Change, parent: SoundTask): Result<TaskState['status']> {
  const adopted = adopt(current, parent);
  if (!adopted.ok) return adopted;
  const { state, heads, fields: told } = adopted.value;
  const to = doneStatus(state);
  const { fields, event } = settledMove(state, to, { actor: current.actor, now: current.now, text: '' });
  const written = writeFields(current, parent, { ...told, ...fields });
  if (!written.ok) return written;
  current.draft.log(parent.ref, { ...event, prev: heads }, 'orchestrator');
  return ok(to);
}
