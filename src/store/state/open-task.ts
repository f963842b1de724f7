// A task as a snapshot holds it: its file at once, its log and how it came to its status when somebody asks.
import type { TaskState } from '../../model/generated/types.ts';
import type { BoardTask } from '../../model/graph/board.ts';
import { retryOf } from '../../model/run/retry.ts';
import { EMPTY_HISTORY, type History, readHistory } from '../../model/transition/history.ts';
import { judge, type Standing } from '../../model/transition/standing.ts';
import type { IndexEntry } from '../index/index-file.ts';
import * as layout from '../layout.ts';
import type { Store } from '../store.ts';
import { eventsIn, newestProgress } from './log.ts';
import { isRunAlive, readRun } from './run-record.ts';
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
  const file = known?.file ?? (entry ? indexedFile(ref, entry.state, readFile) : readFile());
  if (!file.exists) return undefined;
  const [phase = '', id = ''] = ref.split('/');
  let history: History | undefined;
  let standing: Standing | undefined;
  const task: TaskFile = {
    ref,
    id,
    phase,
    key: file.value?.key,
    file,
    state: file.value,
    brokenParent: file.value ? undefined : (parentName(file.text) ?? undefined),
    get history() {
      history ??= known?.history ?? readEvents(source, layout.taskLog(ref));
      return history;
    },
    get reported() {
      return entry ? entry.reported : task.history.reported;
    },
    get judged() {
      return standing !== undefined || entry?.explained === true;
    },
    get standing() {
      if (standing) return standing;
      // Neither its file nor its log is another one than in the snapshot that knows it.
      if (entry?.explained || (known?.judged && known.standing.kind === 'explained')) return EXPLAINED;
      // A cycle of hand-edited tasks that depend on each other ends here: the one asked first counts as told.
      standing = EXPLAINED;
      if (file.value) standing = judge(file.value, task.history, situationOf(around, task));
      return standing;
    },
    get retry() {
      if (file.value?.status !== 'in_progress') return undefined;
      const retry = retryOf(task.history);
      return retry && Date.parse(retry.at) > store.clock() ? retry : undefined;
    },
    claim: known?.claim ?? claimOf(store, file.value),
  };
  return task;
}

const EXPLAINED: Standing = { kind: 'explained' };

/** Its text is read when somebody asks for it. */
function indexedFile(ref: string, value: TaskState, whole: () => StateFile<TaskState>): StateFile<TaskState> {
  let read: StateFile<TaskState> | undefined;
  return {
    path: layout.taskState(ref),
    exists: true,
    value,
    diagnostics: [],
    get text() {
      read ??= whole();
      return read.text;
    },
  };
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
  return isRunAlive(readRun(store, claim.run), store.host) ? 'live' : 'dead';
}
