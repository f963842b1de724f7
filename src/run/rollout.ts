// Finds and reads the file that an agent's program keeps of a conversation, where its output alone does not tell all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rollout, RolloutTold } from './executors/executor.ts';

/** Undefined where the file is not found. */
export function readRollout(
  rollout: Rollout,
  session: string,
  env: Readonly<Record<string, string | undefined>>,
): RolloutTold | undefined {
  const folder = rollout.folder(env);
  if (folder === undefined) return undefined;
  try {
    // Its folders are years, months and days: the newest name is the last.
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const file = files.findLast((path) => rollout.isOf(path, session));
    return file === undefined ? undefined : rollout.read(readFileSync(join(folder, file), 'utf8'));
  } catch {
    return undefined;
  }
}
