// Whoever completes a step: its result obeys its schema, and the gates behind it let it pass, or it stays where it is. To look
// takes time and is done outside of the transaction, which is then decided anew on what was found.
import { fail, ok, type Result } from '../../../base/result.ts';
import { readDocument } from '../../../document/read.ts';
import { sameValue } from '../../../document/same-value.ts';
import { isPerson } from '../../../model/actor.ts';
import type { StepResult } from '../../../model/generated/types.ts';
import { childrenOf } from '../../../model/graph/board.ts';
import { type History, inOrder } from '../../../model/transition/history.ts';
import { taskResult } from '../../../store/layout.ts';
import { shownPath } from '../../../store/state/state-file.ts';
import type { Moved } from '../../task/apply-move.ts';
import { mayNotTrust, trustCommands } from '../../trust/trust.ts';
import type { Change } from '../../workspace/decision.ts';
import type { SoundTask } from '../../workspace/find-task.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { findExecution } from '../runs/execution.ts';
import type { Action } from './action.ts';
import { type Finding, findOut } from './findings.ts';
import { resultFor, type StepResultValue, writeResult } from './result.ts';

/** Whether what a completed step came to was looked at, or a person has set that aside. */
export function hasPassed(history: History): boolean {
  return lastEnd(history)?.type === 'forced' || isToldOf(history, 'step_completed');
}

/** Whether the log tells of the last end what follows from it. */
export function isToldOf(history: History, what: string): boolean {
  const done = lastEnd(history);
  const told = history.events.findLast(({ type }) => type === what);
  return told !== undefined && (!done || inOrder(done, told) < 0);
}

/** What a checkpoint brought back had ended before. */
function lastEnd({ moves }: History) {
  return moves.findLast(({ to, type }) => to === 'completed' && type !== 'restored');
}

interface Looked {
  readonly action: Action & { kind: 'finish' };
  readonly result: StepResultValue;
  /** Undefined until somebody has looked. */
  finding?: Finding;
}

/** What the steps that are about to be completed come to, kept between two tries of a transaction. */
export type Passing = Map<string, Looked>;

const nameOf = ({ ref, state }: SoundTask): string => `${ref} ${state.iteration}`;

/** Of a step that would be completed: why it is not, or what it came to is kept. */
export function passStep(
  { store }: Workspace,
  passing: Passing,
  current: Change,
  task: SoundTask,
  { from, task: state }: Moved,
): Result<void> {
  const step = stepOf(current, task);
  if (!step) return ok(undefined);
  const { finding, result: before } = passing.get(nameOf(task)) ?? {};
  const words = from === 'in_progress' && isPerson(current.actor) ? state.completion_summary : undefined;
  const given = registeredNow(current, task.ref);
  const wantsJson = step.output_schema !== undefined;
  const found = given ? ok(given) : resultFor(store, current.snapshot, task, wantsJson, words);
  if (!found.ok) return found;
  const result = found.value;
  if (!finding || !sameValue(before?.value, result.value)) {
    passing.set(nameOf(task), { action: { kind: 'finish', step, task }, result });
    return refused(current, task, from, 'it was not looked at');
  }
  if (finding.fault) return refused(current, task, from, finding.fault.text);
  for (const text of finding.warnings) current.draft.log(task.ref, { type: 'noted', text });
  const written = given ? ok(undefined) : writeResult(current, task.ref, result);
  if (written.ok) current.draft.log(task.ref, { type: 'step_completed', key: step.key });
  return written;
}

function refused({ snapshot }: Change, { ref }: SoundTask, from: string, why: string): Result<never> {
  const verb = from === 'in_progress' ? 'complete' : 'approve';
  return fail({ reason: 'guard-unmet', task: snapshot.short(ref), verb, missing: [why] });
}

/** In this very transaction. */
function registeredNow({ draft }: Change, ref: string): StepResultValue | undefined {
  const text = draft.files.get(taskResult(ref))?.after;
  return typeof text === 'string'
    ? readDocument<StepResult>('step-result', shownPath(taskResult(ref)), text).value
    : undefined;
}

/** Undefined also where its items were looked at, one by one. */
function stepOf({ snapshot }: Change, { ref, phase, state }: SoundTask) {
  if (childrenOf(snapshot.board, ref).length > 0) return undefined;
  const execution = findExecution(snapshot, phase);
  if (!execution.ok) return undefined;
  return execution.value.workflow.steps.find(({ key }) => key === state.step?.key);
}

/** @returns whether there was anything to look at */
export async function lookAtSteps(
  workspace: Workspace,
  passing: Passing,
  trust: boolean,
): Promise<Result<boolean>> {
  const open = [...passing.values()].filter(({ finding }) => finding === undefined);
  for (const looked of open) {
    const { action, result } = looked;
    if (trust) {
      const trusted = trustGates(workspace, action);
      if (!trusted.ok) return trusted;
    }
    looked.finding = await findOut(workspace, action, result);
    if (workspace.context.signal.aborted) return fail({ reason: 'interrupted' });
  }
  return ok(open.length > 0);
}

function trustGates(workspace: Workspace, { step }: Looked['action']): Result<unknown> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  if (!isPerson(caller.value.actor)) return fail(mayNotTrust(caller.value.actor));
  return trustCommands(
    workspace,
    (step.gates?.after ?? []).map(({ command }) => command),
  );
}
