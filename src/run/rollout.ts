// Finds and reads the file that an agent's program keeps of a conversation, where its output alone does not tell all.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Rollout, RolloutTold } from './executors/executor.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined where the file is not found. */
export function readRollout(rollout: Rollout, session: string, env: Environment): RolloutTold | undefined {
  return inFolder(rollout, env, (folder, files) => {
    const file = files.findLast((path) => rollout.isOf(path, session));
    return file === undefined ? undefined : rollout.read(readFileSync(join(folder, file), 'utf8'));
  });
}

/** What the program called the conversation that it was told to begin as this run, where it makes the ids itself. */
export function sessionOfRun(
  rollout: Rollout,
  { id, started_at }: { readonly id: string; readonly started_at: string },
  env: Environment,
): string | undefined {
  return inFolder(rollout, env, (folder, files) => {
    // What it keeps of others may be long: only what was written since is read.
    const since = Date.parse(started_at);
    for (const file of files.map((path) => join(folder, path))) {
      const found = statSync(file);
      if (!found.isFile() || found.mtimeMs < since) continue;
      const session = rollout.begunAs?.(id, readFileSync(file, 'utf8'));
      if (session !== undefined) return session;
    }
    return undefined;
  });
}

export interface Further extends RolloutTold {
  readonly session: string;
}

/**
 * The conversations that its program began beside that of a run while it was at work, as `/new` does: in the same place, by
 * somebody at a terminal, and known to no other run.
 * @param isOthers whether another run has, or may have, this conversation
 */
export function furtherOf(
  rollout: Rollout,
  { id, started_at }: { readonly id: string; readonly started_at: string },
  session: string,
  isOthers: (session: string) => boolean,
  env: Environment,
): readonly Further[] {
  const { begun } = rollout;
  if (!begun) return [];
  const found = inFolder(rollout, env, (folder, files) => {
    const main = files.findLast((path) => rollout.isOf(path, session));
    if (main === undefined) return [];
    const own = begun(readFileSync(join(folder, main), 'utf8'));
    const since = Date.parse(started_at);
    return files.flatMap((path): Further[] => {
      const file = join(folder, path);
      const stat = statSync(file);
      if (path === main || !stat.isFile() || stat.mtimeMs < since) return [];
      const text = readFileSync(file, 'utf8');
      const one = begun(text);
      if (!one?.isTalk || one.at < since || one.place !== own?.place) return [];
      if ((one.run ?? id) !== id || isOthers(one.session)) return [];
      return [{ ...rollout.read(text), session: one.session }];
    });
  });
  return found ?? [];
}

/** Its folders are years, months and days: the newest name is the last. */
function inFolder<T>(
  rollout: Rollout,
  env: Environment,
  look: (folder: string, files: readonly string[]) => T,
): T | undefined {
  const folder = rollout.folder(env);
  if (folder === undefined) return undefined;
  try {
    return look(folder, readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort());
  } catch {
    return undefined;
  }
}
