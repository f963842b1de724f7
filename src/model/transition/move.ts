// The only way a status moves: a task, what stands around it and an intent → the changed fields and the event, or why not.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result, unreachable } from '../../base/result.ts';
import { isPerson, kindOf, roleOf } from '../actor.ts';
import type { TaskState } from '../generated/types.ts';
import { applyEffects, pauseCause } from './effects.ts';
import { missingFor } from './guards.ts';
import type { Intent, Situation } from './intent.ts';
import { allowedVerbs, ROWS, type Row } from './transitions.ts';

export interface Move {
  /** The changed top-level fields; undefined removes one. */
  readonly fields: Partial<Record<keyof TaskState, unknown>>;
  /** The event, less what the log adds (id, timestamp, subject, prev). */
  readonly event: Readonly<Record<string, unknown>> & {
    readonly type: string;
    readonly to: string;
    readonly iteration: number;
  };
}

/** `undefined` means that nothing changes: the task already stands where the verb leads. */
export function move(
  ref: string,
  task: TaskState,
  situation: Situation,
  intent: Intent,
): Result<Move | undefined> {
  if (isRepeat(task, intent)) return ok(undefined);
  const row = findRow(task, intent);
  if (!row) return fail(refusal(ref, task, intent.verb));
  const forbidden = intent.force
    ? forceFailure(ref, intent)
    : permissionFailure(ref, row, task, situation, intent);
  if (forbidden) return fail(forbidden);
  const unmet = intent.force ? undefined : guardFailure(ref, row, task, situation, intent);
  if (unmet) return fail(unmet);
  return ok(makeMove(row, task, intent));
}

/** Verbs whose repetition asks for what already is; words that would be lost are never taken for a repetition. */
function isRepeat(task: TaskState, intent: Intent): boolean {
  const { text, cause } = intent;
  switch (intent.verb) {
    case 'submit':
      return task.status === 'needs_review' && isKnownResult(task, intent);
    case 'approve':
      return task.status === 'completed';
    case 'complete':
      return task.status === 'completed' && isKnownResult(task, intent);
    case 'release':
      return task.status === 'pending';
    case 'pause':
      return task.status === 'paused' && task.pause?.text === text && isSame(cause, task.pause?.cause);
    case 'abandon':
      return (
        task.status === 'abandoned' && isSame(text, task.abandon?.text) && isSame(cause, task.abandon?.cause)
      );
    default:
      return false;
  }
}

function isKnownResult(task: TaskState, { summary, actualHours, outputs = [] }: Intent): boolean {
  const known = new Set(task.outputs.map(({ path }) => path));
  const sameHours = actualHours === undefined || actualHours === task.actual_hours;
  return (
    isSame(summary, task.completion_summary) && sameHours && outputs.every(({ path }) => known.has(path))
  );
}

/** What is not said asks for no change. */
function isSame(said: string | undefined, standing: string | undefined): boolean {
  return said === undefined || said === standing;
}

function findRow(task: TaskState, { verb, force }: Intent): Row | undefined {
  const rows = ROWS.filter((row) => row.verb === verb);
  return rows.find((row) => row.from.includes(task.status)) ?? (force ? rows[0] : undefined);
}

export function refusal(ref: string, task: TaskState, verb: string): Failure {
  return {
    reason: 'transition-refused',
    task: ref,
    verb,
    status: task.status,
    allowed: allowedVerbs(task.status),
  };
}

function forceFailure(ref: string, { actor, verb, force }: Intent): Failure | undefined {
  if (!isPerson(actor)) return { reason: 'not-permitted', task: ref, verb: `${verb} --force`, actor };
  if (force?.reason.trim()) return undefined;
  return { reason: 'guard-unmet', task: ref, verb, missing: ['a force needs a reason (--reason TEXT)'] };
}

function permissionFailure(
  ref: string,
  row: Row,
  task: TaskState,
  situation: Situation,
  intent: Intent,
): Failure | undefined {
  if (mayMove(row, task, situation, intent)) return undefined;
  const { actor, verb } = intent;
  if (row.who === 'owner' && task.claim) {
    const run = task.claim.run;
    return {
      reason: 'claimed',
      task: ref,
      holder: task.claim.actor,
      ...(run && { run }),
      hint: `sow ${verb} ${ref} --force --reason TEXT, if ${task.claim.actor} no longer works on it`,
    };
  }
  const instead = verb === 'complete' || verb === 'approve' ? 'sow submit' : undefined;
  return { reason: 'not-permitted', task: ref, verb, actor, ...(instead && { instead }) };
}

function mayMove(row: Row, task: TaskState, situation: Situation, intent: Intent): boolean {
  const { actor } = intent;
  if (kindOf(actor) === 'orchestrator') return mayOrchestrate(row, task, situation);
  switch (row.who) {
    case 'anyone':
      return true;
    case 'holder':
      return isPerson(actor) || isHolder(task, intent);
    case 'owner':
      return isHolder(task, intent) || (isPerson(actor) && situation.claim !== 'live');
    case 'reviewer':
      return mayReview(intent, situation);
    case 'person':
      return (
        isPerson(actor) || (row.verb === 'complete' && situation.review === 'none' && isHolder(task, intent))
      );
    default:
      return unreachable(row.who);
  }
}

/** A person, or the reviewer role on work that neither its name nor its run has done. */
export function mayReview(
  { actor, run }: { readonly actor: string; readonly run?: string | undefined },
  { workers }: Pick<Situation, 'workers'>,
): boolean {
  if (isPerson(actor)) return true;
  return roleOf(actor) === 'reviewer' && !workers.includes(actor) && !(run && workers.includes(run));
}

/**
 * The orchestrator keeps the claims of its runs; a held claim is not its own, and approval only where nobody reviews: what an
 * agent submitted in a worktree is taken once its run has ended.
 */
function mayOrchestrate({ who, verb }: Row, { claim }: TaskState, { review }: Situation): boolean {
  if (verb === 'approve') return review === 'none';
  if (who === 'holder' || who === 'owner') return !claim || claim.run !== undefined;
  return who === 'anyone';
}

/** A run holds its claim by its id, so that another run of the same role does not. */
export function isHolder(
  task: TaskState,
  { actor, run }: { readonly actor: string; readonly run?: string | undefined },
): boolean {
  if (!task.claim) return false;
  return task.claim.run ? task.claim.run === run : task.claim.actor === actor;
}

function guardFailure(
  ref: string,
  row: Row,
  task: TaskState,
  situation: Situation,
  intent: Intent,
): Failure | undefined {
  if (row.guards.includes('free') && situation.claim === 'live' && task.claim) {
    const { actor: holder, run } = task.claim;
    const isOwn = holder === intent.actor && run === undefined;
    const hint = `it is yours already: sow submit ${ref} -m … | sow release ${ref}`;
    return { reason: 'claimed', task: ref, holder, ...(run && { run }), ...(isOwn && { hint }) };
  }
  const unmet = row.guards.filter((guard) => missingFor(guard, task, situation, intent).length > 0);
  const missing = unmet.flatMap((guard) => missingFor(guard, task, situation, intent));
  if (missing.length === 0) return undefined;
  const isChecked = unmet.some((guard) => guard === 'criteria-met' || guard === 'tests-passed');
  // It is what completes the task, by whatever verb.
  if (isChecked)
    return {
      reason: 'guard-unmet',
      task: ref,
      verb: 'complete',
      missing,
      unchecked: true,
      hint: `sow check ${ref}`,
    };
  return { reason: 'guard-unmet', task: ref, verb: row.verb, missing };
}

function makeMove(row: Row, task: TaskState, intent: Intent): Move {
  const fields = applyEffects(row, task, intent);
  const iteration = (fields.iteration as number | undefined) ?? task.iteration;
  return {
    fields: { ...leave(task, row), ...fields, status: row.to, updated_at: intent.now },
    event: {
      type: intent.force ? 'forced' : row.event,
      ...(intent.force && { verb: row.verb, reason: intent.force.reason }),
      from: task.status,
      to: row.to,
      iteration,
      ...(intent.text !== undefined && { text: intent.text }),
      ...(row.effects.includes('set-pause') && { cause: pauseCause(intent) }),
      ...(row.effects.includes('set-abandon') && { cause: intent.cause ?? 'cancelled' }),
      ...(row.effects.includes('take-claim') && intent.claim && { holder: intent.claim.actor }),
      ...(intent.summary !== undefined && { summary: intent.summary }),
      ...(intent.actualHours !== undefined && { actual_hours: intent.actualHours }),
    },
  };
}

/** What a status leaves behind when a force takes the task out of it by a row that was not made for it. */
function leave(task: TaskState, row: Row): Partial<Record<keyof TaskState, unknown>> {
  if (row.from.includes(task.status)) return {};
  return {
    ...(task.pause && row.to !== 'paused' && { pause: undefined }),
    ...(task.abandon && row.to !== 'abandoned' && { abandon: undefined }),
    ...(task.completed_at && { completed_at: undefined }),
    ...(task.claim && { claim: undefined }),
  };
}
