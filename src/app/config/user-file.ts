// The user's own configuration file as a thing: where it is, made, edited, put aside.
import { dirname } from 'node:path';
import type { Context } from '../../base/context.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { runInForeground } from '../../run/interactive.ts';
import { findBinary, splitCommandLine } from '../../run/process/command-line.ts';
import { hasCode, ioFailure } from '../../store/disk/io-failure.ts';
import { userConfigPath } from '../workspace/user-config.ts';

const TEMPLATE = `# Your own settings of sow; those of a repository (.sow/config.yaml) win over them, but for agents.
# \`sow config show\` tells every value and where it comes from, \`sow config validate\` checks this file.

# agents:
#   executors:
#     careful:
#       type: claude          # claude, codex, gemini, opencode, qwen, copilot, pi, cursor, acp or command
#       settings:
#         model: opus
#         permissions: read   # read, edit (what holds otherwise) or full
#       custom_args: [--allowedTools, "Bash(npm test:*)"]
#     scripted:
#       type: command
#       command: [node, agent.mjs]
#   bindings:
#     reviewer: careful

# parallel:
#   max_concurrency: 3
`;

export interface UserFile {
  readonly path: string;
  readonly exists: boolean;
}

export function userFile(context: Context): Result<UserFile> {
  const path = userConfigPath(context);
  if (path === undefined)
    return fail({
      reason: 'refused',
      message: 'neither XDG_CONFIG_HOME nor HOME says where your configuration is',
    });
  return ok({ path, exists: context.io.stat(path) !== null });
}

export function initUserFile(context: Context): Result<UserFile> {
  const file = userFile(context);
  if (!file.ok) return file;
  const { path, exists } = file.value;
  if (exists)
    return fail({
      reason: 'refused',
      message: `there is a configuration at ${path} already`,
      hint: 'sow config edit',
    });
  return write(context, path) ?? ok({ path, exists: true });
}

/** Opens it in the user's editor; it is made first where there is none. */
export async function editUserFile(context: Context): Promise<Result<UserFile>> {
  const file = userFile(context);
  if (!file.ok) return file;
  const { path, exists } = file.value;
  const { VISUAL, EDITOR } = context.env;
  const editor = splitCommandLine(VISUAL || EDITOR || 'vi');
  if (!editor.ok) return editor;
  const [program, ...args] = editor.value;
  if (findBinary(program, context.env, context.cwd) === null)
    return fail({ reason: 'not-found', what: 'editor', ref: program, hint: 'set EDITOR' });
  const failed = exists ? undefined : write(context, path);
  if (failed) return failed;
  const env = Object.fromEntries(
    Object.entries(context.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  );
  const exit = await runInForeground({ command: [program, ...args, path], cwd: context.cwd, env });
  if (exit === 0) return ok({ path, exists: true });
  return fail({ reason: 'refused', message: `the editor ${program} exited with ${exit}` });
}

/** Puts it aside under a name that nothing has yet; undefined where there was none. */
export function resetUserFile(context: Context): Result<{ readonly backup: string | undefined }> {
  const file = userFile(context);
  if (!file.ok) return file;
  const { path, exists } = file.value;
  if (!exists) return ok({ backup: undefined });
  let backup = `${path}.backup`;
  for (let n = 2; context.io.stat(backup) !== null; n++) backup = `${path}.backup-${n}`;
  if (context.dryRun) return ok({ backup });
  try {
    context.io.rename(path, backup);
    return ok({ backup });
  } catch (error) {
    return fail(ioFailure(error, path, false));
  }
}

function write(context: Context, path: string): Result<never> | undefined {
  if (context.dryRun) return undefined;
  try {
    makeFolder(context, dirname(path));
    context.io.create(path, TEMPLATE, 0o644);
    return undefined;
  } catch (error) {
    return fail(ioFailure(error, path, false));
  }
}

function makeFolder(context: Context, path: string): void {
  if (context.io.stat(path) !== null) return;
  makeFolder(context, dirname(path));
  try {
    context.io.mkdir(path, 0o755);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
