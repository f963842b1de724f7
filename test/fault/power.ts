// Every use case, with the power cut after every call that changes the disk or syncs it: each state the disk may be found in
// is booted, and the next command called.
import type { Io } from '../../src/base/io.ts';
import { hookedIo, isLook } from '../rig/hooked-io.ts';
import { cloneDisk, type FolderNode } from '../rig/memory-disk.ts';
import { type Expectation, expect, type Outcome, SUCCESSOR, VICTIM, violationsAfter } from './expectation.ts';
import { faultyIo } from './faults.ts';
import { digestOf, imagesAt } from './images.ts';
import { attempt } from './nth-call.ts';
import type { Journey, Part, Random } from './part.ts';
import { settleBelow } from './power-disk.ts';
import { type PoweredScene, setPoweredScene, type UseCase } from './use-case.ts';
import { USE_CASES } from './use-cases.ts';
import { cutPlayer, deadPlayer, openAs, SOW } from './world.ts';

interface Image {
  readonly disk: FolderNode;
  readonly where: string;
  readonly acknowledged: boolean;
}

/** Ever more images of a point, as long as there is time. */
export const POWER: Part = {
  name: 'power cuts',
  share: 3,
  async explore(journey) {
    for (let most = 16; !journey.isOver(); most *= 4) {
      for (const useCase of USE_CASES) {
        if (journey.isOver()) return;
        await cutPower(useCase, most, journey);
        await cutPowerAfterKill(useCase, most, journey);
      }
    }
  },
};

/** The power is cut while the use case runs. */
export async function cutPower(useCase: UseCase, most: number, journey: Journey): Promise<void> {
  const scene = await setPoweredScene(useCase);
  const expectation = await expect(stillScene(scene));
  settleBelow(scene.power, `${SOW}/local/graves`);
  const images = await imagesOf(scene, most, journey.random, scene.name, async (io) => {
    const result = await scene.act(openAs(scene.start, cutPlayer(VICTIM), { io }));
    if (!result.ok) throw new Error(`${scene.name} fails unattacked: ${JSON.stringify(result.failure)}`);
  });
  await bootAll(scene, expectation, images, journey);
}

/** The use case is killed at a call that chance chooses, and the power is cut while the next command finishes it. */
export async function cutPowerAfterKill(useCase: UseCase, most: number, journey: Journey): Promise<void> {
  const scene = await setPoweredScene(useCase);
  const expectation = await expect(stillScene(scene));
  settleBelow(scene.power, `${SOW}/local/graves`);
  const at = 1 + Math.floor(journey.random() * (await countChanges(useCase)));
  const faulty = faultyIo(scene.power.io, { kind: 'kill' }, ({ nth }) => nth === at);
  await attempt(scene, openAs(scene.start, deadPlayer(VICTIM), { io: faulty.io }), faulty);
  const where = `${scene.name}, killed at call ${at}, next`;
  const images = await imagesOf(scene, most, journey.random, where, async (io) => {
    const next = await scene.next(openAs(scene.start, cutPlayer(SUCCESSOR), { io }));
    if (!next.ok) throw new Error(`${where}: ${JSON.stringify(next.failure)}`);
  });
  const unknown = images.map((image) => ({ ...image, acknowledged: false }));
  await bootAll(scene, expectation, unknown, journey);
}

function stillScene(scene: PoweredScene): PoweredScene {
  return { ...scene, start: { ...scene.start, disk: cloneDisk(scene.start.disk) } };
}

async function countChanges(useCase: UseCase): Promise<number> {
  const scene = await setPoweredScene(useCase);
  let changes = 0;
  const io = hookedIo(scene.power.io, (call, perform) => {
    if (!isLook(call)) changes++;
    return perform();
  });
  await scene.act(openAs(scene.start, deadPlayer(VICTIM), { io }));
  return changes;
}

async function bootAll(
  scene: PoweredScene,
  expectation: Expectation,
  images: readonly Image[],
  { tally, isOver }: Journey,
): Promise<void> {
  for (const { disk, where, acknowledged } of images) {
    if (isOver()) return;
    tally.images++;
    if (acknowledged) tally.acknowledged++;
    const outcome: Outcome = acknowledged
      ? { kind: 'result', result: { ok: true, value: undefined } }
      : { kind: 'killed' };
    const world = { disk: cloneDisk(disk), head: scene.start.head };
    tally.violations.push(...(await violationsAfter(scene, expectation, world, outcome, where)));
  }
}

/** No image twice, unless what was acknowledged makes it another one. */
async function imagesOf(
  { power }: PoweredScene,
  most: number,
  random: Random,
  who: string,
  run: (io: Io) => Promise<void>,
): Promise<Image[]> {
  const images = new Map<string, Image>();
  let calls = 0;
  const cut = (what: string, acknowledged: boolean): void => {
    for (const [n, disk] of imagesAt(power, most, random).entries()) {
      const where = `${who}, power cut after ${what} (call ${calls}, image ${n} of ${most})`;
      const key = `${acknowledged} ${digestOf(disk)}`;
      if (!images.has(key)) images.set(key, { disk, where, acknowledged });
    }
  };
  const io = hookedIo(power.io, (call, perform) => {
    const answer = perform();
    calls++;
    if (!isLook(call)) cut(`${call.name} ${call.to ?? call.path}`, false);
    return answer;
  });
  await run(io);
  cut('its end', true);
  return [...images.values()];
}
