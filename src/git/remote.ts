// A repository elsewhere, asked and copied by git: it asks nobody for a password, runs no hook and speaks no protocol but
// those that are named. What it says is freed of credentials.
import type { Context } from '../base/context.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { ask } from './ask.ts';

export interface Remote {
  readonly url: string;
  /** A branch or a tag; the repository's default branch when absent. */
  readonly branch?: string | undefined;
}

type World = Pick<Context, 'env' | 'signal'>;

/** The commit that the branch or tag is at. */
export async function remoteCommit(world: World, { url, branch }: Remote): Promise<Result<string>> {
  const names =
    branch === undefined
      ? ['HEAD']
      : [`refs/heads/${branch}`, `refs/tags/${branch}`, `refs/tags/${branch}^{}`];
  const listed = await gitElsewhere(world, ['ls-remote', '--quiet', '--', url, ...names]);
  if (!listed.ok) return listed;
  const commits = new Map(
    [...listed.value.matchAll(/^([0-9a-f]+)\t(.+)$/gm)].map(([, commit = '', name = '']) => [name, commit]),
  );
  // A tag with a message is an object of its own; the commit stands behind its second name.
  const [name = ''] = [...names.slice(0, 1), ...names.slice(1).reverse()].filter((one) => commits.has(one));
  const commit = commits.get(name);
  if (commit !== undefined) return ok(commit);
  return fail({
    reason: 'not-found',
    what: 'branch or tag',
    ref: `${branch ?? 'HEAD'} of ${withoutCredentials(url)}`,
  });
}

/** Copies the files of the branch into a folder that is not there yet, and tells their commit; without history and .git. */
export async function cloneInto(
  world: World,
  { url, branch }: Remote,
  folder: string,
): Promise<Result<string>> {
  const cloned = await gitElsewhere(world, [
    ...[
      'clone',
      '--quiet',
      '--depth',
      '1',
      '--single-branch',
      '--no-tags',
      '--no-recurse-submodules',
      '--template=',
    ],
    ...(branch === undefined ? [] : ['--branch', branch]),
    ...['--', url, folder],
  ]);
  if (!cloned.ok) return cloned;
  const commit = await gitElsewhere(world, ['-C', folder, 'rev-parse', '--verify', 'HEAD']);
  return commit.ok ? ok(commit.value.trim()) : commit;
}

/** `https://name:secret@host` → `https://***@host` */
export function withoutCredentials(text: string): string {
  return text.replace(/\b(https?:\/\/)[^\s/]+@/gi, '$1***@').replace(/(:\/\/[^\s/@:]+):[^\s/]+@/g, '$1:***@');
}

const PROTOCOLS = 'file:git:http:https:ssh';
/** Where sow was called from a hook, these name the repository that it works in. */
const OF_A_REPOSITORY =
  /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX)$/;

async function gitElsewhere({ env, signal }: World, args: readonly string[]): Promise<Result<string>> {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !OF_A_REPOSITORY.test(name)));
  const limits = { GIT_ALLOW_PROTOCOL: env.GIT_ALLOW_PROTOCOL ?? PROTOCOLS, GIT_TERMINAL_PROMPT: '0' };
  const call = { env: { ...own, ...limits }, signal };
  const { status, stdout, stderr, code, interrupted } = await ask('git', [...NO_HOOKS, ...args], call);
  if (status === 0) return ok(stdout);
  if (interrupted) return fail({ reason: 'interrupted' });
  if (code === 'ENOENT') return fail({ reason: 'git-missing' });
  const command = withoutCredentials(`git ${args.join(' ')}`);
  return fail({ reason: 'git-failed', command, message: withoutCredentials(stderr.trim()) });
}

const NO_HOOKS: readonly string[] = ['-c', 'core.hooksPath=/dev/null'];
