// One output stream of an agent on its way into a file, masked, and line by line to whoever reads along. Written at
// once and synchronously: what was read from the agent is in the file even if sow is killed the moment after.
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { streamMasker } from '../../base/mask.ts';

export interface OutputOptions {
  readonly path: string;
  readonly secrets: readonly string[];
  /** Each line once it is complete, masked, without its end; the last one also if nothing ends it. */
  readonly onLine?: ((line: string) => void) | undefined;
}

export interface Output {
  write(chunk: Buffer): void;
  end(): void;
  /** Why the file holds less than the agent wrote, if it does; the agent is not stopped for it. */
  trouble(): LogTrouble | null;
}

export interface LogTrouble {
  readonly path: string;
  readonly code: string;
}

/** An agent that prints without any line end is cut here, before it fills the memory. */
const MAX_LINE = 16 * 1024 * 1024;

/**
 * Everything in here is a string of bytes (latin1), so that a character or a secret cut by a chunk needs no care of its
 * own and bytes that are no UTF-8 reach the file unchanged.
 */
export function openOutput({ path, secrets, onLine }: OutputOptions): Output {
  const mask = streamMasker(secrets.map((secret) => Buffer.from(secret).toString('latin1')));
  const file = openLog(path);
  const lines = onLine && lineSplitter((line) => onLine(Buffer.from(line, 'latin1').toString()));
  const pass = (masked: string) => {
    if (masked === '') return;
    file.append(Buffer.from(masked, 'latin1'));
    lines?.write(masked);
  };
  return {
    write: (chunk) => pass(mask.write(chunk.toString('latin1'))),
    end: () => {
      pass(mask.flush());
      lines?.end();
      file.close();
    },
    trouble: file.trouble,
  };
}

function lineSplitter(onLine: (line: string) => void) {
  let pending = '';
  const give = () => {
    onLine(pending.endsWith('\r') ? pending.slice(0, -1) : pending);
    pending = '';
  };
  return {
    write: (text: string) => {
      const [first = '', ...rest] = text.split('\n');
      pending += first;
      for (const next of rest) {
        give();
        pending = next;
      }
      if (pending.length > MAX_LINE) give();
    },
    end: () => {
      if (pending !== '') give();
    },
  };
}

/** Made by the first byte. Stops at the first trouble, and says which: a full disk must not take the run with it. */
function openLog(path: string) {
  let trouble: LogTrouble | null = null;
  let fd: number | null = null;
  const attempt = (work: () => void) => {
    if (trouble !== null) return;
    try {
      work();
    } catch (error) {
      trouble = { path, code: (error as NodeJS.ErrnoException).code ?? 'UNKNOWN' };
    }
  };
  return {
    append: (bytes: Buffer) =>
      attempt(() => {
        fd ??= openSync(path, 'a', 0o600);
        writeFileSync(fd, bytes);
      }),
    close: () => {
      if (fd !== null) closeSync(fd);
      fd = null;
    },
    trouble: () => trouble,
  };
}
