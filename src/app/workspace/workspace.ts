// The checkout a command works in: its repository, its .sow and who is calling.
import { join, resolve } from 'node:path';
import type { Context } from '../../base/context.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { leftOut } from '../../git/checkout/sparse.ts';
import { findRepository, headBranch, type Repository } from '../../git/repository.ts';
import type { Config, Review, UserConfig } from '../../model/generated/types.ts';
import { emptyMemory } from '../../store/index/memory.ts';
import { hostId } from '../../store/lock/host.ts';
import { thisProcess } from '../../store/lock/process-identity.ts';
import type { Store } from '../../store/store.ts';
import { type Caller, resolveCaller } from './actor.ts';
import { readUserConfig } from './user-config.ts';

export interface Workspace {
  readonly context: Context;
  readonly repository: Repository;
  readonly store: Store;
  readonly userConfig: UserConfig;
  /** The run this process works in, from SOW_RUN. */
  readonly run: string | undefined;
  /** Who reviews what comes of this orchestration, whatever files say. */
  readonly review?: Review;
  caller(): Result<Caller>;
}

/** In the git folder of a task's worktree: the absolute path of the .sow that its state is in. */
export const SOW_MARK = 'sow-dir';

/** A sparse checkout may leave out state, whose ids would be given out again. */
export const SPARSE_HINT = 'git sparse-checkout add .sow';

/** A workspace that holds a .sow folder. */
export function openWorkspace(context: Context): Result<Workspace> {
  const workspace = openRepository(context);
  if (!workspace.ok) return workspace;
  if (!isFolder(context, workspace.value.store.dir)) {
    const { repository, store } = workspace.value;
    const isSparse = leftOut(repository, store.dir).length > 0;
    const hint = isSparse ? { hint: SPARSE_HINT } : {};
    return fail({ reason: 'not-initialized', directory: repository.root, ...hint });
  }
  return workspace;
}

/** A workspace whose .sow may be missing: for `init`. */
export function openRepository(context: Context): Result<Workspace> {
  const here = context.cwd === '' ? undefined : findRepository(context.cwd);
  const given = context.env.SOW_DIR ? resolve(context.cwd, context.env.SOW_DIR) : mainOf(context, here);
  const start = given ? resolve(given, '..') : context.cwd;
  if (start === '')
    return fail({ reason: 'not-found', what: 'folder', ref: '.', hint: 'it was removed; cd to another one' });
  if (!isFolder(context, start)) return fail({ reason: 'not-found', what: 'folder', ref: start });
  const repository = start === context.cwd ? here : findRepository(start);
  if (!repository) return fail({ reason: 'outside-git', directory: start });
  const user = readUserConfig(context);
  if (!user.value) return fail({ reason: 'invalid-state', diagnostics: user.diagnostics });
  let host: string | undefined;
  let caller: Result<Caller> | undefined;
  return ok({
    context,
    repository,
    userConfig: user.value,
    run: context.env.SOW_RUN || undefined,
    caller() {
      caller ??= resolveCaller(context, repository);
      return caller;
    },
    store: {
      io: context.io,
      dir: given ?? resolve(repository.root, '.sow'),
      // Found out by who asks: most reads do not.
      get host() {
        host ??= hostId(context.env);
        return host;
      },
      get identity() {
        return thisProcess(this.host);
      },
      userConfig: settingsOf(user.value),
      clock: context.clock,
      newId: context.newId,
      head: () => headBranch(repository),
      memory: emptyMemory(),
      signal: context.signal,
      report: context.report,
    },
  });
}

/** From inside the worktree of a task, which holds no state: the .sow that it was made from. */
function mainOf({ io }: Context, repository: Repository | undefined): string | undefined {
  if (!repository || repository.gitDir === repository.commonDir) return undefined;
  const told = io.read(join(repository.gitDir, SOW_MARK));
  return told === null ? undefined : Buffer.from(told).toString('utf8').trim() || undefined;
}

/** A link may lead to one; whatever else is no place to work in, and the folder above it was not meant. */
function isFolder({ io }: Context, path: string): boolean {
  const kind = io.stat(path)?.kind;
  return kind === 'folder' || kind === 'link';
}

/** A user's settings less what only a user may set. */
function settingsOf({ agents: _agents, ...settings }: UserConfig): Config {
  return settings;
}
