// The steps of a workflow in the order in which they may run: by levels, each behind those that it depends on.
import type { Workflow } from '../generated/types.ts';
import { components, isTangled } from '../graph/cycles.ts';

export interface DependencyGraph {
  /** Keys, in the order of the file within a level; steps of a cycle, and those behind one, are in none. */
  readonly levels: readonly (readonly string[])[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** Closed paths: the first key stands at the end again. */
  readonly cycles: readonly (readonly string[])[];
}

type Steps = Pick<Workflow, 'steps'>;

/** Kahn's algorithm; dependencies that are no steps are left out. */
export function dependencyGraph({ steps }: Steps): DependencyGraph {
  const needs = needsOf({ steps });
  const placed = new Set<string>();
  const levels: string[][] = [];
  for (let rest = [...needs.keys()]; rest.length > 0; ) {
    const level = rest.filter((key) => (needs.get(key) ?? []).every((one) => placed.has(one)));
    if (level.length === 0) break;
    for (const key of level) placed.add(key);
    levels.push(level);
    rest = rest.filter((key) => !placed.has(key));
  }
  const edges = [...needs].flatMap(([to, from]) => from.map((one) => ({ from: one, to })));
  return { levels, edges, cycles: placed.size === needs.size ? [] : cyclesIn(needs) };
}

function needsOf({ steps }: Steps): Map<string, readonly string[]> {
  const keys = new Set(steps.map(({ key }) => key));
  return new Map(
    steps.map(({ key, dependencies = [] }) => [
      key,
      [...new Set(dependencies)].filter((one) => keys.has(one)),
    ]),
  );
}

function cyclesIn(needs: ReadonlyMap<string, readonly string[]>): string[][] {
  return components(needs)
    .filter((component) => isTangled(needs, component))
    .map((component) => circle(needs, new Set(component), [...component].sort()[0] ?? ''));
}

/** A way round within the component, by the first edge that leads on. */
function circle(
  needs: ReadonlyMap<string, readonly string[]>,
  inside: ReadonlySet<string>,
  start: string,
): string[] {
  const from = new Map<string, string>();
  const queue = [start];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    for (const next of needs.get(key) ?? []) {
      if (next === start) return [...trail(from, start, key), start];
      if (!inside.has(next) || from.has(next)) continue;
      from.set(next, key);
      queue.push(next);
    }
  }
  return [start];
}

function trail(from: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const path = [end];
  for (let key = end; key !== start; path.unshift(key)) key = from.get(key) ?? start;
  return path;
}

/** All steps that a step waits for, however far up. */
export function ancestorsOf({ steps }: Steps, key: string): ReadonlySet<string> {
  return reach(needsOf({ steps }), key);
}

/** All steps that wait for a step. */
export function descendantsOf({ steps }: Steps, key: string): ReadonlySet<string> {
  const behind = new Map<string, string[]>();
  for (const [to, needs] of needsOf({ steps }))
    for (const from of needs) behind.set(from, [...(behind.get(from) ?? []), to]);
  return reach(behind, key);
}

function reach(graph: ReadonlyMap<string, readonly string[]>, start: string): ReadonlySet<string> {
  const met = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (met.has(key)) continue;
    met.add(key);
    open.push(...(graph.get(key) ?? []));
  }
  return met;
}
