// What is wrong with a plan beyond its schema, all of it at once and each at its place in the plan's own text.
import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import { nearest } from '../../base/suggest.ts';
import type { Path } from '../../document/yaml/locate.ts';
import type { Board } from '../../model/graph/board.ts';
import { graphFaults } from '../validate/checks/graph.ts';
import type { PlanSource } from './read-plan.ts';

/** Keys and phases that stand twice. */
export function doubledNames(source: PlanSource): Diagnostic[] {
  const { phases = [], tasks } = source.plan;
  return [
    ...doubled(
      source,
      phases.map(({ name }, index) => ({ name, path: ['phases', index, 'name'] })),
      'phase',
    ),
    ...doubled(
      source,
      tasks.map(({ key }, index) => ({ name: key, path: ['tasks', index, 'key'] })),
      'key',
    ),
  ];
}

/** @param known phases that stand or that the plan makes. */
export function unknownPhases(source: PlanSource, known: readonly string[]): Diagnostic[] {
  return source.plan.tasks.flatMap(({ phase }, index): Diagnostic[] => {
    if (phase === undefined || known.includes(phase)) return [];
    const [near] = nearest(phase, known);
    return [
      {
        code: 'SOW301',
        severity: 'error',
        message: `there is no phase ${phase}`,
        at: source.place(['tasks', index, 'phase']),
        help: near ? `did you mean ${near}?` : 'add it under phases: in the plan',
      },
    ];
  });
}

/**
 * Edges that lead nowhere or in a circle.
 * @param board as it will be
 * @param refs the references of the plan's tasks, in its order
 */
export function planGraphFaults(source: PlanSource, board: Board, refs: readonly string[]): Diagnostic[] {
  const nodes = new Map<string, Path>([
    ...(source.plan.phases ?? []).map(({ name }, index) => [`phase:${name}`, ['phases', index]] as const),
    ...refs.map((ref, index) => [ref, ['tasks', index]] as const),
  ]);
  const place = (node: string, path: Path): Place | undefined => {
    const at = nodes.get(node);
    return at && source.place([...at, ...path]);
  };
  const name = (node: string): string => source.plan.tasks[refs.indexOf(node)]?.key ?? node;
  return graphFaults(board, { place, name });
}

interface Name {
  readonly name: string;
  readonly path: Path;
}

function doubled({ place }: PlanSource, names: readonly Name[], what: string): Diagnostic[] {
  const first = new Map<string, Path>();
  return names.flatMap(({ name, path }): Diagnostic[] => {
    const other = first.get(name);
    if (!other) {
      first.set(name, path);
      return [];
    }
    return [
      {
        code: 'SOW305',
        severity: 'error',
        message: `the ${what} ${name} stands twice in the plan`,
        at: place(path),
        help: 'give each a name of its own',
        related: [{ message: 'the first', at: place(other) }],
      },
    ];
  });
}
