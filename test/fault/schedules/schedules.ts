// The schedules of every scene: one preemption everywhere, then two, then three, as long as there is time.
import { type Journey, type Part, shuffled } from '../part.ts';
import { newTally, type Tally } from '../tally.ts';
import { explore } from './explore.ts';
import { SCENES, type Staged, setStage } from './scenes.ts';

const MOST_PREEMPTIONS = 3;

export const SCHEDULES: Part = {
  name: 'schedules',
  share: 4,
  async explore(journey) {
    const best = new Map<Staged, Tally>();
    for (let preemptions = 1; preemptions <= MOST_PREEMPTIONS; preemptions++) {
      for (const staged of shuffled(SCENES, journey.random)) {
        if (journey.isOver()) break;
        const tally = newTally();
        await explore(await setStage(staged), { preemptions, deaths: 1 }, { ...journey, tally });
        // More preemptions go through the schedules of fewer again.
        if (tally.schedules > (best.get(staged)?.schedules ?? 0)) best.set(staged, tally);
        journey.tally.violations.push(...tally.violations);
      }
    }
    for (const tally of best.values()) add(journey.tally, tally);
  },
};

function add(to: Journey['tally'], { schedules, acknowledged, residues }: Tally): void {
  to.schedules += schedules;
  to.acknowledged += acknowledged;
  for (const [residue, count] of residues) to.residues.set(residue, (to.residues.get(residue) ?? 0) + count);
}
