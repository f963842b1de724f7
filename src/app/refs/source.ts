// Where an outside reference is from, as people write it: a URL that git knows, or a folder or file of this machine.
import { basename, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from '../../base/context.ts';
import { fail, ok, type Result } from '../../base/result.ts';

export type Source =
  | { readonly kind: 'git'; readonly url: string /** Only this machine has it. */; readonly isLocal: boolean }
  | { readonly kind: 'path'; readonly path: string; readonly isLocal: true };

const FORMS = 'https://…, ssh://…, git@host:path, git+file:///…, or the path of a folder or file';
const SCP = /^[\w.-]+@[A-Za-z0-9][A-Za-z0-9.-]*:[^-\s][^\s]*$/;

/** As it stands in an index; nothing that is told of it repeats its words, which may hold a secret. */
export function sourceOf(written: string): Result<Source> {
  const text = written.replace(/^git\+/, '');
  const isGit = text !== written;
  if (SCP.test(text)) return ok({ kind: 'git', url: text, isLocal: false });
  if (isAbsolute(text))
    return isGit ? ok(fileSource(text)) : ok({ kind: 'path', path: resolve(text), isLocal: true });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'file:') {
    if (url.hostname !== '') return wrong('a file:// URL names no host');
    const path = fileURLToPath(url);
    return ok(isGit ? fileSource(path) : { kind: 'path', path: resolve(path), isLocal: true });
  }
  if (!url || !/^(https?|ssh|git):$/.test(url.protocol) || !/^[A-Za-z0-9[]/.test(url.hostname))
    return wrong(`it is none of ${FORMS}`);
  if (url.password !== '' || (url.username !== '' && url.protocol !== 'ssh:'))
    return wrong('it holds credentials', 'leave them to git: a credential helper, or ssh');
  if (url.search !== '' || url.hash !== '')
    return wrong('a URL of git has no query', 'name the branch by --branch');
  return ok({ kind: 'git', url: text, isLocal: false });
}

/** As it is given on the command line: a path may be relative there. @returns the words for the index. */
export function givenSource(given: string, { cwd, env }: Pick<Context, 'cwd' | 'env'>): string {
  if (env.HOME && (given === '~' || given.startsWith('~/'))) return resolve(env.HOME, given.slice(2));
  return given === '.' || given === '..' || /^\.\.?\//.test(given)
    ? resolve(cwd, given)
    : given.replace(/^git\+(?!file:|\/)/, '');
}

/** `org-repo` of a URL, the last name of a path. */
export function idFor(source: Source): string {
  const parts =
    source.kind === 'path'
      ? [basename(source.path)]
      : source.url
          .replace(/^\w+:\/\/[^/]*/, '')
          .split(/[/:]/)
          .slice(-2);
  const words = parts.map((part) => part.replace(/\.git$/, '').toLowerCase());
  return words
    .join('-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function fileSource(path: string): Source {
  return { kind: 'git', url: `file://${path}`, isLocal: true };
}

function wrong(message: string, hint?: string): Result<never> {
  return fail({
    reason: 'usage',
    message: `this source cannot be used: ${message}`,
    ...(hint !== undefined && { hint }),
  });
}
