import { reportProject } from '../../../app/review/report.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const report = reportProject(workspace.value, { since: flags.string('since'), max: flags.number('max') });
  return report.ok ? ok({ data: report.value, text: report.value.markdown.trimEnd() }) : report;
};
