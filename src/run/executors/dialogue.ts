// A conversation with a program that not only prints, but asks and is answered. Both sides stand in its log, a message a line.
// Types alone: who holds it is an executor's, and what carries it is the agent's process.

/** What sow said itself begins so; everything else was said by the program. */
export const OWN = '> ';

export interface Peer {
  /** What the program says. */
  readonly heard: ReadableStream<Uint8Array>;
  /** What is said to it, in whole lines. */
  readonly said: WritableStream<Uint8Array>;
  /** Aborted when the run is to end: the program is told in its own words first. */
  readonly cancelled: AbortSignal;
}

/** Resolves, or rejects, when nothing more is to be said: the program's input is closed then. */
export type Dialogue = (peer: Peer) => Promise<void>;
