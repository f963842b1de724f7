// The real steps of the lock, interrupted at each call of the file system by a second process and that one by a third; each of
// the interrupted goes on afterwards or is dead. Then the same steps as a model, in every order.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Io } from '../../src/base/io.ts';
import { hasCode } from '../../src/store/disk/io-failure.ts';
import {
  bury,
  clearEmpty,
  discardPrepared,
  giveBack,
  lockPath,
  place,
  prepare,
  tidy,
} from '../../src/store/lock/lock-folder.ts';
import { type LockOwner, readOwner } from '../../src/store/lock/lock-owner.ts';
import { isDead } from '../../src/store/lock/process-identity.ts';
import { type FolderNode, makeDisk, memoryIo, treeOf } from '../rig/memory-disk.ts';
import { explore, SOUND } from './lock-model.ts';
import { deadOwner, HOST, ownerWith, watchedIo } from './lock-rig.ts';

const FOLDER = '/local';
const TRIES = 3;
/** So many that a holder with nobody at the door empties some. */
const MANY_GRAVES = 34;

/** Not an errno, so that nothing on the way mistakes it for trouble with a file. */
class Killed {}

interface World {
  readonly disk: FolderNode;
  readonly inside: Set<string>;
  doubled: string[];
  entered: number;
}

interface Plan {
  readonly name: string;
  /** The number of the call before which the next one's plan is carried out; never when 0. */
  readonly pauseAt: number;
  readonly dies: boolean;
}

/** Carries out the first plan, the second inside its pause, the third inside that one's; returns the calls the first made. */
function perform(world: World, [plan, ...others]: readonly Plan[]): number {
  if (plan === undefined) return 0;
  let calls = 0;
  const io = watchedIo(memoryIo(world.disk), (count) => {
    calls = count;
    if (count !== plan.pauseAt) return;
    if (plan.dies) world.inside.delete(plan.name);
    perform(world, others);
    if (plan.dies) throw new Killed();
  });
  // Whoever will die is seen by others only after its death, so it may look dead from the start.
  const owner = plan.dies ? deadOwner() : ownerWith({});
  try {
    oneCommand(world, io, owner, plan.name);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return calls;
}

/** What lock.ts does, less the waiting. */
function oneCommand(world: World, io: Io, owner: LockOwner, name: string): void {
  prepare(io, FOLDER, owner);
  for (let tries = 0; tries < TRIES; tries++) {
    if (taken(io, owner)) {
      work(world, io, owner, name);
      return;
    }
    const holder = readOwner(io, lockPath(FOLDER));
    if (holder === null) clearEmpty(io, FOLDER);
    else if (isDead(holder, HOST)) bury(io, FOLDER, holder.token);
  }
  discardPrepared(io, FOLDER, owner);
}

function taken(io: Io, owner: LockOwner): boolean {
  try {
    place(io, FOLDER, owner);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function work(world: World, io: Io, owner: LockOwner, name: string): void {
  world.inside.add(name);
  world.entered++;
  if (world.inside.size > 1) world.doubled.push([...world.inside].join(' and '));
  tidy(io, FOLDER, HOST);
  io.stat('/work');
  world.inside.delete(name);
  giveBack(io, FOLDER, owner.token);
}

type Remains = 'an empty place' | 'a dead holder' | 'a lock that a power cut emptied';

function newWorld(remains: Remains): World {
  const disk = makeDisk([FOLDER, `${FOLDER}/graves`]);
  const io = memoryIo(disk);
  for (let i = 0; i < MANY_GRAVES; i++) io.mkdir(`${FOLDER}/graves/0-${i}`);
  const owner = deadOwner();
  if (remains === 'a dead holder') prepare(io, FOLDER, owner);
  if (remains === 'a dead holder') place(io, FOLDER, owner);
  if (remains === 'a lock that a power cut emptied') io.mkdir(lockPath(FOLDER));
  return { disk, inside: new Set(), doubled: [], entered: 0 };
}

/** Where a second process may be let in: before each call of one undisturbed command, or never. */
function pauses(remains: Remains): number[] {
  const calls = perform(newWorld(remains), [{ name: 'a', pauseAt: 0, dies: false }]);
  return Array.from({ length: calls + 1 }, (_, n) => n);
}

const REMAINS: readonly Remains[] = ['an empty place', 'a dead holder', 'a lock that a power cut emptied'];

for (const remains of REMAINS) {
  test(`interrupted at each call, from ${remains}: one inside, and the way is free at the end`, () => {
    let schedules = 0;
    const points = pauses(remains);
    for (const [a, b] of points.flatMap((first) =>
      [0, ...points].map((second) => [first, second] as const),
    )) {
      for (const [aDies, bDies] of [
        [false, false],
        [false, true],
        [true, false],
        [true, true],
      ] as const) {
        const world = newWorld(remains);
        perform(world, [
          { name: 'a', pauseAt: a, dies: aDies },
          { name: 'b', pauseAt: b, dies: bDies },
          { name: 'c', pauseAt: 0, dies: false },
        ]);
        const before = world.entered;
        perform(world, [{ name: 'd', pauseAt: 0, dies: false }]);
        schedules++;
        const where = `a at ${a}${aDies ? ' dies' : ''}, b at ${b}${bDies ? ' dies' : ''}`;
        assert.equal(world.doubled, [], where);
        assert.is(world.entered, before + 1, `wedged: ${where}`);
        const litter = [...treeOf(world.disk, FOLDER).keys()].filter((path) => path.startsWith('lock'));
        assert.equal(litter, [], where);
      }
    }
    assert.ok(schedules > 1000, String(schedules));
  });
}

test('the model: four contenders, a dead holder, two kills anywhere: never two inside, never wedged', () => {
  const found = explore(SOUND);
  assert.equal(found.violation, undefined);
  assert.ok(found.states > 100_000, String(found.states));
});

const BROKEN: Record<string, Partial<typeof SOUND>> = {
  'without graves': { graves: false },
  'with graves emptied at any time': { pruneOnlyAlone: false },
  'with an owner written after the lock was taken': { ownerInPlace: false },
  'with takeover by age': { takeover: 'age' },
};

for (const [how, change] of Object.entries(BROKEN)) {
  test(`the model finds the fault of a lock ${how}`, () => {
    assert.ok(explore({ ...SOUND, ...change }).violation !== undefined);
  });
}

test.run();
