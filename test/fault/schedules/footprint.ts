// What steps have to do with each other. Two that have nothing to do with each other may change places without any
// difference, so that an actor need be left only before a step that meets another actor's.
import { dirname } from 'node:path/posix';
import type { Step } from './actor.ts';
import { pathBehind } from './hands.ts';

type Use = 'look' | 'change';

/** Of everything that an actor has ever looked at or changed in a scene, how. */
export class Footprint {
  readonly #uses = new Map<string, Use>();

  add(step: Step): void {
    for (const [thing, use] of usesOf(step))
      if (use === 'change' || !this.#uses.has(thing)) this.#uses.set(thing, use);
  }

  meets(step: Step): boolean {
    return usesOf(step).some(([thing, use]) => {
      const theirs = this.#uses.get(thing);
      return theirs !== undefined && (use === 'change' || theirs === 'change');
    });
  }
}

export function meet(a: Step, b: Step): boolean {
  const footprint = new Footprint();
  footprint.add(a);
  return footprint.meets(b);
}

/** A name, what it stands for included, and the listing of a folder are two things. */
function usesOf({ name, path, to }: Step): (readonly [thing: string, use: Use])[] {
  const here = pathBehind(path);
  switch (name) {
    case 'list':
      return [
        [listing(here), 'look'],
        [here, 'look'],
      ];
    case 'read':
    case 'stat':
    case 'head':
    case 'sync':
    case 'syncFolder':
      return [[here, 'look']];
    case 'cut':
    case 'move head':
      return [[here, 'change']];
    case 'rename':
    case 'link':
      return [...changed(here), ...changed(pathBehind(to ?? ''))];
    case 'rmdir':
      return [...changed(here), [listing(here), 'look']];
    default:
      return changed(here);
  }
}

function changed(path: string): (readonly [string, Use])[] {
  return [
    [path, 'change'],
    [listing(dirname(path)), 'change'],
    [dirname(path), 'look'],
  ];
}

function listing(folder: string): string {
  return `${folder}/`;
}
