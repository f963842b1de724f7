// The library's use cases on workflows and their runs.
import type { RunRequest } from '../run/run.ts';
import { findWorkflow, type Wanted } from '../workflow/find.ts';
import { archiveWorkflow, exportWorkflow, keepWorkflow, listWorkflows } from '../workflow/library.ts';
import { renderInExecution, type StepValues } from '../workflow/render-step.ts';
import {
  cancelExecution,
  pauseExecution,
  type ResumeRequest,
  resumeExecution,
  retryExecution,
} from '../workflow/runs/control.ts';
import { logExecutionEvent } from '../workflow/runs/log-event.ts';
import { restoreExecution } from '../workflow/runs/restore.ts';
import { runExecution } from '../workflow/runs/run-execution.ts';
import { createExecution, type StartRequest } from '../workflow/runs/start.ts';
import {
  executionCheckpoints,
  executionEvents,
  listExecutions,
  type RunsRequest,
  showExecution,
  showStep,
  workflowStats,
} from '../workflow/runs/view.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function workflowPart(workspace: Workspace) {
  const logEvent = (id: string, text: string) => logExecutionEvent(workspace, id, text);
  const getEvents = (id?: string) => executionEvents(workspace, id);
  return {
    /** A word of the caller's own in the log of a run. */
    logEvent,
    /** What happened to a run and its steps, or to all runs, oldest first. */
    getEvents,
    /** Definitions; `file` is a name under .sow/workflows or a file. */
    workflows: {
      list: (archived = false) => listWorkflows(workspace, archived),
      get: (wanted: Wanted) => findWorkflow(workspace, wanted),
      create: (wanted: Wanted) => keepWorkflow(workspace, wanted, 'refused'),
      update: (wanted: Wanted) => keepWorkflow(workspace, wanted, 'required'),
      archive: (name: string) => archiveWorkflow(workspace, name),
      export: (wanted: Wanted, format: 'yaml' | 'json') => exportWorkflow(workspace, wanted, format),
      stats: () => workflowStats(workspace),
    },
    /** Runs; an id is the reference of the parent task, or the phase of the run. */
    executions: {
      /** Makes one and starts nothing. */
      create: (request: StartRequest) => createExecution(workspace, request),
      /** Starts what may start, until nothing of it can go on. */
      run: (id: string, request: Omit<RunRequest, 'only' | 'phase'> = {}) =>
        runExecution(workspace, id, request),
      get: (id: string) => showExecution(workspace, id),
      list: (request: RunsRequest = {}) => listExecutions(workspace, request),
      listActive: () => listExecutions(workspace, { active: true }),
      pause: (id: string, now = false) => pauseExecution(workspace, id, { now }),
      resume: (id: string, request: ResumeRequest = {}) => resumeExecution(workspace, id, request),
      retry: (id: string, from?: string) => retryExecution(workspace, id, { from }),
      cancel: (id: string, kill = false) => cancelExecution(workspace, id, { kill }),
      /** What a step is told, or would be by now. */
      render: (id: string, key: string, values: StepValues = {}) =>
        renderInExecution(workspace, id, key, values),
      checkpoints: (id: string) => executionCheckpoints(workspace, id),
      /** @param checkpoint one that was made as a step of it ended */
      restore: (checkpoint: string) => restoreExecution(workspace, checkpoint),
      logEvent,
      getEvents,
    },
    steps: {
      list: (id: string) => {
        const execution = showExecution(workspace, id);
        return execution.ok ? { ok: true as const, value: execution.value.steps } : execution;
      },
      /** With its result, where it has one. */
      get: (id: string, key: string) => showStep(workspace, id, key),
    },
  };
}
