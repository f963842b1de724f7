// Whether what the calls were told, what the readers saw and what stands on the disk can all be true.
import { moved, numberOf } from './chain.ts';
import { LIVES, PAIRS, TOUCHED } from './field.ts';
import type { Ground, GroundTask, LoggedEvent } from './ground.ts';
import { type Call, isAcknowledged, isUncertain, type Round } from './history.ts';
import { judgeRegisters, type RegisterVerdict } from './values.ts';

export interface Verdict extends Omit<RegisterVerdict, 'violations'> {
  readonly commits: number;
  readonly acknowledged: number;
  readonly violations: readonly string[];
}

export function judge(round: Round, ground: Ground): Verdict {
  const registers = judgeRegisters(round, ground);
  const acknowledged = round.calls.filter(isAcknowledged);
  return {
    commits: requestsIn(ground).size,
    acknowledged: acknowledged.length,
    windowed: registers.windowed,
    overlapping: registers.overlapping,
    violations: [
      ...round.faults,
      ...torn(ground),
      ...doubled(ground),
      ...lost(round, ground),
      ...refusedYetWritten(round, ground),
      ...outOfOrder(round, ground),
      ...pairs(ground),
      ...lives(ground),
      ...readers(round),
      ...awayFromBranch(round),
      ...registers.violations,
    ],
  };
}

function requestsIn({ tasks }: Ground): Set<string> {
  return new Set(tasks.flatMap(({ events }) => events.flatMap(({ request }) => request ?? [])));
}

function torn({ tasks, litter }: Ground): string[] {
  return [
    ...tasks.flatMap(({ id, torn: lines }) => lines.map((line) => `torn: log of ${id}: ${line}`)),
    ...litter.map((path) => `torn: left behind in .sow/local: ${path}`),
  ];
}

/** An event, a request on a task and a name that was added stand once. */
function doubled({ tasks }: Ground): string[] {
  const keys = tasks.flatMap(({ id, events }) => [
    ...events.map((event) => `event ${event.id}`),
    ...events
      .filter(({ type }) => type !== 'adopted')
      .flatMap(({ request }) => (request ? [`${request} on ${id}`] : [])),
    ...events.filter(({ type }) => type === 'created').map(({ name }) => `task ${name}`),
  ]);
  return repeated(keys).map((key) => `doubled: ${key}`);
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.has(key) || !seen.add(key));
}

/** Logs are touched by no hand, but for the folder that git stashes: what it takes is not lost by sow. */
function lost({ calls, outside }: Round, ground: Ground): string[] {
  const emptied = Math.max(0, ...outside.filter(isStash).map(({ to }) => to));
  const wanted = calls
    .filter((call) => isAcknowledged(call) && !call.idle)
    .filter((call) => !call.tasks.some(isStashed) || call.from > emptied);
  return wanted.flatMap((call) =>
    logsOf(call, ground)
      .filter(({ events }) => !events.some(({ request }) => request === call.request))
      .map(({ id }) => `lost: ${call.request} was acknowledged and is not in the log of ${id}`),
  );
}

function isStash({ by, task }: Round['outside'][number]): boolean {
  return by === 'git' && isStashed(task);
}

function isStashed(task: string): boolean {
  return task === '120';
}

/** The logs in which a call must stand; one that holds nothing where the task is missing altogether. */
function logsOf(call: Call, { tasks }: Ground): Pick<GroundTask, 'id' | 'events'>[] {
  if (call.verb === 'add') {
    const made = tasks.find(({ events }) => events.some(({ name }) => name === call.value));
    return [made ?? { id: `"${call.value}"`, events: [] }];
  }
  return call.tasks.map((id) => tasks.find((task) => task.id === id) ?? { id, events: [] });
}

/** Nothing may be written by a call that was refused; the same request may have been asked more than once. */
function refusedYetWritten({ calls }: Round, ground: Ground): string[] {
  const mayStand = new Set(
    calls.filter((call) => isAcknowledged(call) || isUncertain(call)).map(({ request }) => request),
  );
  const written = requestsIn(ground);
  const refused = calls.filter(({ request }) => !mayStand.has(request) && written.has(request));
  return refused.map(({ request, code }) => `torn: ${request} exited ${code} and is written`);
}

/** What was acknowledged before another call began stands before it in every log. */
function outOfOrder({ calls }: Round, { tasks }: Ground): string[] {
  const byRequest = new Map(calls.filter(isAcknowledged).map((call) => [call.request, call]));
  return tasks.flatMap(({ id, events }) => {
    const order = events.flatMap(({ request }) => byRequest.get(request ?? '') ?? []);
    return order.flatMap((call, at) => {
      const next = order[at + 1];
      return next && next.to < firstFrom(calls, call)
        ? [`torn: ${next.request} was acknowledged before ${call.request} began and stands after it (${id})`]
        : [];
    });
  });
}

function firstFrom(calls: readonly Call[], { request }: Call): number {
  return Math.min(...calls.filter((call) => call.request === request).map(({ from }) => from));
}

/** Both logs of a pair tell the same changes in the same order, and both files hold the last of them. */
function pairs({ tasks }: Ground): string[] {
  return PAIRS.flatMap(([a, b]) => {
    const [one, two] = [a, b].map((id) => tasks.find((task) => task.id === id));
    if (!one || !two) return [`lost: a task of the pair ${a} and ${b}`];
    const [left, right] = [setsIn(one.events), setsIn(two.events)];
    const last = left.at(-1);
    return [
      ...(left.join() === right.join() ? [] : [`torn: the logs of ${a} and ${b} differ`]),
      ...[one, two]
        .filter(({ state }) => last !== undefined && numberOf(state) !== last)
        .map(({ id, state }) => `lost: ${id} holds ${numberOf(state)}, and its last event says ${last}`),
    ];
  });
}

function setsIn(events: readonly LoggedEvent[]): string[] {
  return events.flatMap(({ fields }) =>
    fields?.['metadata.n'] === undefined ? [] : [String(fields['metadata.n'])],
  );
}

function lives({ tasks }: Ground): string[] {
  return tasks.filter(({ id }) => (LIVES as readonly string[]).includes(id)).flatMap(moved);
}

/** A pair is seen equal; what no hand touched is explained by its log; an acknowledged task is there. */
function readers({ reads, calls }: Round): string[] {
  const added = calls.filter((call) => call.verb === 'add' && isAcknowledged(call));
  return reads.flatMap((read) => {
    const byId = new Map(read.tasks.map((task) => [task.id, task]));
    const names = new Set(read.tasks.map(({ name }) => name));
    return [
      ...PAIRS.filter(([a, b]) => byId.get(a)?.n !== byId.get(b)?.n).map(
        ([a, b]) => `mixed: ${a} seen with ${byId.get(a)?.n} and ${b} with ${byId.get(b)?.n}`,
      ),
      ...read.tasks
        .filter(({ id, trusted, broken }) => !TOUCHED.has(id) && (broken || !trusted))
        .map(({ id }) => `mixed: ${id} seen as no event explains it`),
      ...added
        .filter(({ to, value }) => to < read.from && !names.has(value ?? ''))
        .map(({ request }) => `lost: ${request} was acknowledged and a later list did not show it`),
    ];
  });
}

function awayFromBranch({ away, calls }: Round): string[] {
  return calls
    .filter((call) => isAcknowledged(call) && away.some(({ from, to }) => call.from > from && call.to < to))
    .filter((call) => calls.filter(({ request }) => request === call.request).length === 1)
    .map(({ request }) => `torn: ${request} was written while HEAD stood on another branch`);
}
