// What stands around a task, worked out only when the state machine asks: most moves need little of it.

import type { Review } from '../../model/generated/types.ts';
import { type Board, type BoardTask, childrenOf, reviewOf } from '../../model/graph/board.ts';
import { openDependencies, parentBlockers, phaseBlockers } from '../../model/graph/readiness.ts';
import { givenBy } from '../../model/graph/tree/parent-status.ts';
import { seen } from '../../model/graph/tree/progress.ts';
import { describeBlocker } from '../../model/graph/words/blocker-words.ts';
import { isTerminal } from '../../model/status.ts';
import type { History } from '../../model/transition/history.ts';
import type { Situation } from '../../model/transition/intent.ts';

export function situationOf(
  snapshot: { readonly board: Board; short(ref: string): string },
  task: BoardTask & { readonly history: History },
): Situation {
  return {
    claim: task.claim,
    get openDependencies() {
      return openDependencies(snapshot.board, task).map((blocker) =>
        describeBlocker(blocker, snapshot.short),
      );
    },
    get children() {
      return childrenOf(snapshot.board, task.ref).length;
    },
    get openChildren() {
      return childrenOf(snapshot.board, task.ref)
        .filter(({ state }) => !state || !isTerminal(state.status))
        .map(({ ref }) => snapshot.short(ref));
    },
    get decidedByChildren() {
      const { strategy, threshold } = task.state ?? {};
      const given = givenBy(childrenOf(snapshot.board, task.ref).map(seen), strategy, threshold);
      return given === 'done' || given === 'failed';
    },
    get parentBlockers() {
      return parentBlockers(snapshot.board, task).map((blocker) => describeBlocker(blocker, snapshot.short));
    },
    get phaseBlockers() {
      return phaseBlockers(snapshot.board, task).map((blocker) => describeBlocker(blocker, snapshot.short));
    },
    get review(): Review {
      return reviewOf(snapshot.board, task);
    },
    get workers() {
      return workersOf(task.history, task.state?.iteration ?? 1);
    },
  };
}

/** Everyone who held the task in an iteration, and the runs in which they did. */
function workersOf(history: History, iteration: number): string[] {
  return history.moves
    .filter(
      (event) => event.iteration === iteration && (event.type === 'claimed' || event.type === 'submitted'),
    )
    .flatMap(({ holder, actor, run }) => [String(holder ?? actor), ...(run === undefined ? [] : [run])]);
}
