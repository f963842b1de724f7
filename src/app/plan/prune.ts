// Tasks that a plan once made and names no more: they go when nobody has begun them, and nothing that stays waits for them.
import { fail, ok, type Result } from '../../base/result.ts';
import { type Board, childrenOf } from '../../model/graph/board.ts';
import type { TaskFile } from '../../store/state/source.ts';
import { removeFolder } from '../task/remove.ts';
import { edgesInto } from '../task/unlink.ts';
import type { Change } from '../workspace/decision.ts';

export interface Pruned {
  readonly key: string;
  readonly ref: string;
  readonly name: string;
}

/**
 * @param keys of the tasks that the plan names
 * @param after the board as the plan leaves it
 * @param agreed somebody has seen which tasks go
 */
export function pruneTasks(
  current: Change,
  keys: ReadonlySet<string>,
  after: Board,
  agreed: boolean,
): Result<readonly Pruned[]> {
  const going = goneFrom(current, keys);
  const refs = going.map(({ ref }) => ref);
  const held = [
    ...edgesInto({ board: after, phases: current.snapshot.phases }, refs).map(
      ({ name, on }) => [name, on] as const,
    ),
    ...refs.flatMap((ref) =>
      childrenOf(after, ref).flatMap((child) =>
        refs.includes(child.ref) ? [] : [[child.ref, [ref]] as const],
      ),
    ),
  ];
  if (held.length > 0)
    return fail({
      reason: 'refused',
      message: held.map(([name, on]) => `${on.join(', ')} is needed by ${name}`).join('; '),
      hint: 'drop these edges from the plan, or with sow task set',
    });
  if (going.length > 0 && !agreed)
    return fail({
      reason: 'refused',
      message: `this removes ${going.map(({ ref, key }) => `${ref} (${key})`).join(', ')} with all files`,
      hint: 'the same call with --yes does it',
    });
  for (const { ref } of going) {
    const done = removeFolder(current, ref);
    if (!done.ok) return done;
  }
  return ok(going);
}

function goneFrom({ snapshot }: Change, keys: ReadonlySet<string>): Pruned[] {
  return snapshot.taskRefs.flatMap((ref) => {
    const task = snapshot.task(ref);
    if (!task?.state?.key || keys.has(task.state.key) || !isUntouched(task)) return [];
    return [{ key: task.state.key, ref, name: task.state.name }];
  });
}

/** A plan made it, and it still stands as it was made: not begun, not claimed, not moved by a hand. */
function isUntouched({ state, history, standing }: TaskFile): boolean {
  const [made, ...moves] = history.moves;
  return (
    made?.type === 'created' &&
    made.by_plan === true &&
    moves.length === 0 &&
    standing.kind === 'explained' &&
    state?.started_at === undefined
  );
}
