// The library: every use case on one checkout, typed, as Results. It takes the world from its options alone: no
// environment is read, no process started and none ended by importing or opening it.
import { randomFillSync } from 'node:crypto';
import type { Context } from '../../base/context.ts';
import type { Event } from '../../base/event.ts';
import { fractions, idSource } from '../../base/id.ts';
import { ok, type Result } from '../../base/result.ts';
import type { AgentEvent } from '../../model/agent-event.ts';
import type { Plan } from '../../model/generated/types.ts';
import type { SettableBatchStatus } from '../../model/graph/batches.ts';
import { prime } from '../agent/prime.ts';
import { showPrompt } from '../agent/prompts.ts';
import { findRole, listRoles } from '../agent/roles.ts';
import { resumeAgent, type SpawnRequest, spawnAgent } from '../agent/spawn.ts';
import { createBatch, listBatches, setBatchStatus, showBatch } from '../graph/batches.ts';
import { projectGraph } from '../graph/graph.ts';
import { applyPlan } from '../plan/apply.ts';
import { type GoalRequest, planGoal } from '../plan/plan-goal.ts';
import { readPlan } from '../plan/read-plan.ts';
import { initialize } from '../project/init.ts';
import { type RunRequest, runProject } from '../run/run.ts';
import { recoverRuns } from '../run/settle/recover.ts';
import { generateSchemas, listSchemas, showSchema, type VetRequest, vetFiles } from '../schema/schemas.ts';
import { type SetupRequest, setUp } from '../setup/setup.ts';
import { type EventsRequest, listEvents } from '../view/events.ts';
import { type DiffRequest, diffTask } from '../watch/diff.ts';
import { followTranscript, type LogsRequest, readTranscript } from '../watch/logs.ts';
import { livingRuns } from '../watch/ps.ts';
import { stopAll, stopTask } from '../watch/stop.ts';
import { change } from '../workspace/change.ts';
import { openContext } from '../workspace/context.ts';
import type { Change } from '../workspace/decision.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { backPart } from './back-part.ts';
import { exchangePart } from './exchange-part.ts';
import { moneyPart } from './money-part.ts';
import { projectPart } from './project-part.ts';
import { taskPart } from './task-part.ts';
import { workflowPart } from './workflow-part.ts';

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
    ...projectPart(workspace),
    ...taskPart(workspace),
    ...exchangePart(workspace),
    ...moneyPart(workspace),
    ...backPart(workspace),
    ...workflowPart(workspace),
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
    setup: (request: SetupRequest) => setUp(workspace, request),
    plan: (request: GoalRequest) => planGoal(workspace, request),
    run: (request: RunRequest = {}) => runProject(workspace, request),
    agents: {
      roles: () => listRoles(workspace),
      role: (name: string) => findRole(workspace, name),
      prompt: (role: string, ref?: string) => showPrompt(workspace, role, ref),
      prime: (tokens?: number) => prime(workspace, tokens),
      spawn: (request: SpawnRequest) => spawnAgent(workspace, request),
      resume: (request: SpawnRequest) => resumeAgent(workspace, request),
    },
    logs: (request: LogsRequest) => readTranscript(workspace, request),
    follow: (request: LogsRequest, onEvent: (event: AgentEvent) => void) =>
      followTranscript(workspace, request, onEvent),
    living: () => livingRuns(workspace),
    stop: (ref: string) => stopTask(workspace, ref),
    stopAll: () => stopAll(workspace),
    diff: (request: DiffRequest) => diffTask(workspace, request),
    recover: () => recoverRuns(workspace),
    events: (request: EventsRequest = {}) => listEvents(workspace, request),
    schemas: {
      list: () => listSchemas(workspace),
      show: (name: string, format: 'cue' | 'json' | 'ts' = 'cue') => showSchema(name, format),
      generate: () => generateSchemas(workspace),
      vet: (request: VetRequest) => vetFiles(workspace, request),
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
    random: fractions((bytes) => randomFillSync(new Uint8Array(bytes))),
    signal: options.signal ?? never,
    killSignal: options.killSignal ?? never,
    report: options.onEvent ?? (() => {}),
    dryRun: false,
    program: options.program ?? ['sow'],
    ...(options.actor !== undefined && { actor: options.actor }),
  });
}
