// Commands, editors, git and readers in every order of their steps, within bounds that `npm run test:fault -- --schedules`
// widens. What is excused is what the page on durability says, and each of it must be met.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { randomOf } from '../part.ts';
import { withoutPatience } from '../patience.ts';
import { newTally, type Residue, tellViolation } from '../tally.ts';
import { explore } from './explore.ts';
import { SCENES, setStage } from './scenes.ts';

withoutPatience();

const SEED = 3;
/** Violations to read; the rest would say the same. */
const ENOUGH = 5;
const met = new Set<Residue>();

for (const staged of SCENES) {
  test(`${staged.name}: nothing lost, doubled, torn, mixed or brought back in any order`, async () => {
    const tally = newTally();
    const isOver = (): boolean => tally.violations.length > ENOUGH;
    await explore(await setStage(staged), staged.bounds, { tally, random: randomOf(SEED), isOver });
    assert.equal(tally.violations.map(tellViolation), []);
    assert.ok(tally.schedules > 50, String(tally.schedules));
    assert.ok(tally.acknowledged > 0);
    for (const residue of tally.residues.keys()) met.add(residue);
  });
}

test('each of the three residues is met', () => {
  assert.equal([...met].sort(), ['edited over and voided', 'moved back and finished', 'saved in between']);
});

test.run();
