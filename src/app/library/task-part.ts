// The library's use cases on tasks, and on those who work on them.

import type { Dependency } from '../../model/generated/types.ts';
import { listParticipants } from '../collaboration/participants.ts';
import { type CheckRequest, checkTask } from '../criteria/check.ts';
import { getDependencies, setDependencies, tasksWithDependencies } from '../graph/dependencies.ts';
import { type InboxRequest, openInbox } from '../inbox/inbox.ts';
import { projectMetrics } from '../metrics/metrics.ts';
import { type ReportRequest, reportProject } from '../review/report.ts';
import { acceptTasks } from '../task/accept.ts';
import { type AddRequest, addTask } from '../task/add.ts';
import { type ClaimRequest, claimTask } from '../task/claim.ts';
import { type MoveRequest, moveTasks } from '../task/move-tasks.ts';
import { type RemoveOptions, removeTasks } from '../task/remove.ts';
import { setTaskFields } from '../task/set.ts';
import { type ExpandRequest, expandTask } from '../tree/expand.ts';
import { showTrust, trustTasks } from '../trust/trust-tasks.ts';
import { searchTasks } from '../view/search.ts';
import { getTask, type ListRequest, listTasks, readyTasks, showTask } from '../view/tasks.ts';
import { getTaskTree, listChildren, readBoard, taskProgress } from '../view/tree.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { togetherOn } from './together.ts';

export function taskPart(workspace: Workspace) {
  return {
    tasks: {
      list: (request: ListRequest = {}) => listTasks(workspace, request),
      /** Its file alone, at any size of the project. */
      get: (ref: string) => getTask(workspace, ref),
      show: (ref: string) => showTask(workspace, ref),
      ready: () => readyTasks(workspace),
      set: (refs: readonly string[], assignments: readonly string[]) =>
        setTaskFields(workspace, refs, assignments),
      remove: (refs: readonly string[], options: RemoveOptions = {}) => removeTasks(workspace, refs, options),
      claim: (request: ClaimRequest) => claimTask(workspace, request),
      /** pause, answer, submit, approve, reject, release, complete, abandon, reopen */
      move: (request: MoveRequest) => moveTasks(workspace, request),
      accept: (refs: readonly string[], text?: string) => acceptTasks(workspace, refs, text),
      check: (request: CheckRequest) => checkTask(workspace, request),
      ...togetherOn(workspace),
    },
    /** What has arrived and this reader has not been shown; call its `read` when it has. */
    inbox: (request: InboxRequest = {}) => openInbox(workspace, request),
    search: (text: string) => searchTasks(workspace, text),
    metrics: () => projectMetrics(workspace),
    report: (request: ReportRequest = {}) => reportProject(workspace, request),
    participants: (name?: string) => listParticipants(workspace, name),
    trust: {
      show: (refs: readonly string[] = []) => showTrust(workspace, refs),
      add: (refs: readonly string[] = []) => trustTasks(workspace, refs),
    },
    getDependencies: (ref: string) => getDependencies(workspace, ref),
    setDependencies: (ref: string, dependencies: readonly Dependency[]) =>
      setDependencies(workspace, ref, dependencies),
    tasksWithDependencies: () => tasksWithDependencies(workspace),
    addTask: (request: AddRequest) => addTask(workspace, request),
    /** Direct children, in order of phase and number. */
    listChildren: (ref: string) => listChildren(workspace, ref),
    /** A task and all below it: nearer ones first, then the older, then by number. */
    getTaskTree: (ref: string, depth?: number) => getTaskTree(workspace, ref, depth),
    /** What the children of a task have come to, and what it reported itself. */
    progress: (ref: string) => taskProgress(workspace, ref),
    /** Makes a child of each item. */
    expand: (request: ExpandRequest) => expandTask(workspace, request),
    /** All tasks and phases at one moment, for isParent, ancestors and the other helpers. */
    board: () => readBoard(workspace),
  };
}
