// `project close`: the open project goes to the archive with a report, in one transaction, and on request into one commit.
import { fail, ok, type Result } from '../../base/result.ts';
import { canCommit, commitFolder } from '../../git/commit.ts';
import { isPerson } from '../../model/actor.ts';
import type { ProjectState } from '../../model/generated/types.ts';
import { type Closing, projectReport } from '../../model/project-report.ts';
import { stateOf } from '../../model/project-type/types.ts';
import { isTerminal } from '../../model/status.ts';
import { ARCHIVE, PROJECT_LOG } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { filesBelow } from '../task/remove.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface CloseRequest {
  /** One commit of exactly .sow. */
  readonly commit?: boolean;
  /** Why it is closed before its end; people only. */
  readonly force?: string | undefined;
}

export interface Closed {
  readonly name: string;
  /** The archive's folder, relative to the repository root. */
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
  const closed = await change(workspace, { command: 'project close', project: 'optional' }, (current) => {
    const { project } = current.snapshot;
    if (!project.exists) return closedBefore(current.snapshot, context.request);
    if (!project.value) return fail({ reason: 'invalid-state', diagnostics: project.diagnostics });
    const refused = refuse(current, project.value, request.force);
    return refused.ok ? archive(current, project.value, request.force) : refused;
  });
  if (!closed.ok || !request.commit || context.dryRun) return closed;
  const commit = commitFolder(repository.root, '.sow', `Close the project ${closed.value.name}`);
  if (commit.ok) return ok({ ...closed.value, commit: commit.value });
  return fail({ hint: 'the project is closed; commit .sow yourself', ...commit.failure });
}

function refuse({ snapshot, actor }: Change, project: ProjectState, force: string | undefined): Result<void> {
  if (!isPerson(actor)) return fail({ reason: 'not-permitted', task: 'the project', verb: 'close', actor });
  const held = snapshot.taskRefs.filter((ref) => snapshot.task(ref)?.claim === 'live');
  if (held.length > 0)
    return fail({
      reason: 'refused',
      message: `${held.map(snapshot.short).join(', ')} are being worked on`,
      hint: 'sow release, or sow abandon, gives them up first',
    });
  if (force !== undefined) return ok(undefined);
  const open = snapshot.board.tasks.filter(({ state }) => !state || !isTerminal(state.status));
  const state = project.statechart.current_state;
  const atEnd = snapshot.type !== undefined && stateOf(snapshot.type, state)?.end === true;
  const missing = [
    ...(open.length > 0 ? [`${open.map(({ ref }) => snapshot.short(ref)).join(', ')} have not ended`] : []),
    ...(atEnd ? [] : [`it stands in ${state}`]),
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

function archive(current: Change, project: ProjectState, force: string | undefined): Result<Closed> {
  const { snapshot, draft, now, actor } = current;
  const folder = freeFolder(snapshot, `${now.slice(0, 10)}-${project.name}`);
  const files = filesBelow(snapshot, 'project');
  const facts = { type: 'project_closed', name: project.name, archive: shownPath(folder) };
  const line = draft.line('project', { ...facts, ...(force !== undefined && { reason: force }) });
  for (const path of files) {
    const text = snapshot.text(path);
    if (text === null) continue;
    if (text.includes('\ufffd'))
      return fail({ reason: 'refused', message: `.sow/${path} is not text`, hint: 'move it away first' });
    draft.setText(path, text, null);
    if (path !== PROJECT_LOG) draft.setText(archived(folder, path), null, text);
  }
  const log = snapshot.text(PROJECT_LOG) ?? '';
  const whole = log === '' || log.endsWith('\n') ? log : `${log}\n`;
  draft.setText(archived(folder, PROJECT_LOG), null, `${whole}${line}\n`);
  const closing: Closing = { at: now, by: actor, forced: force };
  draft.setText(`${folder}/report.md`, null, projectReport(project, snapshot.board, closing));
  return ok({ name: project.name, archive: shownPath(folder), files: files.length, commit: undefined });
}

function archived(folder: string, path: string): string {
  return `${folder}/${path.slice('project/'.length)}`;
}

/** A name that was given on the same day already gets a number. */
function freeFolder({ list }: Snapshot, name: string): string {
  const taken = new Set(list(ARCHIVE));
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  return `${ARCHIVE}/${free}`;
}

/** The answer to the same --request-id, from the log that went into the archive. */
function closedBefore(snapshot: Snapshot, request: string | undefined): Result<Closed> {
  const folder = snapshot.list(ARCHIVE).find((name) => {
    const log = request === undefined ? null : snapshot.text(`${ARCHIVE}/${name}/log.jsonl`);
    const last = log?.trimEnd().split('\n').at(-1) ?? '';
    return last.includes('"type":"project_closed"') && last.includes(`"request":${JSON.stringify(request)}`);
  });
  if (folder === undefined) return fail({ reason: 'no-project' });
  const path = `${ARCHIVE}/${folder}`;
  const name = folder.replace(/^\d{4}-\d{2}-\d{2}-/, '').replace(/-\d+$/, '');
  return ok({ name, archive: shownPath(path), files: filesBelow(snapshot, path).length, commit: undefined });
}
