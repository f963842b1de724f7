// Fields that sow, editors and git write to: each value that was seen must be one that nobody had overwritten yet.
import { EDITED, TOUCHED } from './field.ts';
import type { Ground } from './ground.ts';
import {
  effectiveEnd,
  type Fields,
  isAcknowledged,
  isUncertain,
  type OutsideWrite,
  type Round,
} from './history.ts';
import { fieldsIn } from './outside.ts';
import { type Found, mayBeFound, type Write } from './register.ts';

export interface RegisterVerdict {
  readonly violations: readonly string[];
  /** Saves of an editor that were lost to a command that ran at the same time: the first residue. */
  readonly windowed: number;
  /** Saves that met such a command at all. */
  readonly overlapping: number;
}

/** Of so many saves that meet a command one may fall between its last comparison and its rename. */
const WINDOW_SHARE = 0.02;

export function judgeRegisters(round: Round, ground: Ground): RegisterVerdict {
  const ids = ground.tasks.map(({ id }) => id).filter((id) => !isAdded(round, id));
  const found = ids.map((id) => judgeTask(round, ground, id));
  const windowed = sum(found.map(({ windowed: count }) => count));
  const overlapping = sum(EDITED.map((id) => overlapsOf(round, id)));
  const many = windowed > Math.max(2, overlapping * WINDOW_SHARE);
  return {
    windowed,
    overlapping,
    violations: [
      ...found.flatMap(({ violations }) => violations),
      ...(many
        ? [`brought back: ${windowed} of ${overlapping} saves were lost, more than a window explains`]
        : []),
    ],
  };
}

function isAdded({ outside, calls }: Round, id: string): boolean {
  return !outside.some(({ task }) => task === id) && !calls.some(({ tasks }) => tasks.includes(id));
}

function judgeTask(round: Round, ground: Ground, id: string): { violations: string[]; windowed: number } {
  const outside = round.outside.filter(({ task }) => task === id);
  const sets = setsOn(round, id);
  const n = [START, ...sets, ...outside.map((write) => writeOf(write, 'n'))];
  const h = [START, ...outside.map((write) => writeOf(write, 'h'))];
  const finds = findsOf(round, ground, id);
  const overN = finds.filter(({ values, ...span }) => !mayBeFound(n, { ...span, value: values.n }));
  const overH = finds.filter(({ values, ...span }) => !mayBeFound(h, { ...span, value: values.h }));
  const carried = [...h, ...sets.flatMap((set) => carriedBy(set, h))];
  const back = overH.filter(({ values, ...span }) => !mayBeFound(carried, { ...span, value: values.h }));
  return {
    windowed: new Set(overH.filter((find) => !back.includes(find)).map(({ values }) => values.h)).size,
    violations: [
      ...overN.map(({ values }) => `brought back: ${id} was seen with n ${values.n}, which was overwritten`),
      ...back.map(
        ({ values }) => `brought back: ${id} was seen with domain ${values.h}, which was overwritten`,
      ),
    ],
  };
}

const START: Write = { value: 'start', from: 0, to: 0, certain: true };

function setsOn({ calls }: Round, id: string): Write[] {
  const asked = new Map<string, number>();
  for (const { request } of calls) asked.set(request, (asked.get(request) ?? 0) + 1);
  return calls
    .filter(
      (call) => call.verb === 'set' && call.tasks.includes(id) && (isAcknowledged(call) || isUncertain(call)),
    )
    .map((call) => ({
      value: call.value,
      from: call.from,
      to: effectiveEnd(call, calls),
      // A request that was asked twice took effect in one of the calls, and nobody knows in which.
      certain: isAcknowledged(call) && asked.get(call.request) === 1,
    }));
}

function writeOf({ values, from, to }: OutsideWrite, field: keyof Fields): Write {
  return { value: values?.[field], from, to, certain: values !== undefined };
}

/** A command writes the whole file: with its own field every other one as it was while the command ran. */
function carriedBy(set: Write, h: readonly Write[]): Write[] {
  return h
    .filter(
      ({ value, from, to }) =>
        value !== undefined &&
        from <= set.to &&
        mayBeFound(h, { value, from: Math.max(to, set.from), to: set.to }),
    )
    .map(({ value }) => ({ ...set, value, certain: false }));
}

interface Find extends Omit<Found, 'value'> {
  readonly values: Fields;
}

/** What readers saw of a task, and what stands at the end. */
function findsOf({ reads }: Round, { tasks }: Ground, id: string): Find[] {
  const seen = reads.flatMap(({ from, to, tasks: list }) =>
    list.filter((task) => task.id === id && !task.broken).map((values) => ({ from, to, values })),
  );
  const end = fieldsIn(tasks.find((task) => task.id === id)?.state ?? '');
  const last = Number.MAX_VALUE;
  return end && TOUCHED.has(id) ? [...seen, { from: last, to: last, values: end }] : seen;
}

function overlapsOf(round: Round, id: string): number {
  const sets = setsOn(round, id);
  const saves = round.outside.filter(({ task, by }) => task === id && by === 'editor');
  return saves.filter((save) => sets.some(({ from, to }) => from < save.to && to > save.from)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
