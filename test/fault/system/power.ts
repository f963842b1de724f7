// Power cuts on real file systems: commands run inside a mounted image whose backing file is copied mid-flight; the copy is
// mounted, which replays its journal, and the next command finds all that was acknowledged before the copy began.
import { Rig } from '../../rig/rig.ts';
import { type AttackOptions, type Report, skip } from '../report.ts';
import { Arena, type Caller } from './arena.ts';
import { numberOf, statusOf } from './chain.ts';
import { PAIRS, prepare } from './field.ts';
import { type GroundTask, survey } from './ground.ts';
import { type Call, isAcknowledged } from './history.ts';
import { FILE_SYSTEMS, type FileSystem, obstacle, Workbench } from './loop-image.ts';
import { moment } from './outside.ts';
import { Random } from './random.ts';
import { must } from './tools.ts';

export interface PowerOptions extends AttackOptions {
  /** Cuts on each file system. */
  readonly cuts?: number;
  /** Why a file system cannot be cut here; asked of the machine where nothing is given. */
  readonly obstacleTo?: (kind: FileSystem) => string | undefined;
}

/** Copying is no instant: a fault is believed when it comes three times in a row of fresh images. */
const BELIEVED = 3;
const PENDING = '.sow/local/txn/pending.json';

export async function power({
  seed,
  cuts = 10,
  ms,
  say,
  obstacleTo = obstacle,
}: PowerOptions): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const kind of FILE_SYSTEMS) {
    const reason = obstacleTo(kind);
    if (reason !== undefined) reports.push(skip(`power, ${kind}`, reason));
    else reports.push(await cutOften(kind, new Random(seed), cuts, (ms ?? Number.POSITIVE_INFINITY) / 2));
    say?.(`${kind}: done`);
  }
  return reports;
}

async function cutOften(kind: FileSystem, random: Random, cuts: number, ms: number): Promise<Report> {
  const ends = performance.now() + ms;
  const found: Cut[] = [];
  for (let n = 0; n < cuts && (n === 0 || performance.now() < ends); n++)
    found.push(await believable(kind, random));
  const sum = (of: (cut: Cut) => number): number => found.reduce((total, cut) => total + of(cut), 0);
  const violations = found.flatMap(({ faults }) => faults);
  return {
    title: `power, ${kind}`,
    figures: {
      cuts: found.length,
      acknowledged: sum(({ acknowledged }) => acknowledged),
      'finished after the cut': sum(({ pending }) => pending),
      lost: violations.filter((one) => one.startsWith('lost')).length,
      torn: violations.filter((one) => one.startsWith('torn')).length,
      'not believed': sum(({ doubted }) => doubted),
    },
    violations,
  };
}

interface Cut {
  readonly acknowledged: number;
  /** 1 when the cut left an entry for the next command to finish. */
  readonly pending: number;
  readonly doubted: number;
  readonly faults: readonly string[];
}

async function believable(kind: FileSystem, random: Random): Promise<Cut> {
  let cut = await oneCut(kind, random);
  let doubted = 0;
  for (; cut.faults.length > 0 && doubted < BELIEVED - 1; doubted++) {
    const again = await oneCut(kind, random);
    if (again.faults.length === 0) return { ...again, doubted: doubted + 1 };
    cut = again;
  }
  return { ...cut, doubted: 0 };
}

async function oneCut(kind: FileSystem, random: Random): Promise<Cut> {
  using bench = new Workbench();
  using image = bench.make(kind);
  const rig = Rig.withProject('power', image.mountPoint);
  prepare(rig);
  // git syncs nothing of what it writes, and it is not under test.
  must('sync', '--file-system', image.mountPoint);
  const arena = new Arena(rig);
  const writers = [0, 1].map((at) => write(arena, random.fork(at), `w${at}`, arena.desk()));
  const wanted = 3 + random.below(12);
  await until(() => arena.calls.filter(isAcknowledged).length >= wanted);
  // In the midst of a commit, or anywhere.
  if (random.chance(0.5)) await until(() => rig.exists(PENDING));
  else await moment(random, 30);
  const known = arena.calls.filter(isAcknowledged);
  using copy = random.chance(0.5) ? bench.cut(kind, image) : arena.frozen(() => bench.cut(kind, image));
  arena.close();
  await Promise.all(writers);
  await arena.dismiss();
  return judge(rig.moved(image.mountPoint, copy.mountPoint), known, arena.calls);
}

/** Sets a pair, adds tasks, and submits what it has claimed. */
async function write(arena: Arena, random: Random, name: string, call: Caller): Promise<void> {
  for (let count = 0; !arena.isOver; count++) {
    const value = `${name}-${count}`;
    const request = `power-${value}`;
    const tasks = random.pick(PAIRS);
    const order = random.chance(0.7)
      ? { verb: 'set', args: ['set', ...tasks, `metadata.n=${value}`], tasks }
      : { verb: 'add', args: ['add', value, '-d', 'Why'], tasks: [] };
    await arena.change({ ...order, actor: `human:${name}`, request, value }, call);
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

function judge(rig: Rig, known: readonly Call[], all: readonly Call[]): Cut {
  const pending = rig.exists(PENDING) ? 1 : 0;
  const next = rig.sow(['set', '050', 'metadata.n=after', '--request-id', 'after']);
  const valid = rig.sow(['validate']);
  const { tasks, litter } = survey(rig.root);
  const faults = [
    ...(next.code === 0 ? [] : [`torn: the next command exited ${next.code}: ${next.stderr}`]),
    ...(valid.code === 0 ? [] : [`torn: validate says ${valid.stdout}`]),
    ...litter.map((path) => `torn: left behind ${path}`),
    ...known.filter((call) => !stands(tasks, call)).map(({ request }) => `lost: ${request} was acknowledged`),
    ...halves(tasks, all),
  ];
  return { acknowledged: known.length, pending, doubted: 0, faults };
}

function stands(tasks: readonly GroundTask[], { request }: Call): boolean {
  return tasks.some(({ events }) => events.some((event) => event.request === request));
}

/** A call is in all its logs or in none, once in each, and the files hold what the logs say last. */
function halves(tasks: readonly GroundTask[], calls: readonly Call[]): string[] {
  const count = (id: string, request: string): number =>
    tasks.find((task) => task.id === id)?.events.filter((event) => event.request === request).length ?? 0;
  const half = calls
    .filter((call) => call.verb === 'set')
    .filter(
      ({ tasks: ids, request }) =>
        new Set(ids.map((id) => count(id, request))).size > 1 || ids.some((id) => count(id, request) > 1),
    )
    .map(({ request }) => `torn: ${request} stands in one of its logs`);
  const behind = PAIRS.flat()
    .flatMap((id) => tasks.find((task) => task.id === id) ?? [])
    .filter(
      ({ state, events }) =>
        numberOf(state) !== String(events.findLast(({ fields }) => fields)?.fields?.['metadata.n']),
    )
    .map(({ id }) => `torn: ${id} does not hold what its log says`);
  const nameless = tasks
    .filter(({ state }) => statusOf(state) === undefined)
    .map(({ id }) => `torn: the state of ${id}`);
  return [...half, ...behind, ...nameless];
}
