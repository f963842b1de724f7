// Thousands of tasks, written as sow would have: adding them one by one would take longer than all other tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Rig } from '../../rig/rig.ts';

const PER_PHASE = 999;

/** @returns how many there are in the end. */
export function crowded(rig: Rig, total: number): number {
  rig.ok('add', 'One');
  const [state, log] = [rig.read(rig.task('010')), rig.read(rig.task('010', 'log.jsonl'))];
  for (let made = 1, phase = 1; made < total; phase++) {
    const name = `p${String(phase).padStart(2, '0')}`;
    rig.ok('phase', 'add', name);
    for (let n = 1; n <= PER_PHASE && made < total; n++, made++) {
      const id = String(n).padStart(3, '0');
      const folder = rig.path(`.sow/project/phases/${name}/tasks/${id}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        `${folder}/state.yaml`,
        state.replace('"010"', `"${id}"`).replace('implementation', name),
      );
      writeFileSync(`${folder}/log.jsonl`, log.replaceAll('implementation/010', `${name}/${id}`));
    }
  }
  return total;
}
