import { type Issue, listIssues, showIssue, startIssue } from '../../../app/issue/issues.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { columns } from '../../../report/text.ts';
import { firstOf } from '../../page.ts';
import { movedData, movedLine } from '../../shape.ts';
import type { Handler } from '../../spec.ts';

export const list: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const state = STATES.find((one) => one === flags.string('state'));
  const issues = await listIssues(workspace.value, { state, labels: flags.strings('label') });
  if (!issues.ok) return issues;
  const { shown, counts, told } = firstOf(issues.value, flags);
  const rows = shown.map(({ number, title, state: at, labels }) => [
    `#${number}`,
    at,
    title,
    labels.join(' '),
  ]);
  return ok({
    data: { issues: shown, ...counts },
    text: rows.length > 0 ? told(columns(rows)) : 'no issues',
  });
};

const STATES = ['open', 'closed', 'all'] as const;

export const show: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const number = numberOf(args.number);
  if (!number.ok) return number;
  const issue = await showIssue(workspace.value, number.value);
  return issue.ok ? ok({ data: { issue: issue.value }, text: page(issue.value) }) : issue;
};

export const start: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const number = numberOf(args.number);
  if (!number.ok) return number;
  const started = await startIssue(workspace.value, number.value);
  if (!started.ok) return started;
  const { issue, claimed, made } = started.value;
  const data = { issue, made, ...(claimed && movedData([claimed])) };
  return ok({
    data,
    text: claimed
      ? movedLine(claimed, context.dryRun)
      : `would make a task of #${issue.number} ${issue.title}`,
  });
};

function page({ number, title, state, url, labels, body }: Issue): string {
  return [
    `#${number} ${title} (${state})`,
    [url, ...labels].join('  '),
    ...(body ? ['', body.trimEnd()] : []),
  ].join('\n');
}

/** `12` and `#12` are the same issue. */
function numberOf([word = '']: readonly string[] = []): Result<number> {
  const [, digits] = /^#?([1-9]\d*)$/.exec(word) ?? [];
  return digits
    ? ok(Number(digits))
    : fail({ reason: 'usage', message: `${JSON.stringify(word)} is no issue's number` });
}
