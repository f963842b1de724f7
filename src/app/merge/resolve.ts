// `resolve`: what two branches left that no merge can bring together. Two tasks with one id become two; of a file in
// conflict one side is taken, task by task. Nothing is staged or committed: that stays the user's.
import { fail, ok, type Result } from '../../base/result.ts';
import { checkText } from '../../document/check/check.ts';
import { conflictsIn, sideOf } from '../../document/merge/markers.ts';
import type { Side } from '../../document/merge/merged.ts';
import { parse } from '../../document/yaml/parse.ts';
import { sidesOf } from '../../git/content/conflict.ts';
import { CONFIG, PROJECT, PROJECT_LOG, subjectOf, taskFolder } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';
import { filesBelow } from '../task/remove.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { collisionsIn, type History, historyOf, renumber } from './collisions.ts';
import { mergeState } from './merge-state.ts';
import type { Renaming } from './renaming.ts';
import { stateKind } from './state-kind.ts';

export type Choice = Side | 'newer';

export interface ResolveRequest {
  /** Only these tasks; everything when empty. */
  readonly refs: readonly string[];
  /** Which side of a file in conflict is taken; none: only what needs no choice is resolved. */
  readonly take?: Choice | undefined;
}

export interface Resolved {
  readonly renumbered: readonly Renaming[];
  readonly taken: readonly { readonly path: string; readonly side: Side | 'both' }[];
  /** Files still in conflict. */
  readonly left: readonly string[];
}

export function resolveConflicts(workspace: Workspace, request: ResolveRequest): Promise<Result<Resolved>> {
  const options = { command: 'resolve', project: 'optional', anyBranch: true, settle: 'none' } as const;
  const sides = sidesOf(workspace.repository.root);
  const history = sides && historyOf(workspace, sides);
  return change(workspace, options, (current) => {
    const { snapshot } = current;
    const wanted = wantedRefs(snapshot, request.refs);
    if (!wanted.ok) return wanted;
    const isWanted = (ref: string): boolean => wanted.value.length === 0 || wanted.value.includes(ref);
    const collisions = collisionsIn(snapshot);
    const mine = collisions.filter(({ ref }) => isWanted(ref));
    if (mine.length > 0 && !history)
      return fail({
        reason: 'refused',
        message: `no merge is under way, and HEAD is none: the logs of ${mine.map(({ ref }) => ref).join(', ')} cannot be told apart`,
        hint: 'repeat the merge, then sow resolve',
      });
    const renumbered = history ? renumber(current, mine, history) : ok([]);
    if (!renumbered.ok) return renumbered;
    const files = conflictedFiles(snapshot).filter(
      (path) => !collisions.some(({ ref }) => path.startsWith(`${taskFolder(ref)}/`)),
    );
    const taken = takeSides(current, files, (path) => isWanted(subjectOf(path)), request.take, history);
    if (!taken.ok) return taken;
    const done = taken.value.map(({ path }) => path);
    const left = [
      ...files,
      ...collisions.filter(({ ref }) => !isWanted(ref)).map(({ ref }) => taskFolder(ref)),
    ];
    return ok({
      renumbered: renumbered.value,
      taken: taken.value.map(({ path, side }) => ({ path: shownPath(path), side })),
      left: left.filter((path) => !done.includes(path)).map(shownPath),
    });
  });
}

function wantedRefs(snapshot: Snapshot, refs: readonly string[]): Result<string[]> {
  const wanted: string[] = [];
  for (const reference of refs) {
    const task = findTask(snapshot, reference);
    if (!task.ok) return task;
    wanted.push(task.value.ref);
  }
  return ok(wanted);
}

/** Files of the state that hold a conflict, relative to .sow. */
export function conflictedFiles(snapshot: Snapshot): string[] {
  const tasks = snapshot.taskRefs.flatMap((ref) => filesBelow(snapshot, taskFolder(ref)));
  const phases = snapshot.phases.map(({ file }) => file.path);
  return [CONFIG, PROJECT, PROJECT_LOG, ...phases, ...tasks].filter(
    (path) => conflictsIn(snapshot.text(path) ?? '').length > 0,
  );
}

type Taken = Result<readonly { readonly path: string; readonly side: Side | 'both' }[]>;

function takeSides(
  { snapshot, draft }: Change,
  files: readonly string[],
  isWanted: (path: string) => boolean,
  take: Choice | undefined,
  history: History | undefined,
): Taken {
  const taken: { path: string; side: Side | 'both' }[] = [];
  for (const path of files.filter(isWanted)) {
    const text = snapshot.text(path) ?? '';
    if (path.endsWith('.jsonl')) {
      draft.setText(path, text, bothSides(text));
      taken.push({ path, side: 'both' });
      continue;
    }
    if (take === undefined) {
      const merged = history && mergedByRules(snapshot, path, history);
      if (merged === undefined) continue;
      draft.setText(path, text, merged);
      taken.push({ path, side: 'both' });
      continue;
    }
    const side = take === 'newer' ? newerSide(snapshot, path, history) : take;
    if (side === undefined)
      return fail({
        reason: 'refused',
        message: `which side of ${shownPath(path)} is newer cannot be told`,
        hint: 'sow resolve --ours or --theirs',
      });
    const chosen = sideOf(text, side);
    const kind = stateKind(shownPath(path));
    const diagnostics = kind
      ? checkText(kind, shownPath(path), chosen).filter(({ severity }) => severity === 'error')
      : [];
    if (diagnostics.length > 0) return fail({ reason: 'invalid-state', diagnostics });
    draft.setText(path, text, chosen);
    taken.push({ path, side });
  }
  return ok(taken);
}

/**
 * What git could not bring together as lines, and the rules of the fields can: both sides as the file has them, so that what a
 * hand has done beside the markers stands in both. Undefined where a field is left for a person to decide.
 */
function mergedByRules(snapshot: Snapshot, path: string, history: History): string | undefined {
  const kind = stateKind(shownPath(path));
  const base = history.base(path);
  if (!kind || base === '') return undefined;
  const text = snapshot.text(path) ?? '';
  const texts = { base, ours: sideOf(text, 'ours'), theirs: sideOf(text, 'theirs') };
  const names = { ours: 'ours', theirs: 'theirs' };
  const branch = snapshot.project.value?.branch ?? null;
  const merged = mergeState(texts, { kind, names, branch });
  return merged.kind === 'merged' && merged.conflicts.length === 0 ? merged.text : undefined;
}

/** A log's lines are told apart by their ids; those of both sides belong to it. */
function bothSides(text: string): string {
  const lines = `${sideOf(text, 'ours')}${sideOf(text, 'theirs')}`.split('\n').filter((line) => line !== '');
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}

/** By the subject's updated_at on each side, as it was committed there; a merge may have made both the same since. */
function newerSide(snapshot: Snapshot, path: string, history: History | undefined): Side | undefined {
  const subject = subjectOf(path);
  const state = subject.includes('/') ? `${taskFolder(subject)}/state.yaml` : path;
  const at = (side: Side): number => {
    const text = history?.text(side, state) ?? sideOf(snapshot.text(state) ?? '', side);
    return Date.parse(String(parse('', text).value?.updated_at));
  };
  const [ours, theirs] = [at('ours'), at('theirs')];
  return ours > theirs ? 'ours' : theirs > ours ? 'theirs' : undefined;
}
