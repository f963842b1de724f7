// `undo`: the bytes before this caller's last change come back, in one transaction. Undone again, the change is there again.
import type { Failure } from '../../base/failure.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { sameBytes } from '../../store/disk/files.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { PROJECT, subjectOf, taskState } from '../../store/layout.ts';
import { logLines } from '../../store/state/log.ts';
import { shownPath } from '../../store/state/state-file.ts';
import type { Entry } from '../../store/transaction/entry.ts';
import { readQuietly } from '../../store/transaction/quiet.ts';
import { type TextChange, writeBack } from '../checkpoint/put-back.ts';
import { soundRefs } from '../refs/listed.ts';
import { unlinkOthers } from '../refs/unlink.ts';
import { change } from '../workspace/change.ts';
import type { Change } from '../workspace/decision.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { builtOn } from './built-on.ts';
import { isOfCosts, takeBackCosts } from './costs.ts';
import { leftInGit } from './left-in-git.ts';
import { findChange, type PastChange, shown } from './past-changes.ts';

export interface Undone {
  readonly change: PastChange;
  /** Tasks whose state went back. */
  readonly tasks: readonly string[];
  /** What stays as it is, because it is git's: for people. */
  readonly left: readonly string[];
}

/** @param id of an earlier change of the caller; the last one when absent */
export async function undo(workspace: Workspace, id?: string): Promise<Result<Undone>> {
  const refs = reading(workspace.store.dir, () => ok(readQuietly(workspace.store, soundRefs)));
  if (!refs.ok) return refs;
  const options = { command: 'undo', project: 'optional', settle: 'none' } as const;
  const undone = await change<Undone>(workspace, options, (current) => {
    const found = findChange(workspace, current.actor, id);
    if (!found.ok) return found;
    const entry = found.value;
    const files = [...entry.files, ...logsBegun(current, entry)];
    const refused = refuse(workspace, current, entry, files);
    if (refused) return fail(refused);
    if (isOfCosts(entry)) {
      const done = takeBackCosts(current, entry);
      return done.ok ? ok({ change: shown(entry), tasks: [], left: [] }) : done;
    }
    const back = files.map(({ path, before, after }): TextChange => ({ path, before: after, after: before }));
    const inUse = builtOn(current.snapshot, back);
    if (inUse) return fail(inUse);
    const facts = { undone: entry.command };
    const tasks = writeBack(current, back, { claims: 'keep', facts });
    if (!tasks.ok) return tasks;
    // Where the project itself goes there is no log left that could tell.
    if (projectAfter(current, back)) current.draft.log('project', { type: 'restored', ...facts });
    const left = leftInGit(current.snapshot, back);
    return ok({ change: shown(entry), tasks: tasks.value, left });
  });
  if (!undone.ok || workspace.context.dryRun) return undone;
  const unlinked = unlinkOthers(workspace, refs.value);
  return unlinked.ok ? undone : unlinked;
}

/** Logs that began with what the change made, and hold nothing else, go with it. */
function logsBegun({ snapshot }: Change, { files, lines }: Entry): TextChange[] {
  const ids = new Set(lines.map(({ line }) => (JSON.parse(line) as { id: string }).id));
  const made = new Set(files.filter(({ before }) => before === null).map(({ path }) => path));
  return [...new Set(lines.map(({ path }) => path))].flatMap((path) => {
    const subject = subjectOf(path);
    const text = snapshot.text(path);
    if (text === null || !made.has(subject.includes('/') ? taskState(subject) : PROJECT)) return [];
    const own = logLines(text).every(({ value }) => typeof value?.id === 'string' && ids.has(value.id));
    return own ? [{ path, before: null, after: text }] : [];
  });
}

function refuse(
  { store }: Workspace,
  { snapshot, actor }: Change,
  entry: Entry,
  files: readonly TextChange[],
): Failure | undefined {
  const later = files.find(({ path, after }) => !sameBytes(snapshot.bytes(path), after));
  if (later)
    return {
      reason: 'refused',
      message: `${shownPath(later.path)} was changed after \`${entry.command}\``,
      hint: 'undo takes back only what nobody has built on: sow events, or sow checkpoint list',
    };
  for (const ref of new Set(files.map(({ path }) => subjectOf(path)))) {
    const task = ref.includes('/') ? snapshot.task(ref) : undefined;
    const holder = task?.claim === 'live' ? task.state?.claim : undefined;
    if (holder && holder.actor !== actor)
      return {
        reason: 'claimed',
        task: snapshot.short(ref),
        holder: holder.actor,
        ...(holder.run && { run: holder.run }),
      };
  }
  const head = store.head();
  if (entry.branch === head) return undefined;
  return {
    reason: 'refused',
    message: `\`${entry.command}\` was called on ${entry.branch ?? 'a detached HEAD'}, and HEAD is on ${head ?? 'none'}`,
    hint: 'git switch there first',
  };
}

function projectAfter({ snapshot }: Change, back: readonly TextChange[]): boolean {
  const state = back.find(({ path }) => path === PROJECT);
  return state ? state.after !== null : snapshot.project.exists;
}
