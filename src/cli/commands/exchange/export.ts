import { asUpstream, exportProject } from '../../../app/exchange/export.ts';
import { FORMATS, written } from '../../../app/exchange/written.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { notesText } from '../../shape-notes.ts';
import type { Handler } from '../../spec.ts';

export const run: Handler = async ({ context, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const exported = exportProject(workspace.value);
  if (!exported.ok) return exported;
  const format = FORMATS.find((one) => one === flags.string('format')) ?? 'json';
  const lost = format === 'upstream' ? asUpstream(exported.value).notes : [];
  const notes = [...exported.value.notes, ...lost];
  return ok({
    data: { ...exported.value, notes },
    text: format === 'json' ? JSON.stringify(exported.value, null, 2) : written(exported.value, format),
    notes: notesText(notes),
  });
};
