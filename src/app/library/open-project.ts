// The library: every use case on one checkout, typed, as Results. It takes the world from its options alone: no
// environment is read, no process started and none ended by importing or opening it.
import { randomFillSync } from 'node:crypto';
import type { Context } from '../../base/context.ts';
import type { Event } from '../../base/event.ts';
import { idSource } from '../../base/id.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Plan } from '../../model/generated/types.ts';
import type { SettableBatchStatus } from '../../model/graph/batches.ts';
import { type ArchiveRequest, archiveTasks } from '../archive/archive.ts';
import { prune } from '../archive/prune.ts';
import { listArchives, restoreTask } from '../archive/restore.ts';
import {
  type AddArtifact,
  type ArtifactRequest,
  addArtifact,
  listArtifacts,
  removeArtifact,
  setArtifact,
} from '../artifact/artifacts.ts';
import { listParticipants } from '../collaboration/participants.ts';
import { getSetting, setSetting, showSettings } from '../config/settings.ts';
import { type CheckRequest, checkTask } from '../criteria/check.ts';
import { addFeedback, type FeedbackRequest, listFeedback, showFeedback } from '../feedback/feedback.ts';
import { createBatch, listBatches, setBatchStatus, showBatch } from '../graph/batches.ts';
import { projectGraph } from '../graph/graph.ts';
import { type InboxRequest, openInbox } from '../inbox/inbox.ts';
import { type ResolveRequest, resolveConflicts } from '../merge/resolve.ts';
import { type GitSetupRequest, setUpGit } from '../merge/setup-git.ts';
import { projectMetrics } from '../metrics/metrics.ts';
import { applyMigration, checkMigration, rollBackMigration } from '../migrate/migrate.ts';
import { addPhase, listPhases, type PhaseRequest, setPhaseFields, showPhase } from '../phase/phases.ts';
import { applyPlan } from '../plan/apply.ts';
import { readPlan } from '../plan/read-plan.ts';
import { advance, listWays, showStatePrompt } from '../project/advance.ts';
import { type CloseRequest, closeProject } from '../project/close.ts';
import { initialize } from '../project/init.ts';
import { listProjects } from '../project/list.ts';
import { type NewProjectRequest, newProject } from '../project/new.ts';
import { deleteProject, setProjectFields, showProject } from '../project/project.ts';
import { listTypes, showType } from '../project/types.ts';
import { recoverRuns } from '../run/recover.ts';
import { type RunRequest, runProject } from '../run/run.ts';
import { acceptTasks } from '../task/accept.ts';
import { type AddRequest, addTask } from '../task/add.ts';
import { type ClaimRequest, claimTask } from '../task/claim.ts';
import { type MoveRequest, moveTasks } from '../task/move-tasks.ts';
import { type RemoveOptions, removeTasks } from '../task/remove.ts';
import { setTaskFields } from '../task/set.ts';
import { type ExpandRequest, expandTask } from '../tree/expand.ts';
import { showTrust, trustTasks } from '../trust/trust-tasks.ts';
import { validateFiles } from '../validate/files.ts';
import { validate } from '../validate/validate.ts';
import { type EventsRequest, listEvents } from '../view/events.ts';
import { searchTasks } from '../view/search.ts';
import { projectStatus } from '../view/status.ts';
import { type ListRequest, listTasks, readyTasks, showTask } from '../view/tasks.ts';
import { getTaskTree, listChildren, readBoard, taskProgress } from '../view/tree.ts';
import { change } from '../workspace/change.ts';
import { openContext } from '../workspace/context.ts';
import type { Change } from '../workspace/decision.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import {
  addForBranch,
  findWorktree,
  listAll,
  pruneAll,
  removeOne,
  type AddRequest as WorktreeRequest,
} from '../worktree/worktrees.ts';
import { togetherOn } from './together.ts';

export interface OpenOptions {
  /** Any folder of the checkout. */
  readonly directory: string;
  /** human:<name> or agent:<role>; the git user when absent. */
  readonly actor?: string;
  /** Aborting it stops a run as the first Ctrl-C does, and ends the waiting for the lock. */
  readonly signal?: AbortSignal;
  /** Aborting it kills the agents at once. */
  readonly killSignal?: AbortSignal;
  /** What agents inherit, and where HOME, PATH and SOW_* are looked up; nothing when absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The program that agents find as `sow` on their PATH, with its leading arguments. */
  readonly program?: readonly string[];
  readonly onEvent?: (event: Event) => void;
}

export type Project = ReturnType<typeof useCases>;

/** A checkout whose .sow is set up; its project may still have to be made. */
export async function openProject(options: OpenOptions): Promise<Result<Project>> {
  const workspace = openWorkspace(contextOf(options));
  return workspace.ok ? ok(useCases(workspace.value)) : workspace;
}

/** Sets up .sow, or mends what is missing. */
export function initializeRepository(options: OpenOptions): ReturnType<typeof initialize> {
  return initialize(contextOf(options));
}

function useCases(workspace: Workspace) {
  return {
    project: {
      create: (request: NewProjectRequest) => newProject(workspace, request),
      show: () => showProject(workspace),
      set: (assignments: readonly string[]) => setProjectFields(workspace, assignments),
      delete: () => deleteProject(workspace),
      status: () => projectStatus(workspace),
      /** The open projects of every worktree. */
      list: () => listProjects(workspace),
      close: (request: CloseRequest = {}) => closeProject(workspace, request),
      types: () => listTypes(workspace),
      /** @param event where several ways lead on */
      advance: (event?: string) => advance(workspace, event),
      ways: () => listWays(workspace),
      prompt: (state?: string) => showStatePrompt(workspace, state),
      /** @param name the open project's type when absent. */
      type: (name?: string) => showType(workspace, name),
    },
    phases: {
      add: (request: PhaseRequest) => addPhase(workspace, request),
      list: () => listPhases(workspace),
      show: (name: string) => showPhase(workspace, name),
      set: (name: string, assignments: readonly string[]) => setPhaseFields(workspace, name, assignments),
    },
    worktrees: {
      add: (request: WorktreeRequest) => addForBranch(workspace, request),
      list: () => listAll(workspace),
      /** @param name its branch or its path */
      show: (name: string) => findWorktree(workspace, name),
      remove: (name: string) => removeOne(workspace, name),
      prune: () => pruneAll(workspace),
    },
    artifacts: {
      add: (request: AddArtifact) => addArtifact(workspace, request),
      /** @param name its path, the end of it, or its number in the list */
      set: (name: string, assignments: readonly string[], request: ArtifactRequest) =>
        setArtifact(workspace, name, assignments, request),
      remove: (name: string, request: ArtifactRequest) => removeArtifact(workspace, name, request),
      list: (request: ArtifactRequest) => listArtifacts(workspace, request),
    },
    feedback: {
      add: (request: FeedbackRequest) => addFeedback(workspace, request),
      list: (ref: string) => listFeedback(workspace, ref),
      show: (ref: string, iteration?: number) => showFeedback(workspace, ref, iteration),
    },
    tasks: {
      list: (request: ListRequest = {}) => listTasks(workspace, request),
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
    archives: {
      add: (request: ArchiveRequest) => archiveTasks(workspace, request),
      list: () => listArchives(workspace),
      restore: (name: string) => restoreTask(workspace, name),
      prune: (olderThan?: string) => prune(workspace, olderThan),
    },
    participants: (name?: string) => listParticipants(workspace, name),
    trust: {
      show: (refs: readonly string[] = []) => showTrust(workspace, refs),
      add: (refs: readonly string[] = []) => trustTasks(workspace, refs),
    },
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
    graph: (phase?: string) => projectGraph(workspace, phase),
    batches: {
      /** Records tasks as opened together; answers with the batch's number. */
      create: (refs: readonly string[]) => createBatch(workspace, refs),
      get: (number: number) => showBatch(workspace, number),
      list: () => listBatches(workspace),
      start: (number: number) => setBatchStatus(workspace, number, 'running'),
      complete: (number: number) => setBatchStatus(workspace, number, 'completed'),
      setStatus: (number: number, status: SettableBatchStatus) => setBatchStatus(workspace, number, status),
    },
    /** @param file names the plan in diagnostics and tells JSONL from JSON by its ending. */
    apply: (plan: Plan | PlanFile) => applyAny(workspace, plan),
    run: (request: RunRequest = {}) => runProject(workspace, request),
    recover: () => recoverRuns(workspace),
    events: (request: EventsRequest = {}) => listEvents(workspace, request),
    validate: (paths: readonly string[] = []) =>
      paths.length > 0 ? validateFiles(workspace, paths) : validate(workspace),
    /** After a merge: two tasks with one id become two, and of files in conflict one side is taken. */
    resolve: (request: ResolveRequest) => resolveConflicts(workspace, request),
    /** From the format that the files have to this version's, and back. */
    migration: {
      check: () => checkMigration(workspace),
      apply: () => applyMigration(workspace),
      rollBack: () => rollBackMigration(workspace),
    },
    /** Registers git's merge driver for state files in this clone, or takes it away. */
    setUpGit: (request: GitSetupRequest) => setUpGit(workspace, request),
    settings: {
      show: () => showSettings(workspace),
      get: (key: string) => getSetting(workspace, key),
      set: (assignments: readonly string[]) => setSetting(workspace, assignments),
    },
    /** Reads, decides and writes in one transaction; the decision is pure but for the draft it fills. */
    transaction: <T>(command: string, decide: (change: Change) => Result<T>) =>
      change(workspace, { command }, decide),
  };
}

/** A plan as it stands in a file, with the values of its variables. */
export interface PlanFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly set?: Readonly<Record<string, string>>;
}

async function applyAny(workspace: Workspace, plan: Plan | PlanFile) {
  if (!('bytes' in plan)) return applyPlan(workspace, plan);
  const read = readPlan(plan.file, plan.bytes, new Map(Object.entries(plan.set ?? {})));
  return read.ok ? applyPlan(workspace, read.value) : read;
}

function contextOf(options: OpenOptions): Context {
  const never = new AbortController().signal;
  return openContext({
    cwd: options.directory,
    env: options.env ?? {},
    clock: Date.now,
    newId: idSource(Date.now, (bytes) => randomFillSync(new Uint8Array(bytes))),
    signal: options.signal ?? never,
    killSignal: options.killSignal ?? never,
    report: options.onEvent ?? (() => {}),
    dryRun: false,
    program: options.program ?? ['sow'],
    ...(options.actor !== undefined && { actor: options.actor }),
  });
}
