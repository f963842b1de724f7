// Path → byte range in the text of a parsed document.
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Range } from './fault.ts';
import { nextLine } from './lines.ts';
import type { Parsed } from './parse.ts';

export type Path = readonly (string | number)[];

/** The value at a path; the nearest enclosing value where the path ends early. */
export function valueRange({ yaml, text }: Parsed, path: Path): Range {
  let node: unknown = yaml?.contents;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined) break;
    node = next;
  }
  const range = (node as Node | undefined)?.range;
  if (!range) return [0, 0];
  return trimmed(text, range[0], range[1]);
}

/** The key of the last step of a path; the value's range where it is no field. */
export function keyRange(parsed: Parsed, path: Path): Range {
  const pair = pairAt(parsed, path);
  const range = isScalar(pair?.key) ? pair.key.range : undefined;
  return range ? [range[0], range[1]] : valueRange(parsed, path);
}

/** The first line that holds a field. */
export function firstLineRange(parsed: Parsed): Range {
  const [from] = valueRange(parsed, []);
  return trimmed(parsed.text, from, nextLine(parsed.text, from));
}

/** The source text of a scalar, as it was typed. */
export function sourceText(parsed: Parsed, path: Path): string {
  const [from, to] = valueRange(parsed, path);
  return parsed.text.slice(from, to);
}

export function pairAt({ yaml }: Parsed, path: Path): Pair | undefined {
  let node: unknown = yaml?.contents;
  for (const step of path.slice(0, -1)) node = child(node, step);
  return isMap(node) ? fieldsOf(node).get(path.at(-1)) : undefined;
}

/** The node at a path. */
export function mappingAt({ yaml }: Parsed, path: Path): unknown {
  return path.reduce<unknown>(child, yaml?.contents);
}

function child(node: unknown, step: string | number): unknown {
  if (isMap(node)) return fieldsOf(node).get(step)?.value ?? undefined;
  if (isSeq(node)) return node.items[Number(step)];
  return undefined;
}

const FIELDS = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

/** By name, so that many faults in a large mapping do not take the square of their number. */
function fieldsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = FIELDS.get(map);
  if (known) return known;
  const fields = new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
  FIELDS.set(map, fields);
  return fields;
}

/** A block collection's range runs to the start of what follows; the fault is shown on its own lines only. */
function trimmed(text: string, from: number, to: number): Range {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end--;
  return [from, end];
}
