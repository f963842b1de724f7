// The archives there are, of tasks and of closed projects, and how one is named.
import { fail, ok, type Result } from '../../base/result.ts';
import { nearest } from '../../base/suggest.ts';
import { padId } from '../../model/task-id.ts';
import { type ArchiveName, readArchiveName, topOf } from '../../store/archive/archives.ts';
import { ARCHIVE } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { closedProjects } from './closed-projects.ts';

export interface ListedArchive extends ArchiveName {
  /** Of a project, `ref` is its name. */
  readonly kind: 'task' | 'project';
  /** Whether what was archived stands in .sow/project: it was restored, or archiving it was not finished. */
  readonly open: boolean;
  /** A packed project that cannot be read; of others, that is found out as they are opened. */
  readonly damaged?: boolean;
}

/** Those of tasks first, each by their names, in which the time stands. */
export function archivesIn(workspace: Workspace, snapshot: Snapshot): ListedArchive[] {
  const tasks = snapshot.list(ARCHIVE).flatMap((name): ListedArchive[] => {
    const archive = readArchiveName(name);
    if (!archive) return [];
    return [{ kind: 'task', ...archive, open: snapshot.taskRefs.includes(archive.ref) }];
  });
  const current = snapshot.project.exists ? snapshot.projectHistory.events[0]?.id : undefined;
  const projects = closedProjects(workspace, snapshot).map(
    ({ name, format, closed_as, archived_at, opening, closing }): ListedArchive => ({
      kind: 'project',
      name,
      ref: String(closing?.name ?? closed_as),
      archived_at: closing?.timestamp ?? archived_at,
      format,
      open: current !== undefined && opening?.id === current,
      ...(!closing && { damaged: true }),
    }),
  );
  return [...tasks, ...projects];
}

/** @param name of the archive, or of what was archived: a reference of a task, the name of a project; then the newest */
export function findArchive(workspace: Workspace, snapshot: Snapshot, name: string): Result<ListedArchive> {
  const all = archivesIn(workspace, snapshot);
  const exact = all.find((one) => one.name === name || topOf(one.name) === name);
  if (exact) return ok(exact);
  const same = all.filter((archive) => isOf(archive, name));
  const refs = [...new Set(same.map(({ ref }) => ref))];
  if (refs.length > 1) return fail({ reason: 'ambiguous', ref: name, candidates: refs });
  const newest = same.sort((a, b) => (a.archived_at < b.archived_at ? -1 : 1)).at(-1);
  if (newest) return ok(newest);
  const near = nearest(
    name,
    all.map((one) => one.name),
  );
  return fail({ reason: 'not-found', what: 'archive', ref: name, near });
}

function isOf({ kind, ref }: ListedArchive, name: string): boolean {
  if (kind === 'project') return ref === name;
  const [itsPhase, itsId] = ref.split('/');
  const [phase, id] = name.includes('/') ? name.split('/') : [undefined, name];
  return itsId === padId(id ?? '') && (phase === undefined || phase === itsPhase);
}
