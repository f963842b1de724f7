import { examine } from '../../../app/doctor/doctor.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { describeFailure } from '../../../report/failure.ts';
import { safe } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';

const MARKS = { ok: 'ok     ', note: 'note   ', warning: 'warning', error: 'ERROR  ' } as const;

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const fix = flags.is('fix') && !context.dryRun;
  const done = await examine(workspace.value, { fix, removeLock: fix && flags.is('yes') });
  if (!done.ok) return done;
  const { findings, fixed, backup } = done.value;
  const worst = findings.some(({ severity }) => severity === 'error') || fixed.some(({ failure }) => failure);
  const lines = [
    ...(backup ? [`backed up to ${backup}`] : []),
    ...fixed.map(({ check, failure }) =>
      failure ? `not repaired: ${check}: ${describeFailure(failure)}` : `repaired: ${check}`,
    ),
    ...findings.map(
      ({ severity, message, repair }) =>
        `${MARKS[severity]} ${safe(message)}${repair ? `  → ${safe(repair)}` : ''}`,
    ),
  ];
  return ok({
    data: {
      findings: findings.map(({ fix: repairable, ...finding }) => ({
        ...finding,
        fixable: repairable !== undefined,
      })),
      fixed: fixed.map(({ check, failure }) => ({ check, ok: failure === undefined })),
      backup: backup ?? null,
    },
    text: lines.join('\n'),
    exit: worst ? 3 : 0,
  });
};
