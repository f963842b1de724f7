// `issue list|show|start`: GitHub's issues through gh, and an issue taken up as a task.
import { fail, ok, type Result } from '../../base/result.ts';
import { ghJson } from '../../git/gh.ts';
import { fieldsIn, itemsIn, numberIn, textIn } from '../exchange/values.ts';
import { addTask } from '../task/add.ts';
import type { Moved } from '../task/apply-move.ts';
import { claimTask } from '../task/claim.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readTask } from './read-task.ts';

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly state: string;
  readonly labels: readonly string[];
  readonly body?: string;
}

export interface IssueListRequest {
  readonly state?: 'open' | 'closed' | 'all' | undefined;
  readonly labels?: readonly string[] | undefined;
}

const FIELDS = 'number,title,url,state,labels';
/** As many as gh gives at once. */
const LIMIT = '1000';

export async function listIssues(
  workspace: Workspace,
  request: IssueListRequest = {},
): Promise<Result<readonly Issue[]>> {
  const labels = (request.labels ?? []).flatMap((label) => ['--label', label]);
  const args = [
    'issue',
    'list',
    ...labels,
    '--state',
    request.state ?? 'open',
    '--json',
    FIELDS,
    '--limit',
    LIMIT,
  ];
  const listed = await ghJson(callOf(workspace), args);
  return listed.ok ? ok(itemsIn(listed.value).map(issueOf)) : listed;
}

export async function showIssue(workspace: Workspace, number: number): Promise<Result<Issue>> {
  if (!Number.isInteger(number) || number < 1)
    return fail({ reason: 'usage', message: `${number} is no issue's number` });
  const shown = await ghJson(callOf(workspace), [
    'issue',
    'view',
    String(number),
    '--json',
    `${FIELDS},body`,
  ]);
  return shown.ok ? ok(issueOf(shown.value)) : shown;
}

export interface StartedIssue {
  readonly issue: Issue;
  /** Undefined in a dry run that would have made the task first. */
  readonly claimed: Moved | undefined;
  /** Whether the task was made for it now. */
  readonly made: boolean;
}

/** The issue as a task, made where there is none yet, and claimed by the caller. */
export async function startIssue(workspace: Workspace, number: number): Promise<Result<StartedIssue>> {
  const issue = await showIssue(workspace, number);
  if (!issue.ok) return issue;
  const { title, body, url, labels } = issue.value;
  const standing = readTask(workspace, url);
  if (!standing.ok) return standing;
  const fields = {
    key: `issue-${number}`,
    external_id: url,
    ...(labels.length > 0 && { labels: [...labels] }),
  };
  const made =
    standing.value === undefined
      ? await addTask(workspace, {
          name: title,
          description: [body, url].filter(Boolean).join('\n\n'),
          fields,
        })
      : ok({ ref: standing.value });
  if (!made.ok) return made;
  const isMade = standing.value === undefined;
  if (isMade && workspace.context.dryRun) return ok({ issue: issue.value, claimed: undefined, made: true });
  const claimed = await claimTask(workspace, { ref: made.value.ref });
  return claimed.ok ? ok({ issue: issue.value, claimed: claimed.value, made: isMade }) : claimed;
}

function callOf({ context, repository }: Workspace) {
  return { cwd: repository.root, env: context.env, signal: context.signal };
}

function issueOf(value: unknown): Issue {
  const issue = fieldsIn(value);
  const body = textIn(issue.body);
  return {
    number: numberIn(issue.number) ?? 0,
    title: textIn(issue.title) ?? '',
    url: textIn(issue.url) ?? '',
    state: (textIn(issue.state) ?? '').toLowerCase(),
    labels: itemsIn(issue.labels).map((label) => textIn(fieldsIn(label).name) ?? String(label)),
    ...(body !== undefined && { body }),
  };
}
