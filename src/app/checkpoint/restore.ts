// `checkpoint restore`: the state of the project goes back to a checkpoint, in one transaction. Logs never go back: they tell
// that it did, and that is what each status rests on from then on.
import { counted } from '../../base/counted.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { changedFiles, takeFiles } from '../../git/content/files-of-commit.ts';
import { filesFrom, filesOf } from '../../git/content/kept-trees.ts';
import { isPerson } from '../../model/actor.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { momentOf, readQuietly } from '../../store/transaction/quiet.ts';
import { livingRecords, stopAll } from '../watch/stop.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { capture } from './capture.ts';
import {
  BEFORE_RESTORE,
  type Checkpoint,
  findCheckpoint,
  openProjectName,
  SCHEMA_VERSION,
  wrongBranch,
} from './checkpoint.ts';
import { type KeptNow, keepAutomatic } from './create.ts';
import { type Marks, readMarks } from './marks.ts';
import { damaged, putBack } from './put-back.ts';

export interface RestoreRequest {
  readonly id?: string | undefined;
  /** The files of the checkout too, as HEAD's commit had them. */
  readonly code?: boolean;
  /** What runs is stopped first. */
  readonly stop?: boolean;
  /** Only what stands below this folder of .sow. */
  readonly only?: string | undefined;
}

export interface Restored {
  readonly checkpoint: Checkpoint;
  /** The one that was made before, to come back to. */
  readonly before: Checkpoint | undefined;
  readonly written: number;
  readonly removed: number;
  /** Tasks whose status went back, and those that are no more. */
  readonly tasks: readonly string[];
  /** What is not text stays as it is. */
  readonly left: readonly string[];
  readonly code: string | undefined;
}

export async function restoreCheckpoint(
  workspace: Workspace,
  request: RestoreRequest = {},
): Promise<Result<Restored>> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  const { actor } = caller.value;
  if (!isPerson(actor))
    return fail({ reason: 'refused', message: `${actor} may not restore`, hint: 'a person does that' });
  const wrong = wrongBranch(workspace);
  if (wrong) return fail(wrong);
  const found = findCheckpoint(workspace, request.id);
  if (!found.ok) return found;
  const checkpoint = found.value;
  const marks = readMarks(workspace.store);
  const target = soundTarget(workspace, checkpoint, marks);
  if (!target.ok) return target;
  const code = request.code ? codeOf(workspace, checkpoint) : ok(undefined);
  if (!code.ok) return code;
  const quiet = await untilQuiet(workspace, request);
  if (!quiet.ok) return quiet;
  const isOpen = openProjectName(workspace) !== undefined;
  const before = isOpen ? keepAutomatic(workspace, BEFORE_RESTORE, marks) : ok(undefined);
  if (!before.ok) return before;
  const options = { command: 'checkpoint restore', project: 'optional', settle: 'none' } as const;
  const done = await change(workspace, options, (current) => {
    const standing = standingNow(workspace, current.snapshot, before.value);
    const { only = '' } = request;
    return putBack(workspace, current, checkpoint, below(only, standing), below(only, target.value));
  });
  if (!done.ok) return done;
  if (code.value !== undefined && !workspace.context.dryRun) {
    const taken = takeFiles(workspace.repository.root, code.value);
    if (!taken.ok)
      return fail({ hint: 'the state is restored; its files of the checkout are not', ...taken.failure });
  }
  return ok({ checkpoint, before: before.value?.checkpoint, ...done.value, code: code.value });
}

/** What the checkpoint before it found is what stands, unless something was committed since. */
function standingNow(workspace: Workspace, snapshot: Snapshot, before: KeptNow | undefined) {
  const { store } = workspace;
  return before?.moment === momentOf(store)
    ? before.captured.files
    : capture(workspace, snapshot, readMarks(store)).files;
}

function below<T>(folder: string, files: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...files].filter(([path]) => path.startsWith(folder)));
}

/** Its files by their paths, where it can be restored here. */
export function soundTarget(
  workspace: Workspace,
  checkpoint: Checkpoint,
  marks: Marks,
): Result<ReadonlyMap<string, string>> {
  const { id, facts, commit } = checkpoint;
  const files = facts && filesIn(workspace, commit, marks);
  if (!files || files.size !== facts.files) return damaged(checkpoint);
  if (facts.schema_version !== SCHEMA_VERSION)
    return fail({
      reason: 'refused',
      message: `the checkpoint ${id} has the format ${facts.schema_version}, and this sow knows ${SCHEMA_VERSION}`,
      hint: 'use the sow that made it, or a later one',
    });
  const project = readQuietly(workspace.store, (snapshot) => snapshot.project.value);
  if (project && (project.name !== facts.project || project.created_at !== facts.project_created_at))
    return fail({
      reason: 'refused',
      message: `the checkpoint ${id} is of another project`,
      hint: `${project.name} is open: close or delete it first`,
    });
  const head = workspace.store.head();
  if (facts.branch !== head)
    return fail({ reason: 'wrong-branch', project: facts.project, branch: facts.branch, head });
  return ok(files);
}

/** From the newest checkpoint on, whose files are known, where it can be. */
function filesIn(
  { repository }: Workspace,
  commit: string,
  { kept, files }: Marks,
): ReadonlyMap<string, string> | undefined {
  const known = new Map([...files].map(([path, { hash }]) => [path, hash]));
  const near = kept && filesFrom(repository, { commit: kept.commit, files: known }, commit);
  return near ?? filesOf(repository, commit);
}

function codeOf({ repository: { root } }: Workspace, { id, facts }: Checkpoint): Result<string> {
  const code = facts?.code;
  if (code === undefined)
    return fail({ reason: 'refused', message: `the checkpoint ${id} was made before the first commit` });
  const [first, ...more] = changedFiles(root);
  if (first === undefined) return ok(code);
  const they = more.length > 0 ? ` and ${counted(more.length, 'other file')} are` : ' is';
  return fail({
    reason: 'refused',
    message: `${first}${they} not as HEAD has it, and would be lost`,
    hint: 'commit or stash first, or leave out --code',
  });
}

/** Whoever works now would write over what is restored. */
async function untilQuiet(workspace: Workspace, { stop }: RestoreRequest): Promise<Result<void>> {
  const living = livingRecords(workspace);
  if (living.length === 0) return ok(undefined);
  if (!stop)
    return fail({
      reason: 'refused',
      message: `${counted(living.length, 'run')} at work: ${living.map(({ task, role }) => task || role).join(', ')}`,
      hint: 'sow checkpoint restore --stop stops them first',
    });
  const stopped = await stopAll(workspace);
  return stopped.ok ? ok(undefined) : stopped;
}
