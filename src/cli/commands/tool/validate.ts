import { resolve } from 'node:path';
import { shownIn } from '../../../app/validate/checks/files.ts';
import { validatePaths } from '../../../app/validate/checks/paths.ts';
import { type FileMend, fixState } from '../../../app/validate/fix.ts';
import { rulesFor, type Validation, validate } from '../../../app/validate/validate.ts';
import { untilAborted } from '../../../app/validate/watch.ts';
import { openWorkspace, type Workspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import type { Diagnostic } from '../../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { githubAnnotations, sarif } from '../../../report/annotations.ts';
import { diagnosticJson, renderDiagnostic } from '../../../report/diagnostic.ts';
import { safe } from '../../../report/text.ts';
import { firstOf } from '../../page.ts';
import type { Flags, Handler, Input, Output } from '../../spec.ts';

/** Silent when all is sound; faults are data, on stdout. */
export const run: Handler = async (input) => {
  const { context, flags } = input;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const clash = clashOf(input);
  if (clash) return fail({ reason: 'usage', message: clash });
  const mended = flags.is('fix')
    ? await fixState(workspace.value, shownPaths(input, workspace.value))
    : ok([]);
  if (!mended.ok) return mended;
  const tell = mended.value.map((one) => ({ ...one, told: mendText(one, context.dryRun) }));
  const look = async (): Promise<Result<Output>> => {
    const checked = await check(input, workspace.value);
    return checked.ok ? ok(outputOf(checked.value, flags, tell)) : checked;
  };
  if (!flags.is('watch')) return look();
  return untilAborted(workspace.value, look, (output) => input.tell(output));
};

/** A mend with the words that show it. */
type Told = FileMend & { readonly told: string };

function clashOf({ args, flags }: Input): string | undefined {
  if (flags.is('fix') && flags.is('staged')) return '--fix mends the files in the folder, not what is staged';
  if (flags.is('watch') && flags.is('staged'))
    return '--watch looks at the files in the folder, not at what is staged';
  const paths = (args.paths ?? []).length > 0;
  return paths && flags.string('merge-into') !== undefined
    ? '--merge-into checks the whole state, not single files'
    : undefined;
}

async function check(input: Input, workspace: Workspace): Promise<Result<Validation>> {
  const { context, args, flags } = input;
  const paths = (args.paths ?? []).map((path) => resolve(context.cwd, path));
  const staged = flags.is('staged');
  const rules = await rulesFor(workspace, staged);
  if (paths.length > 0 && !staged) return validatePaths(workspace, paths, rules);
  const all = validate(workspace, { staged, rules, mergeInto: flags.string('merge-into') });
  if (!all.ok || paths.length === 0) return all;
  const shown = shownPaths(input, workspace);
  const diagnostics = all.value.diagnostics.filter(({ at }) => shown.includes(at.file));
  return ok({ diagnostics, files: paths.length });
}

function shownPaths({ context, args }: Input, workspace: Workspace): string[] {
  return (args.paths ?? []).map((path) => shownIn(workspace, resolve(context.cwd, path)));
}

function outputOf({ diagnostics, files }: Validation, flags: Flags, mended: readonly Told[]): Output {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return {
    data: {
      diagnostics: diagnostics.map(diagnosticJson),
      errors,
      warnings,
      files,
      ...(mended.length > 0 && { fixed: mended.map(({ told: _told, ...one }) => one) }),
    },
    text: textOf(diagnostics, flags, mended),
    notes:
      diagnostics.length > 0
        ? `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}`
        : `${counted(files, 'file')} ${files === 1 ? 'is' : 'are'} sound`,
    exit: errors > 0 ? 3 : 0,
  };
}

function textOf(diagnostics: readonly Diagnostic[], flags: Flags, mended: readonly Told[]): string {
  const format = flags.string('format');
  if (format === 'github') return githubAnnotations(diagnostics);
  if (format === 'sarif') return sarif(diagnostics);
  const { shown, told } = firstOf(diagnostics, flags);
  const faults = shown.map((one) => safe(renderDiagnostic(one)));
  return told([...mended.map((one) => one.told), ...faults].join('\n'));
}

/** What stood there, and what stands there now. */
function mendText({ file, line, code, before, after }: FileMend, isDry: boolean): string {
  const now = after === undefined ? [] : [`  + ${after}`];
  return [`${file}:${line}: ${isDry ? 'would fix' : 'fixed'} ${code}`, `  - ${before}`, ...now]
    .map(safe)
    .join('\n');
}
