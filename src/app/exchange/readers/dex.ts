// dex: .dex/tasks.jsonl, a task a line.
import { type IncomingTask, identified, type Reader, rest } from '../incoming.ts';
import { type Fields, fieldsIn, itemsIn, numberIn, textIn, timeIn } from '../values.ts';
import { jsonLines } from './json.ts';

const KNOWN = {
  texts: ['id', 'parent_id', 'name', 'description', 'result'],
  times: ['created_at', 'updated_at', 'started_at', 'completed_at'],
  numbers: ['priority'],
  lists: ['blockedBy'],
  // The other ends of what stands in parent_id and blockedBy.
  others: ['completed', 'blocks', 'children', 'metadata'],
};

export const readDex: Reader = (files, notes) =>
  identified(jsonLines(files, /\.jsonl$/, notes), ['id'], 'tasks', notes).map((line): IncomingTask => {
    const id = textIn(line.id) ?? '';
    const started = timeIn(line.started_at);
    return {
      externalId: id,
      name: textIn(line.name) ?? id,
      description: textIn(line.description),
      status: line.completed === true ? 'completed' : started ? 'in_progress' : 'pending',
      dependsOn: itemsIn(line.blockedBy).map((one) => ({ id: String(one) })),
      parent: textIn(line.parent_id),
      times: {
        created_at: timeIn(line.created_at),
        started_at: started,
        updated_at: timeIn(line.updated_at),
        completed_at: timeIn(line.completed_at),
      },
      fields: { priority: priorityOf(line), completion_summary: textIn(line.result) },
      metadata: { ...fieldsIn(line.metadata), ...rest(id, line, KNOWN, notes) },
    };
  });

/** A lower number comes first; 1 is what nobody set. */
function priorityOf({ priority }: Fields): string | undefined {
  const number = numberIn(priority) ?? 1;
  return number < 1 ? 'high' : number > 1 ? 'low' : undefined;
}
