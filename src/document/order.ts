// The schema's order of fields: where a new field goes, and how a new document is written.
import { type RootName, shapes } from './generated/shapes.ts';
import type { Shape } from './shape.ts';

/** The fields of the mapping at a path, in the schema's order; empty where the schema leaves them open. */
export function fieldOrder(root: RootName, path: readonly string[]): readonly string[] {
  const shape = shapeAt(root, path);
  return shape?.kind === 'struct' ? Object.keys(shape.fields) : [];
}

/** What the schema says of the value at a path; undefined where it says nothing. */
export function shapeAt(root: RootName, path: readonly string[]): Shape | undefined {
  return path.reduce<Shape | undefined>((shape, key) => {
    if (shape?.kind === 'struct') return shape.fields[key]?.shape;
    return shape?.kind === 'map' ? shape.values : undefined;
  }, shapes[root]);
}

/** The same value with its fields in the schema's order, unknown ones last; undefined fields are left out. */
export function inOrder(root: RootName, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return ordered(shapes[root], value) as Record<string, unknown>;
}

function ordered(shape: Shape | undefined, value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item) => ordered(shape?.kind === 'list' ? shape.items : undefined, item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = shape?.kind === 'struct' ? shape.fields : {};
  const names = [...Object.keys(fields), ...Object.keys(value).filter((key) => !Object.hasOwn(fields, key))];
  return Object.fromEntries(
    names
      .map((key): [string, unknown] => [key, (value as Record<string, unknown>)[key]])
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, ordered(fields[key]?.shape, item)]),
  );
}
