// What a scene may have come to once the next command has run: exactly as if the first had never been called, or
// exactly as if nothing had happened to it.
import type { Result } from '../../src/base/result.ts';
import { difference, faultsOf, litterOf, stateOf } from './state.ts';
import type { Violation } from './tally.ts';
import type { Scene } from './use-case.ts';
import { copyWorld, deadPlayer, livePlayer, openAs, type World } from './world.ts';

export const VICTIM = 50;
export const SUCCESSOR = 60;

export interface Expectation {
  readonly before: string;
  readonly after: string;
  /** Faults that were there without any attack. */
  readonly faults: ReadonlySet<string>;
}

export type Outcome =
  | { readonly kind: 'result'; readonly result: Result<unknown> }
  | { readonly kind: 'killed' }
  | { readonly kind: 'thrown'; readonly error: unknown };

export async function expect(scene: Scene): Promise<Expectation> {
  const untouched = copyWorld(scene.start);
  await callNext(scene, untouched);
  const done = copyWorld(scene.start);
  const acted = await scene.act(openAs(done, deadPlayer(VICTIM)));
  if (!acted.ok) throw new Error(`${scene.name} fails unattacked: ${JSON.stringify(acted.failure)}`);
  if (stateOf(done) === stateOf(scene.start)) throw new Error(`${scene.name} changes nothing`);
  await callNext(scene, done);
  const [before, after] = [stateOf(untouched), stateOf(done)];
  return { before, after, faults: new Set([...faultsOf(untouched), ...faultsOf(done)]) };
}

async function callNext(scene: Scene, world: World): Promise<void> {
  const result = await scene.next(openAs(world, livePlayer(SUCCESSOR)));
  if (!result.ok) throw new Error(`what follows ${scene.name} fails: ${JSON.stringify(result.failure)}`);
}

/** Calls the next command and says what is wrong then. */
export async function violationsAfter(
  scene: Scene,
  expectation: Expectation,
  world: World,
  outcome: Outcome,
  where: string,
): Promise<Violation[]> {
  const other = (what: string): Violation => ({ kind: 'other', where, what });
  if (outcome.kind === 'thrown')
    return [other(`an exception instead of a failure: ${describe(outcome.error)}`)];
  const next = await scene.next(openAs(world, livePlayer(SUCCESSOR)));
  if (!next.ok) return [other(`the next command failed: ${JSON.stringify(next.failure)}`)];
  return [
    ...wrongSide(expectation, stateOf(world), sidesOf(outcome)).map((wrong) => ({ ...wrong, where })),
    ...litterOf(world).map((path) => other(`left behind: .sow/local/${path}`)),
    ...faultsOf(world)
      .filter((fault) => !expectation.faults.has(fault))
      .map((fault) => other(`new fault: ${fault}`)),
  ];
}

type Side = 'before' | 'after';

function sidesOf(outcome: Exclude<Outcome, { kind: 'thrown' }>): readonly Side[] {
  if (outcome.kind === 'killed') return ['before', 'after'];
  if (outcome.result.ok) return ['after'];
  const { failure } = outcome.result;
  return 'committed' in failure && failure.committed ? ['after'] : ['before'];
}

function wrongSide(
  expectation: Expectation,
  state: string,
  sides: readonly Side[],
): Pick<Violation, 'kind' | 'what'>[] {
  if (sides.some((side) => expectation[side] === state)) return [];
  const [side = 'after'] = sides;
  if (side === 'after' && expectation.before === state)
    return [{ kind: 'lost', what: 'what was told to be written is not there' }];
  if (side === 'before' && expectation.after === state)
    return [{ kind: 'other', what: 'what was told not to be written is there' }];
  return [{ kind: 'torn', what: `against ${side}: ${difference(state, expectation[side])}` }];
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
