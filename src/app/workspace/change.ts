// The only door to `transact`: what every mutating command checks before it decides.
import type { Settled } from '../../base/event.ts';
import type { Failure } from '../../base/failure.ts';
import { masker, secretsOf } from '../../base/mask.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { leftOut } from '../../git/checkout/sparse.ts';
import type { Event } from '../../model/generated/types.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { CONFIG } from '../../store/layout.ts';
import { readRun } from '../../store/runs/run-record.ts';
import { openSnapshot, type Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { nowOf, type Store } from '../../store/store.ts';
import { snapshotAhead } from '../../store/transaction/ahead.ts';
import { transact } from '../../store/transaction/transact.ts';
import { tellDependents } from '../graph/tell-dependents.ts';
import { loadRefinements, newlyBroken, type OwnRules, sourceFaults } from '../schema/refinements.ts';
import { settlePhases } from '../tree/settle-phases.ts';
import { settleTrees } from '../tree/settle-trees.ts';
import type { Change } from './decision.ts';
import { newerFiles } from './newer-files.ts';
import { SPARSE_HINT, type Workspace } from './workspace.ts';

export interface ChangeOptions<T = unknown> {
  readonly command: string;
  /** Who makes the change; the caller when absent. */
  readonly actor?: string;
  /** false: the command works without an open project, or on whatever branch it belongs to. */
  readonly project?: 'required' | 'optional';
  readonly anyBranch?: boolean;
  /**
   * all: every tree of tasks is settled, not only those that the change touches; none: files are brought as they are, and
   * nothing was decided that others follow.
   */
  readonly settle?: 'all' | 'none';
  /**
   * The answer to a call that was made before with the same --request-id, from the events it wrote then; undefined when
   * it wrote none of the kind. Not needed where a repeated call changes nothing anyway.
   */
  readonly again?: (snapshot: Snapshot, events: readonly Event[]) => T | undefined;
}

/** An editor that saves in place leaves a file half written for a moment: so often, and so far apart, it is read again. */
const REREADS = 3;
const REREAD_MS = 100;

export async function change<T>(
  workspace: Workspace,
  options: ChangeOptions<T>,
  decide: (change: Change) => Result<T>,
): Promise<Result<T>> {
  const caller = options.actor ? undefined : workspace.caller();
  if (caller && !caller.ok) return caller;
  const actor = options.actor ?? caller?.value.actor ?? 'orchestrator';
  const { store, run, context } = workspace;
  const loaded = await ownRules(store);
  if (!loaded.ok) return loaded;
  const rules = loaded.value;
  const [fault] = rules ? sourceFaults(rules) : [];
  if (fault)
    context.report({ type: 'warning', message: `${fault.at.file} cannot be used: see sow validate` });
  const transaction = {
    command: options.command,
    actor,
    run: options.actor ? undefined : run,
    request: context.request,
    mask: masker(secretsOf(context.env)),
    dryRun: context.dryRun,
    patient: options.actor === 'orchestrator',
  };
  const review = transaction.run === undefined ? workspace.review : readRun(store, transaction.run)?.review;
  const called = { actor, run: transaction.run, review };
  let followed: readonly Settled[] = [];
  let told: readonly string[] = [];
  let isUnset = false;
  for (let read = 0; ; read++) {
    [followed, told] = [[], []];
    const result = await transact(store, transaction, (snapshot, draft) => {
      const refused = refuse(workspace, snapshot, options);
      isUnset = snapshot.config.exists && !snapshot.config.value;
      if (refused) return fail(refused);
      const again = options.again?.(snapshot, eventsOfRequest(snapshot, context.request));
      if (again !== undefined) return ok(again);
      const current = { ...called, snapshot, draft, now: nowOf(store), host: store.host };
      const decided = decide(current);
      if (!decided.ok || options.settle === 'none') return decided;
      const following = { ...current, ahead: snapshotAhead(store, snapshot, draft) };
      const trees = settleTrees(following, options.settle ?? 'touched');
      if (!trees.ok) return trees;
      const phases = settlePhases(following);
      if (!phases.ok) return phases;
      followed = [...trees.value, ...phases.value];
      told = tellDependents(following);
      // What follows from a run that has ended is written, whatever a project thinks of it.
      const broken = rules && !options.actor ? newlyBroken(rules, draft.files.values()) : [];
      return broken.length > 0 ? fail({ reason: 'invalid-input', diagnostics: broken }) : decided;
    });
    if (result.ok && isUnset)
      context.report({
        type: 'warning',
        message: `${shownPath(CONFIG)} is broken, and nothing in it is obeyed: sow validate`,
      });
    if (result.ok && !context.dryRun) {
      for (const one of followed) context.report({ type: 'settled', ...one });
      for (const message of told) context.report({ type: 'notice', message });
    }
    if (result.ok || result.failure.reason !== 'invalid-state' || read === REREADS) return result;
    await new Promise((resolve) => setTimeout(resolve, REREAD_MS));
  }
}

/** What the file system refuses is a failure of the command, and nothing was begun. */
async function ownRules(store: Store): Promise<Result<OwnRules | undefined>> {
  try {
    return ok(await loadRefinements(openSnapshot(store)));
  } catch (error) {
    return fail(ioFailure(error, store.dir, false));
  }
}

function refuse(workspace: Workspace, snapshot: Snapshot, options: ChangeOptions): Failure | undefined {
  const { project } = snapshot;
  const newer = newerFiles(snapshot);
  if (newer) return newer;
  const [absent] = leftOut(workspace.repository, workspace.store.dir);
  if (absent !== undefined)
    return {
      reason: 'refused',
      message: `the checkout is sparse and leaves out ${absent}: what is there is not all there is`,
      hint: SPARSE_HINT,
    };
  if (!project.exists) return options.project === 'optional' ? undefined : { reason: 'no-project' };
  if (!project.value)
    return options.project === 'optional'
      ? undefined
      : { reason: 'invalid-state', diagnostics: project.diagnostics };
  const head = workspace.store.head();
  if (!options.anyBranch && project.value.branch !== head) {
    return { reason: 'wrong-branch', project: project.value.name, branch: project.value.branch, head };
  }
  return options.actor ? undefined : staleRun(workspace, snapshot);
}

/** Every event that calls with this --request-id have written. */
function eventsOfRequest(snapshot: Snapshot, request: string | undefined): Event[] {
  if (request === undefined) return [];
  const histories = [snapshot.projectHistory, ...snapshot.taskRefs.map((ref) => snapshot.task(ref)?.history)];
  return histories.flatMap((history) => history?.events.filter((event) => event.request === request) ?? []);
}

/** A run that has ended, or that is not its task's newest, speaks for nobody any more. */
function staleRun({ run, store }: Workspace, snapshot: Snapshot): Failure | undefined {
  if (run === undefined) return undefined;
  const record = readRun(store, run);
  const task = record?.task ?? '';
  const started = snapshot.task(task)?.history.events.filter((event) => event.type === 'run_started') ?? [];
  const newest = started.at(-1)?.run ?? run;
  if (record && record.ended_at === undefined && newest === run) return undefined;
  return { reason: 'stale-run', run, task };
}
