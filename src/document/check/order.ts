// What the schema says of the places in a document: the order of fields, and the kind of value.
import { type RootName, shapes } from '../generated/shapes.ts';
import type { FieldShape, Shape } from '../shape.ts';
import type { Path } from '../yaml/locate.ts';

/** The fields of the mapping at a path, in the schema's order; empty where the schema leaves them open. */
export function fieldOrder(root: RootName, path: Path): readonly string[] {
  const shape = shapeAt(root, path);
  return shape ? fieldNames(shape) : [];
}

/** What the schema says of the value at a path; undefined where it says nothing. */
export function shapeAt(root: RootName, path: Path): Shape | undefined {
  return shapeBelow(shapes[root], path);
}

export function shapeBelow(shape: Shape | undefined, path: Path): Shape | undefined {
  return path.reduce<Shape | undefined>(shapeWithin, shape);
}

/** Of a field or an item of a value; in a union, of the first member that has it. */
export function shapeWithin(shape: Shape | undefined, step: string | number): Shape | undefined {
  switch (shape?.kind) {
    case 'struct':
      return fieldOf(shape, step)?.shape;
    case 'map':
      return shape.values;
    case 'list':
      return typeof step === 'number' ? shape.items : undefined;
    case 'union':
      return shape.of.map((member) => shapeWithin(member, step)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}

/** A field that a mapping may have. */
export function fieldOf(shape: Shape | undefined, name: string | number): FieldShape | undefined {
  if (shape?.kind === 'union')
    return shape.of.map((member) => fieldOf(member, name)).find((found) => found !== undefined);
  return shape?.kind === 'struct' && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
}

export function fieldNames(shape: Shape): string[] {
  if (shape.kind === 'union') return [...new Set(shape.of.flatMap(fieldNames))];
  return shape.kind === 'struct' ? Object.keys(shape.fields) : [];
}

/** The same value with its fields in the schema's order, unknown ones last; undefined fields are left out. */
export function inOrder(root: RootName, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return ordered(shapes[root], value) as Record<string, unknown>;
}

function ordered(shape: Shape | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, i) => ordered(shapeWithin(shape, i), item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map(Object.entries(value).filter(([, item]) => item !== undefined));
  const known = shape ? fieldNames(shape).filter((name) => fields.has(name)) : [];
  return Object.fromEntries(
    [...new Set([...known, ...fields.keys()])].map((name) => [
      name,
      ordered(shapeWithin(shape, name), fields.get(name)),
    ]),
  );
}
