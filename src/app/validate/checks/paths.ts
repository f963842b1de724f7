// Files and folders given by path. What lies in this project is held against all that `validate` knows, other files against
// their own schema.
import { join, sep } from 'node:path';
import { ok, type Result } from '../../../base/result.ts';
import { sortAndDedupe } from '../../../document/check/check.ts';
import type { OwnRules } from '../../schema/refinements.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Validation, validate } from '../validate.ts';
import { shownIn, validateFiles } from './files.ts';

/** @param paths absolute; a folder means all of the state below it */
export function validatePaths(
  workspace: Workspace,
  paths: readonly string[],
  rules: OwnRules | undefined,
): Result<Validation> {
  const { store, context, repository } = workspace;
  const folders = paths.filter((path) => context.io.stat(path)?.kind === 'folder' && holdsState(path));
  const files = paths.filter((path) => !folders.includes(path));
  const alone = validateFiles(workspace, files);
  const isOurs = paths.some((path) => folders.includes(path) || path.startsWith(join(store.dir, sep)));
  if (!alone.ok || !isOurs) return alone;
  const all = validate(workspace, { rules });
  if (!all.ok) return all;
  const isMeant = (file: string): boolean =>
    files.some((path) => shownIn(workspace, path) === file) ||
    folders.some((path) => join(repository.root, file).startsWith(join(path, sep)));
  const among = all.value.diagnostics.filter(({ at }) => isMeant(at.file));
  return ok({
    diagnostics: sortAndDedupe([...alone.value.diagnostics, ...among]),
    files: folders.length > 0 ? all.value.files : files.length,
  });

  /** A folder of the state, or one that has the state in it; any other is told to be none. */
  function holdsState(path: string): boolean {
    const isTask = /\/tasks\/[^/]+\/[^/]+$|\.(ya?ml|jsonl|md|cue)$/.test(path);
    return (
      !isTask && (join(path, sep).startsWith(join(store.dir, sep)) || store.dir.startsWith(join(path, sep)))
    );
  }
}
