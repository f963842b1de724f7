// Rows of one file side by side: an agent mostly waits, for its own start, its model or its next try.
import { availableParallelism } from 'node:os';

export type Work = () => Promise<void>;

const WIDTH = Math.max(3, availableParallelism());
const waiting: Work[] = [];
let begun = false;

/** Gives what waits for this work. All that a file has queued begins, in its order, when the first of it is waited for. */
export function inLane(work: Work): Work {
  const over = new Promise<void>((resolve, reject) => {
    waiting.push(() => work().then(resolve, reject));
  });
  // It is told by the test that waits for it, whose turn comes later.
  over.catch(() => {});
  return () => {
    begin();
    return over;
  };
}

function begin(): void {
  if (begun) return;
  begun = true;
  for (let lane = 0; lane < WIDTH; lane++) void follow();
}

async function follow(): Promise<void> {
  for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) await work();
}
