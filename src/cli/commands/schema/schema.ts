import { resolve } from 'node:path';
import { generateSchemas, listSchemas, showSchema, vetFiles } from '../../../app/schema/schemas.ts';
import { openRepository, openWorkspace } from '../../../app/workspace/workspace.ts';
import { counted } from '../../../base/counted.ts';
import { ok } from '../../../base/result.ts';
import { diagnosticJson, renderDiagnostic } from '../../../report/diagnostic.ts';
import { columns, firstLine, safe } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';

export const list: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const schemas = await listSchemas(workspace.value);
  if (!schemas.ok) return schemas;
  const rows = schemas.value.map(({ name, definition, file, doc, refined_by }) => [
    name,
    `${file} ${definition}`,
    refined_by.length > 0 ? `refined by ${refined_by.join(', ')}` : firstLine(doc, 80),
  ]);
  return ok({
    data: { schemas: schemas.value, total: rows.length, truncated: false },
    text: columns(rows),
  });
};

/** The schema itself, so that it can go into a file; in an envelope only where --json asks for one. */
export const show: Handler = async ({ args, flags, print }) => {
  const format = flags.string('format');
  const name = args.schema?.[0] ?? '';
  const text = await showSchema(name, format === 'json' || format === 'ts' ? format : 'cue');
  if (!text.ok) return text;
  if (format === 'json' && !flags.is('json')) {
    await print(text.value.trimEnd());
    return ok({ data: {}, text: '', streamed: true });
  }
  const data = format === 'json' ? (JSON.parse(text.value) as object) : text.value;
  return ok({ data: { schema: { name, format: format ?? 'cue', text: data } }, text: text.value.trimEnd() });
};

export const vet: Handler = async ({ context, args, flags }) => {
  const workspace = openRepository(context);
  if (!workspace.ok) return workspace;
  const files = args.files ?? [];
  const vetted = await vetFiles(workspace.value, {
    schema: args.cue?.[0] ?? '',
    files,
    definition: flags.string('definition'),
    path: (file) => resolve(context.cwd, file),
  });
  if (!vetted.ok) return vetted;
  const faults = vetted.value;
  return ok({
    data: { diagnostics: faults.map(diagnosticJson), files: files.length },
    text: faults.map((one) => safe(renderDiagnostic(one))).join('\n'),
    notes:
      faults.length > 0
        ? counted(faults.length, 'fault')
        : `${counted(files.length, 'file')} ${files.length === 1 ? 'is' : 'are'} sound`,
    exit: faults.length > 0 ? 3 : 0,
  });
};

export const generate: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const written = await generateSchemas(workspace.value);
  if (!written.ok) return written;
  const lines = written.value.map((path) => `${context.dryRun ? 'would write' : 'wrote'} ${path}`);
  return ok({ data: { written: written.value }, text: lines.join('\n') || 'unchanged' });
};
