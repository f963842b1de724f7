// Whether a project type can be lived through: names that lead nowhere, states that nobody reaches or leaves, guards that
// can never hold. The schema has accepted the file; each fault says at which of its places it stands.
import { nearest } from '../../base/suggest.ts';
import type { ProjectType, TypeGuard, TypePhase } from '../generated/types.ts';

export type TypePlace = readonly (string | number)[];

export interface TypeFault {
  readonly kind: 'unknown-name' | 'unreachable' | 'dead-end' | 'never-holds';
  readonly at: TypePlace;
  readonly message: string;
  readonly help?: string;
}

export function typeFaults(type: ProjectType): TypeFault[] {
  return [...nameFaults(type), ...twiceFaults(type), ...pathFaults(type), ...guardFaults(type)];
}

function nameFaults(type: ProjectType): TypeFault[] {
  const states = type.states.map(({ name }) => name);
  const phases = type.phases.map(({ name }) => name);
  return [
    ...unknown('state', type.initial, states, ['initial']),
    ...eachEvent(type).flatMap(({ event: { to, guards = [], effects = [] }, at }) => [
      ...unknown('state', to, states, [...at, 'to']),
      ...guards.flatMap(({ phase }, i) => unknown('phase', phase, phases, [...at, 'guards', i, 'phase'])),
      ...effects.flatMap(({ phase, from }, i) => [
        ...unknown('phase', phase, phases, [...at, 'effects', i, 'phase']),
        ...(from === undefined ? [] : unknown('phase', from, phases, [...at, 'effects', i, 'from'])),
      ]),
    ]),
  ];
}

function unknown(what: string, name: string, known: readonly string[], at: TypePlace): TypeFault[] {
  if (known.includes(name)) return [];
  const [near] = nearest(name, known);
  const message = `the type has no ${what} ${name}`;
  return [{ kind: 'unknown-name', at, message, ...(near && { help: `did you mean ${near}?` }) }];
}

function twiceFaults({ phases, states }: ProjectType): TypeFault[] {
  const twice = (what: string, names: readonly string[], at: (index: number) => TypePlace): TypeFault[] =>
    names.flatMap((name, i): TypeFault[] =>
      names.indexOf(name) === i
        ? []
        : [
            {
              kind: 'unreachable',
              at: at(i),
              message: `there is an earlier ${what} ${name}, which is taken`,
            },
          ],
    );
  return [
    ...twice('phase', names(phases), (i) => ['phases', i, 'name']),
    ...twice('state', names(states), (i) => ['states', i, 'name']),
    ...states.flatMap(({ events = [] }, i) => {
      const named = events.map(({ event }) => event);
      return twice('event', named, (k) => ['states', i, 'events', k, 'event']);
    }),
  ];
}

function names(things: readonly { readonly name: string }[]): string[] {
  return things.map(({ name }) => name);
}

function pathFaults(type: ProjectType): TypeFault[] {
  const ends = type.states.filter(({ end }) => end).map(({ name }) => name);
  const forward = closure([type.initial], edges(type));
  const backward = closure(
    ends,
    edges(type).map(({ from, to }) => ({ from: to, to: from })),
  );
  return type.states.flatMap(({ name, events = [], end }, i): TypeFault[] => {
    const at: TypePlace = ['states', i, 'name'];
    if (!forward.has(name))
      return [{ kind: 'unreachable', at, message: `no event leads from ${type.initial} to ${name}` }];
    if (end || backward.has(name)) return [];
    const message =
      events.length === 0 ? `no event leads out of ${name}` : `no event leads from ${name} to an end`;
    return [{ kind: 'dead-end', at, message, help: 'give it an event, or mark it with end: true' }];
  });
}

interface StateEdge {
  readonly from: string;
  readonly to: string;
}

function edges({ states }: ProjectType): StateEdge[] {
  return states.flatMap(({ name, events = [] }) => events.map(({ to }) => ({ from: name, to })));
}

function closure(from: readonly string[], along: readonly StateEdge[]): ReadonlySet<string> {
  const reached = new Set(from);
  for (const name of reached) for (const edge of along) if (edge.from === name) reached.add(edge.to);
  return reached;
}

function guardFaults(type: ProjectType): TypeFault[] {
  return eachEvent(type).flatMap(({ event: { guards = [] }, at }) =>
    guards.flatMap((guard, i): TypeFault[] => {
      const phase = type.phases.find(({ name }) => name === guard.phase);
      const why = phase && (neverHolds(type, phase, guard) ?? contradiction(guard, guards.slice(0, i)));
      return why ? [{ kind: 'never-holds', at: [...at, 'guards', i, 'guard'], message: why }] : [];
    }),
  );
}

/** Why a guard can never hold, by the phase it looks at. */
function neverHolds(type: ProjectType, phase: TypePhase, guard: TypeGuard): string | undefined {
  switch (guard.guard) {
    case 'tasks_ended':
    case 'tasks_completed':
    case 'some_task_completed':
    case 'tasks_marked':
      if (!phase.tasks) return `no tasks belong into ${phase.name}, so ${guard.guard} never holds`;
      return guard.guard !== 'tasks_ended' && phase.enabled === false && !isStarted(type, phase.name)
        ? `nothing starts ${phase.name}, so none of its tasks can be completed`
        : undefined;
    case 'output_approved':
    case 'outputs_approved':
    case 'reviewed': {
      const wanted = guard.type ?? (guard.guard === 'reviewed' ? 'review' : undefined);
      return wanted === undefined || (phase.outputs ?? [wanted]).includes(wanted)
        ? undefined
        : `${phase.name} takes no outputs of the type ${wanted}, so ${guard.guard} never holds`;
    }
    case 'phase_marked':
      return markFault(phase, guard);
    default:
      return undefined;
  }
}

function markFault(phase: TypePhase, { key = '', value = true }: TypeGuard): string | undefined {
  if (!phase.metadata) return undefined;
  const kind = phase.metadata[key];
  if (kind === undefined) return `the metadata of ${phase.name} has no key ${key}`;
  const holds =
    kind === 'int' ? typeof value === 'number' : typeof value === (kind === 'bool' ? 'boolean' : kind);
  return holds
    ? undefined
    : `metadata.${key} of ${phase.name} is of the kind ${kind}, never ${String(value)}`;
}

/** Two guards of one event that ask for different things at one place. */
function contradiction(guard: TypeGuard, earlier: readonly TypeGuard[]): string | undefined {
  const { guard: kind, phase, key, value = true, assessment } = guard;
  const other = earlier.find(
    (one) =>
      one.guard === kind &&
      one.phase === phase &&
      one.key === key &&
      ((one.value ?? true) !== value || one.assessment !== assessment),
  );
  return other && `it contradicts another ${kind} of the same event`;
}

function isStarted(type: ProjectType, phase: string): boolean {
  return eachEvent(type).some(({ event: { effects = [] } }) =>
    effects.some((effect) => effect.phase === phase && effect.effect === 'start'),
  );
}

function eachEvent({ states }: ProjectType) {
  return states.flatMap(({ events = [] }, i) =>
    events.map((event, k) => ({ event, at: ['states', i, 'events', k] as TypePlace })),
  );
}
