// Text as it stands in a file that no schema governs.
import { hasCode } from '../disk/io-failure.ts';
import type { ReadText } from './state-file.ts';

/** A folder is no file, and a link is none of ours: `validate` tells of it. */
export function readFile(read: ReadText, path: string): Uint8Array | null {
  try {
    return read(path);
  } catch (error) {
    if (hasCode(error, 'EISDIR', 'ELOOP')) return null;
    throw error;
  }
}

export function decodeLenient(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : new TextDecoder('utf-8').decode(bytes);
}
