// A landing that has begun, noted so that one that was cut short is finished or undone by whoever comes next.
import { join } from 'node:path';
import { ok, type Result } from '../../../base/result.ts';
import { firstParent, followIndex, type Landing, undoMerge } from '../../../git/checkout/landing.ts';
import { headCommit } from '../../../git/refs.ts';
import { makeFolders } from '../../../store/disk/files.ts';
import { reading } from '../../../store/disk/io-failure.ts';
import type { Workspace } from '../../workspace/workspace.ts';

const NOTE = 'local/landing.json';

export function indexOfLanding({ store }: Workspace): string {
  return join(store.dir, 'local', 'landing-index');
}

export function noteLanding({ store }: Workspace, landing: Landing): Result<void> {
  const path = join(store.dir, NOTE);
  return reading(path, () => {
    makeFolders(store, 'local');
    if (store.io.stat(`${path}.tmp`) !== null) store.io.unlink(`${path}.tmp`);
    store.io.create(`${path}.tmp`, `${JSON.stringify(landing)}\n`, 0o600);
    store.io.sync(`${path}.tmp`);
    store.io.rename(`${path}.tmp`, path);
    return ok(undefined);
  });
}

export function forgetLanding(workspace: Workspace): Result<void> {
  const { io, dir } = workspace.store;
  return reading(dir, () => {
    for (const path of [join(dir, NOTE), indexOfLanding(workspace)])
      if (io.stat(path) !== null) io.unlink(path);
    return ok(undefined);
  });
}

/** What became of a landing that was cut short; undefined where there is none. */
export function settleLanding(workspace: Workspace): Result<'finished' | 'undone' | undefined> {
  const { repository, context } = workspace;
  const landing = readNote(workspace);
  if (!landing || context.dryRun) return ok(undefined);
  const { root } = repository;
  const head = headCommit(repository);
  const isDone = head !== landing.before && firstParent(root, head) === landing.before;
  if (isDone) {
    const followed = landing.index === undefined ? ok('') : followIndex(root, landing.before, head);
    if (!followed.ok) return followed;
  } else if (head === landing.before) {
    const undone = undoMerge(repository, context.env, landing);
    if (!undone.ok) return undone;
  }
  const forgotten = forgetLanding(workspace);
  return forgotten.ok ? ok(isDone ? 'finished' : 'undone') : forgotten;
}

function readNote({ store }: Workspace): Landing | undefined {
  const text = store.io.read(join(store.dir, NOTE));
  return text === null ? undefined : (JSON.parse(Buffer.from(text).toString('utf8')) as Landing);
}
