// Archives that are older than they are kept for. What they were stays in the project's log.
import { fail, ok, type Result } from '../../base/result.ts';
import { type ArchiveName, readArchiveName, removeArchive } from '../../store/archive/archives.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { ARCHIVE } from '../../store/layout.ts';
import { nowOf } from '../../store/store.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { ageMs } from './age.ts';

/** @param olderThan an age such as `30d`; the setting archive.keep_days when absent, and nothing without either */
export function prune({ store, context }: Workspace, olderThan?: string): Result<readonly string[]> {
  const days = readQuietly(store, ({ settings }) => settings.archive?.keep_days);
  const age = olderThan ?? (days === undefined ? undefined : `${days}d`);
  if (age === undefined) return ok([]);
  const ms = ageMs(age);
  if (ms === undefined)
    return fail({ reason: 'usage', message: `${JSON.stringify(age)} is no age`, hint: '30d, 12h or 90m' });
  const before = Date.parse(nowOf(store)) - ms;
  try {
    const old = (store.io.list(`${store.dir}/${ARCHIVE}`) ?? [])
      .flatMap((name): ArchiveName[] => [readArchiveName(name) ?? []].flat())
      .filter(({ archived_at }) => Date.parse(archived_at) <= before);
    if (!context.dryRun) for (const archive of old) removeArchive(store, archive);
    return ok(old.map(({ name }) => name));
  } catch (error) {
    return fail(ioFailure(error, ARCHIVE, false));
  }
}
