// A contender: takes the lock again and again until it is told to stop, and says how often it had its turn.
import { withLock } from '../../../src/store/lock/lock.ts';
import { optionsFor, strictly } from '../../store/lock-rig.ts';

export interface Turns {
  readonly turns: number;
  readonly worstMs: number;
  readonly trouble?: string;
}

const [folder = '', marker = ''] = process.argv.slice(2);
const options = optionsFor(folder, { command: 'sow contender', deadlineMs: 120_000 });
let isOver = false;

process.on('disconnect', () => process.exit(1));
process.on('message', (order) => {
  if (order === 'stop') isOver = true;
  else void contend().then((turns) => process.send?.(turns));
});
process.send?.('up');

async function contend(): Promise<Turns> {
  let [turns, worstMs] = [0, 0];
  while (!isOver) {
    const began = performance.now();
    try {
      const entered = await withLock(options, () => strictly(marker, () => performance.now() - began));
      if (!entered.ok) return { turns, worstMs, trouble: JSON.stringify(entered.failure) };
      worstMs = Math.max(worstMs, entered.value);
      turns++;
      process.send?.('turn');
    } catch (error) {
      return { turns, worstMs, trouble: String(error) };
    }
  }
  return { turns, worstMs };
}
