// The built program under strace: killed at, or told of an error by, each system call it makes on .sow. What the next
// command finds must be the state before or the state after, as the exit said.
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openProject } from '../../../src/index.ts';
import { Rig } from '../../rig/rig.ts';
import { type AttackOptions, type Report, skip } from '../report.ts';
import { Random } from './random.ts';
import {
  ERRORS,
  type Harm,
  KILL,
  type Place,
  placesIn,
  SYSCALLS,
  type Traced,
  trace,
  wasHarmed,
} from './syscalls.ts';
import { has } from './tools.ts';

export const ATTACKED: Readonly<Record<string, readonly string[]>> = {
  'task set': ['set', '010', 'metadata.n=1'],
  'task add': ['add', 'New one', '-d', 'What it is about'],
  claim: ['claim', '010'],
  submit: ['submit', '020', '-m', 'Done.'],
};

export interface StraceOptions extends AttackOptions {
  /** So many places of each command; all of them when absent. */
  readonly places?: number;
}

export async function strace({ seed, ms, places, say }: StraceOptions): Promise<Report> {
  if (!has('strace', '-V')) return skip('strace', 'strace is not installed');
  await using rig = attackable();
  if (!(await isAllowed(rig))) return skip('strace', 'this machine does not let a process be traced');
  const ends = performance.now() + (ms ?? Number.POSITIVE_INFINITY);
  const tally: Tally = { points: 0, struck: 0, before: 0, after: 0, violations: [], syncs: {} };
  for (const [name, args] of Object.entries(ATTACKED)) {
    await sweep({ rig, name, args, random: new Random(seed), places, ends }, tally);
    say?.(`${name}: ${tally.points} points so far, ${tally.violations.length} violations`);
  }
  const { points, struck, before, after, violations, syncs } = tally;
  const told = Object.entries(syncs).map(([name, count]) => [`fsyncs of ${name}`, count]);
  return {
    title: 'strace',
    figures: {
      'crash points': points,
      struck,
      before,
      after,
      ...(Object.fromEntries(told) as Record<string, number>),
    },
    violations,
  };
}

interface Tally {
  points: number;
  struck: number;
  before: number;
  after: number;
  readonly violations: string[];
  readonly syncs: Record<string, number>;
}

interface Sweep {
  readonly rig: Rig;
  readonly name: string;
  readonly args: readonly string[];
  readonly random: Random;
  readonly places: number | undefined;
  readonly ends: number;
}

/** 010 may be claimed, 020 may be submitted; 030 is there for the command that comes after. */
export function attackable(): Rig {
  const rig = Rig.withProject('traced');
  for (const name of ['One', 'Two', 'Three']) rig.ok('add', name);
  rig.ok('claim', '020');
  return rig;
}

async function isAllowed(rig: Rig): Promise<boolean> {
  const { ran, lines } = await trace({ cwd: rig.root, env: rig.env() }, ['status']);
  return ran.code === 0 && placesIn(lines).length > 0;
}

async function sweep({ rig, name, args, random, places, ends }: Sweep, tally: Tally): Promise<void> {
  const before = await untouched(rig);
  const sound = await attack(rig, args);
  const after = sound.state;
  if (sound.traced.ran.code !== 0 || before === after) throw new Error(`${name}: ${sound.traced.ran.stderr}`);
  const all = placesIn(sound.traced.lines);
  tally.syncs[name] = all.filter(({ syscall }) => syscall === 'fsync').length;
  const points = all.flatMap((place) => [KILL, ...ERRORS].map((harm) => ({ ...place, ...harm })));
  for (const point of places === undefined ? points : sample(points, places, random)) {
    if (performance.now() > ends && tally.points > 0) return;
    tally.points++;
    const { traced, state, next } = await attack(rig, args, point);
    if (wasHarmed(traced, point)) tally.struck++;
    if (state === before) tally.before++;
    if (state === after) tally.after++;
    const wrong = next ?? wrongIn(traced, state, before, after);
    if (wrong !== undefined) tally.violations.push(`${name}, ${told(point)}: ${wrong}`);
  }
}

function told({ name, syscall, at, path }: Place & Harm): string {
  return `${name} at ${syscall} ${at} (${path.slice(path.indexOf('.sow'))})`;
}

/** Some of each system call, so that the many reads do not crowd out the few renames. */
function sample<T extends Place>(points: readonly T[], count: number, random: Random): T[] {
  const groups = SYSCALLS.map((syscall) => points.filter((point) => point.syscall === syscall));
  const some = groups.filter((group) => group.length > 0);
  return Array.from({ length: count }, (_, at) => {
    const group = some[at % some.length] ?? [];
    return group.splice(random.below(group.length), 1);
  }).flat();
}

interface Attacked {
  readonly traced: Traced;
  /** After the next command. */
  readonly state: string;
  /** Why the next command failed. */
  readonly next: string | undefined;
}

async function attack(rig: Rig, args: readonly string[], harm?: Place & Harm): Promise<Attacked> {
  const copy = copyOf(rig);
  try {
    const traced = await trace({ cwd: copy, env: rig.env() }, [...args, '--json'], harm);
    const next = await callNext(copy);
    return { traced, state: stateOf(copy), next };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function untouched(rig: Rig): Promise<string> {
  const copy = copyOf(rig);
  await callNext(copy);
  const state = stateOf(copy);
  rmSync(copy, { recursive: true });
  return state;
}

let copies = 0;

function copyOf(rig: Rig): string {
  const copy = `${rig.root}-${copies++}`;
  cpSync(rig.root, copy, { recursive: true });
  return copy;
}

/** In this very process, for speed; then everything must be sound. */
async function callNext(directory: string): Promise<string | undefined> {
  const opened = await openProject({ directory, actor: 'human:next' });
  if (!opened.ok) return opened.failure.reason;
  const { tasks, validate } = opened.value;
  const set = await tasks.set(['030'], ['metadata.next=yes']);
  if (!set.ok) return `the next command failed: ${JSON.stringify(set.failure)}`;
  const valid = await validate();
  if (!valid.ok) return `validate failed: ${valid.failure.reason}`;
  const [fault] = valid.value.diagnostics;
  return fault ? `validate finds ${fault.code} ${fault.message}` : litter(directory);
}

function litter(directory: string): string | undefined {
  const local = join(directory, '.sow/local');
  const left = [
    ...readdirSync(local).filter((name) => name.startsWith('lock')),
    ...readdirSync(join(local, 'txn/tmp')),
    ...readdirSync(join(local, 'txn')).filter((name) => name === 'pending.json'),
  ];
  return left.length > 0 ? `left behind: ${left.join(', ')}` : undefined;
}

function wrongIn({ ran, killed }: Traced, state: string, before: string, after: string): string | undefined {
  if (state !== before && state !== after) return 'torn: the state is neither before nor after';
  if (killed) return undefined;
  if (ran.code === 70) return `an internal error: ${ran.stderr}`;
  const committed = ran.code === 0 || /"committed": true/.test(ran.stderr);
  if (committed && state === before)
    return `lost: it exited ${ran.code} as committed, and nothing is written`;
  if (!committed && state === after)
    return `it exited ${ran.code} as not committed, and it is written: ${ran.stderr}`;
  return undefined;
}

/** Every byte of .sow but of local/; ids count by their order, times not at all. */
function stateOf(directory: string): string {
  const ids = new Map<string, number>();
  const root = join(directory, '.sow');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(root, 'local')))
    .sort();
  return files
    .map((path) => `${path.slice(root.length)}\n${readFileSync(path, 'utf8')}`)
    .join('\n')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      if (!ids.has(id)) ids.set(id, ids.size);
      return `ID${ids.get(id)}`;
    });
}
