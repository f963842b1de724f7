// What a reader has been shown on this machine: the ids, one a line, in a file of the reader's own. An id that is torn by a
// crash matches nothing, so that its event is shown once more, never less.
import { fail, ok, type Result } from '../../base/result.ts';
import { absolute, makeFolders } from '../../store/disk/files.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { CURSORS } from '../../store/layout.ts';
import type { Store } from '../../store/store.ts';

export function seenBy(store: Store, reader: string): ReadonlySet<string> {
  const bytes = store.io.read(absolute(store, cursorOf(reader)), 'no-links');
  return new Set(bytes === null ? [] : Buffer.from(bytes).toString('latin1').split('\n'));
}

export function markSeen(store: Store, reader: string, ids: readonly string[]): Result<void> {
  const path = cursorOf(reader);
  try {
    makeFolders(store, CURSORS);
    // The line before may have been torn.
    store.io.append(absolute(store, path), `\n${ids.join('\n')}\n`);
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, path, true));
  }
}

/** No actor's name holds a + or an @. */
function cursorOf(reader: string): string {
  return `${CURSORS}/${reader.replace(':', '@').replaceAll('/', '+')}`;
}
