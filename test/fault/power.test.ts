// Every use case with the power cut at each of its calls, in some of the states that the disk may then be found in; the script
// `npm run test:fault` goes through more of them.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Journey, randomOf } from './part.ts';
import { withoutPatience } from './patience.ts';
import { cutPower, cutPowerAfterKill } from './power.ts';
import { newTally, tellViolation } from './tally.ts';
import { USE_CASES } from './use-cases.ts';

withoutPatience();

const SEED = 3;
/** Few changes are unsafe at a time, so that many points are gone through whole. */
const IMAGES = 6;
const IMAGES_AFTER_KILL = 2;

for (const useCase of USE_CASES) {
  test(`${useCase.name}: all or nothing after a power cut, and all once it was acknowledged`, async () => {
    const journey: Journey = { tally: newTally(), random: randomOf(SEED), isOver: () => false };
    await cutPower(useCase, IMAGES, journey);
    await cutPowerAfterKill(useCase, IMAGES_AFTER_KILL, journey);
    assert.equal(journey.tally.violations.map(tellViolation), []);
    assert.ok(journey.tally.images > 40, String(journey.tally.images));
    assert.ok(journey.tally.acknowledged > 0);
  });
}

test.run();
