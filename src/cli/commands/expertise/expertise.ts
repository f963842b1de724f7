import { addExpertise, type EntryKind } from '../../../app/expertise/add-expertise.ts';
import type { ChangedDomain } from '../../../app/expertise/change-domain.ts';
import { improveExpertise } from '../../../app/expertise/improve.ts';
import { pruneExpertise, validateExpertise } from '../../../app/expertise/keep-expertise.ts';
import { expertiseHistory, listExpertise, showExpertise } from '../../../app/expertise/show-expertise.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { diffText } from '../../../model/expertise/content.ts';
import { columns, firstLine, safe } from '../../../report/text.ts';
import { contentText } from '../../../report/view/expertise.ts';
import { wishesOf } from '../../run-flags.ts';
import type { Handler, Output } from '../../spec.ts';
import { wordsOf } from '../../words.ts';

const SHOWN = 100;

export const list: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const listed = listExpertise(workspace.value);
  if (!listed.ok) return listed;
  const rows = listed.value.map(({ domain, known, configured }) => [
    domain,
    known ? `version ${known.version}` : 'nothing known',
    known ? `${known.entries} entries, ${known.line_count} lines` : '',
    known?.validated_at ? `validated ${known.validated_at.slice(0, 10)}` : '',
    configured ? '' : 'not in learning.domains',
  ]);
  return ok({
    data: { domains: listed.value, total: rows.length, truncated: false },
    text: columns(rows),
  });
};

export const show: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const shown = showExpertise(workspace.value, args.domain?.[0] ?? '');
  if (!shown.ok) return shown;
  const { domain, version, line_count, updated_at } = shown.value;
  const head = `${domain}, version ${version}, ${line_count} lines, changed ${updated_at}`;
  return ok({ data: { expertise: shown.value }, text: `${head}\n${contentText(shown.value.content)}` });
};

export const add: Handler = async (input) => {
  const { context, args, flags } = input;
  const words = await wordsOf(input);
  if (!words.ok) return words;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const added = await addExpertise(workspace.value, {
    domain: args.domain?.[0],
    task: flags.string('task') ?? (context.env.SOW_TASK || undefined),
    // The table allows no other words.
    kind: flags.string('kind') as EntryKind | undefined,
    text: words.value,
    path: flags.string('path'),
  });
  if (!added.ok) return added;
  const { reason, ...changed } = added.value;
  const why = reason === undefined ? '' : ` (${reason})`;
  return ok({
    data: { expertise: changed, ...(reason !== undefined && { reason }) },
    text: `${changedLine(changed)}${why}`,
  });
};

export const validate: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  return changedOutput(await validateExpertise(workspace.value, args.domain?.[0]));
};

export const prune: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const maxLines = flags.number('max-lines');
  if (maxLines !== undefined && maxLines < 20)
    return fail({ reason: 'usage', message: '--max-lines is at least 20' });
  return changedOutput(await pruneExpertise(workspace.value, args.domain?.[0], maxLines));
};

export const history: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const events = expertiseHistory(workspace.value, args.domain?.[0]);
  if (!events.ok) return events;
  const total = events.value.length;
  const limit = flags.number('limit') ?? (flags.is('json') ? total : SHOWN);
  const shown = limit === 0 ? [] : events.value.slice(-limit);
  const rows = shown.map(({ timestamp, domain, version, change_type, change_summary, actor }) => [
    timestamp,
    safe(`${domain} ${version}`),
    safe(String(change_type)),
    safe(actor),
    firstLine(String(change_summary)),
  ]);
  const text = rows.length > 0 ? columns(rows) : 'nothing has been learned';
  return ok({
    data: { events: shown, total, truncated: shown.length < total },
    text: shown.length < total ? `${text}\n${shown.length} of ${total}` : text,
  });
};

export const improve: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const { domains = [] } = args;
  const improved = await improveExpertise(workspace.value, {
    ...wishesOf(flags),
    domains: domains.length > 0 ? domains : undefined,
  });
  if (!improved.ok) return improved;
  const { run, domains: changed } = improved.value;
  return ok({
    data: { run, domains: changed, total: changed.length, truncated: false },
    text: changed.map(changedLine).join('\n'),
  });
};

function changedOutput(changed: Result<readonly ChangedDomain[]>): Result<Output> {
  if (!changed.ok) return changed;
  const { length } = changed.value;
  return ok({
    data: { domains: changed.value, total: length, truncated: false },
    text: length > 0 ? changed.value.map(changedLine).join('\n') : 'nothing is known yet',
  });
}

function changedLine({ domain, version, changed, diff, pruned }: ChangedDomain): string {
  const gone = Object.keys(pruned.removed).length > 0 ? `; pruned: ${diffText(pruned)}` : '';
  return `${domain} version ${version}: ${changed ? diffText(diff) : 'nothing new'}${gone}`;
}
