// Roots → plain data that says which fields there are, in which order and of which kind.

import { fieldsWithConditions } from '../../src/document/cue/emit/fields.ts';
import {
  type Definition,
  type LiteralType,
  mustBePresent,
  type StringType,
  type StructType,
  type Type,
} from '../../src/document/cue/meaning/ir.ts';
import type { Scalar } from '../../src/document/cue/syntax/ast.ts';

export function emitShapes(roots: readonly Definition[]): string {
  const shared = new Map<string, string>();
  const entries = roots.map(
    (root) => `  get ${JSON.stringify(root.root)}() {\n    return ${nameOf(root, shared)};\n  },\n`,
  );
  const names = roots.map(({ root }) => JSON.stringify(root)).join(' | ');
  return `// Generated from schemas/*.cue by npm run generate; do not edit.
import { once, type Shape } from '../shape.ts';

export type RootName = ${names};

${[...shared].map(([name, text]) => `const ${name} = once((): Shape => (${text}));\n`).join('\n')}
export const shapes: Readonly<Record<RootName, Shape>> = {
${entries.join('')}};
`;
}

/** What calls a definition; it is made when somebody first asks for it, since most calls ask for one or two. */
function nameOf({ name, type }: Definition, shared: Map<string, string>): string {
  if (!shared.has(name)) {
    const text = emitShape(type, shared, '');
    shared.set(name, text);
  }
  return `${name}()`;
}

function emitShape(type: Type, shared: Map<string, string>, indent: string): string {
  switch (type.kind) {
    case 'ref':
      return nameOf(type.target, shared);
    case 'any':
    case 'bool':
      return `{ kind: '${type.kind}' }`;
    case 'string':
      return emitString(type);
    case 'number':
      return `{ kind: '${type.of === 'int' ? 'int' : 'number'}' }`;
    case 'literal':
      return emitEnum([type]);
    case 'list':
      return `{ kind: 'list', items: ${emitShape(itemOf(type.items, type.rest, type), shared, indent)} }`;
    case 'struct':
      return emitStruct(type, shared, indent);
    case 'union':
      return emitUnion(type.of, shared, indent);
  }
}

function emitString({ checks }: StringType): string {
  if (checks.some(({ check }) => check === 'time')) return `{ kind: 'time' }`;
  const pattern = checks.find(({ check }) => check === 'pattern')?.value;
  return `{ kind: 'string'${pattern === undefined ? '' : `, pattern: ${JSON.stringify(pattern)}`} }`;
}

/** One shape for all items of a list. */
function itemOf(items: readonly Type[], rest: Type | undefined, { at }: Type): Type {
  const of = [...items, ...(rest ? [rest] : [])];
  const [only] = of;
  if (only && of.length === 1) return only;
  return of.length === 0 ? { kind: 'any', at } : { kind: 'union', at, of };
}

function emitUnion(of: readonly Type[], shared: Map<string, string>, indent: string): string {
  const kinds = new Map<string, LiteralType[]>();
  for (const literal of of.filter((branch) => branch.kind === 'literal')) {
    const kind = kindOf(literal.value, literal.float);
    kinds.set(kind, [...(kinds.get(kind) ?? []), literal]);
  }
  const others = of
    .filter((branch) => branch.kind !== 'literal')
    .map((branch) => emitShape(branch, shared, indent));
  const parts = [...new Set([...[...kinds.values()].map(emitEnum), ...others])];
  return parts.length === 1 ? parts.join('') : `{ kind: 'union', of: [${parts.join(', ')}] }`;
}

function emitEnum(literals: readonly LiteralType[]): string {
  const [first] = literals;
  if (!first) return `{ kind: 'any' }`;
  return `{ kind: '${kindOf(first.value, first.float)}', enum: ${JSON.stringify(literals.map(({ value }) => value))} }`;
}

function kindOf(value: Scalar, float: boolean): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return float ? 'number' : 'int';
  return typeof value === 'string' ? 'string' : 'bool';
}

function emitStruct(struct: StructType, shared: Map<string, string>, indent: string): string {
  const fields = fieldsWithConditions(struct);
  const [pattern] = struct.patterns;
  if (fields.length === 0 && pattern && struct.patterns.length === 1 && struct.openness !== 'open') {
    return `{ kind: 'map', values: ${emitShape(pattern.type, shared, indent)} }`;
  }
  const inner = `${indent}    `;
  const lines = fields.map((field) => {
    const doc = field.doc === '' ? '' : `, doc: ${JSON.stringify(field.doc)}`;
    const shape = emitShape(field.type, shared, inner);
    return `${inner}${JSON.stringify(field.name)}: { shape: ${shape}, optional: ${!mustBePresent(field)}${doc} },\n`;
  });
  const isOpen = struct.openness === 'open' || struct.patterns.some(({ allows }) => allows);
  const body = lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}  }`;
  return `{ kind: 'struct', open: ${isOpen}, fields: ${body} }`;
}
