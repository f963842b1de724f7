// `init`: the folders and files a repository needs; running it again mends what is missing and changes nothing else.

import { dirname } from 'node:path';
import type { Context } from '../../base/context.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { absolute, makeFolders } from '../../store/disk/files.ts';
import { ioFailure, reading } from '../../store/disk/io-failure.ts';
import { CONFIG, editorSchema, LOCAL, schemaComment } from '../../store/layout.ts';
import { openSnapshot, type Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { type AgentCli, agentClis } from '../run/executors/agent-clis.ts';
import { change } from '../workspace/change.ts';
import { openRepository, type Workspace } from '../workspace/workspace.ts';

interface InitFile {
  readonly path: string;
  readonly text: string;
}

const FILES: readonly InitFile[] = [
  {
    path: CONFIG,
    text: [
      '# Settings of sow for this repository; `sow config show` tells every value and where it comes from.',
      'schema_version: 1',
      schemaComment('config', CONFIG),
    ].join('\n'),
  },
  { path: '.gitignore', text: '/local/\n/worktrees/\n' },
  { path: '.gitattributes', text: 'log.jsonl merge=union linguist-generated\n' },
  {
    path: 'knowledge/README.md',
    text: '# Knowledge\n\nDurable documents about this repository, for people and agents.\n',
  },
];

export interface Initialized {
  /** The repository's top folder. */
  readonly root: string;
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly agents: readonly AgentCli[];
}

export async function initialize(context: Context): Promise<Result<Initialized>> {
  const workspace = openRepository(context);
  return workspace.ok ? initializeIn(workspace.value) : workspace;
}

export async function initializeIn(workspace: Workspace): Promise<Result<Initialized>> {
  const { context, repository, store } = workspace;
  const files = [...FILES, ...(await editorFiles())];
  const mended = context.dryRun
    ? reading(store.dir, () => ok(mendings(openSnapshot(store), files)))
    : await mend(workspace, files);
  if (!mended.ok) return mended;
  const written = mended.value.map(({ path }) => shownPath(path));
  return ok({
    root: repository.root,
    written,
    kept: files.map(({ path }) => shownPath(path)).filter((path) => !written.includes(path)),
    agents: agentClis(context),
  });
}

export interface Mending {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

/** The JSON Schemas that editors use; their texts are loaded by this command alone. */
async function editorFiles(): Promise<InitFile[]> {
  const { documents } = await import('../../document/generated/documents.ts');
  return documents.map(([root, text]) => ({ path: editorSchema(root), text }));
}

/** What is missing: a file, or lines of one that people share with sow. */
export function mendings(
  { text: read }: Pick<Snapshot, 'text'>,
  files: readonly InitFile[] = FILES,
): Mending[] {
  return files.flatMap(({ path, text }): Mending[] => {
    const before = read(path);
    if (before === null) return [{ path, before, after: text }];
    return path.startsWith('.git') && !holdsLines(before, text)
      ? [{ path, before, after: withLines(before, text) }]
      : [];
  });
}

async function mend(workspace: Workspace, files: readonly InitFile[]): Promise<Result<readonly Mending[]>> {
  const prepared = prepare(workspace);
  if (!prepared.ok) return prepared;
  const options = { command: 'init', project: 'optional', anyBranch: true } as const;
  return change(workspace, options, ({ snapshot, draft }) => {
    const missing = mendings(snapshot, files);
    for (const { path, before, after } of missing) draft.setText(path, before, after);
    return ok(missing);
  });
}

/**
 * The folder of the lock must be there before the first transaction, and .sow itself must stay: no transaction syncs the
 * folder it stands in.
 */
export function prepare({ store }: Workspace): Result<void> {
  try {
    makeFolders(store, LOCAL, 0o700);
    store.io.syncFolder(dirname(store.dir));
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
