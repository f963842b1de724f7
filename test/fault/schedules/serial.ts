// What commands come to one after the other: where there is nobody else, every schedule must come to one of these.
import type { Result } from '../../../src/base/result.ts';
import { stateOf } from '../state.ts';
import { copyWorld, type World } from '../world.ts';
import { perform } from './actor.ts';
import { isResult, type Scene } from './scene.ts';
import type { Role } from './situation.ts';

export interface SerialEnd {
  readonly state: string;
  /** By the number of the actor; who is not in it was not called. */
  readonly results: ReadonlyMap<number, Result<unknown>>;
}

/** Empty where hands take part: then there are more ends than these. */
export async function serialEnds(scene: Scene): Promise<SerialEnd[]> {
  if (scene.actors.some(({ kind }) => kind !== 'writer')) return [];
  const ends: SerialEnd[] = [];
  // Never two at once: what a process knows of its locks is known to all of this one.
  for (const order of orders(scene.actors.map((_, index) => index))) ends.push(await inOrder(scene, order));
  return ends;
}

/** Whether some order of the commands comes to this state, and in it every command to what it has answered. */
export function isSerial(ends: readonly SerialEnd[], world: World, roles: readonly Role[]): boolean {
  const state = stateOf(world);
  return ends.some(
    (end) =>
      end.state === state &&
      roles.every(({ state: fate, result }, who) => {
        if (fate === 'dead') return true;
        return result?.ok === true ? end.results.get(who)?.ok === true : end.results.get(who)?.ok !== true;
      }),
  );
}

async function inOrder({ start, actors, next }: Scene, order: readonly number[]): Promise<SerialEnd> {
  const world = copyWorld(start);
  const results = new Map<number, Result<unknown>>();
  for (const who of order) {
    const actor = actors[who];
    const ending = actor && (await perform(actor, world, [], UNWATCHED));
    if (ending?.kind === 'came to' && isResult(ending.value)) results.set(who, ending.value);
  }
  await perform(next, world, [], UNWATCHED);
  return { state: stateOf(world), results };
}

const UNWATCHED = { before: (): void => undefined, after: (): void => undefined };

/** Every order of every part of them. */
function orders(all: readonly number[]): number[][] {
  return [
    [],
    ...all.flatMap((first) => orders(all.filter((one) => one !== first)).map((rest) => [first, ...rest])),
  ];
}
