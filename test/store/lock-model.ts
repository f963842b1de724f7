// The lock as a model: every order of the steps of four contenders that meet a dead holder, and two kills anywhere.
// A step is one rename, or one look; whatever a process has seen may be out of date at its next step.

export interface Rules {
  /** Reaping moves the lock under the name of the owner that was read, which fails when that name is taken. */
  readonly graves: boolean;
  /** Graves are emptied only when no other living contender has a prepared folder. */
  readonly pruneOnlyAlone: boolean;
  /** The owner stands in the folder before it becomes the lock. */
  readonly ownerInPlace: boolean;
  readonly takeover: 'death' | 'age';
}

export const SOUND: Rules = { graves: true, pruneOnlyAlone: true, ownerInPlace: true, takeover: 'death' };

type Step =
  | 'prepare'
  | 'try'
  | 'name'
  | 'read'
  | 'judge'
  | 'bury'
  | 'list'
  | 'look'
  | 'prune'
  | 'work'
  | 'back'
  | 'leave'
  | 'done'
  | 'dead';

interface Process {
  readonly step: Step;
  /** The token read in the lock. */
  readonly seen: number;
  /** The graves listed by the holder. */
  readonly listed: readonly number[];
}

interface State {
  /** The token of the holder: NOBODY, the dead holder of the beginning, or 1 + the number of a contender. */
  readonly lock: number;
  readonly named: boolean;
  readonly graves: readonly number[];
  readonly kills: number;
  readonly processes: readonly Process[];
}

const NOBODY = -1;
const CONTENDERS = 4;
const KILLS = 2;
const INSIDE: readonly Step[] = ['name', 'list', 'look', 'prune', 'work'];
/** Steps of a contender whose prepared folder stands at the door. */
const AT_THE_DOOR: readonly Step[] = ['try', 'read', 'judge', 'bury'];

export function explore(rules: Rules): { states: number; violation: string | undefined } {
  const start = {
    lock: 0,
    named: true,
    graves: [],
    kills: 0,
    processes: Array(CONTENDERS).fill(idle('prepare')),
  };
  const seen = new Set<string>([JSON.stringify(start)]);
  const open: State[] = [start];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const violation = violationOf(state);
    if (violation !== undefined) return { states: seen.size, violation };
    for (const next of successors(state, rules)) {
      const key = JSON.stringify(next);
      if (!seen.has(key)) open.push(next);
      seen.add(key);
    }
  }
  return { states: seen.size, violation: undefined };
}

function violationOf({ lock, named, graves, processes }: State): string | undefined {
  if (processes.filter(({ step }) => INSIDE.includes(step)).length > 1) return 'two inside';
  if (lock === NOBODY || !isOver(lock, processes)) return undefined;
  return !named || graves.includes(lock) ? 'a dead owner that nobody can reap' : undefined;
}

function successors(state: State, rules: Rules): State[] {
  return state.processes.flatMap((process, i) => {
    if (process.step === 'done' || process.step === 'dead') return [];
    const killed = state.kills < KILLS ? [to({ ...state, kills: state.kills + 1 }, i, idle('dead'))] : [];
    const gaveUp = process.step === 'try' ? [to(state, i, idle('done'))] : [];
    return [take(state, i, process, rules), ...gaveUp, ...killed];
  });
}

function take(state: State, i: number, process: Process, rules: Rules): State {
  const { lock, graves } = state;
  const token = i + 1;
  const go = (step: Step, change: Partial<State> = {}) =>
    to({ ...state, ...change }, i, { ...process, step });
  switch (process.step) {
    case 'prepare':
      return go('try');
    case 'try':
      if (lock !== NOBODY) return go('read');
      return rules.ownerInPlace
        ? go('list', { lock: token, named: true })
        : go('name', { lock: token, named: false });
    case 'name':
      return go('list', { named: true });
    case 'read':
      if (lock === NOBODY || !state.named) return to(state, i, idle('try'));
      return to(state, i, { ...process, step: 'judge', seen: lock });
    case 'judge':
      return go(rules.takeover === 'age' || isOver(process.seen, state.processes) ? 'bury' : 'try');
    case 'bury':
      return to(moveAway(state, process.seen, rules), i, idle('try'));
    case 'list':
      return to(state, i, { ...process, step: 'look', listed: graves });
    case 'look':
      return go(rules.pruneOnlyAlone && othersAtTheDoor(state, i) ? 'work' : 'prune');
    case 'prune':
      return to({ ...state, graves: without(graves, process.listed) }, i, idle('work'));
    case 'work':
      return to(state, i, idle('back'));
    case 'back':
      return go(lock === token && state.named ? 'leave' : 'done');
    case 'leave':
      return to(moveAway(state, token, rules), i, idle('done'));
    default:
      return state;
  }
}

/** A rename goes by the path: it moves whatever is the lock now, whoever was read there. */
function moveAway(state: State, token: number, { graves }: Rules): State {
  if (state.lock === NOBODY || state.graves.includes(token)) return state;
  return { ...state, lock: NOBODY, named: true, graves: graves ? [...state.graves, token].sort() : [] };
}

/** The process is gone: killed, or at the end of its command. */
function isOver(token: number, processes: readonly Process[]): boolean {
  const step = token === 0 ? 'dead' : processes[token - 1]?.step;
  return step === 'dead' || step === 'done';
}

function othersAtTheDoor({ processes }: State, i: number): boolean {
  return processes.some(({ step }, other) => other !== i && AT_THE_DOOR.includes(step));
}

function without(all: readonly number[], some: readonly number[]): number[] {
  return all.filter((token) => !some.includes(token));
}

function idle(step: Step): Process {
  return { step, seen: NOBODY, listed: [] };
}

function to(state: State, i: number, process: Process): State {
  return { ...state, processes: state.processes.map((old, other) => (other === i ? process : old)) };
}
