// The batches of an orchestration: the levels of the open graph as it finds it. Each is recorded with the start of the first of its
// tasks, in that task's own log, so that a task that goes its way changes no file but its own.
import { ok, type Result } from '../../base/result.ts';
import type { Board, BoardTask } from '../../model/graph/board.ts';
import { readiness } from '../../model/graph/readiness.ts';
import { scheduleOf } from '../../model/graph/schedule.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { read } from '../view/tasks.ts';
import type { Change } from '../workspace/decision.ts';
import { isSound, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { openedBy } from './batch-events.ts';
import { batchesIn, nameOf, openTasks } from './batches.ts';

export interface Batches {
  /** For one transaction: told of each task before it is claimed, it records the batch that begins with it. */
  opener(current: Change): (ref: string) => void;
  /** These have started: that transaction was committed. */
  begun(refs: readonly string[]): void;
}

/**
 * What an earlier batch holds already is not opened again.
 * @param admits whether the orchestration may start it at all
 * @param check what must hold of each task that may start at once
 */
export function planBatches(
  workspace: Workspace,
  admits: (board: Board, task: BoardTask) => boolean,
  check: (task: SoundTask) => Result<unknown>,
): Result<Batches> {
  return read(workspace, (snapshot) => {
    const { board, task } = snapshot;
    const levels = scheduleOf(board).levels.map((level) => level.filter((one) => admits(board, one)));
    for (const first of levels[0] ?? []) {
      const startable = readiness(board, first).kind !== 'not' ? task(first.ref) : undefined;
      const checked = startable && isSound(startable) ? check(startable) : ok(undefined);
      if (!checked.ok) return checked;
    }
    const open = new Set(batchesIn(snapshot).flatMap((batch) => nameOf(openTasks(snapshot, batch))));
    const parts = levels.flatMap((level) => inParts(level.map(({ ref }) => ref)));
    return ok(
      batches(
        parts.filter((part) => !open.has(nameOf(part))),
        new Set(parts.flat().flatMap((ref) => idsOf(snapshot, ref))),
      ),
    );
  });
}

/** @param known batches that were there when these were planned */
function batches(parts: readonly (readonly string[])[], known: ReadonlySet<string>): Batches {
  const waiting = new Map(parts.flatMap((part) => part.map((ref) => [ref, part] as const)));
  return {
    opener({ snapshot, draft }) {
      const opened = new Set<readonly string[]>();
      return (ref) => {
        const tasks = waiting.get(ref);
        if (!tasks || opened.has(tasks)) return;
        opened.add(tasks);
        // Another orchestration may have opened it meanwhile, with one of the same tasks.
        const isOpen = tasks.some((one) => idsOf(snapshot, one).some((id) => !known.has(id)));
        if (!isOpen) draft.log(ref, { type: 'batch_created', tasks });
      };
    },
    begun(refs) {
      for (const part of refs.flatMap((ref) => [waiting.get(ref) ?? []]))
        for (const ref of part) waiting.delete(ref);
    },
  };
}

function idsOf(snapshot: Snapshot, ref: string): readonly string[] {
  return openedBy(snapshot, ref).map(({ id }) => id);
}

/** A log line holds no more than 64 KiB. */
const MOST_TASKS = 500;

function inParts(level: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let from = 0; from < level.length; from += MOST_TASKS)
    parts.push(level.slice(from, from + MOST_TASKS));
  return parts;
}
