import { applyMigration, checkMigration, rollBackMigration } from '../../../app/migrate/migrate.ts';
import { shownChange } from '../../../app/migrate/shown.ts';
import type { FileChange } from '../../../app/migrate/step.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { changeText } from '../../../report/view/changes.ts';
import { notesText } from '../../shape-notes.ts';
import type { Handler } from '../../spec.ts';

export const check: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const plan = checkMigration(workspace.value);
  if (!plan.ok) return plan;
  const { steps, files, notes } = plan.value;
  const lines = [...steps.map(({ title }) => title), ...files.map(shownText), 'next: sow migrate apply'];
  return ok({
    data: { steps, files: files.map(shownChange), notes },
    text: files.length > 0 ? lines.join('\n') : NOTHING,
    notes: notesText(notes),
  });
};

export const apply: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await applyMigration(workspace.value);
  if (!done.ok) return done;
  const { steps, files, notes, record } = done.value;
  const lines = context.dryRun
    ? files.map(shownText)
    : files.map((file) => `${verb(file)} ${shownChange(file).path}`);
  return ok({
    data: { steps, files: files.map(shownChange), notes, record: record ?? null },
    text:
      files.length > 0
        ? [...lines, 'next: sow validate; sow migrate rollback takes it back'].join('\n')
        : NOTHING,
    notes: notesText(notes),
  });
};

export const rollback: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const done = await rollBackMigration(workspace.value);
  if (!done.ok) return done;
  const { files, record } = done.value;
  return ok({
    data: { files: files.map(shownChange), record },
    text: files.map((file) => `${verb(file)} ${shownChange(file).path}`).join('\n'),
  });
};

const NOTHING = 'the files are of this version';

function shownText(file: FileChange): string {
  return changeText(shownChange(file));
}

function verb({ before, after }: FileChange): string {
  return before === null ? 'wrote' : after === null ? 'removed' : 'changed';
}
