// A step that may start: its condition, its list and its words, as they are known now.
import { counted } from '../../../base/counted.ts';
import { ok, type Result } from '../../../base/result.ts';
import { holds, readCondition } from '../../../model/workflow/condition.ts';
import { NOT_MET } from '../../../model/workflow/execution.ts';
import { onlyPlace, render, type Scope, valueFor } from '../../../model/workflow/places.ts';
import { taskDescription } from '../../../store/layout.ts';
import { writeFields } from '../../task/apply-move.ts';
import { createTask, usedIds } from '../../task/new-task.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import { type Execution, scopeOf } from '../runs/execution.ts';
import type { Action } from './action.ts';
import { ACTOR, abandon, metadataOf, settleAs } from './apply.ts';
import type { Finding } from './findings.ts';
import { writeResult } from './result.ts';

/** What its words lack fails the step and names the place. */
export function prepare(
  current: Change,
  execution: Execution,
  { step, task }: Action & { kind: 'prepare' },
  { fault, warnings }: Finding,
): Result<void> {
  const scope = scopeOf(current.snapshot, execution);
  if (!scope.ok) return scope;
  const condition = step.when === undefined ? undefined : readCondition(step.when);
  if (condition && !holds(condition, scope.value)) return abandon(current, task, 'skipped', NOT_MET);
  for (const text of warnings) current.draft.log(task.ref, { type: 'noted', text }, ACTOR);
  if (fault) return abandon(current, task, 'failed', fault.text);
  return step.for_each === undefined
    ? prepareOne(current, task, step.prompt ?? '', scope.value)
    : prepareItems(current, execution, task, step, scope.value);
}

function prepareOne(current: Change, task: SoundTask, prompt: string, scope: Scope): Result<void> {
  const { text, missing } = render(prompt, scope);
  if (missing.length > 0) return abandon(current, task, 'failed', missingText(missing));
  const path = taskDescription(task.ref);
  current.draft.setText(path, current.snapshot.text(path), text);
  const metadata = { ...metadataOf(task.state), prepared: true };
  const written = writeFields(current, task, { metadata, updated_at: current.now });
  if (!written.ok) return written;
  current.draft.log(task.ref, { type: 'step_prepared' }, ACTOR);
  return ok(undefined);
}

function missingText(missing: readonly string[]): string {
  return `its prompt needs ${missing.map((name) => `{{${name}}}`).join(', ')}, which has no value`;
}

const LAST_ID = 999;

/** A child for each item; the step is done when they are. */
function prepareItems(
  current: Change,
  { workflow, phase }: Execution,
  task: SoundTask,
  step: Execution['workflow']['steps'][number],
  scope: Scope,
): Result<void> {
  const place = onlyPlace(step.for_each ?? '');
  const list = place && valueFor(place, scope);
  if (!Array.isArray(list))
    return abandon(
      current,
      task,
      'failed',
      `{{${place?.name}}} is ${list === undefined ? 'not there' : 'no list'}`,
    );
  if (list.length === 0) {
    const written = writeResult(current, task.ref, { from: 'items', value: [] });
    if (!written.ok) return written;
    const done = settleAs(current, task, 'completed');
    if (done.ok) current.draft.log(task.ref, { type: 'step_completed', key: step.key }, ACTOR);
    return done;
  }
  const prompts = list.map((value, index) => render(step.prompt ?? '', { ...scope, item: { value, index } }));
  const missing = prompts.flatMap((one) => one.missing);
  if (missing.length > 0) return abandon(current, task, 'failed', missingText([...new Set(missing)]));
  const used = usedIds(current.snapshot);
  const room = LAST_ID - (used.get(phase)?.size ?? 0);
  if (list.length > room)
    return abandon(
      current,
      task,
      'failed',
      `its list has ${counted(list.length, 'item')}, and there is room for ${room} more tasks in ${phase}`,
    );
  const { timeout, retry, executor, model } = task.state;
  for (const [index, { text }] of prompts.entries()) {
    const item = list[index];
    const made = createTask(
      current,
      {
        phase,
        name: `${task.state.name} ${index + 1}`,
        assigned_agent: task.state.assigned_agent,
        description: text,
        fields: {
          parent_id: task.ref,
          step: { workflow: workflow.name, key: step.key },
          review: 'none',
          item,
          ...{ timeout, retry, executor, model },
          metadata: { ...metadataOf(task.state), prepared: true },
        },
      },
      used,
    );
    if (!made.ok) return made;
  }
  const fields = { metadata: { ...metadataOf(task.state), prepared: true } };
  const limit = step.parallel === false ? { max_workers: 1 } : {};
  const written = writeFields(current, task, { ...fields, ...limit, updated_at: current.now });
  return written.ok ? ok(undefined) : written;
}
