// Two tasks that took one id on two branches: the one that came in gets another id, with its folder, its log and every
// reference that its branch made to it.
import { relative } from 'node:path';
import { fail, ok, type Result } from '../../base/result.ts';
import { conflictsIn, sideOf } from '../../document/merge/markers.ts';
import { parse } from '../../document/yaml/parse.ts';
import { baseAt, filesAt, type Sides, textAt } from '../../git/content/conflict.ts';
import { PROJECT_LOG, taskFolder, taskLog, taskState } from '../../store/layout.ts';
import { logLines } from '../../store/state/log.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { takeId, usedIds } from '../task/new-task.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isOther } from './merge-state.ts';
import { type Naming, type Renaming, renamedLine, renamedReferences, renamedState } from './renaming.ts';

export interface Collision {
  readonly ref: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Tasks whose state files hold two tasks. */
export function collisionsIn(snapshot: Snapshot): Collision[] {
  return snapshot.taskRefs.flatMap((ref): Collision[] => {
    const text = snapshot.text(taskState(ref)) ?? '';
    if (conflictsIn(text).length === 0) return [];
    const [ours, theirs] = [sideOf(text, 'ours'), sideOf(text, 'theirs')];
    const made = snapshot.task(ref)?.history.events.filter(({ type }) => type === 'created') ?? [];
    const sides = [parse('', ours), parse('', theirs)] as const;
    const differ = sides[0].value?.created_at !== sides[1].value?.created_at || made.length > 1;
    return differ && isOther(...sides) && sides.every(({ value }) => value) ? [{ ref, ours, theirs }] : [];
  });
}

/** Reads what each side's commit holds, by paths relative to .sow. */
export interface History {
  files(side: keyof Sides, folder: string): string[];
  text(side: keyof Sides, path: string): string | null;
  /** Of a file in conflict; empty where the sides have none in common, or nobody knows it any more. */
  base(path: string): string;
}

export function historyOf({ repository, store }: Workspace, sides: Sides): History {
  const { root } = repository;
  const prefix = `${relative(root, store.dir).replaceAll('\\', '/')}/`;
  return {
    files: (side, folder) =>
      filesAt(root, sides[side], `${prefix}${folder}`).map((path) => path.slice(prefix.length)),
    text: (side, path) => textAt(root, sides[side], `${prefix}${path}`),
    base: (path) => baseAt(root, `${prefix}${path}`),
  };
}

export function renumber(
  change: Change,
  collisions: readonly Collision[],
  history: History,
): Result<readonly Renaming[]> {
  const renamings = nextIds(change.snapshot, collisions);
  if (!renamings.ok) return renamings;
  const naming: Naming = { renamings: renamings.value, tasks: change.snapshot.taskRefs };
  for (const [i, { ref, ours, theirs }] of collisions.entries()) {
    const renaming = renamings.value[i];
    if (!renaming) continue;
    const split = splitFolder(change, history, renaming);
    if (!split.ok) return split;
    change.draft.setText(taskState(ref), change.snapshot.text(taskState(ref)), ours);
    change.draft.setText(taskState(renaming.to), null, renamedState(theirs, renaming, naming));
    splitLog(change, history, renaming);
  }
  renameElsewhere(change, history, naming);
  renameBatches(change, history, renamings.value);
  return renamings;
}

function nextIds(snapshot: Snapshot, collisions: readonly Collision[]): Result<Renaming[]> {
  const used = usedIds(snapshot);
  const renamings: Renaming[] = [];
  for (const { ref } of collisions) {
    const [phase = ''] = ref.split('/');
    const id = takeId(used, phase);
    if (!id.ok) return id;
    renamings.push({ from: ref, to: `${phase}/${id.value}` });
  }
  return ok(renamings);
}

/** Each side's files go with its task; what stands in neither commit stays where it is. */
function splitFolder({ snapshot, draft }: Change, history: History, { from, to }: Renaming): Result<void> {
  const folder = taskFolder(from);
  const own = [taskState(from), taskLog(from)];
  const [ours, theirs] = [history.files('ours', folder), history.files('theirs', folder)];
  for (const path of new Set([...ours, ...theirs])) {
    if (own.includes(path)) continue;
    const mine = ours.includes(path) ? history.text('ours', path) : null;
    const other = theirs.includes(path) ? history.text('theirs', path) : null;
    if (`${mine}${other}`.includes('\ufffd'))
      return fail({ reason: 'refused', message: `.sow/${path} is not text`, hint: 'move it away first' });
    draft.setText(path, snapshot.text(path), mine);
    if (other !== null) draft.setText(`${taskFolder(to)}${path.slice(folder.length)}`, null, other);
  }
  return ok(undefined);
}

/** A union holds the lines of both; their lines are told by their ids. */
function splitLog({ snapshot, draft }: Change, history: History, renaming: Renaming): void {
  const path = taskLog(renaming.from);
  const union = snapshot.text(path);
  const mine = new Set(idsIn(history.text('ours', path)));
  const other = history.text('theirs', path);
  const going = new Set(idsIn(other).filter((id) => !mine.has(id)));
  if (union !== null) {
    const kept = logLines(union).filter(({ value }) => !going.has(String(value?.id)));
    draft.setText(path, union, kept.map(({ text }) => `${text}\n`).join(''));
  }
  if (other === null) return;
  const moved = logLines(other).map(({ text, value }) => `${value ? renamedLine(value, renaming) : text}\n`);
  draft.setText(taskLog(renaming.to), null, moved.join(''));
}

/** References that their branch made, in the state files of other tasks and of phases. */
function renameElsewhere({ snapshot, draft }: Change, history: History, naming: Naming): void {
  const moved = naming.renamings.map(({ from }) => from);
  const others = snapshot.taskRefs.filter((ref) => !moved.includes(ref)).map((ref) => taskState(ref));
  const phases = snapshot.phases.map(({ file }) => file.path);
  for (const path of [...others, ...phases]) {
    const text = snapshot.text(path);
    const theirs = history.text('theirs', path);
    if (text === null || theirs === null) continue;
    const staying = { path, text, ours: history.text('ours', path), theirs };
    draft.setText(path, text, renamedReferences(staying, naming));
  }
}

/** Batches that their branch opened name the tasks whole. */
function renameBatches({ snapshot, draft }: Change, history: History, renamings: readonly Renaming[]): void {
  const log = snapshot.text(PROJECT_LOG);
  if (log === null) return;
  const mine = new Set(idsIn(history.text('ours', PROJECT_LOG)));
  const theirs = new Set(idsIn(history.text('theirs', PROJECT_LOG)));
  const lines = logLines(log).map(({ text, value }) => {
    const id = String(value?.id);
    const names = renamings.some(({ from }) => text.includes(`"${from}"`));
    if (!value || !names || mine.has(id) || !theirs.has(id)) return text;
    return renamings.reduce((line, { from, to }) => line.replaceAll(`"${from}"`, `"${to}"`), text);
  });
  const after = lines.map((line) => `${line}\n`).join('');
  if (lines.some((line, i) => line !== logLines(log)[i]?.text)) draft.setText(PROJECT_LOG, log, after);
}

function idsIn(log: string | null): string[] {
  return logLines(log ?? '').flatMap(({ value }) => (typeof value?.id === 'string' ? [value.id] : []));
}
