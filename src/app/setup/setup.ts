// `setup`: tells other agents' sessions of sow, in the files that they read. Only on request, marked, and reversible.
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { diffTexts } from '../../git/content/diff.ts';
import { withoutSection, withSection } from '../../model/setup-texts.ts';
import { hasCode, ioFailure } from '../../store/disk/io-failure.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { withHooks, withoutHooks } from './hooks.ts';

export const TARGETS = ['claude', 'codex', 'gemini', 'cursor', 'agents-md'] as const;
export type Target = (typeof TARGETS)[number];

export interface SetupRequest {
  readonly target: Target;
  /** Takes away what an earlier setup has written. */
  readonly remove?: boolean;
  /** Only shows what would be written. */
  readonly print?: boolean;
}

export interface SetupFile {
  /** Relative to the repository root. */
  readonly path: string;
  readonly diff: string;
}

interface Part {
  readonly path: string;
  readonly add: (text: string) => string | undefined;
  readonly remove: (text: string) => string | undefined;
}

const section = (path: string): Part => ({ path, add: withSection, remove: withoutSection });
const rule: Part = {
  path: '.cursor/rules/sow.mdc',
  add: (text) =>
    withSection(text || '---\ndescription: how work is kept in this repository\nalwaysApply: true\n---\n'),
  remove: (text) => withoutSection(text).replace(/^---\n[\s\S]*?\n---\n\s*$/, ''),
};

const PARTS: Readonly<Record<Target, readonly Part[]>> = {
  claude: [section('CLAUDE.md'), { path: '.claude/settings.json', add: withHooks, remove: withoutHooks }],
  codex: [section('AGENTS.md')],
  gemini: [section('GEMINI.md')],
  cursor: [rule],
  'agents-md': [section('AGENTS.md')],
};

/** The files that were changed, or would be; none where nothing is to do. */
export function setUp(workspace: Workspace, request: SetupRequest): Result<readonly SetupFile[]> {
  const { context, repository } = workspace;
  const files: (SetupFile & { readonly before: string | null; readonly after: string })[] = [];
  try {
    for (const { path, add, remove } of PARTS[request.target]) {
      const full = join(repository.root, path);
      if (context.io.stat(full)?.kind === 'link')
        return fail({ reason: 'refused', message: `${path} is a symbolic link: sow writes through none` });
      const bytes = context.io.read(full);
      const before = bytes === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const after = (request.remove ? remove : add)(before ?? '');
      if (after === undefined)
        return fail({ reason: 'refused', message: `${path} is no JSON object`, hint: 'mend it first' });
      if (after === (before ?? '')) continue;
      files.push({ path, before, after, diff: diffTexts(path, before ?? '', after) });
    }
    if (!request.print && !context.dryRun)
      for (const file of files) write(workspace, file.path, file.before, file.after);
  } catch (error) {
    if (error instanceof TypeError) return fail({ reason: 'refused', message: 'a file is not UTF-8 text' });
    return fail(ioFailure(error, repository.root, false));
  }
  return ok(files.map(({ path, diff }) => ({ path, diff })));
}

/** Whole, by a name of its own first; a file that nothing is left of goes. */
function write(
  { context: { io }, repository, store }: Workspace,
  path: string,
  before: string | null,
  after: string,
): void {
  const full = join(repository.root, path);
  if (after.trim() === '') {
    if (before !== null) io.unlink(full);
    return;
  }
  makeFolder(io, dirname(full));
  const unfinished = `${full}.${store.newId()}`;
  io.create(unfinished, after, 0o644);
  io.rename(unfinished, full);
}

function makeFolder(io: Workspace['context']['io'], path: string): void {
  if (io.stat(path) !== null) return;
  makeFolder(io, dirname(path));
  try {
    io.mkdir(path, 0o755);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
