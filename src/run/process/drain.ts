// When the output of a process that has exited is complete. As a rule its pipes close with it. But a descendant in a
// session of its own may hold them open for hours, so their end must not be waited for; and what the process itself
// wrote before it exited must not be lost, however busy this program is.
import type { Readable } from 'node:stream';
import { setImmediate as check, setTimeout as delay } from 'node:timers/promises';

/** For what writes on just after the exit, such as the `tee` of a wrapper script. */
const STRAGGLERS_MS = 250;
/** More than a pipe or socket can hold: once this has been read, all that was in it at the exit has been read. */
const PIPE_BYTES = 4 * 1024 * 1024;

export interface Draining {
  /** Read to the end by listeners for 'data'. */
  readonly streams: readonly Readable[];
  /** Bytes read so far from all of them. */
  readonly received: () => number;
  readonly patienceMs?: number;
}

/** Called at the exit; resolves when nothing more is to be expected, with the streams closed. */
export async function drain({ streams, received, patienceMs = STRAGGLERS_MS }: Draining): Promise<void> {
  const closed = Promise.all(streams.map((stream) => close(stream)));
  const patience = new AbortController();
  await Promise.race([closed, delay(patienceMs, undefined, patience).catch(() => undefined)]);
  patience.abort();
  // The timer may fire with much still unread, where the program was busy until now. A turn of the event loop reads
  // whatever there is: after one that brought nothing, the pipes have been seen empty.
  const most = received() + PIPE_BYTES;
  for (
    let before = -1;
    before !== received() && received() < most && !streams.every(({ closed }) => closed);
  ) {
    before = received();
    await turn();
  }
  for (const stream of streams) stream.destroy();
}

function close(stream: Readable): Promise<void> {
  return new Promise((resolve) => (stream.closed ? resolve() : stream.once('close', resolve)));
}

/** One whole turn, wherever in a turn it is called: between two checks lies a poll of every open pipe. */
async function turn(): Promise<void> {
  await check();
  await check();
}
