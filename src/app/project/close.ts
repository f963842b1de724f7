// `project close`: the open project goes to the archive with a report, in one transaction, and on request into one commit.
import { fail, ok, type Result } from '../../base/result.ts';
import { canCommit, commitFolder } from '../../git/content/commit.ts';
import { isPerson } from '../../model/actor.ts';
import type { ProjectState } from '../../model/generated/types.ts';
import { stateOf } from '../../model/project-type/types.ts';
import { isTerminal } from '../../model/status.ts';
import { topOf } from '../../store/archive/archives.ts';
import { ARCHIVE } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { closedProjects } from '../archive/closed-projects.ts';
import { newPacked } from '../archive/packed.ts';
import { readTexts } from '../archive/texts.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { unlandedNow } from '../worktree/trunk/unlanded.ts';
import { type ArchivedProject, type Archiving, archiveProject } from './archive-project.ts';

export interface CloseRequest {
  /** One commit of exactly .sow. */
  readonly commit?: boolean;
  /** Why it is closed before its end; people only. */
  readonly force?: string | undefined;
  /** One packed file instead of a readable folder. */
  readonly pack?: boolean;
}

export interface Closed {
  readonly name: string;
  /** The archive's folder or file, relative to the repository root. */
  readonly archive: string;
  readonly files: number;
  readonly commit: string | undefined;
}

export async function closeProject(
  workspace: Workspace,
  request: CloseRequest = {},
): Promise<Result<Closed>> {
  const { repository, context } = workspace;
  const possible = request.commit ? canCommit(repository) : ok(undefined);
  if (!possible.ok) return possible;
  const done = await intoArchive(workspace, { pack: request.pack ?? false, forced: request.force });
  if (!done.ok || !request.commit || context.dryRun) return done;
  const commit = commitFolder(repository.root, '.sow', `Close the project ${done.value.name}`);
  if (commit.ok) return ok({ ...done.value, commit: commit.value });
  return fail({ hint: 'the project is closed; commit .sow yourself', ...commit.failure });
}

async function intoArchive(workspace: Workspace, archiving: Archiving): Promise<Result<Closed>> {
  const packed = newPacked(workspace);
  const done = await change(workspace, { command: 'project close', project: 'optional' }, (current) => {
    packed.discard();
    const { project } = current.snapshot;
    if (!project.exists) return closedBefore(workspace, current.snapshot);
    if (!project.value) return fail({ reason: 'invalid-state', diagnostics: project.diagnostics });
    const refused = refuse(workspace, current, project.value, archiving.forced);
    if (!refused.ok) return refused;
    const archived = archiveProject(packed, current, project.value, archiving);
    return archived.ok ? ok(closed(project.value.name, archived.value)) : archived;
  });
  if (!done.ok) packed.failed(done.failure);
  return done;
}

function refuse(
  { repository }: Workspace,
  { snapshot, actor }: Change,
  project: ProjectState,
  force: string | undefined,
): Result<void> {
  if (!isPerson(actor)) return fail({ reason: 'not-permitted', task: 'the project', verb: 'close', actor });
  const held = snapshot.taskRefs.filter((ref) => snapshot.task(ref)?.claim === 'live');
  if (held.length > 0)
    return fail({
      reason: 'refused',
      message: `${held.map(snapshot.short).join(', ')} ${held.length === 1 ? 'is' : 'are'} being worked on`,
      hint: 'sow release, or sow abandon, gives them up first',
    });
  if (force !== undefined) return ok(undefined);
  const open = snapshot.board.tasks.filter(({ state }) => !state || !isTerminal(state.status));
  const state = project.statechart.current_state;
  const atEnd = snapshot.type !== undefined && stateOf(snapshot.type, state)?.end === true;
  const unlanded = unlandedNow(repository, snapshot);
  const missing = [
    ...(open.length > 0
      ? [
          `${open.map(({ ref }) => snapshot.short(ref)).join(', ')} ${open.length === 1 ? 'has' : 'have'} not ended`,
        ]
      : []),
    ...(atEnd ? [] : [`it stands in ${state}`]),
    ...(unlanded.length > 0
      ? [`the work of ${unlanded.map(snapshot.short).join(', ')} has not landed (sow land)`]
      : []),
  ];
  if (missing.length === 0) return ok(undefined);
  return fail({
    reason: 'guard-unmet',
    task: 'the project',
    verb: 'close',
    missing,
    hint: 'sow advance --list shows the way to its end; sow project close --force --reason TEXT closes it here',
  });
}

/** The answer to the same --request-id, from the log that went into the archive. */
function closedBefore(workspace: Workspace, snapshot: Snapshot): Result<Closed> {
  const { request } = workspace.context;
  const same =
    request === undefined
      ? undefined
      : closedProjects(workspace, snapshot).find(({ closing }) => closing?.request === request);
  if (!same) return fail({ reason: 'no-project' });
  const texts = readTexts(workspace, snapshot, same, topOf(same.name));
  // The report came with the archive.
  return texts.ok
    ? ok(closed(String(same.closing?.name), { name: same.name, files: texts.value.size - 1 }))
    : texts;
}

function closed(project: string, { name, files }: ArchivedProject): Closed {
  return { name: project, archive: shownPath(`${ARCHIVE}/${name}`), files, commit: undefined };
}
