// A root → its JSON Schema file, self-contained.
import type { JsonSchema } from './emission.ts';
import { emitJson } from './emit-json.ts';
import type { Definition } from './ir.ts';

export function emitDocument(root: Definition): string {
  const needed = new Map<string, Definition>();
  const schema = emitDefinition(root, needed);
  const $defs: JsonSchema = {};
  for (const name of [...needed.keys()].sort()) {
    const definition = needed.get(name);
    if (definition) $defs[name] = emitDefinition(definition, needed);
  }
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: root.name };
  return `${JSON.stringify({ ...head, ...schema, ...(needed.size > 0 && { $defs }) }, null, 2)}\n`;
}

function emitDefinition(definition: Definition, needed: Map<string, Definition>): JsonSchema {
  const { schema, out } = emitJson(definition.type, { references: 'kept', docs: true });
  for (const target of out.refs.values()) needed.set(target.name, target);
  return { ...(definition.doc !== '' && { description: definition.doc }), ...schema };
}
