// The projects that were closed, as their archives tell.
import type { Event } from '../../model/generated/types.ts';
import { type ClosedName, readClosedName, topOf } from '../../store/archive/archives.ts';
import { ARCHIVE } from '../../store/layout.ts';
import { eventsIn } from '../../store/state/log.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readTexts } from './texts.ts';

export interface ClosedProject extends ClosedName {
  /** The first line of its log, by which it is told apart from others of its name; undefined where it is damaged. */
  readonly opening: Event | undefined;
  /** The last: when it was closed, by whom, and why before its end. */
  readonly closing: Event | undefined;
}

/** In the order of their names, which begin with the day. A folder that holds no such log is something else. */
export function closedProjects(workspace: Workspace, snapshot: Snapshot): ClosedProject[] {
  return snapshot.list(ARCHIVE).flatMap((name) => {
    const known = readClosedName(name);
    if (!known) return [];
    const events = eventsIn(logIn(workspace, snapshot, known));
    const [opening, closing] = [events[0], events.at(-1)];
    const isClosed = closing?.type === 'project_closed';
    if (!isClosed && known.format === 'folder') return [];
    return [{ ...known, opening, closing: isClosed ? closing : undefined }];
  });
}

/** A folder may hold thousands of files: of them only the log is read. */
function logIn(workspace: Workspace, snapshot: Snapshot, known: ClosedName): string {
  if (known.format === 'folder') return snapshot.text(`${ARCHIVE}/${known.name}/log.jsonl`) ?? '';
  const texts = readTexts(workspace, snapshot, known, topOf(known.name));
  return texts.ok ? (texts.value.get('log.jsonl') ?? '') : '';
}
