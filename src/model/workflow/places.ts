// Places in the texts of a workflow: {{input}}, {{step.result}}, {{step.result.path}}, {{context.key}}, {{item}}, {{index}}, each
// with {{… | default: value}} where that may be missing. What is filled in is never read again.
import { valueAt } from '../template.ts';

export interface Place {
  /** As it is written, with the braces. */
  readonly text: string;
  /** Without the braces and the default, as it is written. */
  readonly name: string;
  readonly root: string;
  readonly path: readonly string[];
  /** Undefined where it has none. */
  readonly fallback: { readonly value: unknown } | undefined;
}

const PLACE = /\{\{([\s\S]*?)\}\}/g;
const WHOLE = /^\s*\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/;

/** Each of them, in their order. */
export function placesIn(text: string): Place[] {
  return [...text.matchAll(PLACE)].map(([, inner = '']) => readPlace(inner));
}

/** Where a text is one place and nothing else. */
export function onlyPlace(text: string): Place | undefined {
  const inner = WHOLE.exec(text)?.[1];
  return inner === undefined ? undefined : readPlace(inner);
}

function readPlace(inner: string): Place {
  const bar = inner.indexOf('|');
  const name = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  const filter = bar < 0 ? undefined : /^\s*default\s*:([\s\S]*)$/.exec(inner.slice(bar + 1));
  const [root = '', ...path] = name.split('.');
  // A filter that is not known makes the whole no name of anything.
  const text = `{{${inner}}}`;
  if (bar >= 0 && !filter)
    return { text, name: inner.trim(), root: inner.trim(), path: [], fallback: undefined };
  const fallback = filter ? { value: literal(filter[1]?.trim() ?? '') } : undefined;
  return { text, name, root, path, fallback };
}

/** JSON, else the words as they stand. */
export function literal(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.replace(/^'([\s\S]*)'$/, '$1');
  }
}

/** What places are filled from. */
export interface Scope {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** By the keys of steps that have ended with a result. */
  readonly results: ReadonlyMap<string, unknown>;
  readonly context: unknown;
  readonly item?: { readonly value: unknown; readonly index: number } | undefined;
}

/** Undefined where it leads nowhere and has no default. */
export function valueFor(place: Place, scope: Scope): unknown {
  const value = found(place, scope);
  return value === undefined ? place.fallback?.value : value;
}

function found({ root, path }: Place, { inputs, results, context, item }: Scope): unknown {
  if (item && root === 'item') return valueAt(item.value, path);
  if (item && root === 'index' && path.length === 0) return item.index;
  if (root === 'context') return valueAt(context, path);
  if (path[0] === 'result') return results.has(root) ? valueAt(results.get(root), path.slice(1)) : undefined;
  return Object.hasOwn(inputs, root) ? valueAt(inputs[root], path) : undefined;
}

export interface Rendered {
  readonly text: string;
  /** The names of places that have no value. */
  readonly missing: readonly string[];
}

/** Texts stand as they are, other values as JSON. */
export function render(text: string, scope: Scope): Rendered {
  const missing = new Set<string>();
  const filled = text.replace(PLACE, (_whole, inner: string) => {
    const place = readPlace(inner);
    const value = valueFor(place, scope);
    if (value === undefined) missing.add(place.name);
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
  });
  return { text: filled, missing: [...missing] };
}
