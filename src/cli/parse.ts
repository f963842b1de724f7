// Words → a command with its arguments and flags: read quickly where the call is plain, by yargs where it is not.
import { ok, type Result } from '../base/result.ts';
import type { Parsed } from './read/argv.ts';
import { parseQuickly } from './read/quick.ts';

export async function parseArgv(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result<Parsed>> {
  const plain = parseQuickly(argv, env);
  if (plain) return ok(plain);
  const { yargs } = await import('./read/yargs.ts');
  return (await import('./read/full.ts')).parseFully(argv, env, yargs);
}
