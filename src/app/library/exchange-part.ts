// The library's use cases by which state meets other state: branches, earlier versions, other systems.
import { exportProject } from '../exchange/export.ts';
import { type ImportRequest, importTasks } from '../exchange/import.ts';
import { type IssueListRequest, listIssues, showIssue, startIssue } from '../issue/issues.ts';
import { type ResolveRequest, resolveConflicts } from '../merge/resolve.ts';
import { type GitSetupRequest, setUpGit } from '../merge/setup-git.ts';
import { applyMigration, checkMigration, rollBackMigration } from '../migrate/migrate.ts';
import { type AddRef, addRef } from '../refs/add-ref.ts';
import { type RemoveRefs, removeRefs } from '../refs/remove-refs.ts';
import { type UpdateRefs, updateRefs } from '../refs/update-refs.ts';
import { listRefs, type RefSelection, refStatus } from '../refs/view.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function exchangePart(workspace: Workspace) {
  return {
    /** After a merge: two tasks with one id become two, and of files in conflict one side is taken. */
    resolve: (request: ResolveRequest) => resolveConflicts(workspace, request),
    /** GitHub's issues, through its own CLI. */
    issues: {
      list: (request: IssueListRequest = {}) => listIssues(workspace, request),
      show: (number: number) => showIssue(workspace, number),
      start: (number: number) => startIssue(workspace, number),
    },
    /** What lies outside the repository and agents may read. */
    refs: {
      add: (request: AddRef) => addRef(workspace, request),
      list: (selection: RefSelection = {}) => listRefs(workspace, selection),
      /** Asks where they are from whether there is news. */
      status: (ids: readonly string[] = []) => refStatus(workspace, ids),
      update: (request: UpdateRefs = { ids: [] }) => updateRefs(workspace, request),
      remove: (request: RemoveRefs) => removeRefs(workspace, request),
    },
    /** The tasks of another system, in one transaction. */
    import: (request: ImportRequest) => importTasks(workspace, request),
    export: () => exportProject(workspace),
    /** From the format that the files have to this version's, and back. */
    migration: {
      check: () => checkMigration(workspace),
      apply: () => applyMigration(workspace),
      rollBack: () => rollBackMigration(workspace),
    },
    /** Registers git's merge driver for state files in this clone, or takes it away. */
    setUpGit: (request: GitSetupRequest) => setUpGit(workspace, request),
  };
}
