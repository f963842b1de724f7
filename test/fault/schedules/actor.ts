// Somebody who acts on a world step by step and can be left at any step: whoever goes on is performed again from its start,
// and its first steps get the answers that they got then. So any code can be interleaved, as long as the same answers
// lead it to the same steps.
import type { Io } from '../../../src/base/io.ts';
import { type Call, hookedIo, isLook } from '../../rig/hooked-io.ts';
import { memoryIo } from '../../rig/memory-disk.ts';
import type { World } from '../world.ts';

export interface Actor {
  readonly name: string;
  /** Readers and writers are sow's own code; editors and git are hands. */
  readonly kind: 'writer' | 'reader' | 'editor' | 'git';
  readonly act: (means: Means) => unknown;
}

/** All that an actor has of the world. */
export interface Means {
  readonly io: Io;
  readonly head: () => string | null;
  readonly moveHead: (branch: string) => void;
}

export type Step = Omit<Call, 'name'> & { readonly name: Call['name'] | 'head' | 'move head' };

export type Answer =
  | { readonly step: Step; readonly value: unknown }
  | { readonly step: Step; readonly error: unknown };

export interface Watch {
  /** @param past with which the actor goes on from here. */
  before(step: Step, past: readonly Answer[]): void;
  after(step: Step): void;
}

export type Ending =
  | { readonly kind: 'came to'; readonly value: unknown }
  | { readonly kind: 'thrown'; readonly error: unknown };

export function isLooking(step: Step): boolean {
  return step.name === 'head' || (step.name !== 'move head' && isLook({ name: step.name }));
}

/** Performs an actor from where it was left to its end. */
export async function perform(
  actor: Actor,
  world: World,
  past: readonly Answer[],
  watch: Watch,
): Promise<Ending> {
  const answers: Answer[] = [];
  let strayed: Error | undefined;
  const answer = (step: Step, take: () => unknown): unknown => {
    const known = past[answers.length];
    if (known && !isSame(known.step, step))
      strayed ??= new Error(`${actor.name} strays: ${tellStep(step)} instead of ${tellStep(known.step)}`);
    if (!known) watch.before(step, [...answers]);
    const given = known ?? attempt(step, take);
    answers.push(given);
    if (!known) watch.after(step);
    if ('error' in given) throw given.error;
    return given.value;
  };
  const ending = await endingOf(() => actor.act(meansOf(world, answer)));
  if (strayed) throw strayed;
  return ending;
}

function meansOf(world: World, answer: (step: Step, take: () => unknown) => unknown): Means {
  const step = (name: 'head' | 'move head', text?: string): Step => ({
    ...{ name, path: 'HEAD', to: undefined, text },
  });
  return {
    io: hookedIo(memoryIo(world.disk), answer),
    head: () => {
      const branch = answer(step('head'), () => world.head);
      return typeof branch === 'string' ? branch : null;
    },
    moveHead: (branch) => {
      answer(step('move head', branch), () => {
        world.head = branch;
      });
    },
  };
}

function attempt(step: Step, take: () => unknown): Answer {
  try {
    return { step, value: take() };
  } catch (error) {
    return { step, error };
  }
}

async function endingOf(act: () => unknown): Promise<Ending> {
  try {
    return { kind: 'came to', value: await act() };
  } catch (error) {
    return { kind: 'thrown', error };
  }
}

function isSame(a: Step, b: Step): boolean {
  return a.name === b.name && a.path === b.path && a.to === b.to && a.text === b.text;
}

export function tellStep({ name, path, to }: Step): string {
  const short = (one: string): string => one.replace(/^.*\.sow\//, '');
  return to === undefined ? `${name} ${short(path)}` : `${name} ${short(path)} to ${short(to)}`;
}
