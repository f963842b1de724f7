// Every use case, with the power cut after every call that changes the disk or syncs it: each state the disk may be found in
// is booted, and the next command called.
import { hookedIo, isLook } from '../rig/hooked-io.ts';
import { cloneDisk, type FolderNode } from '../rig/memory-disk.ts';
import { type Expectation, expect, type Outcome, VICTIM, violationsAfter } from './expectation.ts';
import { digestOf, imagesOf } from './images.ts';
import type { Journey, Part, Random } from './part.ts';
import { settleBelow } from './power-disk.ts';
import { type PoweredScene, setPoweredScene, type UseCase } from './use-case.ts';
import { USE_CASES } from './use-cases.ts';
import { cutPlayer, openAs, SOW } from './world.ts';

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
    for (let most = 16; !journey.isOver(); most *= 4)
      for (const useCase of USE_CASES) await cutPower(useCase, most, journey);
  },
};

export async function cutPower(useCase: UseCase, most: number, journey: Journey): Promise<void> {
  const { tally, random, isOver } = journey;
  const scene = await setPoweredScene(useCase);
  const expectation = await expect({
    ...scene,
    start: { ...scene.start, disk: cloneDisk(scene.start.disk) },
  });
  for (const image of await imagesOfRun(scene, most, random)) {
    if (isOver()) return;
    tally.images++;
    if (image.acknowledged) tally.acknowledged++;
    tally.violations.push(...(await boot(scene, expectation, image)));
  }
}

async function boot(scene: PoweredScene, expectation: Expectation, image: Image) {
  const world = { disk: cloneDisk(image.disk), head: scene.start.head };
  const outcome: Outcome = image.acknowledged
    ? { kind: 'result', result: { ok: true, value: undefined } }
    : { kind: 'killed' };
  return violationsAfter(scene, expectation, world, outcome, image.where);
}

/** No image twice, unless what was acknowledged makes it another one. */
async function imagesOfRun(
  { power, name, act, start }: PoweredScene,
  most: number,
  random: Random,
): Promise<Image[]> {
  settleBelow(power, `${SOW}/local/graves`);
  const images = new Map<string, Image>();
  let calls = 0;
  const cut = (what: string, acknowledged: boolean): void => {
    for (const [n, disk] of imagesOf(power, most, random).entries()) {
      const where = `${name}, power cut after ${what} (call ${calls}, image ${n})`;
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
  const result = await act(openAs(start, cutPlayer(VICTIM), { io }));
  if (!result.ok) throw new Error(`${name} fails unattacked: ${JSON.stringify(result.failure)}`);
  cut('its end', true);
  return [...images.values()];
}
