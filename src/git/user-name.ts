// The name git knows the user by, read from the files where it stands: a process costs a tenth of a command. What is more than
// plain lines in those files is asked of git itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import type { Repository } from './repository.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Empty where git knows none. */
export function userName({ root, commonDir }: Repository, env: Env): string {
  return plainUserName(commonDir, env) ?? git(root, ['config', 'user.name']).trim();
}

/** Undefined where only git can tell. */
export function plainUserName(commonDir: string, env: Env): string | undefined {
  const { HOME, XDG_CONFIG_HOME } = env;
  const isConfigured = Object.keys(env).some((name) =>
    /^GIT_(CONFIG(?!_NOSYSTEM$)|DIR$|COMMON_DIR$)/.test(name),
  );
  if (!HOME || isConfigured) return undefined;
  const folder = XDG_CONFIG_HOME || join(HOME, '.config');
  // The nearest first; where the system's own file is, git alone knows.
  for (const file of [join(commonDir, 'config'), join(HOME, '.gitconfig'), join(folder, 'git/config')]) {
    const told = nameIn(file);
    if (told !== null) return told;
  }
  return undefined;
}

/** null where the file names nobody, undefined where it cannot be told from plain lines. */
function nameIn(file: string): string | null | undefined {
  const text = textOf(file);
  if (text === undefined || isIntricate(text)) return undefined;
  let section = '';
  let name: string | null = null;
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line.startsWith('[')) section = line.toLowerCase();
    if (section.startsWith('[user') && section !== '[user]') return undefined;
    if (section !== '[user]' || !/^name(?![\w-])/i.test(line)) continue;
    const value = /^name *= *([^"#;\s]+(?: [^"#;\s]+)*)$/i.exec(line)?.[1];
    if (value === undefined) return undefined;
    name = value;
  }
  return name;
}

/** Other files, other worktrees' files, and lines that go on. */
function isIntricate(text: string): boolean {
  return /^\s*\[\s*include|worktreeconfig|\\$|\r|^\ufeff/im.test(text);
}

/** Empty where there is none. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '' : undefined;
  }
}
