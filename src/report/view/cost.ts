// Costs as a table: money with its six places, so that columns of it can be added up by eye.
import type { CostRow, Totals } from '../../model/cost/ledger.ts';
import { columns, safe } from '../text.ts';

/** @param keys the columns before the figures */
export function costTable(rows: readonly CostRow[], total: Totals, keys: readonly string[]): string {
  const figures = ({
    operation_count,
    total_input_tokens,
    total_output_tokens,
    total_cost_usd,
    avg_cost_per_operation,
  }: Totals): string[] => [
    String(operation_count),
    String(total_input_tokens),
    String(total_output_tokens),
    total_cost_usd.toFixed(6),
    avg_cost_per_operation.toFixed(6),
  ];
  return columns([
    [...keys, 'operations', 'input', 'output', 'usd', 'average'],
    ...rows.map((row) => [...keys.map((key) => safe(String(row[key]))), ...figures(row)]),
    ['total', ...keys.slice(1).map(() => ''), ...figures(total)],
  ]);
}
