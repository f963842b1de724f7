// Who does something: attribution, not authentication.
import { slug } from '../base/id.ts';

export type ActorKind = 'human' | 'agent' | 'orchestrator' | 'hand';

export function kindOf(actor: string): ActorKind {
  if (actor.startsWith('human:')) return 'human';
  if (actor.startsWith('agent:')) return 'agent';
  return actor === 'orchestrator' ? 'orchestrator' : 'hand';
}

/** An edit by hand counts as a person's. */
export function isPerson(actor: string): boolean {
  const kind = kindOf(actor);
  return kind === 'human' || kind === 'hand';
}

/** The role of `agent:<role>[/…]`; undefined for anyone else. */
export function roleOf(actor: string): string | undefined {
  return kindOf(actor) === 'agent' ? actor.slice('agent:'.length).split('/')[0] : undefined;
}

/** The actor that a run of a role on a task works as; a role may hold what no actor's name does. */
export function runActor(role: string, taskRef: string): string {
  return `agent:${slug(role) || 'agent'}/${taskRef}`;
}
