// Breaks of an orchestration that the storm over it must notice: the program is bundled with each, and stormed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutant, mutantsOf } from '../../../tools/mutants/mutant.ts';
import { broken, bundle } from '../../../tools/mutants/workshop.ts';
import { PROJECT_ROOT } from '../../rig/rig.ts';
import { orchestrations } from './orchestrations.ts';

export const ORCHESTRATION_MUTANTS: readonly Mutant[] = [
  ...mutantsOf('src/app/run/settle/recover.ts', [
    ['what a dead one left lives on', 'await killRun({ runId: id });', 'void [killRun, id];'],
    ['the end of a dead run is not told', 'current.draft.log(task.ref, {', 'void (task.ref, {'],
    [
      'what a dead one was at work on has failed',
      `const outcome = record.outcome ?? 'lost';\n  if (!task)`,
      `const outcome = record.outcome ?? 'failed';\n  if (!task)`,
    ],
  ]),
  ...mutantsOf('src/run/job.ts', [
    ['what an agent leaves behind lives on', '  await agent.stop(ladder());\n  return', '  return'],
  ]),
  ...mutantsOf('src/app/run/start/start-run.ts', [
    ['a session is begun again instead of resumed', '    resumed: used,', '    resumed: false,'],
  ]),
  ...mutantsOf('src/app/run/settle/settle.ts', [
    [
      'the end of a run is not told',
      'logEnd(workspace, current, claimed, job, task, retry && { retry });',
      'void logEnd;',
    ],
  ]),
];

const SEEDS = [1, 2, 3];

/** @returns what the storm said of it; undefined when it noticed nothing, or a number where its text does not stand once */
export async function stormed(mutant: Mutant): Promise<string | number | undefined> {
  const text = broken(mutant);
  if (typeof text === 'number') return text;
  const { code } = await bundle('src/main.ts', { file: mutant.file, text });
  const folder = join(PROJECT_ROOT, 'build/mutants');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, `${mutant.name.replaceAll(/\W+/g, '-')}.mjs`);
  writeFileSync(program, code);
  for (const seed of SEEDS) {
    const { violations } = await orchestrations({ seed }, { tasks: 6, kills: 8 }, program);
    if (violations[0] !== undefined) return violations[0];
  }
  return undefined;
}
