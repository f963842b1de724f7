// Who takes part in a storm. Each is a loop that ends when the arena is closed.
import type { Arena, Caller, Ended, Order } from './arena.ts';
import { CHECKED_OUT, EDITED, LIVES, PAIRS, STASHED } from './field.ts';
import type { Call, SeenTask } from './history.ts';
import { isUncertain } from './history.ts';
import type { Random } from './random.ts';

export type Actor = (arena: Arena, random: Random, name: string, call: Caller) => Promise<void>;

/** One thing that an actor does, named and numbered so that nothing is ever asked twice by accident. */
export type Step = (arena: Arena, random: Random, name: string, call: Caller) => Promise<void>;

export function forever(steps: readonly [Step, ...Step[]]): Actor {
  return async (arena, random, name, call) => {
    for (let count = 0; !arena.isOver; count++)
      await random.pick(steps)(arena, random, `${name}-${count}`, call);
  };
}

/** What was killed is asked again with the same id every other time. */
function mutating(order: (random: Random, name: string) => Order): Step {
  return async (arena, random, name, caller) => {
    const wanted = order(random, name);
    let call: Call = await arena.change(wanted, caller);
    while (isUncertain(call) && !arena.isOver && random.chance(0.5))
      call = await arena.change(wanted, caller);
  };
}

const OWN = (name: string): string => `human:${name}`;

/** Sets fields: mostly of pairs, else of a task that hands and git touch as well. */
export const setting: Step = mutating((random, name) => {
  const value = name;
  const others = [...EDITED, ...CHECKED_OUT, STASHED] as const;
  const tasks = random.chance(0.5) ? random.pick(PAIRS) : [random.pick(others)];
  const args = ['set', ...tasks, `metadata.n=${value}`];
  return { verb: 'set', args, actor: OWN(name), request: `set-${value}`, tasks, value };
});

export const adding: Step = mutating((_random, name) => {
  const value = `Added ${name}`;
  const args = ['add', value, '-d', `What ${value} is about`];
  return { verb: 'add', args, actor: OWN(name), request: `add-${name}`, tasks: [], value };
});

export const claiming: Step = mutating((random, name) => {
  const task = random.pick(LIVES);
  const request = `claim-${name}`;
  return { verb: 'claim', args: ['claim', task], actor: `agent:${name}`, request, tasks: [task] };
});

const MOVES: readonly [readonly string[], ...(readonly string[])[]] = [
  ['submit'],
  ['submit', '-m', 'Done.'],
  ['approve'],
  ['reject', '-m', 'Not yet.'],
  ['reopen', '-m', 'Once more.'],
  ['release'],
];

/** A person who moves whatever can be moved; most of it is refused. */
export const moving: Step = mutating((random, name) => {
  const task = random.pick(LIVES);
  const [verb = '', ...words] = random.pick(MOVES);
  const noun = verb === 'release' || verb === 'reopen' ? ['task'] : [];
  const request = `${verb}-${name}`;
  return { verb, args: [...noun, verb, task, ...words], actor: OWN(name), request, tasks: [task] };
});

export const reading: Step = async (arena, random, _name, call) => {
  if (random.chance(0.6)) return list(arena, call);
  if (random.chance(0.7)) return show(arena, random, call);
  noteTrouble(arena, 'status', await call(['status']));
};

interface JsonTask {
  readonly id: string;
  readonly name?: string;
  readonly domain?: string;
  readonly metadata?: { readonly n?: unknown };
  readonly trusted?: boolean;
  readonly status?: string;
  readonly events?: readonly { readonly to?: string }[];
}

async function list(arena: Arena, call: Caller): Promise<void> {
  const ended = await call(['list', '--json']);
  if (noteTrouble(arena, 'list', ended)) return;
  const { data } = JSON.parse(ended.stdout) as { data: { tasks: readonly JsonTask[] } };
  arena.reads.push({ from: ended.from, to: ended.to, command: 'list', tasks: data.tasks.map(seen) });
}

/** The status and the events of one answer must be of one moment. */
async function show(arena: Arena, random: Random, call: Caller): Promise<void> {
  const task = random.pick(LIVES);
  const ended = await call(['show', task, '--json']);
  if (noteTrouble(arena, 'show', ended)) return;
  const { data } = JSON.parse(ended.stdout) as { data: { task: JsonTask } };
  const last = data.task.events?.filter(({ to }) => to !== undefined).at(-1)?.to;
  if (last !== data.task.status)
    arena.faults.push(`mixed: show ${task} says ${data.task.status} and its last event ${last}`);
}

function seen(task: JsonTask): SeenTask {
  return {
    id: task.id,
    name: task.name ?? '',
    n: String(task.metadata?.n ?? ''),
    h: task.domain ?? '',
    trusted: task.trusted === true,
    broken: task.status === 'invalid',
  };
}

/** A reader is killed like everybody else; left alone it answers, whatever the others do. */
function noteTrouble(arena: Arena, command: string, ended: Ended): boolean {
  if (ended.killed) return true;
  if (ended.code === 0 || (ended.code === 3 && ended.stdout !== '')) return false;
  arena.faults.push(`${command} exited ${ended.code}: ${ended.stderr.trim()}`);
  return true;
}
