// `cost add`: a call that sow did not start, booked on a task or on the project.
import { fail, ok, type Result } from '../../base/result.ts';
import { OPERATIONS, type Operation } from '../../model/cost/ledger.ts';
import { dollarsOf, microsOf } from '../../model/cost/money.ts';
import type { Event } from '../../model/generated/types.ts';
import { readRun } from '../../store/runs/run-record.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { change } from '../workspace/change.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { book, costOf } from './book.ts';
import { costSettings } from './cost-settings.ts';

export interface AddCost {
  /** The project as a whole when absent. */
  readonly ref?: string | undefined;
  /** That of the run in which the call is made, when absent. */
  readonly model?: string | undefined;
  /** That of the run in which the call is made, when absent; else work. */
  readonly operation?: string | undefined;
  readonly session?: string | undefined;
  readonly role?: string | undefined;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  /** By the table of prices when absent. */
  readonly costUsd?: number | undefined;
}

export interface BookedCost {
  /** `<phase>/<NNN>`, or `project` */
  readonly subject: string;
  readonly model: string;
  readonly operation_type: string;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cost_usd: number;
}

/** Beyond it microdollars are no longer exact. */
const MOST_USD = 1_000_000_000;

export function addCost(workspace: Workspace, request: AddCost): Promise<Result<BookedCost>> {
  return change(workspace, { command: 'cost add', again: bookedBefore }, (current) => {
    const { snapshot, run } = current;
    const { enabled, prices } = costSettings(snapshot.settings);
    if (!enabled) return fail({ reason: 'refused', message: 'cost.enabled is false: nothing is booked' });
    const task = request.ref === undefined ? undefined : findTask(snapshot, request.ref);
    if (task && !task.ok) return task;
    const record = run === undefined ? undefined : readRun(workspace.store, run);
    const operation = operationOf(request.operation ?? record?.kind ?? 'work');
    if (!operation.ok) return operation;
    const { inputTokens: input_tokens = 0, outputTokens: output_tokens = 0, costUsd: cost_usd } = request;
    const model = request.model ?? record?.model;
    if (model === undefined) return usage('no model is named', '--model sonnet');
    if (cost_usd !== undefined && !(cost_usd >= 0 && cost_usd <= MOST_USD))
      return usage(`${cost_usd} is no price`, '--cost-usd 0.0123');
    const tokens = { input_tokens, output_tokens };
    const micros = cost_usd === undefined ? costOf(tokens, model, prices) : microsOf(cost_usd);
    if (micros === undefined)
      return usage(`no price is known for ${model}`, `--cost-usd, or cost.prices.${model}`);
    const subject = task?.value.ref ?? 'project';
    book(current, subject, {
      session_id: request.session ?? record?.session_id,
      model,
      operation: operation.value,
      role: request.role ?? record?.role,
      usage: tokens,
      micros,
    });
    return ok({ subject, model, operation_type: operation.value, ...tokens, cost_usd: dollarsOf(micros) });
  });
}

function operationOf(word: string): Result<Operation> {
  const known = OPERATIONS.find((one) => one === word);
  return known ? ok(known) : usage(`${JSON.stringify(word)} is no operation`, OPERATIONS.join(', '));
}

function bookedBefore(_snapshot: Snapshot, events: readonly Event[]): BookedCost | undefined {
  const event = events.find(({ type }) => type === 'cost');
  if (!event) return undefined;
  return {
    subject: event.subject,
    model: String(event.model),
    operation_type: String(event.operation_type),
    input_tokens: Number(event.input_tokens),
    output_tokens: Number(event.output_tokens),
    cost_usd: Number(event.cost_usd),
  };
}

function usage(message: string, hint: string): Result<never> {
  return fail({ reason: 'usage', message, hint });
}
