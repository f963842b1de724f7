import { randomOf } from './part.ts';
import { withoutPatience } from './patience.ts';
import { cutPower } from './power.ts';
import { newTally, tellViolation } from './tally.ts';
import { USE_CASES } from './use-cases.ts';

withoutPatience();
const only = process.argv[2];
for (const uc of USE_CASES.filter((u) => !only || u.name.includes(only))) {
  const t = process.cpuUsage().user / 1000;
  const tally = newTally();
  await cutPower(uc, Number(process.argv[3] ?? 16), { tally, random: randomOf(1), isOver: () => false });
  console.log(
    uc.name,
    tally.images,
    tally.violations.length,
    `${Math.round(process.cpuUsage().user / 1000 - t)}ms`,
  );
  for (const v of tally.violations.slice(0, Number(process.argv[4] ?? 2)))
    console.log('   ', tellViolation(v).slice(0, 900));
}
