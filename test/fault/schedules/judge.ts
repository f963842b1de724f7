// What may not be at the end of a schedule, once the next command has run: an acknowledged change that is not there, an
// entry of which a part is there, a sight that never was.
import type { Result } from '../../../src/base/result.ts';
import { subjectOf } from '../../../src/store/layout.ts';
import type { EntryFile, EntryLine } from '../../../src/store/transaction/entry.ts';
import { idIn, isOfOne, type Sight } from './moments.ts';
import { idsIn, wholeLines } from './texts.ts';
import type { Committed, Trace } from './trace.ts';

/** At the end of a command: whoever is told that it is written must find it placed and logged. */
export function judgeAnswer(trace: Trace, writer: string, result: Result<unknown>): void {
  const own = trace.entries.filter((committed) => committed.writer === writer);
  const last = own.at(-1);
  if (!result.ok || !last) return;
  const missing = last.entry.files.filter((file) => !last.placed.has(file.path)).map(({ path }) => path);
  const unsaid = last.entry.lines.filter(({ line }) => !last.appended.has(idIn(line) ?? ''));
  if (last.fate !== 'done' || missing.length > 0 || unsaid.length > 0)
    trace.wrong('lost', `${writer} answered ok, and ${[last.fate, ...missing].join(', ')}`);
}

export function judgeSight(trace: Trace, reader: string, sight: Sight): void {
  const instants = trace.instants.slice(trace.began.get(reader) ?? 0);
  if (!isOfOne(sight, instants)) trace.wrong('torn', `${reader} saw what never stood`);
}

/** @param answers of the writers that lived to the end. */
export function judgeEnd(trace: Trace, answers: ReadonlyMap<string, Result<unknown>>): void {
  for (const committed of trace.entries) {
    const { entry, fate, writer } = committed;
    const result = answers.get(writer);
    if (fate === 'pending') trace.wrong('other', `the entry of ${writer} was never finished`);
    const saidNo = result && !result.ok && !('committed' in result.failure && result.failure.committed);
    if (fate === 'done' && saidNo) trace.wrong('torn', `${writer} failed, and its entry is there`);
    const halves = fate === 'done' ? missingOf(trace, committed) : remainsOf(trace, committed);
    if (halves.length === 0) continue;
    if (fate === 'void' && isEditedOver(trace, committed)) trace.excuse('edited over and voided');
    else trace.wrong('torn', `${entry.command} of ${writer} is ${fate}: ${halves.join(', ')}`);
  }
  for (const [path, versions] of trace.versions)
    if (path.endsWith('.jsonl')) judgeLines(trace, path, versions.at(-1)?.text ?? '');
}

/** Of a finished entry: what was not written, unless a hand had written there. */
function missingOf(trace: Trace, committed: Committed): string[] {
  const { entry, placed, appended, writer, kept } = committed;
  const unplaced = entry.files.filter((file) => !placed.has(file.path));
  const untold = new Set(
    [
      ...entry.files
        .filter((file) => !isOwn(trace, committed, file) && isTheirs(trace, committed, file))
        .map(({ path }) => path),
      // A successor cannot know that a hand came after the dead one had placed the target.
      ...(trace.dead.has(writer) ? kept : []),
    ].map(subjectOf),
  );
  const unwritten = new Set(unplaced.map(({ path }) => subjectOf(path)));
  return [
    ...unplaced
      .filter((file) => !isTheirs(trace, committed, file))
      .map(({ path }) => `${path} was not placed`),
    ...entry.lines.flatMap(({ path, line }) => {
      const { id, subject } = JSON.parse(line) as { id: string; subject: string };
      if (appended.has(id)) return unwritten.has(subject) ? [`${path} tells what was not placed`] : [];
      return untold.has(subject) ? [] : [`a line in ${path} is missing`];
    }),
  ];
}

/** Whether sow has placed it, and not a hand by chance. */
function isOwn(trace: Trace, { placed }: Committed, { path }: EntryFile): boolean {
  return trace.versions.get(path)?.[placed.get(path) ?? -1]?.by === 'writer';
}

/** A hand has changed the target since the entry was decided. */
function isTheirs(trace: Trace, { found }: Committed, { path, before }: EntryFile): boolean {
  const versions = trace.versions.get(path) ?? [];
  const at = found.get(path) ?? -1;
  if ((versions[at]?.text ?? null) !== before) return true;
  return versions.slice(at + 1).some(({ by }) => by === 'editor' || by === 'git');
}

/** Of a void entry: what there is of it all the same. */
function remainsOf(trace: Trace, committed: Committed): string[] {
  const holding = committed.entry.files.filter(({ path }) => originOf(trace, committed, path) !== undefined);
  const telling = linesOf(trace, committed);
  return [...holding.map(({ path }) => `${path} holds it`), ...telling.map(({ path }) => `${path} tells it`)];
}

/** Those that stand. */
function linesOf(trace: Trace, { entry }: Committed): readonly EntryLine[] {
  return entry.lines.filter(({ path, line }) => idsIn(trace.textOf(path) ?? '').includes(idIn(line) ?? ''));
}

/** Whether what stands there now was made from what the entry has placed, and by whom. */
function originOf(trace: Trace, { placed }: Committed, path: string): 'sow' | 'editor' | undefined {
  const versions = trace.versions.get(path) ?? [];
  let edited = false;
  for (let at: number | undefined = versions.length - 1; at !== undefined; at = versions[at]?.from) {
    if (at === placed.get(path)) return edited ? 'editor' : 'sow';
    edited ||= versions[at]?.by === 'editor';
  }
  return undefined;
}

/**
 * Its writer was killed, no line of it stands, and the only target of it that does was edited since. That all of them were
 * edited comes to the same as if it had been finished around the edits.
 */
function isEditedOver(trace: Trace, committed: Committed): boolean {
  const { entry, writer } = committed;
  const origins = entry.files.flatMap(({ path }) => originOf(trace, committed, path) ?? []);
  if (!trace.dead.has(writer) || origins.includes('sow') || linesOf(trace, committed).length > 0)
    return false;
  return origins.length === 1 || origins.length === entry.files.length;
}

function judgeLines(trace: Trace, path: string, log: string): void {
  const broken = wholeLines(log)
    .split('\n')
    .filter((line) => line !== '' && idIn(line) === undefined);
  if (broken.length > 0 || wholeLines(log) !== log) trace.wrong('torn', `${path} ends in a torn line`);
}
