// Which tasks a list is asked for, beside their phase and status: by who, by when, by what they wait for.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { resolve } from '../../model/graph/board.ts';
import { isSamePerson } from '../../model/people/names.ts';
import { isTerminal } from '../../model/status.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { TaskFile } from '../../store/state/source.ts';
import { viewTask } from './task-view.ts';

export const PRIORITIES = ['low', 'medium', 'high', 'critical'] as const;
export const SORTS = [
  'id',
  'priority',
  'deadline',
  'updated',
  'created',
  'status',
  'name',
  'progress',
] as const;
export type Sort = (typeof SORTS)[number];

export interface Selection {
  readonly assignee?: string | undefined;
  readonly participant?: string | undefined;
  readonly priorities?: readonly string[] | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly ready?: boolean | undefined;
  readonly blocked?: boolean | undefined;
  readonly hasDeps?: boolean | undefined;
  /** A reference: only its children. */
  readonly parent?: string | undefined;
  /** A time or a day. */
  readonly deadlineBefore?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly criteria?: 'met' | 'unmet' | undefined;
  readonly sort?: string | undefined;
}

type Sound = TaskFile & { readonly state: NonNullable<TaskFile['state']> };

function isSound(task: TaskFile): task is Sound {
  return task.state !== undefined;
}

type Test = (task: Sound) => boolean;

/** Broken files have nothing to select by: they stay, whatever is asked for. */
export function selected(
  snapshot: Snapshot,
  tasks: readonly TaskFile[],
  selection: Selection,
  now: string,
): Result<readonly TaskFile[]> {
  const wrong =
    wrongWord('priority', selection.priorities ?? [], PRIORITIES) ??
    wrongWord('order', selection.sort, SORTS);
  if (wrong) return wrong;
  const before = selection.deadlineBefore === undefined ? undefined : timeOf(selection.deadlineBefore);
  if (Number.isNaN(before))
    return fail({
      reason: 'usage',
      message: `${JSON.stringify(selection.deadlineBefore)} is no time`,
      hint: '2025-02-01',
    });
  const parent = parentOf(snapshot, selection.parent);
  if (!parent.ok) return parent;
  const tests = testsOf(snapshot, selection, { now: Date.parse(now), before, parent: parent.value });
  const kept = tasks.filter((task) => !isSound(task) || tests.every((test) => test(task)));
  return ok(selection.sort === undefined ? kept : inOrderOf(kept, selection.sort));
}

interface Facts {
  readonly now: number;
  readonly before: number | undefined;
  readonly parent: string | undefined;
}

function testsOf(snapshot: Snapshot, selection: Selection, { now, before, parent }: Facts): Test[] {
  const { board } = snapshot;
  const stand = (task: TaskFile): string => viewTask(snapshot, task).readiness;
  const {
    assignee,
    participant,
    priorities = [],
    labels = [],
    ready,
    blocked,
    hasDeps,
    overdue,
    criteria,
  } = selection;
  const tests: (Test | false | undefined)[] = [
    assignee !== undefined &&
      (({ state }) => state.assignee !== undefined && isSamePerson(state.assignee, assignee)),
    participant !== undefined &&
      (({ state }) => (state.participants ?? []).some(({ agent_id }) => isSamePerson(agent_id, participant))),
    priorities.length > 0 && (({ state }) => priorities.includes(state.priority ?? 'medium')),
    labels.length > 0 && (({ state }) => labels.every((label) => state.labels?.includes(label))),
    ready && ((task) => ['ready', 'resumable'].includes(stand(task))),
    blocked && ((task) => stand(task) === 'blocked'),
    hasDeps && (({ state }) => (state.depends_on ?? []).length > 0),
    parent !== undefined &&
      (({ ref }) => (board.byParent.get(parent) ?? []).some((child) => child.ref === ref)),
    before !== undefined && (({ state }) => deadlineOf(state) < before),
    overdue && (({ state }) => !isTerminal(state.status) && deadlineOf(state) < now),
    criteria && (({ state }) => criteria === (isMet(state.success_criteria) ? 'met' : 'unmet')),
  ];
  return tests.filter((test): test is Test => test !== false && test !== undefined);
}

/** Without any criteria there is nothing that is unmet. */
function isMet(criteria: readonly { readonly met?: boolean }[] = []): boolean {
  return criteria.every(({ met }) => met === true);
}

function deadlineOf({ deadline }: { readonly deadline?: string }): number {
  return deadline === undefined ? Number.POSITIVE_INFINITY : Date.parse(deadline);
}

function timeOf(text: string): number {
  return /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
}

function parentOf({ board }: Snapshot, reference: string | undefined): Result<string | undefined> {
  if (reference === undefined) return ok(undefined);
  const [found, ...more] = resolve(board, reference);
  if (!found) return fail({ reason: 'not-found', what: 'task', ref: reference });
  const candidates = [found, ...more].map(({ ref }) => ref);
  return more.length > 0 ? fail({ reason: 'ambiguous', ref: reference, candidates }) : ok(found.ref);
}

/** Most urgent, nearest or newest first; what has no such value comes last, and equals keep their order. */
function inOrderOf(tasks: readonly TaskFile[], sort: string): TaskFile[] {
  const key = ({ ref, state, history }: TaskFile): string | number => {
    if (!state) return sort === 'id' ? ref : Number.POSITIVE_INFINITY;
    switch (sort) {
      case 'priority':
        return -PRIORITIES.indexOf(state.priority ?? 'medium');
      case 'deadline':
        return deadlineOf(state);
      case 'updated':
        return -Date.parse(state.updated_at);
      case 'created':
        return -Date.parse(state.created_at);
      case 'progress':
        return -(history.reported?.percent ?? -1);
      case 'status':
        return state.status;
      case 'name':
        return state.name;
      default:
        return ref;
    }
  };
  return [...tasks].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

export function wrongWord(
  what: string,
  given: string | readonly string[] | undefined,
  known: readonly string[],
): Result<never> | undefined {
  const unknown = [given ?? []].flat().find((one) => !known.includes(one));
  if (unknown === undefined) return undefined;
  const [near] = nearest(unknown, known);
  const hint = near ? `did you mean ${near}?` : known.join(', ');
  return fail({ reason: 'usage', message: `${JSON.stringify(unknown)} is no ${what}`, hint });
}
