// `search`: tasks by the words that stand in them and beside them; private notes are not looked into.
import { ok, type Result } from '../../base/result.ts';
import type { TaskState } from '../../model/generated/types.ts';
import { taskContext, taskDescription, taskFolder } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type TaskView, viewTask } from './task-view.ts';
import { read } from './tasks.ts';

export interface Hit {
  readonly task: TaskView;
  /** Where the first of the words stands, and the line it stands in. */
  readonly where: string;
  readonly line: string;
}

/** @param text words that must all be there, in whatever place and case */
export function searchTasks(workspace: Workspace, text: string): Result<readonly Hit[]> {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return read(workspace, (snapshot) =>
    ok(
      snapshot.taskRefs.flatMap((ref): Hit[] => {
        const task = snapshot.task(ref);
        const found =
          task && words.length > 0 ? firstOf(textsOf(snapshot, ref, task.state), words) : undefined;
        return task && found ? [{ task: viewTask(snapshot, task), ...found }] : [];
      }),
    ),
  );
}

type Text = readonly [where: string, text: string | null | undefined];

function firstOf(texts: readonly Text[], words: readonly string[]): Omit<Hit, 'task'> | undefined {
  const all = texts.map(([, text]) => text?.toLowerCase() ?? '').join('\n');
  const [first = ''] = words;
  if (!words.every((word) => all.includes(word))) return undefined;
  for (const [where, text] of texts) {
    const line = text?.split(/\r?\n/).find((one) => one.toLowerCase().includes(first));
    if (line !== undefined) return { where, line: line.trim() };
  }
  return undefined;
}

function textsOf(snapshot: Snapshot, ref: string, state: TaskState | undefined): Text[] {
  const feedback = `${taskFolder(ref)}/feedback`;
  return [
    ['name', state?.name],
    ['key', state?.key],
    ['labels', state?.labels?.join(' ')],
    ['description', snapshot.text(taskDescription(ref))],
    ['criteria', state?.success_criteria?.map(({ criterion }) => criterion).join('\n')],
    ['pause', state?.pause?.text],
    ['summary', state?.completion_summary],
    ['abandon', state?.abandon?.text],
    ['context', snapshot.text(taskContext(ref))],
    ...snapshot.list(feedback).map((name): Text => ['feedback', snapshot.text(`${feedback}/${name}`)]),
  ];
}
