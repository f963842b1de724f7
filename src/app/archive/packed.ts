// The packed archives of one command. They are written and synced while it decides, before the commit that takes away what
// they hold: a crash between the two leaves both, and a failure takes back what was written.
import { type Failure, isCommitted } from '../../base/failure.ts';
import { ok, type Result } from '../../base/result.ts';
import { discardArchive, writeArchive } from '../../store/archive/archives.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { packTexts, type Texts } from './texts.ts';

export interface Packed {
  /** @param top the folder that stands in the archive, around everything. */
  write(name: string, top: string, texts: Texts): Result<void>;
  /** Before it is decided anew: an editor was faster, and what was packed is old. */
  discard(): void;
  /** What is committed leaves the project whatever happened afterwards, and then stands in the archive alone. */
  failed(failure: Failure): void;
}

export function newPacked({ store, context }: Workspace): Packed {
  const written = new Set<string>();
  const discard = (): void => {
    for (const name of written) discardArchive(store, name);
    written.clear();
  };
  return {
    write(name, top, texts) {
      const bytes = packTexts(top, texts);
      if (!bytes.ok) return bytes;
      if (context.dryRun) return ok(undefined);
      writeArchive(store, name, bytes.value);
      written.add(name);
      return ok(undefined);
    },
    discard,
    failed(failure) {
      if (!isCommitted(failure)) discard();
    },
  };
}
