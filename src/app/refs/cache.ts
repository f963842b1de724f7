// Copies of git repositories, shared by all checkouts of a person: a folder for each source, in it one for each commit.
// A folder that bears the name of a commit is whole and never changes: it was made under another name. So nobody waits for
// anybody, and what a killed copy leaves is never taken for one.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Context } from '../../base/context.ts';
import { timeOf } from '../../base/id.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { cloneInto, type Remote, remoteCommit } from '../../git/remote.ts';
import { hasCode, ioFailure } from '../../store/disk/io-failure.ts';

type World = Pick<Context, 'env' | 'newId' | 'signal'>;

export interface Cached {
  readonly commit: string;
  readonly folder: string;
}

/** The newest commit of a branch, copied where it is not there yet. */
export async function fetchNewest(world: World, remote: Remote): Promise<Result<Cached>> {
  const place = placeOf(world, remote.url);
  if (!place.ok) return place;
  const commit = await remoteCommit(world, remote);
  if (!commit.ok) return commit;
  const folder = join(place.value, commit.value);
  return existsSync(folder) ? ok({ commit: commit.value, folder }) : copy(world, remote, place.value);
}

/** Takes away all copies of a source. */
export function forget(world: World, url: string): Result<void> {
  return take(world, url, () => true);
}

/** Takes away all copies of a source but those of some commits. */
export function keepOnly(world: World, url: string, commits: readonly string[]): Result<void> {
  return take(world, url, (name) => !commits.includes(name));
}

/** A copy loses its name before its files: whoever finds the name finds all of it. */
function take(world: World, url: string, isMeant: (name: string) => boolean): Result<void> {
  const place = placeOf(world, url);
  if (!place.ok) return place;
  return trying(place.value, () => {
    if (!existsSync(place.value)) return;
    sweep(world, place.value);
    for (const name of readdirSync(place.value).filter((one) => COMMIT.test(one) && isMeant(one))) {
      const gone = join(place.value, `${UNFINISHED}${world.newId()}`);
      renameSync(join(place.value, name), gone);
      rmSync(gone, { recursive: true, force: true });
    }
  });
}

const COMMIT = /^[0-9a-f]{40,64}$/;

/** The commit that a folder of the cache, or one in it, is of; undefined where it is none of this source. */
export function commitAt(
  url: string,
  target: string,
): { readonly commit: string; readonly path: string } | undefined {
  const [, commit, path = ''] =
    new RegExp(`/sow/refs/${digestOf(url)}/([0-9a-f]{40,64})(?:/(.*))?$`).exec(target) ?? [];
  return commit === undefined ? undefined : { commit, path };
}

function placeOf({ env }: World, url: string): Result<string> {
  const given = env.XDG_CACHE_HOME;
  const base = given && isAbsolute(given) ? given : env.HOME ? join(env.HOME, '.cache') : undefined;
  if (base !== undefined) return ok(join(base, 'sow', 'refs', digestOf(url)));
  return fail({ reason: 'refused', message: 'there is no home folder to keep copies in', hint: 'set HOME' });
}

function digestOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 32);
}

async function copy(world: World, remote: Remote, place: string): Promise<Result<Cached>> {
  const made = join(place, `${UNFINISHED}${world.newId()}`);
  const ready = trying(place, () => {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    sweep(world, place);
  });
  if (!ready.ok) return ready;
  const cloned = await cloneInto(world, remote, made);
  const placed = cloned.ok ? trying(made, () => settleIn(made, join(place, cloned.value))) : cloned;
  rmSync(made, { recursive: true, force: true });
  if (!placed.ok) return placed;
  return cloned.ok ? ok({ commit: cloned.value, folder: join(place, cloned.value) }) : cloned;
}

/** Without its .git, in which an agent could commit and which nobody asks anything. */
function settleIn(made: string, folder: string): void {
  rmSync(join(made, '.git'), { recursive: true, force: true });
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another command was faster, and copied the same.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  }
}

const UNFINISHED = 'unfinished-';
/** Nobody copies or removes for so long; what is older, a killed command has left. */
const OLD_MS = 24 * 3_600_000;

function sweep({ newId }: World, place: string): void {
  const now = timeOf(newId());
  for (const name of readdirSync(place)) {
    if (name.startsWith(UNFINISHED) && timeOf(name.slice(UNFINISHED.length)) < now - OLD_MS)
      rmSync(join(place, name), { recursive: true, force: true });
  }
}

function trying(path: string, work: () => void): Result<void> {
  try {
    work();
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, path, false));
  }
}
