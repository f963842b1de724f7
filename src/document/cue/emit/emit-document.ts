// A root → its JSON Schema file, self-contained.

import type { Definition } from '../meaning/ir.ts';
import type { JsonSchema } from './emission.ts';
import { emitJson } from './emit-json.ts';

export function emitDocument(root: Definition): string {
  const found = new Map<string, JsonSchema>();
  const schema = emitDefinition(root, found);
  const $defs = Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: root.name };
  return `${JSON.stringify({ ...head, ...schema, ...(found.size > 0 && { $defs }) }, null, 2)}\n`;
}

/** The definitions that it refers to are found on the way, each once. */
function emitDefinition({ type, doc }: Definition, found: Map<string, JsonSchema>): JsonSchema {
  const { schema, out } = emitJson(type, { references: 'kept', docs: true });
  for (const target of out.refs.values()) {
    if (found.has(target.name)) continue;
    found.set(target.name, {});
    found.set(target.name, emitDefinition(target, found));
  }
  return { ...(doc !== '' && { description: doc }), ...schema };
}
