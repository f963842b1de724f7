// Times of a file that contradict each other.
import type { Fault } from '../marking.ts';

type Pairs = readonly (readonly [earlier: string, later: string])[];

export const TASK_TIMES: Pairs = [
  ['created_at', 'started_at'],
  ['started_at', 'completed_at'],
  ['created_at', 'updated_at'],
];
export const PHASE_TIMES: Pairs = [
  ['created_at', 'started_at'],
  ['started_at', 'completed_at'],
  ['started_at', 'failed_at'],
];
export const PROJECT_TIMES: Pairs = [['created_at', 'updated_at']];

export function timeFaults(state: object, pairs: Pairs): Fault[] {
  const times = new Map<string, unknown>(Object.entries(state));
  const at = (field: string): number => Date.parse(String(times.get(field)));
  // What is absent is no time, and compares to nothing.
  return pairs
    .filter(([earlier, later]) => at(earlier) > at(later))
    .map(([earlier, later]) => ({
      code: 'SOW404',
      severity: 'warning',
      path: [later],
      message: `${later} is before ${earlier}`,
      help: `${earlier} is ${String(times.get(earlier))}`,
    }));
}
