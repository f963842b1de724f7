// The caller's own changes, which of them `undo` can take back, and what it says of the others.
import { fail, ok, type Result } from '../../base/result.ts';
import { isPerson } from '../../model/actor.ts';
import { reading } from '../../store/disk/io-failure.ts';
import { shownPath } from '../../store/state/state-file.ts';
import type { Entry } from '../../store/transaction/entry.ts';
import { isNote } from '../../store/transaction/note.ts';
import { pastEntries } from '../../store/transaction/past.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isOfCosts } from './costs.ts';

export interface PastChange {
  readonly id: string;
  /** RFC 3339 */
  readonly at: string;
  readonly command: string;
  /** Relative to the repository root. */
  readonly files: readonly string[];
  /** Why it cannot be taken back, in words; absent where it can. */
  readonly stays?: string;
}

/** Newest first; the first is what `undo` is about. */
export function listChanges(workspace: Workspace): Result<readonly PastChange[]> {
  const caller = workspace.caller();
  if (!caller.ok) return caller;
  const { actor } = caller.value;
  return reading(workspace.store.dir, () => ok(entriesOf(workspace, actor).map(shown)));
}

export function shown(entry: Entry): PastChange {
  const { id, at, command, files } = entry;
  const stays = whyItStays(entry);
  return { id, at, command, files: files.map(({ path }) => shownPath(path)), ...(stays && { stays }) };
}

/** The change of this id, or of what its first characters tell apart; the caller's last one when absent. */
export function findChange(workspace: Workspace, actor: string, id?: string): Result<Entry> {
  if (id !== undefined) return findById(workspace, actor, id);
  for (const entry of pastEntries(workspace.store))
    if (entry.actor === actor) return refuse(workspace, entry);
  return fail({
    reason: 'refused',
    message: `${actor} has changed nothing that is still kept`,
    hint: 'sow events tells who did what; sow checkpoint list',
  });
}

function findById(workspace: Workspace, actor: string, id: string): Result<Entry> {
  const [entry, ...others] = entriesOf(workspace, actor).filter((one) => one.id.startsWith(id));
  if (entry && others.length === 0) return refuse(workspace, entry);
  if (entry)
    return fail({ reason: 'ambiguous', ref: id, candidates: [entry, ...others].map((one) => one.id) });
  return fail({ reason: 'not-found', what: `change of ${actor}`, ref: id, hint: 'sow undo --list' });
}

function entriesOf({ store }: Workspace, who: string): Entry[] {
  return [...pastEntries(store)].filter(({ actor }) => actor === who);
}

function refuse(workspace: Workspace, entry: Entry): Result<Entry> {
  const why = whyItStays(entry);
  if (why === undefined) return ok(entry);
  const own = entriesOf(workspace, entry.actor);
  const at = own.findIndex(({ id }) => id === entry.id);
  const before = own.slice(at + 1).find((one) => whyItStays(one) === undefined);
  const earlier =
    before && `sow undo ${shortId(before.id)} takes back \`${before.command}\`, which came before`;
  const hint = [entry.next ?? TOLD.get(entry.command), earlier].filter((one) => one !== undefined).join('; ');
  return fail({ reason: 'refused', message: `\`${entry.command}\` ${why}`, ...(hint !== '' && { hint }) });
}

/** The milliseconds of an id. */
export function shortId(id: string): string {
  return id.slice(0, 13);
}

function whyItStays(entry: Entry): string | undefined {
  if (isNote(entry)) return 'did its work beside the state: undo does not reach it';
  if (entry.files.length > 0) return undefined;
  if (!isOfCosts(entry)) return 'only wrote into a log, which is never cut';
  return isPerson(entry.actor) ? undefined : 'booked a cost, which only a person takes back';
}

/** What to do instead, after commands that only tell something. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ['task progress', 'sow progress says it anew'],
  ['checkpoint create', 'sow checkpoint prune removes one by its number'],
]);
