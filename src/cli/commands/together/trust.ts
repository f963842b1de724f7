import { showTrust, trustTasks } from '../../../app/trust/trust-tasks.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns, safe } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const refs = args.tasks ?? [];
  const sure = flags.is('yes');
  const trust = sure ? trustTasks(workspace.value, refs) : showTrust(workspace.value, refs);
  if (!trust.ok) return trust;
  const { fresh, known } = trust.value;
  const word = sure && !context.dryRun ? 'trusted now' : 'untrusted';
  const rows = [
    ...fresh.map((command) => [word, safe(command)]),
    ...known.map((command) => ['trusted', safe(command)]),
  ];
  const again = ['sow trust', ...refs, '--yes'].join(' ');
  return ok({
    data: {
      untrusted: sure && !context.dryRun ? [] : fresh,
      trusted: sure && !context.dryRun ? [...known, ...fresh] : known,
    },
    text: [
      rows.length > 0 ? columns(rows) : 'no file brings a command',
      ...(!sure && fresh.length > 0 ? [`next: ${again}`] : []),
    ].join('\n'),
  });
};
