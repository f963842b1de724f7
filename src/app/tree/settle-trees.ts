// After every decision, in its own transaction: parents are brought in line with their children, up to the top, and what a
// decision stops is stopped. No use case calls this; workspace/change.ts does, so that none can forget it.
import type { Settled } from '../../base/event.ts';
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { type Settling, settle } from '../../model/graph/tree/settle.ts';
import { canHaveChildren, parentOf, rootOf } from '../../model/graph/tree/tree.ts';
import { isTerminal } from '../../model/status.ts';
import { isHolder } from '../../model/transition/move.ts';
import { settledMove } from '../../model/transition/settled.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { adopt, applyMove, writeFields } from '../task/apply-move.ts';
import type { Change, Decided } from '../workspace/decision.ts';
import { isSound, type SoundTask } from '../workspace/find-task.ts';
import { concernsTrees, movedTasks, touchedTasks } from './touched.ts';

/** @param scope all: every tree, whatever the change touched. */
export function settleTrees(change: Decided, scope: 'touched' | 'all'): Result<readonly Settled[]> {
  const { snapshot: base, draft } = change;
  const touched = touchedTasks(draft);
  const trees = scope === 'all' ? base.parentNames.size > 0 : concernsTrees(change, touched);
  const said: Settled[] = [];
  if (trees) {
    const ahead = change.ahead();
    const held = heldParent(change, ahead, touched);
    if (held) return fail(held);
    for (const step of plan(base, ahead, scope === 'all' ? ahead.taskRefs : touched)) {
      const task = ahead.task(step.ref);
      if (!task || !isSound(task)) throw new Error(`${step.ref} is settled and has no state`);
      const done = take({ ...change, snapshot: ahead }, task, step);
      if (!done.ok) return done;
      said.push({ subject: step.ref, ...done.value });
    }
  }
  return ok(said);
}

/** Who works on a task may split it; others would take it out of the holder's hands. */
function heldParent(
  change: Change,
  { board, short }: Snapshot,
  touched: readonly string[],
): Failure | undefined {
  for (const ref of touched) {
    const task = board.byRef.get(ref);
    const parent = task && parentOf(board, task);
    const before = change.snapshot.board.byRef.get(ref);
    const known = before && parentOf(change.snapshot.board, before)?.ref === parent?.ref;
    if (!parent?.state?.claim || known || canHaveChildren(parent) || isHolder(parent.state, change)) continue;
    const { actor: holder, run } = parent.state.claim;
    const hint = `it can be split by ${holder}, or once it is released`;
    return { reason: 'claimed', task: short(parent.ref), holder, ...(run && { run }), hint };
  }
  return undefined;
}

function plan(base: Snapshot, ahead: Snapshot, refs: readonly string[]): readonly Settling[] {
  const { board } = ahead;
  const roots = refs.flatMap((ref) => {
    const was = base.board.byRef.get(ref);
    const is = board.byRef.get(ref);
    // A task that was taken out of a tree leaves its former siblings and their parent behind.
    const former = was && board.byRef.get(rootOf(base.board, was).ref);
    return [...(is ? [rootOf(board, is)] : []), ...(former ? [rootOf(board, former)] : [])];
  });
  const ended = movedTasks(base, ahead, refs)
    .filter(({ from, to }) => from !== undefined && !isTerminal(from) && to !== undefined && isTerminal(to))
    .flatMap(({ ref }) => board.byRef.get(ref) ?? []);
  const byHand = refs.flatMap((ref) => (isToldNow(base, ahead, ref) ? (board.byRef.get(ref) ?? []) : []));
  return settle(board, new Set(roots), [...ended, ...byHand]);
}

/** Whether a hand had ended the task, and its log tells of that from now on. */
function isToldNow(base: Snapshot, ahead: Snapshot, ref: string): boolean {
  const was = base.board.byRef.get(ref);
  const isOver = was?.state !== undefined && isTerminal(was.state.status);
  return (
    isOver && was.standing.kind === 'lawful' && ahead.board.byRef.get(ref)?.standing.kind === 'explained'
  );
}

/** Parents that a hand has ended: their logs tell it now, and what is open below them ends with them. */
export function adoptEnded(change: Change): Result<void> {
  const { board } = change.snapshot;
  for (const { ref, state, standing } of board.tasks) {
    if (standing.kind !== 'lawful' || !state || !isTerminal(state.status) || !board.byParent.has(ref))
      continue;
    const task = change.snapshot.task(ref);
    if (!task || !isSound(task)) continue;
    const told = adoptAlone(change, task);
    if (!told.ok) return told;
  }
  return ok(undefined);
}

/** A hand's edit is told, and nothing else changes. */
export function adoptAlone(change: Change, task: SoundTask): Result<void> {
  const adopted = adopt(change, task);
  if (!adopted.ok) return adopted;
  const written = writeFields(change, task, { ...adopted.value.fields, updated_at: change.now });
  return written.ok ? ok(undefined) : written;
}

/** The system does it, whoever made the change. */
const ACTOR = 'orchestrator';

type Done = Result<Omit<Settled, 'subject'>>;

function take(change: Change, task: SoundTask, step: Settling): Done {
  switch (step.kind) {
    case 'settle':
      return settleParent(change, task, step);
    case 'end':
      return end(change, task, step);
    case 'cancel':
      return cancel(change, task, step);
  }
}

function settleParent(change: Change, task: SoundTask, step: Settling & { kind: 'settle' }): Done {
  const adopted = adopt(change, task);
  if (!adopted.ok) return adopted;
  const { state, heads, fields: told } = adopted.value;
  const { short } = change.snapshot;
  const text = `too few of its children completed: ${step.lacking.map(short).join(', ')}`;
  const { fields, event } = settledMove(state, step.to, { actor: ACTOR, now: change.now, text });
  const written = writeFields(change, task, { ...told, ...fields });
  if (!written.ok) return written;
  change.draft.log(task.ref, { ...event, prev: heads }, ACTOR);
  return ok({ status: step.to, message: `${short(task.ref)} ${step.to}: settled by its children` });
}

function end(change: Change, task: SoundTask, { cause, by }: Settling & { kind: 'end' }): Done {
  const text = reasonOf(change, by);
  const moved = applyMove(change, task, { verb: 'abandon', actor: ACTOR, cause, text });
  if (!moved.ok) return moved;
  return ok({ status: 'abandoned', message: `${moved.value.short} abandoned (${cause}): ${text}` });
}

function cancel(change: Change, task: SoundTask, { by }: Settling & { kind: 'cancel' }): Done {
  const adopted = adopt(change, task);
  if (!adopted.ok) return adopted;
  const { state } = adopted.value;
  const reason = reasonOf(change, by);
  const mark = { by: ACTOR, reason, at: change.now };
  const written = writeFields(change, task, {
    ...adopted.value.fields,
    cancel: mark,
    updated_at: change.now,
  });
  if (!written.ok) return written;
  change.draft.log(task.ref, { type: 'set', fields: { cancel: mark } }, ACTOR);
  return ok({ status: state.status, message: `${change.snapshot.short(task.ref)} cancelled: ${reason}` });
}

function reasonOf({ snapshot }: Change, by: string): string {
  return `${snapshot.short(by)} was decided without it`;
}
