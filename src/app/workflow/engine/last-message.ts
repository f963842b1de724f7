// What an agent said last in its newest run on a step: its result, where it has registered none.
import type { AgentEvent } from '../../../model/agent-event.ts';
import { readOutput } from '../../../store/runs/run-output.ts';
import { readRun } from '../../../store/runs/run-record.ts';
import type { Store } from '../../../store/store.ts';
import { executorOf } from '../../run/executors/definitions.ts';
import type { SoundTask } from '../../workspace/find-task.ts';

/** Undefined where it has said nothing, or nobody knows any more. */
export function lastMessage(store: Store, { history }: SoundTask): string | undefined {
  const run = history.events.findLast(({ type }) => type === 'run_started')?.run;
  const record = run === undefined ? undefined : readRun(store, run);
  if (!record) return undefined;
  const reader = executorOf(record).reader();
  const text = Buffer.from(readOutput(store, record.id)).toString('utf8');
  const said = lastWords(text.split('\n').flatMap((line) => reader(line))).trim();
  return said === '' ? undefined : said;
}

/** How the program itself says that it ended; else the last words that nothing else came between. */
function lastWords(events: readonly AgentEvent[]): string {
  const end = events.findLast((event) => event.type === 'ended');
  if (end?.type === 'ended' && end.ok && end.text.trim() !== '') return end.text;
  const words: string[] = [];
  for (const event of [...events].reverse()) {
    if (event.type === 'said') words.unshift(event.text);
    else if (words.length > 0 && (event.type === 'called' || event.type === 'returned')) break;
  }
  return words.join('\n');
}
