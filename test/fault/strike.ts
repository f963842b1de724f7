// One use case struck at one named call: what the regression tests are written with.
import { memoryIo } from '../rig/memory-disk.ts';
import { expect, type Outcome, VICTIM, violationsAfter } from './expectation.ts';
import { type Fault, faultyIo, type Target } from './faults.ts';
import { attempt } from './nth-call.ts';
import { tellViolation } from './tally.ts';
import { setScene } from './use-case.ts';
import { useCase } from './use-cases.ts';
import { copyWorld, deadPlayer, openAs } from './world.ts';

export interface Struck {
  readonly outcome: Outcome;
  readonly violations: readonly string[];
}

export async function strikeAt(
  name: string,
  fault: Fault,
  strikes: (target: Target) => boolean,
): Promise<Struck> {
  const scene = await setScene(useCase(name));
  const expectation = await expect(scene);
  const world = copyWorld(scene.start);
  const faulty = faultyIo(memoryIo(world.disk), fault, strikes);
  const outcome = await attempt(scene, openAs(world, deadPlayer(VICTIM), { io: faulty.io }), faulty);
  if (!faulty.struck()) throw new Error(`${name} makes no such call`);
  const violations = await violationsAfter(scene, expectation, world, outcome, name);
  return { outcome, violations: violations.map(tellViolation) };
}

/** The reason of the failure, or what else it was. */
export function reasonOf(outcome: Outcome): string {
  if (outcome.kind !== 'result') return outcome.kind;
  return outcome.result.ok ? 'ok' : outcome.result.failure.reason;
}
