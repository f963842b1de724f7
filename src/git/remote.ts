// A repository elsewhere, asked and copied by git: it asks nobody for a password, runs no hook and speaks no protocol but
// those that are named. What it says is freed of credentials.
import { spawnSync } from 'node:child_process';
import { fail, ok, type Result } from '../base/result.ts';

export interface Remote {
  readonly url: string;
  /** A branch or a tag; the repository's default branch when absent. */
  readonly branch?: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The commit that the branch or tag is at. */
export function remoteCommit(env: Env, { url, branch }: Remote): Result<string> {
  const names =
    branch === undefined
      ? ['HEAD']
      : [`refs/heads/${branch}`, `refs/tags/${branch}`, `refs/tags/${branch}^{}`];
  const listed = gitElsewhere(env, ['ls-remote', '--quiet', '--', url, ...names]);
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
export function cloneInto(env: Env, { url, branch }: Remote, folder: string): Result<string> {
  const cloned = gitElsewhere(env, [
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
  const commit = gitElsewhere(env, ['-C', folder, 'rev-parse', '--verify', 'HEAD']);
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

function gitElsewhere(env: Env, args: readonly string[]): Result<string> {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !OF_A_REPOSITORY.test(name)));
  const { status, signal, stdout, stderr, error } = spawnSync(
    'git',
    ['-c', 'core.hooksPath=/dev/null', ...args],
    {
      env: { ...own, GIT_ALLOW_PROTOCOL: env.GIT_ALLOW_PROTOCOL ?? PROTOCOLS, GIT_TERMINAL_PROMPT: '0' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status === 0) return ok(stdout);
  if (signal === 'SIGINT' || signal === 'SIGTERM') return fail({ reason: 'interrupted' });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return fail({ reason: 'git-missing' });
  const command = withoutCredentials(`git ${args.join(' ')}`);
  return fail({ reason: 'git-failed', command, message: withoutCredentials(stderr.trim()) });
}
