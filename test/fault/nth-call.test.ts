// Every use case, killed and failed at every one of its calls that change the disk; some of them at every look too. The
// script `npm run test:fault` tears writes at more places and knows more errors.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fault } from './faults.ts';
import { strikeEverywhere } from './nth-call.ts';
import { withoutPatience } from './patience.ts';
import { newTally, tellViolation } from './tally.ts';
import { setScene } from './use-case.ts';
import { USE_CASES } from './use-cases.ts';

withoutPatience();

const KILLS: readonly Fault[] = [{ kind: 'kill' }, { kind: 'torn', part: 0.5 }];
const FAILS: Fault = { kind: 'error', code: 'EIO', lasts: false, looksToo: false };
const GOES_ON_FAILING: Fault = { ...FAILS, code: 'ENOSPC', lasts: true };
const LOOKS_TOO: readonly string[] = ['init', 'task add', 'task rm', 'claim for a run', 'recover'];

for (const [index, useCase] of USE_CASES.entries()) {
  test(`${useCase.name}: all or nothing, wherever it is struck`, async () => {
    const tally = newTally();
    const looksToo = LOOKS_TOO.includes(useCase.name);
    const error = looksToo || index % 2 === 0 ? { ...FAILS, looksToo } : GOES_ON_FAILING;
    await strikeEverywhere(await setScene(useCase), [...KILLS, error], tally);
    assert.equal(tally.violations.map(tellViolation), []);
    assert.ok(tally.crashPoints > 25, String(tally.crashPoints));
  });
}

test.run();
