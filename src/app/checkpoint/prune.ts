// Which checkpoints go: those that sow made by itself, when they are too many or too old; others only by name. The newest stays.
import { fail, ok, type Result } from '../../base/result.ts';
import { dropRefs } from '../../git/content/kept-trees.ts';
import { isPerson } from '../../model/actor.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { settingsOf } from '../config/settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import {
  type Checkpoint,
  checkpointsOf,
  findCheckpoint,
  MANUAL,
  openProjectName,
  refOf,
} from './checkpoint.ts';

const DAY_MS = 86_400_000;

export interface PruneRequest {
  /** These and no others. */
  readonly ids?: readonly string[];
  /** All of a project that is no more, or of this one: nothing can be restored then. */
  readonly all?: string | undefined;
}

export function pruneCheckpoints(
  workspace: Workspace,
  request: PruneRequest = {},
): Result<readonly Checkpoint[]> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  const { actor } = caller.value;
  if (!isPerson(actor))
    return fail({
      reason: 'refused',
      message: `${actor} may not prune checkpoints`,
      hint: 'a person does that',
    });
  const chosen = chooseFrom(workspace, request);
  return chosen.ok ? drop(workspace, chosen.value) : chosen;
}

function chooseFrom(workspace: Workspace, { ids = [], all }: PruneRequest): Result<readonly Checkpoint[]> {
  if (all !== undefined) return ok(checkpointsOf(workspace, all));
  const project = openProjectName(workspace);
  if (ids.length === 0)
    return project === undefined
      ? fail({ reason: 'no-project' })
      : ok(outlived(workspace, checkpointsOf(workspace, project)));
  const chosen: Checkpoint[] = [];
  for (const id of ids) {
    const found = findCheckpoint(workspace, id);
    if (!found.ok) return found;
    chosen.push(found.value);
  }
  return ok(chosen);
}

/** After each one that sow makes. @param all of its project, the newest first */
export function pruneAutomatic(
  workspace: Workspace,
  all: readonly Checkpoint[],
): Result<readonly Checkpoint[]> {
  return drop(workspace, outlived(workspace, all));
}

function limitsOf({ store }: Workspace) {
  return readQuietly(store, ({ settings }) => settingsOf(settings).checkpoints);
}

function outlived(workspace: Workspace, [, ...older]: readonly Checkpoint[]): readonly Checkpoint[] {
  const { keepLast, keepDays } = limitsOf(workspace);
  const before = keepDays === undefined ? undefined : workspace.store.clock() - keepDays * DAY_MS;
  // Of a damaged one nobody knows what it was: it stays until somebody names it.
  const automatic = older.filter(({ facts }) => facts !== undefined && facts.cause !== MANUAL);
  return automatic.filter(
    ({ facts }, index) =>
      index >= keepLast - 1 || (before !== undefined && Date.parse(facts?.at ?? '') < before),
  );
}

function drop(
  { repository, context }: Workspace,
  gone: readonly Checkpoint[],
): Result<readonly Checkpoint[]> {
  if (context.dryRun) return ok(gone);
  const dropped = dropRefs(
    repository,
    gone.map(({ project, seq }) => refOf(project, seq)),
  );
  return dropped.ok ? ok(gone) : dropped;
}
