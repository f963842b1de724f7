// `progress`: how far the work is, in percent and words: a line of the task's log, in the seed's form.
import { fail, ok, type Result } from '../../base/result.ts';
import { isValid } from '../../document/check/check.ts';
import { isPerson } from '../../model/actor.ts';
import { shortName } from '../../model/people/names.ts';
import { isTerminal } from '../../model/status.ts';
import { isHolder } from '../../model/transition/move.ts';
import { taskLog } from '../../store/layout.ts';
import { logLines } from '../../store/state/log.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { read } from '../view/tasks.ts';
import { type ChangeOptions, change } from '../workspace/change.ts';
import { findSoundTask, findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface ProgressRequest {
  readonly ref: string;
  /** 0 to 100 */
  readonly percent: number;
  readonly message?: string | undefined;
}

export interface ProgressEntry {
  readonly timestamp: string;
  readonly agent: string;
  readonly progress: number;
  readonly message: string;
}

export interface Reported extends ProgressEntry {
  readonly ref: string;
  readonly short: string;
}

export async function reportProgress(
  workspace: Workspace,
  { ref, percent, message = '' }: ProgressRequest,
): Promise<Result<Reported>> {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100)
    return fail({ reason: 'usage', message: `progress is a whole number from 0 to 100, not ${percent}` });
  const options: ChangeOptions<Reported> = {
    command: 'task progress',
    again: (snapshot, events) => {
      const task = findTask(snapshot, ref);
      const said = events.find(
        ({ type, subject }) => type === 'progress' && task.ok && subject === task.value.ref,
      );
      const entry = said && entryOf(said);
      return entry && { ...entry, ref: said.subject, short: snapshot.short(said.subject) };
    },
  };
  return change(workspace, options, ({ snapshot, draft, actor, run, now }) => {
    const task = findSoundTask(snapshot, ref);
    if (!task.ok) return task;
    const { state } = task.value;
    const short = snapshot.short(task.value.ref);
    if (isTerminal(state.status))
      return fail({
        reason: 'refused',
        message: `${short} is ${state.status}`,
        hint: `sow reopen ${short} -m …`,
      });
    if (!isPerson(actor) && !isHolder(state, { actor, ...(run !== undefined && { run }) }))
      return fail({ reason: 'not-permitted', task: short, verb: 'report progress of', actor });
    const said = { agent: shortName(actor), progress: percent, message };
    draft.log(task.value.ref, { type: 'progress', ...said });
    return ok({ ...said, timestamp: now, ref: task.value.ref, short });
  });
}

/** What was said of one task, oldest first; lines of the seed's own form count too. */
export function listProgress(workspace: Workspace, ref: string): Result<readonly ProgressEntry[]> {
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, ref);
    return task.ok ? ok(progressIn(snapshot, task.value.ref)) : task;
  });
}

function progressIn(snapshot: Snapshot, ref: string): ProgressEntry[] {
  return logLines(snapshot.text(taskLog(ref)) ?? '')
    .flatMap(({ value }) => (value ? (entryOf(value) ?? []) : []))
    .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));
}

function entryOf(line: Readonly<Record<string, unknown>>): ProgressEntry | undefined {
  const { timestamp, agent, progress, message } = line;
  const entry = { timestamp, agent, progress, message };
  return isValid('progress', entry) ? (entry as ProgressEntry) : undefined;
}
