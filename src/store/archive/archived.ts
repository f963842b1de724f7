// The tasks that were archived, as the project's log tells: references still lead to them.
import type { TaskState } from '../../model/generated/types.ts';
import type { BoardTask } from '../../model/graph/board.ts';
import { isStatus } from '../../model/status.ts';
import { eventsIn } from '../state/log.ts';

/** @param log of the project; null when there is none */
export function archivedIn(log: string | null): BoardTask[] {
  if (!log?.includes('"type":"archived"')) return [];
  const tasks = eventsIn(log).flatMap((event): BoardTask[] => {
    const { type, subject, status, key, name, timestamp } = event;
    const [phase, id] = subject.split('/');
    if (type !== 'archived' || !phase || !id || typeof status !== 'string' || !isStatus(status)) return [];
    const state: TaskState = {
      id,
      ...(typeof key === 'string' && { key }),
      name: typeof name === 'string' && name !== '' ? name : subject,
      phase,
      status,
      created_at: timestamp,
      updated_at: timestamp,
      iteration: 1,
      assigned_agent: 'unknown',
      inputs: [],
      outputs: [],
    };
    return [
      { ref: subject, id, phase, key: state.key, state, standing: { kind: 'explained' }, claim: 'none' },
    ];
  });
  // Archived, restored and archived again: the last one counts.
  return [...new Map(tasks.map((task) => [task.ref, task])).values()];
}
