// A definition that is not what a run began with: found, and taken over where a person says so.
import { resolve } from 'node:path';
import { ok, type Result } from '../../base/result.ts';
import type { Workflow } from '../../model/generated/types.ts';
import { runDefinition } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { writeFields } from '../task/apply-move.ts';
import { usedIds } from '../task/new-task.ts';
import type { Change } from '../workspace/decision.ts';
import { isSound } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readDefinition } from './definition.ts';
import { abandon, metadataOf } from './engine/apply.ts';
import { digestOf } from './find.ts';
import type { Execution } from './runs/execution.ts';
import { createSteps } from './runs/start.ts';

export interface ChangedDefinition {
  readonly file: string;
  readonly workflow: Workflow;
  readonly text: string;
  readonly digest: string;
}

/** Undefined where neither the copy beside the run nor the file that it came from has changed; one that is gone has not. */
export function changedSince(
  { store, repository }: Workspace,
  snapshot: Snapshot,
  { phase, origin }: Execution,
): Result<ChangedDefinition | undefined> {
  const copy = runDefinition(phase);
  const read = (file: string, bytes: Uint8Array | null): Result<ChangedDefinition | undefined> => {
    if (bytes === null || digestOf(bytes) === origin.digest) return ok(undefined);
    const definition = readDefinition(file, bytes);
    return definition.ok ? ok({ ...definition.value, file, digest: digestOf(bytes) }) : definition;
  };
  const own = read(shownPath(copy), snapshot.bytes(copy));
  if (!own.ok || own.value || origin.source === undefined) return own;
  return read(origin.source, store.io.read(resolve(repository.root, origin.source)));
}

/** Steps that have ended stay as they are; those that wait are what the definition says now. */
export function acceptChange(
  current: Change,
  execution: Execution,
  { workflow, text, digest }: ChangedDefinition,
): Result<void> {
  const { snapshot, draft } = current;
  const { phase, ref, parent, steps } = execution;
  const copy = runDefinition(phase);
  draft.setText(copy, snapshot.text(copy), text);
  const origin = { ...execution.origin, digest };
  const metadata = { ...metadataOf(parent.state), workflow: origin };
  const noted = writeFields(current, parent, { metadata, updated_at: current.now });
  if (!noted.ok) return noted;
  const kept = new Set(workflow.steps.map(({ key }) => key));
  for (const [key, task] of steps) {
    if (!isSound(task) || task.state.status !== 'pending') continue;
    if (!kept.has(key)) {
      const gone = abandon(current, task, 'skipped', 'the workflow has no such step any more');
      if (!gone.ok) return gone;
      continue;
    }
    const { prepared: _prepared, ...rest } = metadataOf(task.state);
    const fields = { metadata: Object.keys(rest).length > 0 ? rest : undefined, updated_at: current.now };
    const written = writeFields(current, task, { ...fields, ...whatItSays(workflow, key) });
    if (!written.ok) return written;
  }
  const known = new Map([...steps].map(([key, task]) => [key, task.ref]));
  const added = workflow.steps.filter(({ key }) => !known.has(key));
  const home = { phase, parent: ref, workflow: workflow.name, retry: workflow.config?.retry, known };
  const made = createSteps(current, usedIds(snapshot), home, added);
  return made.ok ? ok(undefined) : made;
}

function whatItSays({ steps }: Workflow, key: string): Readonly<Record<string, unknown>> {
  const step = steps.find((one) => one.key === key);
  return step
    ? {
        name: step.name ?? key,
        assigned_agent: step.agent ?? 'command',
        timeout: step.timeout,
        model: step.model,
        executor: step.executor,
      }
    : {};
}
