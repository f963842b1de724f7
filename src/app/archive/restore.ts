// `archive restore`: an archived task comes back into its project, a closed project into .sow/project. The archive stays.
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson } from '../../model/actor.ts';
import { taskFolder } from '../../store/layout.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findArchive, type ListedArchive } from './find.ts';
import { topIn } from './show.ts';
import { readTexts, type Texts } from './texts.ts';

export interface Restored {
  /** Of a project its name. */
  readonly ref: string;
  readonly kind: ListedArchive['kind'];
  readonly archive: string;
  readonly files: number;
}

/** @param name of the archive, or of what was archived: then the newest */
export function restoreArchive(workspace: Workspace, name: string): Promise<Result<Restored>> {
  return change(workspace, { command: 'archive restore', project: 'optional' }, (current) => {
    const found = findArchive(workspace, current.snapshot, name);
    if (!found.ok) return found;
    const { value: archive } = found;
    const refused = refuse(current, archive);
    if (!refused.ok) return refused;
    const texts = readTexts(workspace, current.snapshot, archive, topIn(archive));
    if (!texts.ok) return texts;
    const { ref, kind } = archive;
    const files =
      kind === 'task'
        ? restoreTask(current, archive, texts.value)
        : restoreProject(current, archive, texts.value);
    return ok({ ref, kind, archive: archive.name, files });
  });
}

function refuse({ snapshot, actor }: Change, { kind, ref, open }: ListedArchive): Result<void> {
  if (!isPerson(actor)) return fail({ reason: 'not-permitted', task: ref, verb: 'restore', actor });
  if (kind === 'project')
    return snapshot.project.exists
      ? fail({ reason: 'project-exists', name: snapshot.project.value?.name ?? 'unreadable' })
      : ok(undefined);
  if (!snapshot.project.exists) return fail({ reason: 'no-project' });
  if (open)
    return fail({ reason: 'refused', message: `${ref} stands in the project`, hint: `sow show ${ref}` });
  const [phase = ''] = ref.split('/');
  return snapshot.phases.some(({ name }) => name === phase)
    ? ok(undefined)
    : fail({ reason: 'not-found', what: 'phase', ref: phase });
}

function restoreTask({ snapshot, draft }: Change, { ref, name }: ListedArchive, texts: Texts): number {
  for (const [below, text] of texts) {
    const path = `${taskFolder(ref)}/${below}`;
    draft.setText(path, snapshot.text(path), text);
  }
  draft.log('project', { type: 'restored', task: ref, archive: name });
  return texts.size;
}

/** The report belongs to the archive. */
function restoreProject({ snapshot, draft }: Change, { name }: ListedArchive, texts: Texts): number {
  const files = [...texts].filter(([below]) => below !== 'report.md');
  for (const [below, text] of files) {
    const path = `project/${below}`;
    draft.setText(path, snapshot.text(path), text);
  }
  draft.log('project', { type: 'restored', archive: name });
  return files.length;
}
