import { addCost } from '../../../app/cost/add-cost.ts';
import { COST_KEYS, type CostKey } from '../../../app/cost/cost-keys.ts';
import { showCosts } from '../../../app/cost/costs.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { nearest } from '../../../base/suggest.ts';
import { costTable } from '../../../report/view/cost.ts';
import { firstOf } from '../../page.ts';
import type { Handler } from '../../spec.ts';

export const show: Handler = async ({ context, flags }) => {
  const by = keysIn(flags.string('by'));
  if (!by.ok) return by;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const costs = showCosts(workspace.value, by.value);
  if (!costs.ok) return costs;
  const { rows, total, budget, by: keys, ...more } = costs.value;
  const { shown, counts, told } = firstOf(rows, flags);
  const columns = keys.map((key) => (key === 'operation' ? 'operation_type' : key));
  const { unsettled } = costs.value;
  return ok({
    data: { rows: shown, by: keys, sum: total, budget, ...more, ...counts },
    text: [
      told(costTable(shown, total, columns)),
      `budget: ${budget}`,
      ...(costs.value.unpriced > 0 ? [unpricedText(costs.value.unpriced)] : []),
    ].join('\n'),
    ...(unsettled > 0 && { notes: unsettledText(unsettled) }),
  });
};

function unpricedText(count: number): string {
  return `${counted(count, 'operation')} without a price, counted as nothing: set cost.prices.<model>`;
}

function unsettledText(count: number): string {
  return `${counted(count, 'run')} left by what was killed ${count === 1 ? 'is' : 'are'} not booked yet: sow recover`;
}

export const add: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const booked = await addCost(workspace.value, {
    ref: args.task?.[0] ?? (context.env.SOW_TASK || undefined),
    model: flags.string('model'),
    operation: flags.string('operation'),
    session: flags.string('session'),
    role: flags.string('role'),
    inputTokens: flags.number('input-tokens'),
    outputTokens: flags.number('output-tokens'),
    costUsd: flags.number('cost-usd'),
  });
  if (!booked.ok) return booked;
  const { subject, model, operation_type, cost_usd } = booked.value;
  const text = `${subject} ${operation_type} ${model} ${cost_usd.toFixed(6)} USD  next: sow cost, or sow undo`;
  return ok({ data: { cost: booked.value }, text });
};

/** `model,operation` */
function keysIn(word: string | undefined): Result<readonly CostKey[] | undefined> {
  if (word === undefined) return ok(undefined);
  const keys: CostKey[] = [];
  for (const one of word.split(',').map((part) => part.trim())) {
    const key = COST_KEYS.find((known) => known === one);
    if (!key)
      return fail({
        reason: 'usage',
        message: `costs are not summed by ${JSON.stringify(one)}`,
        hint: `did you mean ${nearest(one, COST_KEYS).join(', ') || COST_KEYS.join(', ')}?`,
      });
    if (!keys.includes(key)) keys.push(key);
  }
  return ok(keys);
}
