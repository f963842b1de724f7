// `init`: the folders and files a repository needs; running it again mends what is missing and changes nothing else.

import type { Context } from '../../base/context.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { findBinary } from '../../run/process/command-line.ts';
import { absolute, makeFolders } from '../../store/files.ts';
import { ioFailure } from '../../store/io-failure.ts';
import { CONFIG, LOCAL } from '../../store/layout.ts';
import { change } from '../workspace/change.ts';
import { openRepository, type Workspace } from '../workspace/workspace.ts';

const FILES: readonly { readonly path: string; readonly text: string }[] = [
  {
    path: CONFIG,
    text: [
      '# Settings of sow for this repository; `sow config show` tells every value and where it comes from.',
      'schema_version: 1',
      '',
    ].join('\n'),
  },
  { path: '.gitignore', text: '/local/\n/worktrees/\n' },
  { path: '.gitattributes', text: 'log.jsonl merge=union linguist-generated\n' },
  {
    path: 'knowledge/README.md',
    text: '# Knowledge\n\nDurable documents about this repository, for people and agents.\n',
  },
];

/** Agent CLIs that sow looks for; it installs none. */
const AGENT_CLIS = ['claude', 'codex', 'gemini', 'opencode', 'qwen', 'copilot', 'pi', 'cursor-agent'];

export interface Initialized {
  /** The repository's top folder. */
  readonly root: string;
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly agents: readonly { readonly name: string; readonly path: string }[];
}

export async function initialize(context: Context): Promise<Result<Initialized>> {
  const workspace = openRepository(context);
  if (!workspace.ok) return workspace;
  const prepared = prepare(workspace.value);
  if (!prepared.ok) return prepared;
  const written = await change(
    workspace.value,
    { command: 'init', project: 'optional', anyBranch: true },
    ({ snapshot, draft }) => {
      const missing = FILES.filter(({ path, text }) => {
        const standing = snapshot.text(path);
        if (standing === null) draft.setText(path, null, text);
        else if (path.startsWith('.git') && !holdsLines(standing, text))
          draft.setText(path, standing, withLines(standing, text));
        else return false;
        return true;
      });
      return ok(missing.map(({ path }) => `.sow/${path}`));
    },
  );
  if (!written.ok) return written;
  return ok({
    root: workspace.value.repository.root,
    written: written.value,
    kept: FILES.map(({ path }) => `.sow/${path}`).filter((path) => !written.value.includes(path)),
    agents: AGENT_CLIS.flatMap((name) => {
      const path = findBinary(name, context.env, context.cwd);
      return path === null ? [] : [{ name, path }];
    }),
  });
}

/** The folder of the lock must be there before the first transaction. */
function prepare({ store }: Workspace): Result<void> {
  try {
    makeFolders(store, LOCAL, 0o700);
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, absolute(store, LOCAL), false));
  }
}

function holdsLines(standing: string, text: string): boolean {
  const lines = new Set(standing.split(/\r?\n/).map((line) => line.trim()));
  return text.split('\n').every((line) => line === '' || lines.has(line));
}

/** A person's own lines stay; the missing ones follow. */
function withLines(standing: string, text: string): string {
  const lines = new Set(standing.split(/\r?\n/).map((line) => line.trim()));
  const missing = text.split('\n').filter((line) => line !== '' && !lines.has(line));
  return `${standing}${standing === '' || standing.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`;
}
