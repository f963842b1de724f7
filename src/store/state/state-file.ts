// One state file as read: its text, its value where it is sound, and what is wrong with it where it is not.
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { RootName } from '../../document/generated/shapes.ts';
import { readDocument } from '../../document/read.ts';
import { decode } from '../../document/yaml/parse.ts';
import type { Root } from '../disk/files.ts';
import { hasCode } from '../disk/io-failure.ts';
import { ownReader } from '../disk/links.ts';

export interface StateFile<T> {
  /** Relative to .sow. */
  readonly path: string;
  readonly exists: boolean;
  readonly text: string;
  /** Something stands there, and nobody knows what: the file system does not give it out. */
  readonly unread?: boolean;
  /** Undefined when the file is absent or has errors. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a file under .sow is named to people: relative to the repository root. */
export function shownPath(path: string): string {
  return `.sow/${path}`;
}

export type ReadText = (path: string) => Uint8Array | null;

const IN_THE_WAY: Readonly<Record<string, { message: string; help: string }>> = {
  EISDIR: { message: 'a folder stands where a file belongs', help: 'move it away' },
  ELOOP: {
    message: 'a symbolic link stands here, and sow follows none',
    help: 'put the file itself there',
  },
};

/** @param file how diagnostics name it. */
export function readState<T>(
  read: ReadText,
  schema: RootName,
  path: string,
  file = shownPath(path),
): StateFile<T> {
  const absent = { path, exists: false, text: '', value: undefined, diagnostics: [] };
  let bytes: Uint8Array | null;
  try {
    bytes = read(path);
  } catch (error) {
    if (!hasCode(error)) throw error;
    const known = IN_THE_WAY[error.code];
    const fault: Diagnostic = {
      code: 'SOW507',
      severity: 'error',
      message: `it cannot be read (${error.code})`,
      at: { file, text: '', from: 0, to: 0 },
      ...known,
    };
    return { ...absent, exists: true, unread: known === undefined, diagnostics: [fault] };
  }
  if (bytes === null) return absent;
  const { text, fault } = decode(file, bytes);
  if (fault) return { ...absent, exists: true, text, diagnostics: [fault] };
  return { path, exists: true, text, ...readDocument<T>(schema, file, text) };
}

export function readPlain(root: Root): ReadText {
  return ownReader(root);
}
