// How people and agents are called: an actor's name without the task it works on, and when two names mean the same.
import { kindOf } from '../actor.ts';

const TASK = /\/[a-z0-9_-]+\/\d{3}$/;

/** `agent:implementer/implementation/010` → `agent:implementer`; whoever it is stays the same on every task. */
export function personOf(actor: string): string {
  return actor.replace(TASK, '');
}

/** `backend_dev` and `agent:backend_dev` are the same; `human:ada` and `agent:ada` are not. */
export function isSamePerson(left: string, right: string): boolean {
  const [a, b] = [personOf(left), personOf(right)];
  if (a === b) return true;
  return (hasKind(a) !== hasKind(b) || !hasKind(a)) && bare(a).toLowerCase() === bare(b).toLowerCase();
}

/** As the seed's files name whoever did something: an agent by its bare name. */
export function shortName(actor: string): string {
  const person = personOf(actor);
  return kindOf(person) === 'agent' ? bare(person) : person;
}

/** Whether a name can stand for somebody: no path leads out of it, and it is one line. */
export function isName(name: string): boolean {
  const steps = name.split('/');
  return /^[\p{L}\d_][\p{L}\d ._:@/+-]*$/u.test(name) && !steps.some((step) => /^\.*$/.test(step));
}

function hasKind(name: string): boolean {
  return /^(human|agent):/.test(name);
}

function bare(name: string): string {
  return name.replace(/^(human|agent):/, '');
}
