import { checkTask } from '../../../app/criteria/check.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns, firstLine } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const checked = await checkTask(workspace.value, {
    ref: args.task?.[0] ?? '',
    met: flags.strings('met'),
    unmet: flags.strings('unmet'),
    evidence: flags.string('evidence'),
    trust: flags.is('trust'),
  });
  if (!checked.ok) return checked;
  const { ref, short, criteria, tests, task } = checked.value;
  const failed = [
    ...tests.filter(({ passed }) => !passed),
    ...criteria.filter(({ by, met }) => by === 'measure' && !met),
  ];
  const waiting = criteria.filter(({ by, met }) => by === 'person' && !met);
  const rows = [
    ...tests.map(({ name, passed, note }) => [
      passed ? 'passed' : 'failed',
      firstLine(name),
      firstLine(note, 80),
    ]),
    ...criteria.map(({ criterion, by, met, evidence = '' }) => [
      met ? 'met' : by === 'person' ? 'waits' : 'unmet',
      firstLine(criterion),
      firstLine(evidence, 80),
    ]),
  ];
  const exit = context.dryRun ? 0 : failed.length > 0 ? 1 : waiting.length > 0 ? 8 : 0;
  const first = criteria.findIndex(({ by, met }) => by === 'person' && !met) + 1;
  const next = exit === 8 ? `  next: sow check ${short} --met ${first}` : '';
  const count = `${criteria.filter(({ met }) => met).length} of ${criteria.length} criteria met, ${tests.filter(({ passed }) => passed).length} of ${tests.length} tests passed`;
  const note = context.dryRun ? ' (dry run: no command was run)' : '';
  return ok({
    data: { task: { ref, ...task }, criteria, tests, met: failed.length + waiting.length === 0 },
    text: [...(rows.length > 0 ? [columns(rows)] : []), `${short} ${count}${note}${next}`].join('\n'),
    ...(exit > 0 && { exit }),
  });
};
