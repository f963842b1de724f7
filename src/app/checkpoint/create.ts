// Making a checkpoint: the files of the project at one moment, kept by git in one call. No lock is held, and nothing of the
// checkout changes.
import { fail, ok, type Result } from '../../base/result.ts';
import { keepTree } from '../../git/content/kept-trees.ts';
import { headCommit } from '../../git/refs.ts';
import type { ProjectState } from '../../model/generated/types.ts';
import { isStatus, isTerminal } from '../../model/status.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { nowOf } from '../../store/store.ts';
import { momentOf, readQuietly } from '../../store/transaction/quiet.ts';
import { change } from '../workspace/change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Captured, capture } from './capture.ts';
import {
  BEFORE_RESTORE,
  type Checkpoint,
  checkpointsOf,
  type Facts,
  MANUAL,
  messageOf,
  openProjectName,
  refOf,
  SCHEMA_VERSION,
  wrongBranch,
} from './checkpoint.ts';
import { type Marks, NO_MARKS, readMarks, writeMarks } from './marks.ts';
import { pruneAutomatic } from './prune.ts';

export interface CreateRequest {
  readonly label?: string | undefined;
}

/** One that a person asks for: it stays until somebody takes it away, and the project's log tells of it. */
export async function createCheckpoint(
  workspace: Workspace,
  { label }: CreateRequest = {},
): Promise<Result<Checkpoint>> {
  if (label !== undefined && (label.trim() === '' || label.includes('\n')))
    return fail({ reason: 'usage', message: 'a label is one line of words' });
  const wrong = wrongBranch(workspace);
  if (wrong) return fail(wrong);
  const made = keep(workspace, { cause: MANUAL, label });
  if (!made.ok) return made;
  const { checkpoint } = made.value;
  if (workspace.context.dryRun) return ok(checkpoint);
  const { seq } = checkpoint;
  const options = { command: 'checkpoint create', settle: 'none' } as const;
  const told = await change(workspace, options, ({ draft }) => {
    draft.log('project', { type: 'checkpoint_created', seq, ...(label !== undefined && { label }) });
    return ok(checkpoint);
  });
  return told;
}

/** One that sow makes by itself before it changes much, or after a step; old ones go by the settings. */
export function keepAutomatic(workspace: Workspace, cause: string, marks?: Marks): Result<KeptNow> {
  const made = keep(workspace, { cause }, marks);
  if (!made.ok || workspace.context.dryRun) return made;
  const { checkpoint, others } = made.value;
  const pruned = pruneAutomatic(workspace, [checkpoint, ...others]);
  return pruned.ok ? made : pruned;
}

/** Before a command that takes something away. */
export function checkpointBefore(workspace: Workspace, command: string): void {
  checkpointAt(workspace, `before ${command}`);
}

/** Where it cannot be made, what it is made for goes on and says so. */
export function checkpointAt(workspace: Workspace, cause: string): void {
  if (workspace.context.dryRun) return;
  const made = reading(workspace.store.dir, () =>
    openProjectName(workspace) === undefined ? ok(undefined) : keepAutomatic(workspace, cause),
  );
  if (made.ok) return;
  const why = 'message' in made.failure ? made.failure.message : made.failure.reason;
  workspace.context.report({ type: 'warning', message: `no checkpoint was made ${cause}: ${why}` });
}

interface Wanted {
  readonly cause: string;
  readonly label?: string | undefined;
}

export interface KeptNow {
  readonly checkpoint: Checkpoint;
  /** What it holds. */
  readonly captured: Captured;
  /** Says whether anything was committed since. */
  readonly moment: string;
  /** Those that were there before, the newest first. */
  readonly others: readonly Checkpoint[];
}

/** @param marks read by the caller just now */
function keep(workspace: Workspace, wanted: Wanted, marks?: Marks): Result<KeptNow> {
  const { store } = workspace;
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  return reading(store.dir, () => {
    const project = readQuietly(store, (snapshot) => snapshot.project);
    if (!project.exists) return fail({ reason: 'no-project' });
    if (!project.value) return fail({ reason: 'invalid-state', diagnostics: project.diagnostics });
    const others = checkpointsOf(workspace, project.value.name);
    const known = stillKept(marks ?? readMarks(store), others);
    const moment = momentOf(store);
    const captured = readQuietly(store, (snapshot) => capture(workspace, snapshot, known));
    const facts = factsOf(workspace, project.value, captured, wanted, caller.value.actor);
    // Numbers grow as long as one is left, and the newest always is.
    const made = write(workspace, known, captured, facts, 1 + (others[0]?.seq ?? 0));
    return made.ok ? ok({ checkpoint: made.value, captured, moment, others }) : made;
  });
}

/** Where the checkpoint that they are of is gone, everything is read and written anew. */
function stillKept(marks: Marks, others: readonly Checkpoint[]): Marks {
  const { kept } = marks;
  const isThere = others.some(
    (one) => one.commit === kept?.commit && refOf(one.project, one.seq) === kept.ref,
  );
  return isThere ? marks : NO_MARKS;
}

const TRIES = 20;

/** Two that are made at once take two numbers. */
function write(
  workspace: Workspace,
  known: Marks,
  captured: Captured,
  facts: Facts,
  first: number,
): Result<Checkpoint> {
  const { store, repository, context } = workspace;
  const { project } = facts;
  for (let seq = first; seq < first + TRIES; seq++) {
    const ref = refOf(project, seq);
    const made = { id: `${project}/${seq}`, project, seq, facts };
    if (context.dryRun) return ok({ ...made, commit: '' });
    const kept = keepTree(repository, {
      ref,
      message: messageOf(seq, facts),
      at: Math.floor(store.clock() / 1000),
      base: known.kept?.tree,
      changes: changesSince(known, captured),
      parent: facts.code,
      durable: facts.cause === MANUAL || facts.cause === BEFORE_RESTORE,
    });
    if (!kept.ok) return kept;
    if (!kept.value) continue;
    writeMarks(store, { ...captured, kept: { ref, ...kept.value } }, context.newId());
    return ok({ ...made, commit: kept.value.commit });
  }
  return fail({ reason: 'busy', holder: 'those who make checkpoints', waitedMs: 0 });
}

function changesSince(known: Marks, { files, read }: Captured): ReadonlyMap<string, Uint8Array | null> {
  const gone = [...known.files.keys()].filter((path) => !files.has(path));
  const changed = [...read].filter(([path]) => known.files.get(path)?.hash !== files.get(path)?.hash);
  return new Map([...gone.map((path) => [path, null] as const), ...changed]);
}

function factsOf(
  { store, repository }: Workspace,
  project: ProjectState,
  { files }: Captured,
  { cause, label }: Wanted,
  actor: string,
): Facts {
  const marks = [...files.values()];
  const tasks = marks.flatMap(({ status }) => status ?? []);
  const done = tasks.filter((status) => isStatus(status) && isTerminal(status)).length;
  const code = headCommit(repository);
  return {
    schema_version: SCHEMA_VERSION,
    project: project.name,
    project_created_at: project.created_at,
    branch: project.branch,
    at: nowOf(store),
    actor,
    cause,
    ...(label !== undefined && { label }),
    ...(code !== '' && { code }),
    files: marks.length,
    size: marks.reduce((sum, { size }) => sum + size, 0),
    done,
    pending: tasks.length - done,
  };
}
