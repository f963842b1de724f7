// `task check`: runs what a task is checked with, outside of any lock, then writes what it came to; a person ticks the rest.
import { masker, secretsOf } from '../../base/mask.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { sameValue } from '../../document/same-value.ts';
import { isPerson } from '../../model/actor.ts';
import { valueIn } from '../../model/context/shared.ts';
import { readMeasurable } from '../../model/criteria/measurable.ts';
import {
  type CommandResult,
  type Criterion,
  commandsOf,
  judgeCriteria,
  type Known,
  type Verdict,
} from '../../model/criteria/verdicts.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { isTerminal } from '../../model/status.ts';
import { mayReview } from '../../model/transition/move.ts';
import { runCheck } from '../../run/check-command.ts';
import { situationOf } from '../../store/state/situation.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { durationMs } from '../config/duration.ts';
import { settingsOf } from '../config/settings.ts';
import { contextsOf } from '../context/read-context.ts';
import { adopt, writeFields } from '../task/apply-move.ts';
import { mayNotTrust, untrusted } from '../trust/trust.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findSoundTask, type SoundTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { within } from '../worktree/checkout/place.ts';
import { ticked } from './tick.ts';

export interface CheckRequest {
  readonly ref: string;
  /** Criteria that a person ticks, by number from 1 or by their words. */
  readonly met?: readonly string[];
  /** Criteria that a person unticks. */
  readonly unmet?: readonly string[];
  readonly evidence?: string | undefined;
  /** Run the commands though nobody has trusted them here; a person says so. */
  readonly trust?: boolean;
  /** What the task is checked for. */
  readonly verb?: string;
}

export interface TestResult {
  readonly name: string;
  readonly passed: boolean;
  readonly note: string;
}

export interface Checked {
  readonly ref: string;
  readonly short: string;
  readonly criteria: readonly Verdict[];
  readonly tests: readonly TestResult[];
  readonly task: TaskState;
}

export async function checkTask(workspace: Workspace, request: CheckRequest): Promise<Result<Checked>> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  const { actor } = caller.value;
  if (request.trust && !isPerson(actor)) return fail(mayNotTrust(actor));
  const seen = read(workspace, (snapshot) => lookAt(workspace, snapshot, request));
  if (!seen.ok) return seen;
  if (workspace.context.dryRun) return ok(standing(seen.value));
  const results = await runAll(workspace, seen.value);
  if (workspace.context.signal.aborted) return fail({ reason: 'interrupted' });
  return change(workspace, { command: 'task check' }, (current) =>
    record(current, seen.value, request, results),
  );
}

/** What earlier checks came to. */
function standing({ ref, short, state }: Seen): Checked {
  const criteria = (state.success_criteria ?? []).map(
    ({ criterion, met = false, evidence, check, measurable }) => ({
      criterion,
      by: check !== undefined || readMeasurable(measurable) ? ('measure' as const) : ('person' as const),
      met,
      evidence,
    }),
  );
  return { ref, short, criteria, tests: testResults(state.tests ?? [], new Map()), task: state };
}

interface Seen {
  readonly short: string;
  readonly ref: string;
  readonly state: TaskState;
  readonly commands: readonly string[];
  /** Where the work on the task is done. */
  readonly cwd: string;
  readonly timeoutMs: number;
  readonly graceMs: number;
}

function lookAt(
  workspace: Workspace,
  snapshot: Snapshot,
  { ref, trust, verb = 'check' }: CheckRequest,
): Result<Seen> {
  const task = findSoundTask(snapshot, ref);
  if (!task.ok) return task;
  const { state } = task.value;
  const short = snapshot.short(task.value.ref);
  if (isTerminal(state.status))
    return fail({
      reason: 'refused',
      message: `${short} is ${state.status}: there is nothing to check any more`,
    });
  const commands = commandsOf(state);
  const unknown = trust ? [] : untrusted(workspace, commands);
  if (unknown.length > 0)
    return fail({
      reason: 'refused',
      message: `nobody has trusted these commands here: ${unknown.join(' | ')}`,
      hint: `a person does so: sow trust ${short} --yes, or for this once sow ${verb} ${short} --trust`,
    });
  const settings = settingsOf(snapshot.settings);
  const timeoutMs = state.timeout ? durationMs(state.timeout) : settings.timeoutMs;
  const cwd = within(workspace, state.session?.directory ?? '.');
  return ok({ ref: task.value.ref, short, state, commands, cwd, timeoutMs, graceMs: settings.graceMs });
}

/** One after another: tests of one checkout are rarely made to run side by side. */
async function runAll(
  { context }: Workspace,
  { commands, cwd, timeoutMs, graceMs }: Seen,
): Promise<ReadonlyMap<string, CommandResult>> {
  const results = new Map<string, CommandResult>();
  for (const line of commands) {
    if (context.signal.aborted) break;
    const { env, signal } = context;
    const mask = masker(secretsOf(env));
    const id = context.newId();
    results.set(line, await runCheck({ line, cwd, env, timeoutMs, graceMs, signal, id, mask }));
  }
  return results;
}

function record(
  current: Change,
  seen: Seen,
  request: CheckRequest,
  results: ReadonlyMap<string, CommandResult>,
): Result<Checked> {
  const task = findSoundTask(current.snapshot, seen.ref);
  if (!task.ok) return task;
  const { state } = task.value;
  const short = current.snapshot.short(seen.ref);
  if (!sameValue(commandsOf(state), seen.commands))
    return fail({
      reason: 'refused',
      message: `the checks of ${short} were changed while they ran`,
      hint: 'check again',
    });
  const wanted = ticked(state.success_criteria ?? [], request);
  if (!wanted.ok) return wanted;
  if (wanted.value.touched && !mayReview(current, situationOf(current.snapshot, task.value)))
    return fail({ reason: 'not-permitted', task: short, verb: 'tick the criteria of', actor: current.actor });
  const adopted = adopt(current, task.value);
  if (!adopted.ok) return adopted;
  const shared = contextsOf(current.snapshot, seen.ref);
  if (!shared.ok) return shared;
  const known: Known = { results, context: (path) => valueIn(shared.value, path) };
  const verdicts = judgeCriteria({ ...state, success_criteria: wanted.value.criteria }, known);
  const tests = (state.tests ?? []).map((test) => withResult(test, results.get(test.command), current.now));
  const fields = {
    ...adopted.value.fields,
    ...(verdicts.length > 0 && {
      success_criteria: wanted.value.criteria.map((one, i) => told(one, verdicts[i])),
    }),
    ...(tests.length > 0 && { tests }),
  };
  return write(current, task.value, fields, verdicts, testResults(tests, results));
}

function write(
  current: Change,
  task: SoundTask,
  fields: Readonly<Record<string, unknown>>,
  criteria: readonly Verdict[],
  tests: readonly TestResult[],
): Result<Checked> {
  const { ref, state } = task;
  const short = current.snapshot.short(ref);
  const same = Object.entries(fields).every(([name, value]) =>
    sameValue(value, state[name as keyof TaskState]),
  );
  if (same) return ok({ ref, short, criteria, tests, task: state });
  const written = writeFields(current, task, { ...fields, updated_at: current.now });
  if (!written.ok) return written;
  current.draft.log(ref, {
    type: 'checked',
    met: criteria.filter(({ met }) => met).length,
    criteria: criteria.length,
    passed: tests.filter(({ passed }) => passed).length,
    tests: tests.length,
  });
  return ok({ ref, short, criteria, tests, task: written.value });
}

function told(criterion: Criterion, verdict: Verdict | undefined): Criterion {
  const { met: _met, evidence: _evidence, ...rest } = criterion;
  const evidence = verdict?.evidence;
  // What nobody has judged yet stays unsaid.
  const met = verdict?.by === 'person' && criterion.met === undefined ? undefined : verdict?.met;
  return { ...rest, ...(met !== undefined && { met }), ...(evidence !== undefined && { evidence }) };
}

type Test = NonNullable<TaskState['tests']>[number];

function withResult(test: Test, result: CommandResult | undefined, now: string): Test {
  return result ? { ...test, passed: result.exit_code === 0, at: now } : test;
}

function testResults(tests: readonly Test[], results: ReadonlyMap<string, CommandResult>): TestResult[] {
  return tests.map(({ name, command, passed = false }) => ({
    name,
    passed,
    note: results.get(command)?.note ?? 'not run',
  }));
}
