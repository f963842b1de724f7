// Texts with places for an item of a collection: {{item}}, {{item.path}}, {{index}}. What is filled in is never read again.
import { fail, ok, type Result } from '../base/result.ts';

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * Fills every place of a text. Strings stand as they are, other values as JSON.
 * @returns what the item does not have, or a place that means nothing, as a usage failure
 */
export function fill(template: string, item: unknown, index: number): Result<string> {
  const missing: string[] = [];
  const text = template.replace(PLACE, (_whole, name: string) => {
    const value = lookUp(name, item, index);
    if (value === undefined) missing.push(name);
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
  });
  if (missing.length === 0) return ok(text);
  const names = [...new Set(missing)].map((name) => `{{${name}}}`).join(', ');
  return fail({
    reason: 'usage',
    message: `item ${index + 1} has nothing for ${names}`,
    hint: 'write {{item}}, {{item.<field>}} or {{index}}',
  });
}

/** The value that a dotted path leads to in an item; undefined where it leads nowhere. */
export function valueAt(item: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    item,
  );
}

function lookUp(name: string, item: unknown, index: number): unknown {
  const [root, ...path] = name.split('.');
  if (root === 'item') return valueAt(item, path);
  return name === 'index' ? index : undefined;
}
