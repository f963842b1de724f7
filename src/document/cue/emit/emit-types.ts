// Definitions → TypeScript types.

import { type Definition, type Field, mustBePresent, type StructType, type Type } from '../meaning/ir.ts';
import { fieldsWithConditions } from './fields.ts';

export function emitTypes(definitions: readonly Definition[]): string {
  const head = `// Generated from schemas/*.cue by npm run generate; do not edit.

/** RFC 3339. */
export type Timestamp = string;
`;
  return [head, ...definitions.map(emitDefinition)].join('\n');
}

function emitDefinition({ name, type, doc }: Definition): string {
  const comment = emitComment(doc, '');
  if (type.kind === 'struct') return `${comment}export interface ${name} ${emitStruct(type, '')}\n`;
  return `${comment}export type ${name} = ${emitType(type, '')};\n`;
}

function emitType(type: Type, indent: string): string {
  switch (type.kind) {
    case 'any':
      return 'unknown';
    case 'bool':
      return 'boolean';
    case 'literal':
      return quote(type.value);
    case 'string':
      return type.checks.some(({ check }) => check === 'time') ? 'Timestamp' : 'string';
    case 'number':
      return 'number';
    case 'ref':
      return type.target.name;
    case 'union':
      return [...new Set(type.of.map((branch) => emitType(branch, indent)))].join(' | ');
    case 'struct':
      return emitStruct(type, indent);
    case 'list':
      return emitList(type.items, type.rest, indent);
  }
}

function emitList(items: readonly Type[], rest: Type | undefined, indent: string): string {
  if (items.length === 0 && rest) return `readonly ${inBrackets(rest, indent)}[]`;
  const parts = items.map((item) => emitType(item, indent));
  return `readonly [${[...parts, ...(rest ? [`...${inBrackets(rest, indent)}[]`] : [])].join(', ')}]`;
}

function inBrackets(type: Type, indent: string): string {
  const text = emitType(type, indent);
  return text.includes(' | ') || text.startsWith('readonly ') ? `(${text})` : text;
}

function emitStruct(struct: StructType, indent: string): string {
  const inner = `${indent}  `;
  const lines = [
    ...fieldsWithConditions(struct).map((field) => emitField(field, inner)),
    ...emitOthers(struct, inner),
  ];
  return lines.length === 0 ? '{ readonly [key: string]: never }' : `{\n${lines.join('')}${indent}}`;
}

function emitField(field: Field, indent: string): string {
  const label = /^[A-Za-z_$][\w$]*$/.test(field.name) ? field.name : JSON.stringify(field.name);
  const mark = mustBePresent(field) ? '' : '?';
  return `${emitComment(field.doc, indent)}${indent}readonly ${label}${mark}: ${emitType(field.type, indent)};\n`;
}

/** TypeScript wants an index signature to have room for the named fields too. */
function emitOthers({ fields, conditions, patterns, openness }: StructType, indent: string): string[] {
  const allowing = patterns.filter(({ allows }) => allows || openness === 'open');
  const isMap = fields.length + conditions.length === 0 && openness !== 'open' && allowing.length > 0;
  const types = [...new Set(allowing.map(({ type }) => emitType(type, indent)))];
  if (isMap) return [`${indent}readonly [key: string]: ${types.join(' | ')};\n`];
  return openness === 'open' || allowing.length > 0 ? [`${indent}readonly [key: string]: unknown;\n`] : [];
}

function emitComment(doc: string, indent: string): string {
  if (doc === '') return '';
  const lines = doc.replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function quote(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
