// A task as a snapshot holds it: its file at once, its log and how it came to its status when somebody asks.
import type { TaskState } from '../../model/generated/types.ts';
import type { BoardTask } from '../../model/graph/board.ts';
import { retryOf } from '../../model/run/retry.ts';
import { EMPTY_HISTORY, type History, readHistory } from '../../model/transition/history.ts';
import { judge, type Standing } from '../../model/transition/standing.ts';
import type { IndexEntry } from '../index/index-file.ts';
import * as layout from '../layout.ts';
import { isAliveById } from '../runs/run-record.ts';
import type { Store } from '../store.ts';
import { KnownFile } from './known-file.ts';
import { eventsIn, newestProgress } from './log.ts';
import { situationOf } from './situation.ts';
import type { Source, TaskFile } from './source.ts';
import { readState, type StateFile } from './state-file.ts';
import { parentName } from './task-refs.ts';
import { decodeLenient, readFile } from './text.ts';

export function openTask(
  store: Store,
  around: Parameters<typeof situationOf>[0],
  source: Source,
  ref: string,
  entry: IndexEntry | undefined,
): TaskFile | undefined {
  const { read } = source;
  const known = source.known?.(ref);
  const readFile = (): StateFile<TaskState> => readState<TaskState>(read, 'task', layout.taskState(ref));
  const file =
    known?.file ?? (entry ? new KnownFile(layout.taskState(ref), entry.state, readFile) : readFile());
  if (!file.exists) return undefined;
  const { value } = file;
  return new OpenTask(ref, file, known?.claim ?? claimOf(store, value), {
    store,
    around,
    source,
    entry,
    known,
  });
}

const EXPLAINED: Standing = { kind: 'explained' };

interface Origin {
  readonly store: Store;
  readonly around: Parameters<typeof situationOf>[0];
  readonly source: Source;
  readonly entry: IndexEntry | undefined;
  /** As another snapshot has read it. */
  readonly known: TaskFile | undefined;
}

/** A class, as is KnownFile, for their number: an object with getters of its own costs several times as much to make. */
class OpenTask implements TaskFile {
  readonly ref: string;
  readonly id: string;
  readonly phase: string;
  readonly key: string | undefined;
  readonly file: StateFile<TaskState>;
  readonly state: TaskState | undefined;
  readonly brokenParent: string | undefined;
  readonly claim: BoardTask['claim'];
  readonly #origin: Origin;
  #history: History | undefined;
  #standing: Standing | undefined;

  constructor(ref: string, file: StateFile<TaskState>, claim: BoardTask['claim'], origin: Origin) {
    const slash = ref.indexOf('/');
    this.ref = ref;
    this.id = ref.slice(slash + 1);
    this.phase = ref.slice(0, slash);
    this.key = file.value?.key;
    this.file = file;
    this.state = file.value;
    this.brokenParent = file.value ? undefined : (parentName(file.text) ?? undefined);
    this.claim = claim;
    this.#origin = origin;
  }

  get history(): History {
    const { known, source } = this.#origin;
    this.#history ??= known?.history ?? readEvents(source, layout.taskLog(this.ref));
    return this.#history;
  }

  get reported(): TaskFile['reported'] {
    const { entry } = this.#origin;
    return entry ? entry.reported : this.history.reported;
  }

  get judged(): boolean {
    return this.#standing !== undefined || this.#origin.entry?.explained === true;
  }

  get standing(): Standing {
    if (this.#standing) return this.#standing;
    const { entry, known, around } = this.#origin;
    // Neither its file nor its log is another one than in the snapshot that knows it.
    if (entry?.explained || (known?.judged && known.standing.kind === 'explained')) return EXPLAINED;
    // A cycle of hand-edited tasks that depend on each other ends here: the one asked first counts as told.
    this.#standing = EXPLAINED;
    if (this.state) this.#standing = judge(this.state, this.history, situationOf(around, this));
    return this.#standing;
  }

  get retry(): TaskFile['retry'] {
    if (this.state?.status !== 'in_progress') return undefined;
    const retry = retryOf(this.history);
    return retry && Date.parse(retry.at) > this.#origin.store.clock() ? retry : undefined;
  }
}

export function readEvents({ read, hidden }: Source, path: string): History {
  const text = decodeLenient(readFile(read, path));
  if (text === null) return EMPTY_HISTORY;
  const history = readHistory(eventsIn(text).filter((event) => !hidden.has(event.id)));
  const reported = newestProgress(text);
  return reported ? { ...history, reported } : history;
}

/** A held claim lives until it is given up; a run's lives as long as its orchestration; another host's is not ours to judge. */
function claimOf(store: Store, state: TaskState | undefined): BoardTask['claim'] {
  const claim = state?.claim;
  // Whatever the status says: a hand that changed it under a live claim is judged as the claim's holder.
  if (!claim) return 'none';
  if (claim.run === undefined || claim.host !== store.host) return 'live';
  return isAliveById(store, claim.run, store.host) ? 'live' : 'dead';
}
