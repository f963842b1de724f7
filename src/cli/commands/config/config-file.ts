import { checkUserFile } from '../../../app/config/check-user-file.ts';
import { editUserFile, initUserFile, resetUserFile, userFile } from '../../../app/config/user-file.ts';
import type { Context } from '../../../base/context.ts';
import { counted } from '../../../base/counted.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { diagnosticJson, renderDiagnostic } from '../../../report/diagnostic.ts';
import { columns } from '../../../report/text.ts';
import type { Handler, Output } from '../../spec.ts';

export const init: Handler = async ({ context }) => {
  const made = initUserFile(context);
  if (!made.ok) return made;
  const { path } = made.value;
  const note = context.dryRun ? ' (dry run: nothing was written)' : '';
  return ok({ data: { path }, text: `made ${path}${note}  next: sow config edit` });
};

export const path: Handler = async ({ context, flags }) => {
  const file = userFile(context);
  if (!file.ok) return file;
  const { path: where, exists } = file.value;
  return ok({ data: { path: where, exists }, text: flags.is('exists') ? String(exists) : where });
};

export const edit: Handler = async ({ context }) => {
  if (context.dryRun)
    return fail({ reason: 'usage', message: 'it opens an editor: there is nothing to try out' });
  const edited = await editUserFile(context);
  return edited.ok ? checked(context) : edited;
};

export const validate: Handler = async ({ context }) => checked(context);

export const reset: Handler = async ({ context, flags }) => {
  if (!flags.is('yes') && !context.dryRun)
    return fail({
      reason: 'refused',
      message: 'it puts your whole configuration aside',
      hint: 'sow config reset --yes',
    });
  const done = resetUserFile(context);
  if (!done.ok) return done;
  const { backup } = done.value;
  const note = context.dryRun ? ' (dry run: nothing was moved)' : '';
  const text = backup === undefined ? 'there is no configuration to reset' : `put aside as ${backup}${note}`;
  return ok({ data: { backup: backup ?? null }, text });
};

function checked(context: Context): Result<Output> {
  const result = checkUserFile(context);
  if (!result.ok) return result;
  const { path: where, exists, diagnostics, executors } = result.value;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const missing = executors.filter((one) => one.wanted && one.path === undefined);
  const rows = executors
    .filter((one) => one.wanted || one.path !== undefined)
    .map(({ name, type, version, path: program }) => [
      name,
      type,
      program ?? 'not on the PATH',
      version ?? '',
    ]);
  const head = exists ? where : `${where} is not there: what is known without it holds`;
  return ok({
    data: { path: where, exists, diagnostics: diagnostics.map(diagnosticJson), executors },
    text: [
      head,
      ...diagnostics.map(renderDiagnostic),
      columns(rows),
      errors > 0 ? counted(errors, 'error') : 'no errors',
    ]
      .filter((part) => part !== '')
      .join('\n'),
    ...(missing.length > 0 && {
      notes: missing
        .map(({ name, program }) => `warning: the program of ${name} is not there: ${program}`)
        .join('\n'),
    }),
    exit: errors > 0 ? 3 : 0,
  });
}
