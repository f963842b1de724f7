// Which command lines of files may be run: only those a person has trusted in this checkout. What was trusted stands in the
// user's own state folder, a file a command, named by the digest of the checkout's path and the line.
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Context } from '../../base/context.ts';
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { hasCode, ioFailure } from '../../store/disk/io-failure.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function digestOf({ repository }: Workspace, command: string): string {
  return createHash('sha256').update(`${repository.root}\0${command}`).digest('hex');
}

export function isTrusted({ context }: Workspace, digest: string): boolean {
  const folder = trustFolder(context);
  return folder !== undefined && context.io.stat(join(folder, digest))?.kind === 'file';
}

/** Whose own commands these may be. */
export function mayNotTrust(actor: string): Failure {
  return { reason: 'refused', message: `${actor} may not trust`, hint: 'a person does that' };
}

/** The command lines that nobody has trusted here yet. */
export function untrusted(workspace: Workspace, commands: readonly string[]): string[] {
  return commands.filter((command) => !isTrusted(workspace, digestOf(workspace, command)));
}

export function trustCommands(workspace: Workspace, commands: readonly string[]): Result<readonly string[]> {
  const { context, repository } = workspace;
  const folder = trustFolder(context);
  if (folder === undefined)
    return fail({ reason: 'refused', message: 'there is no home folder to keep trust in', hint: 'set HOME' });
  const fresh = untrusted(workspace, commands);
  if (context.dryRun) return ok(fresh);
  for (const command of fresh) {
    const path = join(folder, digestOf(workspace, command));
    try {
      makeFolders(context, folder);
      context.io.create(path, `${repository.root}\n${command}\n`, 0o600);
      context.io.sync(path);
    } catch (error) {
      // Trusted by another call at this moment.
      if (!hasCode(error, 'EEXIST')) return fail(ioFailure(error, path, false));
    }
  }
  return ok(fresh);
}

function trustFolder({ env }: Pick<Context, 'env'>): string | undefined {
  const base = env.XDG_STATE_HOME || (env.HOME ? join(env.HOME, '.local/state') : undefined);
  return base ? join(base, 'sow/trusted') : undefined;
}

function makeFolders(context: Context, path: string): void {
  if (context.io.stat(path) !== null) return;
  makeFolders(context, dirname(path));
  try {
    context.io.mkdir(path, 0o700);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
