// A sample of the kills: right after each step that changes something; `npm run test:fault -- --worktrees` makes all.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { killEverywhere } from './kills.ts';
import { SCENES } from './scenes.ts';

const STEPS = /worktree (add|remove)|update-ref|merge --no-ff/;
const SAMPLE: readonly string[] = ['create', 'merge', 'land', 'remove'];

for (const scene of SCENES.filter(({ name }) => SAMPLE.includes(name)))
  test(`${scene.name}: killed right after a step of git, it is recovered and comes to the same`, async () => {
    const { kills, violations } = await killEverywhere(
      scene,
      ({ when }, call) => when === 'after' && STEPS.test(call),
    );
    assert.equal(violations, []);
    assert.ok(kills > 0);
  });

test.run();
