// Finds and reads the file that an agent's program keeps of a conversation, where its output alone does not tell all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rollout } from './executors/executor.ts';

/** What was denied in the conversation's last turn; nothing where the file is not found. */
export function rolloutDenials(
  rollout: Rollout,
  session: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const folder = rollout.folder(env);
  if (folder === undefined) return [];
  try {
    // Its folders are years, months and days: the newest name is the last.
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const file = files.findLast((path) => rollout.isOf(path, session));
    return file === undefined ? [] : rollout.denials(readFileSync(join(folder, file), 'utf8'));
  } catch {
    return [];
  }
}
