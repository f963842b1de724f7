// Every order of the steps of a scene's actors, up to so many preemptions and deaths. In each situation every actor is
// performed to its end once; on the way, wherever it meets what others do, the situation is kept in which it stops there,
// and gone on from later.
import { memoryIo } from '../../rig/memory-disk.ts';
import { type Journey, shuffled } from '../part.ts';
import { litterOf } from '../state.ts';
import { type Actor, type Answer, isLooking, perform, type Step, tellStep } from './actor.ts';
import { Footprint, meet } from './footprint.ts';
import { judgeAnswer, judgeEnd, judgeSight } from './judge.ts';
import { isSight } from './moments.ts';
import { die, isResult, ownerIn, type Scene } from './scene.ts';
import { isSerial, type SerialEnd, serialEnds } from './serial.ts';
import { keyOf, type Role, readyIn, type Situation, split, startOf } from './situation.ts';

export interface Bounds {
  readonly preemptions: number;
  readonly deaths: number;
}

export async function explore(scene: Scene, bounds: Bounds, journey: Journey): Promise<void> {
  const explorer = new Explorer(scene, journey, await serialEnds(scene));
  // Learns first where the actors can meet.
  await explorer.visit(startOf(scene, { preemptions: 0, deaths: 1 }));
  if (bounds.preemptions > 0) await explorer.visit(startOf(scene, bounds));
}

class Explorer {
  readonly #scene: Scene;
  readonly #journey: Journey;
  readonly #serial: readonly SerialEnd[];
  readonly #footprints: readonly Footprint[];
  readonly #known = new Set<string>();

  constructor(scene: Scene, journey: Journey, serial: readonly SerialEnd[]) {
    this.#scene = scene;
    this.#journey = journey;
    this.#serial = serial;
    this.#footprints = scene.actors.map(() => new Footprint());
  }

  /** In an order that chance decides: where there is not time for all, it is a sample of all. */
  async visit(situation: Situation): Promise<void> {
    const { isOver, random } = this.#journey;
    const key = keyOf(situation);
    if (isOver() || this.#known.has(key)) return;
    this.#known.add(key);
    if (situation.ready.length === 0) return this.#end(situation);
    const able = situation.ready.filter((who) => situation.roles[who]?.waitsFor === undefined);
    for (const who of shuffled(able, random))
      for (const next of shuffled(await this.#play(situation, who), random)) await this.visit(next);
  }

  /** Performs an actor to its end; returns the situations in which it was left, died or ended. */
  async #play(situation: Situation, who: number): Promise<Situation[]> {
    const actor = this.#actor(who);
    const now = split(situation);
    const found: Situation[] = [];
    let steps = 0;
    let { roles } = now;
    const ending = await perform(actor, now.world, now.roles[who]?.past ?? [], {
      before: (step, past) => {
        if (steps++ > 0) found.push(...this.#leave({ ...now, roles }, who, step, past));
      },
      after: (step) => {
        this.#footprints[who]?.add(step);
        roles = awaited(roles, step);
        now.trace.note(actor, step, now.world.disk);
      },
    });
    const { trace } = now;
    if (ending.kind === 'thrown') trace.wrong('other', `${actor.name} threw ${describe(ending.error)}`);
    const value = ending.kind === 'came to' ? ending.value : undefined;
    const result = isResult(value) ? value : undefined;
    if (result) judgeAnswer(trace, actor.name, result);
    if (isSight(value)) judgeSight(trace, actor.name, value);
    roles = roles.with(who, { past: [], state: 'ended', ...(result && { result }) });
    return [...found, { ...now, roles, ready: readyIn(roles), told: [...now.told, `${actor.name} ends`] }];
  }

  /** The situations in which an actor is left before a step, or is dead. */
  #leave(now: Situation, who: number, step: Step, past: readonly Answer[]): Situation[] {
    const { preemptions, deaths } = now.bounds;
    const actor = this.#actor(who);
    const at = `${past.length}, ${tellStep(step)}`;
    const rivals = readyIn(now.roles).filter((one) => one !== who && this.#footprints[one]?.meets(step));
    const left: Situation[] = [];
    if (preemptions > 0 && rivals.length > 0) {
      const roles = now.roles.with(who, { past, state: 'ready', waitsFor: step });
      const bounds = { preemptions: preemptions - 1, deaths };
      left.push({
        ...split(now),
        roles,
        ready: rivals,
        bounds,
        told: [...now.told, `${actor.name} to ${at}`],
      });
    }
    if (deaths > 0 && actor.kind === 'writer' && matters(step)) {
      const bounds = { preemptions, deaths: deaths - 1 };
      left.push(dead({ ...now, bounds }, who, actor, past, at));
      if (step.name === 'append') left.push(dead({ ...now, bounds }, who, actor, past, at, step));
    }
    return left;
  }

  async #end(situation: Situation): Promise<void> {
    const { world, trace, roles, told } = situation;
    const { tally } = this.#journey;
    // Where nothing was left, the next command would do nothing.
    if (litterOf(world).length > 0) await this.#finish(situation);
    const answers = new Map(
      roles.flatMap(({ result }, who) => (result ? [[this.#actor(who).name, result] as const] : [])),
    );
    judgeEnd(trace, answers);
    for (const path of litterOf(world)) trace.wrong('other', `left behind: .sow/local/${path}`);
    if (this.#serial.length > 0 && !isSerial(this.#serial, world, roles))
      trace.wrong('torn', 'no order of the commands, one after the other, comes to this');
    tally.schedules++;
    tally.acknowledged += [...answers.values()].filter(({ ok }) => ok).length;
    for (const residue of trace.residues) tally.residues.set(residue, (tally.residues.get(residue) ?? 0) + 1);
    const where = `${this.#scene.name}: ${told.join(' | ')}`;
    tally.violations.push(...trace.wrongs.map((wrong) => ({ ...wrong, where })));
  }

  async #finish({ world, trace }: Situation): Promise<void> {
    const { next } = this.#scene;
    const ending = await perform(next, world, [], {
      before: () => undefined,
      after: (step) => trace.note(next, step, world.disk),
    });
    if (ending.kind === 'thrown') trace.wrong('other', `${next.name} threw ${describe(ending.error)}`);
  }

  #actor(who: number): Actor {
    const actor = this.#scene.actors[who];
    if (!actor) throw new Error(`${this.#scene.name} has no actor ${who}`);
    return actor;
  }
}

/** Whom somebody has come in the way of waits for nothing more. */
function awaited(roles: readonly Role[], step: Step): readonly Role[] {
  if (!roles.some(({ waitsFor }) => waitsFor && meet(step, waitsFor))) return roles;
  return roles.map((role) =>
    role.waitsFor && meet(step, role.waitsFor) ? { ...role, waitsFor: undefined } : role,
  );
}

/** Killed before a look or a sync is as killed before the next change. */
function matters(step: Step): boolean {
  const isSync = step.name === 'sync' || step.name === 'syncFolder';
  return !isLooking(step) && !isSync && /\.sow\/(project|local\/(txn|lock$))/.test(step.path);
}

/** @param torn the append in the middle of which it was killed. */
function dead(
  now: Situation,
  who: number,
  actor: Actor,
  past: readonly Answer[],
  at: string,
  torn?: Step,
): Situation {
  const left = split(now);
  const text = torn?.text ?? '';
  if (torn) memoryIo(left.world.disk).append(torn.path, text.slice(0, text.length / 2));
  if (torn) left.trace.note(actor, torn, left.world.disk);
  const owner = past.map(({ step }) => ownerIn(step)).findLast((name) => name !== undefined);
  if (owner !== undefined) die(left.world, owner);
  left.trace.dead = new Set([...left.trace.dead, actor.name]);
  const roles = now.roles.with(who, { past: [], state: 'dead' });
  const told = [...now.told, `${actor.name} dies ${torn ? 'in' : 'before'} ${at}`];
  return { ...left, roles, ready: readyIn(roles), told };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
