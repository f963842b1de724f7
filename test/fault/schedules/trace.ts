// What has happened in a schedule: every text that stood at a path, who put it there and on top of which, and what became
// of each entry. What sow must never do at the very step is found here; judge.ts tells what may not be at the end.
import { LAST, PENDING, SET_ASIDE } from '../../../src/store/layout.ts';
import type { Entry, EntryFile } from '../../../src/store/transaction/entry.ts';
import type { FolderNode } from '../../rig/memory-disk.ts';
import type { Residue, Violation } from '../tally.ts';
import { type Actor, isLooking, type Step } from './actor.ts';
import { digestOf } from './digest.ts';
import { pathBehind } from './hands.ts';
import { type Instant, idIn, sightNow } from './moments.ts';
import { below, idsIn, isState, textAt, textsBelow, wholeLines } from './texts.ts';

export interface Version {
  readonly text: string | null;
  readonly by: 'start' | Actor['kind'];
  /** The version that it was made from; undefined where it owes nothing to any. */
  readonly from: number | undefined;
}

/** An entry from its commit on. */
export interface Committed {
  readonly entry: Entry;
  readonly writer: string;
  readonly fate: 'pending' | 'done' | 'void';
  /** The version of each target when the entry was committed. */
  readonly found: ReadonlyMap<string, number>;
  /** The version by which each target got the entry's text. */
  readonly placed: ReadonlyMap<string, number>;
  /** Ids of the lines that were appended, whatever became of them. */
  readonly appended: ReadonlySet<string>;
  /** Targets that a hand had last when the entry was done. */
  readonly kept: readonly string[];
}

export type Wrong = Omit<Violation, 'where'>;

export class Trace {
  readonly versions: Map<string, readonly Version[]>;
  entries: readonly Committed[] = [];
  instants: readonly Instant[] = [];
  wrongs: readonly Wrong[] = [];
  residues: ReadonlySet<Residue> = new Set();
  dead: ReadonlySet<string> = new Set();
  /** By reader: the instant in which it began. */
  readonly began: Map<string, number>;
  /** By actor: the path that its latest step has read, and what it found there. */
  readonly #compared: Map<string, { readonly path: string; readonly text: string | null }>;
  /** The version that an editor has opened, by editor. */
  readonly #opened: Map<string, number>;

  readonly #isRead: boolean;

  /** @param isRead whether anybody reads: what a reader may see is costly to tell. */
  constructor(from: Trace | FolderNode, isRead = false) {
    if (!(from instanceof Trace)) {
      this.#isRead = isRead;
      this.versions = new Map(textsBelow(from).map(([path, text]) => [path, [start(text)]]));
      this.began = new Map();
      this.#compared = new Map();
      this.#opened = new Map();
      this.instants = [{ sight: sightNow(from), bySow: true }];
      return;
    }
    this.#isRead = from.#isRead;
    this.versions = new Map(from.versions);
    this.entries = from.entries;
    this.instants = from.instants;
    this.wrongs = from.wrongs;
    this.residues = from.residues;
    this.dead = from.dead;
    this.began = new Map(from.began);
    this.#compared = new Map(from.#compared);
    this.#opened = new Map(from.#opened);
  }

  /** Told of each step after it was made. */
  note(actor: Actor, step: Step, disk: FolderNode): void {
    const path = below(pathBehind(step.path));
    if (actor.kind === 'editor' && step.name === 'read' && !this.#opened.has(actor.name))
      this.#opened.set(actor.name, this.latest(path));
    if (actor.kind === 'reader' && !this.began.has(actor.name))
      this.began.set(actor.name, this.instants.length - 1);
    if (!isLooking(step)) {
      for (const one of [path, ...(step.to === undefined ? [] : [below(pathBehind(step.to))])])
        if (isState(one)) this.#noteText(actor, one, textAt(disk, one));
      this.#noteEntry(actor, path, step, disk);
      if ([path, below(step.to ?? path)].some((one) => isState(one) || one === PENDING))
        this.#noteInstant(actor, disk);
    }
    if (step.name === 'read') this.#compared.set(actor.name, { path, text: this.textOf(path) });
    else this.#compared.delete(actor.name);
  }

  /** All of it, in few words. */
  digest(): string {
    const shared = [...this.versions.values(), ...this.entries, ...this.instants].map(digestOf);
    const few = [this.wrongs, [...this.residues], [...this.dead], [...this.began], [...this.#compared]];
    return JSON.stringify([[...this.versions.keys()], shared, few, [...this.#opened]]);
  }

  latest(path: string): number {
    return (this.versions.get(path)?.length ?? 0) - 1;
  }

  textOf(path: string): string | null {
    return this.versions.get(path)?.at(-1)?.text ?? null;
  }

  /** Whether a hand has made what stands there now. */
  isByHand(path: string): boolean {
    const by = this.versions.get(path)?.at(-1)?.by;
    return by === 'editor' || by === 'git';
  }

  get pending(): Committed | undefined {
    return this.entries.find(({ fate }) => fate === 'pending');
  }

  wrong(kind: Violation['kind'], what: string): void {
    this.wrongs = [...this.wrongs, { kind, what }];
  }

  excuse(residue: Residue): void {
    this.residues = new Set([...this.residues, residue]);
  }

  #noteText(actor: Actor, path: string, text: string | null): void {
    const history = this.versions.get(path) ?? [start(null)];
    const before = history.at(-1)?.text ?? null;
    if (before === text) return;
    const isSow = actor.kind === 'writer' || actor.kind === 'reader';
    const opened = actor.kind === 'editor' ? this.#opened.get(actor.name) : undefined;
    const from = isSow ? history.length - 1 : opened;
    this.versions.set(path, [...history, { text, by: actor.kind, from }]);
    if (!isSow) return;
    const isTarget = this.pending?.entry.files.some((file) => file.path === path);
    if (path.endsWith('.jsonl') && !isTarget) this.#judgeLog(actor, path, before ?? '', text ?? '');
    else this.#judgeTarget(actor, path, history, text);
  }

  #judgeTarget(actor: Actor, path: string, history: readonly Version[], text: string | null): void {
    const committed = this.pending;
    const file = committed?.entry.files.find((one) => one.path === path);
    const standing = history.at(-1);
    if (!committed || !file || file.after !== text) {
      this.wrong('other', `${actor.name} wrote ${path} as no entry says`);
      return;
    }
    const before = standing?.text ?? null;
    if (before !== file.before) {
      if (standing?.by !== 'writer' && this.#justCompared(actor, file)) this.excuse('saved in between');
      else this.wrong('lost', `${actor.name} wrote over what stood at ${path}: ${JSON.stringify(before)}`);
    } else if (committed.placed.has(path)) this.#againPlaced(actor, committed, path);
    else if (hasReplaced(history, text))
      this.wrong('brought back', `${actor.name} put back at ${path} what had been replaced`);
    this.#update(committed, { placed: new Map([...committed.placed, [path, history.length]]) });
  }

  /**
   * Its step before this one was the comparison, and that found what the entry had been decided on. Not where there was
   * nothing: a new file is never placed over another one.
   */
  #justCompared({ name }: Actor, { path, before }: EntryFile): boolean {
    const compared = this.#compared.get(name);
    return before !== null && compared?.path === path && compared.text === before;
  }

  /** What its writer had placed before it was killed, and a hand has moved back, is placed by who finishes it. */
  #againPlaced({ name }: Actor, { writer }: Committed, path: string): void {
    if (name !== writer && this.dead.has(writer)) this.excuse('moved back and finished');
    else this.wrong('brought back', `${name} wrote ${path} again after it had been moved back`);
  }

  #judgeLog(actor: Actor, path: string, before: string, text: string): void {
    if (!text.startsWith(wholeLines(before))) this.wrong('lost', `${actor.name} took lines out of ${path}`);
    const committed = this.pending;
    const [old, now] = [idsIn(before), idsIn(text)];
    if (now.length > new Set(now).size) this.wrong('doubled', `${actor.name} logged twice in ${path}`);
    const fresh = now.filter((one) => !old.includes(one));
    for (const id of fresh) {
      const line = committed?.entry.lines.find((one) => one.path === path && idIn(one.line) === id);
      if (!committed || !line) this.wrong('other', `${actor.name} logged in ${path} what no entry says`);
      else if (committed.appended.has(id)) this.#againPlaced(actor, committed, path);
    }
    if (committed) this.#update(committed, { appended: new Set([...committed.appended, ...fresh]) });
  }

  #noteEntry(actor: Actor, path: string, { name, to }: Step, disk: FolderNode): void {
    if (name !== 'rename' || to === undefined) return;
    const target = below(to);
    if (target === PENDING) this.#commit(actor, JSON.parse(textAt(disk, PENDING) ?? '') as Entry);
    if (path !== PENDING || !this.pending) return;
    if (target === LAST) this.#finish(this.pending);
    if (target.startsWith(SET_ASIDE)) this.#update(this.pending, { fate: 'void' });
  }

  #commit({ name }: Actor, entry: Entry): void {
    if (this.pending) this.wrong('lost', `${name} committed over an entry that was not finished`);
    const found = new Map(entry.files.map(({ path }) => [path, this.latest(path)]));
    const committed: Committed = {
      ...{ entry, writer: name, fate: 'pending', found, placed: new Map(), appended: new Set(), kept: [] },
    };
    this.entries = [...this.entries, committed];
  }

  #finish(committed: Committed): void {
    const { entry } = committed;
    const placed = new Map(committed.placed);
    // A hand may have done itself what was to be done, as by moving away what was to be removed.
    for (const { path, after } of entry.files)
      if (!placed.has(path) && this.textOf(path) === after) placed.set(path, this.latest(path));
    const kept = entry.files.map(({ path }) => path).filter((path) => this.isByHand(path));
    this.#update(committed, { fate: 'done', placed, kept });
  }

  #noteInstant({ kind }: Actor, disk: FolderNode): void {
    if (!this.#isRead) return;
    const sight = sightNow(disk);
    this.instants = [...this.instants, { sight, bySow: kind === 'writer' }];
  }

  #update(committed: Committed, change: Partial<Committed>): void {
    this.entries = this.entries.map((one) =>
      one.entry.id === committed.entry.id ? { ...one, ...change } : one,
    );
  }
}

function start(text: string | null): Version {
  return { text, by: 'start', from: undefined };
}

/** Whether the text stood here before, and a hand has put something else in its place. */
function hasReplaced(history: readonly Version[], text: string | null): boolean {
  return history.some(
    ({ by }, index) =>
      text !== null && (by === 'editor' || by === 'git') && history[index - 1]?.text === text,
  );
}
