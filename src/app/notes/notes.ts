// `note`: an agent's private notes on a task, a file each. sow gives them to nobody else.
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson, kindOf } from '../../model/actor.ts';
import { withNote } from '../../model/notes/note-file.ts';
import { isSamePerson, personOf, shortName } from '../../model/people/names.ts';
import { taskNotes } from '../../store/layout.ts';
import { read } from '../view/tasks.ts';
import { change } from '../workspace/change.ts';
import { findTask } from '../workspace/find-task.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface NoteRequest {
  readonly ref: string;
  /** Whose notes; the caller's when absent. */
  readonly agent?: string | undefined;
  readonly text: string;
  /** The heading it goes under. */
  readonly section?: string | undefined;
}

export interface Notes {
  readonly ref: string;
  readonly short: string;
  readonly agent: string;
  /** Relative to .sow. */
  readonly path: string;
  readonly text: string | undefined;
}

export async function addNote(workspace: Workspace, request: NoteRequest): Promise<Result<Notes>> {
  const { text, section } = request;
  if (text.trim() === '') return fail({ reason: 'usage', message: 'the note is empty' });
  if (section !== undefined && !/^[^\r\n#][^\r\n]*$/.test(section.trim()))
    return fail({ reason: 'usage', message: 'a section is one line' });
  return change(workspace, { command: 'task note' }, ({ snapshot, draft, actor, now }) => {
    const task = findTask(snapshot, request.ref);
    if (!task.ok) return task;
    const { ref } = task.value;
    const owner = ownerOf(actor, request.agent, ref);
    if (!owner.ok) return owner;
    const { agent, path } = owner.value;
    const standing = snapshot.text(path);
    const short = snapshot.short(ref);
    const after = withNote(standing, { task: short, agent, now, text, section });
    draft.setText(path, standing, after);
    draft.log(ref, { type: 'noted', agent });
    return ok({ ref, short, agent, path, text: after });
  });
}

export function readNotes(workspace: Workspace, reference: string, agent?: string): Result<Notes> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  return read(workspace, (snapshot) => {
    const task = findTask(snapshot, reference);
    if (!task.ok) return task;
    const { ref } = task.value;
    const owner = ownerOf(caller.value.actor, agent, ref);
    if (!owner.ok) return owner;
    const text = snapshot.text(owner.value.path) ?? undefined;
    return ok({ ref, short: snapshot.short(ref), ...owner.value, text });
  });
}

/** An agent's own notes are its alone; people may look after everybody's. */
function ownerOf(
  actor: string,
  given: string | undefined,
  ref: string,
): Result<{ readonly agent: string; readonly path: string }> {
  const owner = given ?? actor;
  const path = notesPath(ref, owner);
  if (path === undefined)
    return fail({ reason: 'usage', message: `${JSON.stringify(owner)} is no name for notes` });
  if (!isPerson(actor) && !isSamePerson(owner, actor))
    return fail({ reason: 'refused', message: `the notes of ${owner} are not for ${actor}` });
  return ok({ agent: shortName(owner), path });
}

/** Undefined for a name that would lead elsewhere. No agent's own name holds the + that stands for a kind or a slash. */
export function notesPath(ref: string, owner: string): string | undefined {
  const person = personOf(owner);
  const name = kindOf(person) === 'human' ? `human/${person.slice('human:'.length)}` : shortName(person);
  const steps = name.split('/');
  return steps.every((step) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(step))
    ? taskNotes(ref, steps.join('+'))
    : undefined;
}
