// What the graph gets wrong over several texts: dangling and ambiguous references, cycles, a key that two tasks have.
// State files and plans are held to the same rules; where a fault is shown, the caller says.
import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import { nearest } from '../../base/suggest.ts';
import type { Path } from '../../document/yaml/locate.ts';
import type { Dependency } from '../../model/generated/types.ts';
import { type Board, edgesOf, resolve } from '../../model/graph/board.ts';
import { cycles, waitsFor } from '../../model/graph/cycles.ts';

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
    ...keyFaults(board, texts),
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
    if (edge.to === 'task') return targetFaults(board, node, edge.ref, at);
    const names = board.phases.map(({ name }) => name);
    return names.includes(edge.phase)
      ? []
      : missing(`there is no phase ${edge.phase}`, edge.phase, names, at);
  });
  if (node.parent === undefined) return faults;
  return [...faults, ...targetFaults(board, node, node.parent, () => texts.place(node.name, ['parent_id']))];
}

function targetFaults(board: Board, node: Node, ref: string, at: () => Place | undefined): Diagnostic[] {
  const targets = resolve(board, ref, node.phase);
  if (targets.length === 1) return [];
  if (targets.length === 0) {
    const names = board.tasks.flatMap(({ id, key }) => (key ? [id, key] : [id]));
    return missing(`there is no task ${ref}`, ref, names, at);
  }
  const candidates = targets.map((target) => target.ref).join(' or ');
  return placed(at(), (place) => ({
    code: 'SOW304',
    severity: 'error',
    message: `${ref} can mean ${candidates}`,
    at: place,
    help: 'write phase/id',
  }));
}

function missing(
  message: string,
  ref: string,
  names: readonly string[],
  at: () => Place | undefined,
): Diagnostic[] {
  const [near] = nearest(ref, names);
  const help = near ? { help: `did you mean ${near}?` } : {};
  return placed(at(), (place) => ({ code: 'SOW301', severity: 'error', message, at: place, ...help }));
}

function keyFaults({ tasks }: Board, { place }: GraphTexts): Diagnostic[] {
  const first = new Map<string, string>();
  return tasks.flatMap(({ key, ref }): Diagnostic[] => {
    if (key === undefined) return [];
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, ref);
      return [];
    }
    const related = placed(place(other, ['key']), (at) => ({ message: 'the other one', at }));
    return placed(place(ref, ['key']), (at) => ({
      code: 'SOW305',
      severity: 'error',
      message: `the key ${key} belongs to ${other} too`,
      at,
      help: 'keys are unique in a project',
      ...(related.length > 0 && { related }),
    }));
  });
}

function cycleFaults(board: Board, { place, name }: GraphTexts): Diagnostic[] {
  return cycles(waitsFor(board)).flatMap((path): Diagnostic[] => {
    const [first, ...rest] = path
      .slice(0, -1)
      .flatMap((node) => placed(place(node, ['depends_on'], 'key'), (at) => ({ message: name(node), at })));
    if (!first) return [];
    return [
      {
        code: 'SOW302',
        severity: 'error',
        message: `a cycle: ${path.map(name).join(' → ')}`,
        at: first.at,
        help: 'drop one of these edges',
        related: rest,
      },
    ];
  });
}

function placed<T>(at: Place | undefined, make: (at: Place) => T): T[] {
  return at ? [make(at)] : [];
}
