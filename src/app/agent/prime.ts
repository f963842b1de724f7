// `prime`: what an agent's session is told of the project when it begins.
import { fail, ok, type Result } from '../../base/result.ts';
import { primeText } from '../../model/prompt/prime.ts';
import { tokensOf } from '../../model/prompt/prompt-size.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { refLines } from '../refs/view.ts';
import { projectStatus } from '../view/status.ts';
import type { TaskView } from '../view/task-view.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Prime {
  readonly text: string;
  readonly tokens: number;
}

export const PRIME_TOKENS = 2000;

/** Empty for an agent that sow itself has started: its prompt has told it everything. */
export function prime(workspace: Workspace, tokens: number = PRIME_TOKENS): Result<Prime> {
  if (workspace.run !== undefined) return ok({ text: '', tokens: 0 });
  const status = projectStatus(workspace);
  if (!status.ok) return status;
  const caller = workspace.caller();
  const me = caller.ok ? caller.value.actor : undefined;
  const { project, head, counts, working, questions, reviews, ready, blocked, wrong } = status.value;
  const mine = working.filter(({ state }) => state?.claim?.actor === me);
  const outside = readQuietly(workspace.store, (snapshot) => refLines(workspace, snapshot));
  const others = working.filter((task) => !mine.includes(task));
  const text = primeText(
    {
      project: project?.name ?? 'of a broken file',
      branch: project?.branch ?? head ?? 'no branch',
      counts: Object.entries(counts).map(([name, n]) => `${n} ${name}`),
      lists: [
        { title: 'Yours', lines: mine.map(line) },
        { title: 'Ready', lines: ready.map(line) },
        { title: 'Waits for an answer', lines: questions.map(withQuestion) },
        { title: 'Waits for a review', lines: reviews.map(line) },
        { title: 'Others work on', lines: others.map(withHolder) },
        { title: 'To look up, outside of the repository', lines: outside },
        { title: 'Broken, see sow validate', lines: wrong.map(line) },
        { title: 'Blocked', lines: blocked.map(withReasons) },
      ],
    },
    tokens,
  );
  const needed = tokensOf(text);
  if (needed <= tokens) return ok({ text, tokens: needed });
  return fail({ reason: 'usage', message: `how to work here, and nothing else, takes ${needed} tokens` });
}

function line({ short, state }: TaskView): string {
  return `${short} ${state ? `${state.name} (${state.assigned_agent})` : ''}`.trim();
}

function withQuestion(task: TaskView): string {
  const { pause } = task.state ?? {};
  return `${line(task)}: ${pause?.cause ?? ''} ${pause?.text ?? ''}`;
}

function withHolder(task: TaskView): string {
  return `${line(task)}: ${task.state?.claim?.actor ?? ''}`;
}

function withReasons(task: TaskView): string {
  return `${line(task)}: ${task.reasons.join('; ')}`;
}
