import { resolve } from 'node:path';
import { validateFiles } from '../../app/validate/files.ts';
import { mergeFaults } from '../../app/validate/merge.ts';
import { validate } from '../../app/validate/validate.ts';
import { openWorkspace } from '../../app/workspace/workspace.ts';
import { ok } from '../../base/result.ts';
import { diagnosticJson, renderDiagnostic } from '../../report/diagnostic.ts';
import { safe } from '../../report/text.ts';
import type { Handler } from '../spec.ts';

/** Silent when all is sound; faults are data, on stdout. */
export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const paths = args.paths ?? [];
  const checked =
    paths.length > 0
      ? validateFiles(
          workspace.value,
          paths.map((path) => resolve(context.cwd, path)),
        )
      : validate(workspace.value);
  if (!checked.ok) return checked;
  const into = flags.string('merge-into');
  const merging = into === undefined ? ok([]) : mergeFaults(workspace.value, into);
  if (!merging.ok) return merging;
  const { files } = checked.value;
  const diagnostics = [...checked.value.diagnostics, ...merging.value];
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return ok({
    data: { diagnostics: diagnostics.map(diagnosticJson), errors, warnings, files },
    text: diagnostics.map((one) => safe(renderDiagnostic(one))).join('\n'),
    notes:
      diagnostics.length > 0
        ? `${errors} errors, ${warnings} warnings in ${files} files`
        : `${files} files are sound`,
    exit: errors > 0 ? 3 : 0,
  });
};
