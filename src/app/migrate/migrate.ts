// `migrate`: from the format that the files have to the one of this sow, all in one transaction, with a record from which
// it can be taken back byte for byte. Reading never migrates.
import { fail, ok, type Result } from '../../base/result.ts';
import { absolute, makeFolders } from '../../store/disk/files.ts';
import { ioFailure, reading } from '../../store/disk/io-failure.ts';
import { LOCAL } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { checkpointBefore } from '../checkpoint/create.ts';
import { makeNotes, type Note } from '../exchange/note.ts';
import { mendings, prepare } from '../project/init.ts';
import { change } from '../workspace/change.ts';
import { newerFiles } from '../workspace/newer-files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { FROM_UPSTREAM } from './from-upstream.ts';
import type { FileChange, Files, Step } from './step.ts';

export const STEPS: readonly Step[] = [FROM_UPSTREAM];

export interface MigrationPlan {
  readonly steps: readonly { readonly name: string; readonly title: string }[];
  readonly files: readonly FileChange[];
  /** What does not come over as it was. */
  readonly notes: readonly Note[];
}

export interface Migrated extends MigrationPlan {
  /** The record of it, relative to the repository; undefined when nothing was to do. */
  readonly record: string | undefined;
}

export function checkMigration(workspace: Workspace, steps = STEPS): Result<MigrationPlan> {
  const { store } = workspace;
  return reading(store.dir, () =>
    readQuietly(store, (snapshot) => {
      const newer = newerFiles(snapshot);
      return newer ? fail(newer) : planOf(snapshot, steps);
    }),
  );
}

export async function applyMigration(workspace: Workspace, steps = STEPS): Promise<Result<Migrated>> {
  const { store, context } = workspace;
  const first = checkMigration(workspace, steps);
  if (!first.ok) return first;
  if (first.value.files.length === 0 || context.dryRun) return ok({ ...first.value, record: undefined });
  // What has another format no checkpoint can hold; the record of the migration brings it back.
  const sound = reading(store.dir, () =>
    ok(readQuietly(store, ({ project }) => project.value !== undefined)),
  );
  if (sound.ok && sound.value) checkpointBefore(workspace, 'migrate');
  const prepared = prepare(workspace);
  if (!prepared.ok) return prepared;
  const record = `${RECORDS}/${store.newId()}.json`;
  const options = { ...OPTIONS, command: 'migrate apply' };
  return change<Migrated>(workspace, options, ({ snapshot, draft }) => {
    const plan = planOf(snapshot, steps);
    if (!plan.ok) return plan;
    // What a killed one had committed is finished by now.
    if (plan.value.files.length === 0) return ok({ ...plan.value, record: undefined });
    for (const { path, before, after } of plan.value.files) draft.setText(path, before, after);
    // Before the commit: a record of what was then not done is found to be that, one that is missing cannot be made up.
    const kept = writeRecord(workspace, record, { files: plan.value.files, events: eventsIn(snapshot) });
    return kept.ok ? ok({ ...plan.value, record: shownPath(record) }) : kept;
  });
}

export interface RolledBack {
  readonly record: string;
  readonly files: readonly FileChange[];
}

/** Takes back the last migration, byte for byte; refused where a file is no longer what it made. */
export async function rollBackMigration(workspace: Workspace): Promise<Result<RolledBack>> {
  const { store, context } = workspace;
  const done = await change(workspace, { ...OPTIONS, command: 'migrate rollback' }, ({ snapshot, draft }) => {
    const found = lastApplied(workspace, (path) => snapshot.text(path));
    if (!found) return fail({ reason: 'refused', message: 'no migration is there to be taken back' });
    const { record, files } = found;
    const touched = files.filter(({ path, after }) => snapshot.text(path) !== after);
    if (touched.length > 0)
      return fail({
        reason: 'refused',
        message: `changed since the migration: ${touched.map(({ path }) => shownPath(path)).join(', ')}`,
        hint: `what stood there before is in ${shownPath(record)}`,
      });
    if (eventsIn(snapshot) !== found.events)
      return fail({
        reason: 'refused',
        message: 'there were commands since the migration',
        hint: `what stood there before is in ${shownPath(record)}`,
      });
    for (const { path, before, after } of files) draft.setText(path, after, before);
    return ok({
      record,
      files: files.map(({ path, before, after }) => ({ path, before: after, after: before })),
    });
  });
  if (!done.ok || context.dryRun) return done;
  try {
    store.io.rename(absolute(store, done.value.record), absolute(store, `${done.value.record}.rolled-back`));
    return ok({ ...done.value, record: shownPath(done.value.record) });
  } catch (error) {
    return fail(ioFailure(error, done.value.record, true));
  }
}

const RECORDS = `${LOCAL}/migrations`;
const OPTIONS = { project: 'optional', anyBranch: true, settle: 'none' } as const;

/** What the record of a migration holds. */
interface Facts {
  readonly files: readonly FileChange[];
  /** How many there were: whoever worked on the state since has written more. */
  readonly events: number;
}

function eventsIn(snapshot: Snapshot): number {
  const histories = snapshot.taskRefs.map((ref) => snapshot.task(ref)?.history);
  return [snapshot.projectHistory, ...histories].reduce(
    (sum, history) => sum + (history?.events.length ?? 0),
    0,
  );
}

/** Each step sees the files as those before it have left them. */
function planOf(standing: Files, steps: readonly Step[]): Result<MigrationPlan> {
  const notes = makeNotes();
  const changed = new Map<string, FileChange>();
  const files: Files = {
    text: (path) => changed.get(path)?.after ?? (changed.has(path) ? null : standing.text(path)),
    list: (path) => namesIn(path, standing.list(path), changed.values()),
  };
  /** What stood there before all steps, also where that was nothing. */
  const keep = (one: FileChange): void => {
    const first = changed.get(one.path);
    changed.set(one.path, first ? { ...one, before: first.before } : one);
  };
  const taken: Step[] = [];
  for (const step of steps) {
    if (!step.applies(files)) continue;
    const made = step.change(files, notes);
    if (!made.ok) return made;
    taken.push(step);
    for (const one of made.value) keep(one);
  }
  for (const one of taken.length === 0 ? [] : mendings(files)) keep(one);
  return ok({
    steps: taken.map(({ name, title }) => ({ name, title })),
    files: [...changed.values()].filter(({ before, after }) => before !== after),
    notes: notes.list,
  });
}

/** Names in a folder, as it is with the changes made. */
function namesIn(folder: string, standing: readonly string[], changes: Iterable<FileChange>): string[] {
  const names = new Set(standing);
  for (const { path, after } of changes) {
    if (!path.startsWith(`${folder}/`)) continue;
    const [name = '', ...below] = path.slice(folder.length + 1).split('/');
    if (after !== null) names.add(name);
    else if (below.length === 0) names.delete(name);
  }
  return [...names].sort();
}

const UNFINISHED = '.unfinished';

function writeRecord({ store }: Workspace, record: string, facts: Facts): Result<void> {
  try {
    makeFolders(store, RECORDS, 0o700);
    const folder = absolute(store, RECORDS);
    // A killed one has left it half written.
    for (const name of store.io.list(folder) ?? [])
      if (name.endsWith(UNFINISHED)) store.io.unlink(`${folder}/${name}`);
    const path = absolute(store, record);
    const made = `${path}${UNFINISHED}`;
    store.io.create(made, `${JSON.stringify({ v: 1, ...facts }, null, 1)}\n`, 0o600);
    store.io.sync(made);
    store.io.rename(made, path);
    store.io.syncFolder(absolute(store, RECORDS));
    return ok(undefined);
  } catch (error) {
    return fail(ioFailure(error, absolute(store, record), false));
  }
}

/** The newest record whose migration was committed: of one that was not, every file is what it was before. */
function lastApplied({ store }: Workspace, text: (path: string) => string | null) {
  const names = (store.io.list(absolute(store, RECORDS)) ?? []).filter((name) => name.endsWith('.json'));
  return names
    .reverse()
    .map((name) => {
      const record = `${RECORDS}/${name}`;
      const read = Buffer.from(store.io.read(absolute(store, record)) ?? []).toString('utf8');
      return { record, ...(JSON.parse(read) as Facts) };
    })
    .find(({ files }) => files.some(({ path, before }) => text(path) !== before));
}
