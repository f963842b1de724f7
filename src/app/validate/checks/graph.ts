// What the graph gets wrong over several texts: dangling and ambiguous references, cycles, a key that two tasks have.
// State files and plans are held to the same rules; where a fault is shown, the caller says.
import type { Diagnostic, Place } from '../../../base/diagnostic.ts';
import { nearest } from '../../../base/suggest.ts';
import type { Path } from '../../../document/yaml/locate.ts';
import type { Dependency } from '../../../model/generated/types.ts';
import {
  type Board,
  type BoardTask,
  type Edge,
  edgesOf,
  parentRef,
  resolve,
} from '../../../model/graph/board.ts';
import { cycles, waitsFor } from '../../../model/graph/cycles.ts';
import { ancestors } from '../../../model/graph/tree/tree.ts';

/** The texts in which the nodes of a graph stand: `<phase>/<NNN>` or `phase:<name>`, as in model/cycles.ts. */
export interface GraphTexts {
  /** Where a part of a node's text stands; undefined where the node has none, and then nothing is said of it. */
  place(node: string, path: Path, part?: 'key' | 'value'): Place | undefined;
  /** What the text calls the node. */
  name(node: string): string;
}

export function graphFaults(board: Board, texts: GraphTexts): Diagnostic[] {
  return [
    ...nodesOf(board).flatMap((node) => edgeFaults(board, node, texts)),
    ...doubledFaults(board, texts, 'key', ({ key }) => key),
    ...doubledFaults(board, texts, 'external_id', ({ state }) => state?.external_id),
    ...cycleFaults(board, texts),
  ];
}

interface Node {
  readonly name: string;
  /** Where its short references are looked up first. */
  readonly phase: string | undefined;
  readonly dependsOn: readonly Dependency[] | undefined;
  readonly parent: string | undefined;
}

function nodesOf(board: Board): Node[] {
  return [
    ...board.phases.map(({ name, state }) => ({
      name: `phase:${name}`,
      phase: undefined,
      dependsOn: state?.depends_on,
      parent: undefined,
    })),
    ...board.tasks.map(({ ref, phase, state }) => ({
      name: ref,
      phase,
      dependsOn: state?.depends_on,
      parent: state?.parent_id,
    })),
  ];
}

function edgeFaults(board: Board, node: Node, texts: GraphTexts): Diagnostic[] {
  const faults = edgesOf(node.dependsOn).flatMap((edge, index): Diagnostic[] => {
    const at = (): Place | undefined => texts.place(node.name, ['depends_on', index]);
    if (edge.to === 'task') return targetFaults(board, node, edge.ref, at, texts);
    const names = board.phases.map(({ name }) => name);
    if (names.includes(edge.phase)) return [];
    const nodes = new Map(names.map((name) => [name, `phase:${name}`]));
    return missing(texts, `there is no phase ${edge.phase}`, edge.phase, nodes, at);
  });
  if (node.parent === undefined) return faults;
  const at = (): Place | undefined => texts.place(node.name, ['parent_id']);
  return [...faults, ...targetFaults(board, node, node.parent, at, texts)];
}

function targetFaults(
  board: Board,
  node: Node,
  ref: string,
  at: () => Place | undefined,
  texts: GraphTexts,
): Diagnostic[] {
  const targets = resolve(board, ref, node.phase);
  if (targets.length === 1) return [];
  if (targets.length === 0) return missing(texts, `there is no task ${ref}`, ref, namesOf(board, ref), at);
  const candidates = targets.map((target) => target.ref).join(' or ');
  return placed(at(), (place) => ({
    code: 'SOW304',
    severity: 'error',
    message: `${ref} can mean ${candidates}`,
    at: place,
    help: 'write phase/id',
    related: targets.flatMap((target) =>
      placed(texts.place(target.ref, ['id'], 'key'), (found) => ({
        message: `${target.ref} stands`,
        at: found,
      })),
    ),
  }));
}

/** The names that a reference may be a slip of, as it was written: with the phase or without. */
function namesOf({ tasks }: Board, ref: string): ReadonlyMap<string, string> {
  return new Map(
    tasks.flatMap(({ id, key, ref: full }): [string, string][] =>
      ref.includes('/') ? [[full, full]] : [[id, full], ...(key ? [[key, full] as [string, string]] : [])],
    ),
  );
}

/** @param names of what there is, each with its node. */
function missing(
  { place }: GraphTexts,
  message: string,
  ref: string,
  names: ReadonlyMap<string, string>,
  at: () => Place | undefined,
): Diagnostic[] {
  const [near] = nearest(ref, [...names.keys()]);
  const other = near === undefined ? undefined : place(names.get(near) ?? '', ['id'], 'key');
  return placed(at(), (from) => ({
    code: 'SOW301',
    severity: 'error',
    message,
    at: from,
    ...(near !== undefined && { help: `did you mean ${near}?` }),
    ...(other && { related: [{ message: `${near} stands`, at: other }] }),
  }));
}

/** Two nodes with one name. @param nameOf undefined where a task has none */
function doubledFaults(
  { tasks }: Board,
  { place }: GraphTexts,
  field: 'key' | 'external_id',
  nameOf: (task: BoardTask) => string | undefined,
): Diagnostic[] {
  const first = new Map<string, string>();
  return tasks.flatMap((task): Diagnostic[] => {
    const name = nameOf(task);
    const other = name === undefined ? undefined : first.get(name);
    if (name !== undefined && other === undefined) first.set(name, task.ref);
    if (other === undefined) return [];
    const related = placed(place(other, [field]), (at) => ({ message: 'the other one', at }));
    return placed(place(task.ref, [field]), (at) => ({
      ...(field === 'key' ? DOUBLED_KEY : DOUBLED_EXTERNAL),
      message: `the ${field} ${name} belongs to ${other} too`,
      at,
      ...(related.length > 0 && { related }),
    }));
  });
}

const DOUBLED_KEY = { code: 'SOW305', severity: 'error', help: 'keys are unique in a project' } as const;
const DOUBLED_EXTERNAL = {
  code: 'SOW306',
  severity: 'warning',
  help: 'one task stands for one thing elsewhere',
} as const;

function cycleFaults(board: Board, { place, name }: GraphTexts): Diagnostic[] {
  return cycles(waitsFor(board)).flatMap((path): Diagnostic[] => {
    const [first, ...others] = path.slice(1).flatMap((to, index) => {
      const from = path[index] ?? '';
      const written = writtenAt(board, from, to);
      return placed(written && place(written.node, written.field), (at) => ({
        message: `${name(from)} → ${name(to)}`,
        at,
      }));
    });
    if (!first) return [];
    return [
      {
        code: 'SOW302',
        severity: 'error',
        message: `a cycle: ${path.map(name).join(' → ')}`,
        at: first.at,
        help: 'drop one of these edges',
        related: others,
      },
    ];
  });
}

/** The text that makes one node wait for another: its own edge, one of what it stands below, or a child's `parent_id`. */
function writtenAt(
  board: Board,
  from: string,
  to: string,
): { readonly node: string; readonly field: Path } | undefined {
  const task = board.byRef.get(from);
  const phase = board.phases.find(({ name }) => name === (task?.phase ?? from.slice('phase:'.length)));
  const owners = [
    ...(task ? [task, ...ancestors(board, task)] : []).map(({ ref, state, phase }) => ({
      node: ref,
      state,
      phase,
    })),
    ...(phase ? [{ node: `phase:${phase.name}`, state: phase.state, phase: undefined }] : []),
  ];
  for (const { node, state, phase } of owners) {
    const index = edgesOf(state?.depends_on).findIndex((edge) => leadsTo(board, edge, to, phase));
    if (index >= 0) return { node, field: ['depends_on', index] };
  }
  const child = board.byRef.get(to);
  // That a phase waits for its tasks stands nowhere.
  return child && parentRef(board, child) === from ? { node: to, field: ['parent_id'] } : undefined;
}

function leadsTo(board: Board, edge: Edge, to: string, from: string | undefined): boolean {
  if (edge.to === 'phase') return to === `phase:${edge.phase}`;
  return edge.hard && resolve(board, edge.ref, from).some(({ ref }) => ref === to);
}

function placed<T>(at: Place | undefined, make: (at: Place) => T): T[] {
  return at ? [make(at)] : [];
}
