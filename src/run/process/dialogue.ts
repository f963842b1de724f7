// The two pipes of a program that is talked with, as the streams of a dialogue. Both sides go into one log, line by line: what
// sow says waits until the program has finished its line.
import type { Writable } from 'node:stream';
import { type Dialogue, OWN } from '../executors/dialogue.ts';
import type { Output } from './output.ts';

export interface Talk {
  /** What the program has printed. */
  hear(chunk: Buffer): void;
  /** The program prints nothing more. */
  close(): void;
  cancel(): void;
  /** Resolves when nothing more is to be said. */
  readonly over: Promise<void>;
}

export function talk(dialogue: Dialogue, stdin: Writable, log: Output): Talk {
  const cancelling = new AbortController();
  let hear: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isOpen = true;
  const heard = new ReadableStream<Uint8Array>({
    start: (controller) => {
      hear = controller;
    },
    // Whoever listened has had enough.
    cancel: () => {
      isOpen = false;
    },
  });
  const lines = joined(log);
  const said = new WritableStream<Uint8Array>({
    write: (chunk) => {
      lines.own(chunk);
      if (stdin.writable) stdin.write(chunk);
    },
  });
  // A program that has gone away does not take what is said.
  stdin.on('error', () => undefined);
  const over = dialogue({ heard, said, cancelled: cancelling.signal })
    // How it ended stands in what was said.
    .catch(() => undefined)
    .then(() => void stdin.end());
  return {
    hear: (chunk) => {
      lines.theirs(chunk);
      if (isOpen) hear?.enqueue(chunk);
    },
    close: () => {
      lines.end();
      if (isOpen) hear?.close();
      isOpen = false;
    },
    cancel: () => cancelling.abort(),
    over,
  };
}

/** Whole lines of both, each as soon as it may stand there. */
function joined(log: Output) {
  let isWithinLine = false;
  let waiting: Buffer[] = [];
  const giveWaiting = (): void => {
    for (const line of waiting) log.write(line);
    waiting = [];
  };
  return {
    theirs: (chunk: Buffer) => {
      log.write(chunk);
      isWithinLine = chunk.at(-1) !== NEWLINE;
      if (!isWithinLine) giveWaiting();
    },
    own: (chunk: Uint8Array) => {
      waiting.push(Buffer.concat([Buffer.from(OWN), chunk]));
      if (!isWithinLine) giveWaiting();
    },
    end: () => {
      if (isWithinLine && waiting.length > 0) log.write(Buffer.from('\n'));
      giveWaiting();
    },
  };
}

const NEWLINE = 0x0a;
