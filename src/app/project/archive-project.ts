// A closed project's way into the archive: what stands there of it, as a folder that the transaction writes, or packed.
import { ok, type Result } from '../../base/result.ts';
import type { ProjectState } from '../../model/generated/types.ts';
import { projectReport } from '../../model/project-report.ts';
import { closedName, topOf } from '../../store/archive/archives.ts';
import { ARCHIVE } from '../../store/layout.ts';
import { shownPath } from '../../store/state/state-file.ts';
import type { Packed } from '../archive/packed.ts';
import { type Texts, textsBelow } from '../archive/texts.ts';
import type { Change } from '../workspace/decision.ts';

export interface Archiving {
  /** One file instead of a readable folder. */
  readonly pack: boolean;
  /** Why it is closed before its end. */
  readonly forced: string | undefined;
}

export interface ArchivedProject {
  /** The name below .sow/archive. */
  readonly name: string;
  readonly files: number;
}

const LOG = 'log.jsonl';

/** Takes the project away and puts it into the archive. */
export function archiveProject(
  packed: Packed,
  current: Change,
  project: ProjectState,
  archiving: Archiving,
): Result<ArchivedProject> {
  const { snapshot, draft, now } = current;
  const standing = textsBelow(snapshot, 'project');
  if (!standing.ok) return standing;
  const format = archiving.pack ? 'tar.gz' : 'folder';
  const name = closedName(snapshot.list(ARCHIVE), project.name, now, format);
  const texts = closedTexts(current, project, name, archiving, standing.value);
  for (const [path, text] of standing.value) draft.setText(`project/${path}`, text, null);
  const done = ok({ name, files: standing.value.size });
  if (format === 'folder') {
    for (const [path, text] of texts) draft.setText(`${ARCHIVE}/${name}/${path}`, null, text);
    return done;
  }
  const written = packed.write(name, topOf(name), texts);
  return written.ok ? done : written;
}

/** Every file as it stood, a last line in the project's log, and the report. */
function closedTexts(
  { snapshot, draft, now, actor }: Change,
  project: ProjectState,
  name: string,
  { forced }: Archiving,
  standing: Texts,
): Texts {
  const facts = { type: 'project_closed', name: project.name, archive: shownPath(`${ARCHIVE}/${name}`) };
  const line = draft.line('project', { ...facts, ...(forced !== undefined && { reason: forced }) });
  const log = standing.get(LOG) ?? '';
  const whole = log === '' || log.endsWith('\n') ? log : `${log}\n`;
  const report = projectReport(project, snapshot.board, { at: now, by: actor, forced });
  return new Map([...standing, [LOG, `${whole}${line}\n`], ['report.md', report]]);
}
