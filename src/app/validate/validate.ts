// `validate`: every fault of every file in one run, each at its place; nothing is rewritten.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { ok, type Result } from '../../base/result.ts';
import { sortAndDedupe } from '../../document/check.ts';
import { PROJECT, PROJECT_LOG, taskLog } from '../../store/layout.ts';
import { readQuietly } from '../../store/quiet.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { readState, shownPath } from '../../store/state-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { graphFaults } from './graph.ts';
import { layoutFaults } from './layout.ts';
import { logFaults } from './logs.ts';
import { taskFaults } from './tasks.ts';

export interface Validation {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
}

export function validate(workspace: Workspace): Result<Validation> {
  return ok(
    readQuietly(workspace.store, (snapshot) => {
      const files = [
        snapshot.config,
        snapshot.project,
        ...snapshot.phases.map(({ file }) => file),
        ...tasksOf(snapshot).map(({ file }) => file),
      ];
      const logs = [PROJECT_LOG, ...snapshot.taskRefs.map(taskLog)];
      const diagnostics = [
        ...files.flatMap((file) => file.diagnostics),
        ...layoutFaults(snapshot),
        ...tasksOf(snapshot).flatMap(taskFaults),
        ...graphFaults(snapshot),
        ...logs.flatMap((path) => logFaults(path, snapshot.text(path))),
        ...branchFaults(workspace, snapshot),
      ];
      return { diagnostics: sortAndDedupe(diagnostics), files: files.filter(({ exists }) => exists).length };
    }),
  );
}

/** Validates files given by path, wherever they stand; what kind each is, its name tells. */
export function validateFiles(workspace: Workspace, paths: readonly string[]): Result<Validation> {
  const read = (path: string): Uint8Array | null => workspace.context.io.read(path);
  const diagnostics = paths.flatMap((path): readonly Diagnostic[] => {
    const kind = kindOf(path);
    const file = readState(read, kind, path);
    const at = { file: path, text: '', from: 0, to: 0 };
    if (!file.exists) return [{ code: 'SOW507', severity: 'error', message: 'there is no such file', at }];
    return file.diagnostics.map((one) => ({ ...one, at: { ...one.at, file: path } }));
  });
  return ok({ diagnostics: sortAndDedupe(diagnostics), files: paths.length });
}

function kindOf(path: string): 'task' | 'phase' | 'project' | 'config' | 'plan' {
  if (/(^|\/)tasks\/[^/]+\/state\.ya?ml$/.test(path)) return 'task';
  if (/(^|\/)phases\/[^/]+\/state\.ya?ml$/.test(path)) return 'phase';
  if (/(^|\/)project\/state\.ya?ml$/.test(path)) return 'project';
  if (/(^|\/)config\.ya?ml$/.test(path)) return 'config';
  if (/(^|\/)[^/]*plan[^/]*\.(ya?ml|json)$/.test(path)) return 'plan';
  return 'task';
}

function tasksOf(snapshot: Snapshot) {
  return snapshot.taskRefs.flatMap((ref) => snapshot.task(ref) ?? []);
}

/** Reading on another branch is lawful, writing is not: a warning, so that it is known before it is refused. */
function branchFaults({ store }: Workspace, { project }: Snapshot): Diagnostic[] {
  const head = store.head();
  const branch = project.value?.branch;
  if (branch === undefined || branch === head) return [];
  const from = Math.max(0, project.text.search(/^branch:/m));
  return [
    {
      code: 'SOW506',
      severity: 'warning',
      message: `the project belongs to ${branch}, HEAD stands on ${head ?? 'no branch'}`,
      at: { file: shownPath(PROJECT), text: project.text, from, to: from + 'branch'.length },
      help: `git switch ${branch}, or sow project set branch=${head ?? '<branch>'}`,
    },
  ];
}
