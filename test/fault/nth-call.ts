// Every use case, struck at every one of its calls of the file system.
import type { Workspace } from '../../src/app/workspace/workspace.ts';
import { memoryIo } from '../rig/memory-disk.ts';
import { expect, type Outcome, VICTIM, violationsAfter } from './expectation.ts';
import { type Fault, type FaultyIo, faultyIo, nameOf } from './faults.ts';
import type { Part } from './part.ts';
import type { Tally } from './tally.ts';
import { type Scene, setScene } from './use-case.ts';
import { USE_CASES } from './use-cases.ts';
import { copyWorld, deadPlayer, openAs } from './world.ts';

export const KILLS: readonly Fault[] = [
  { kind: 'kill' },
  { kind: 'torn', part: 0 },
  { kind: 'torn', part: 0.5 },
  { kind: 'torn', part: 0.97 },
];

export const ERRORS: readonly Fault[] = (['EIO', 'ENOSPC', 'EACCES'] as const).flatMap((code) =>
  [false, true].map((lasts) => ({ kind: 'error', code, lasts, looksToo: true }) as const),
);

/** The faults outermost, so that whoever has little time has seen every use case killed. */
export const NTH_CALL: Part = {
  name: 'every call',
  share: 3,
  async explore({ tally, isOver }) {
    const scenes = await Promise.all(USE_CASES.map(setScene));
    for (const fault of [...KILLS, ...ERRORS]) {
      for (const scene of scenes) {
        if (isOver()) return;
        await strikeEverywhere(scene, [fault], tally);
      }
    }
  },
};

export async function strikeEverywhere(scene: Scene, faults: readonly Fault[], tally: Tally): Promise<void> {
  const expectation = await expect(scene);
  for (const fault of faults) {
    for (let at = 1; ; at++) {
      const world = copyWorld(scene.start);
      const faulty = faultyIo(memoryIo(world.disk), fault, ({ nth }) => nth === at);
      const outcome = await attempt(scene, openAs(world, deadPlayer(VICTIM), { io: faulty.io }), faulty);
      if (!faulty.struck()) break;
      const where = `${scene.name}, ${nameOf(fault)}, call ${at}`;
      tally.crashPoints++;
      if (outcome.kind === 'result' && outcome.result.ok) tally.acknowledged++;
      tally.violations.push(...(await violationsAfter(scene, expectation, world, outcome, where)));
    }
  }
}

/** What a caller hears, if the process lives to tell. */
export async function attempt(scene: Scene, workspace: Workspace, { killed }: FaultyIo): Promise<Outcome> {
  try {
    const result = await scene.act(workspace);
    return killed() ? { kind: 'killed' } : { kind: 'result', result };
  } catch (error) {
    return killed() ? { kind: 'killed' } : { kind: 'thrown', error };
  }
}
