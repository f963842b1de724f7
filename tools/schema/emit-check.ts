// A root → a validator that carries everything it needs: ajv's standalone code, with its imports inlined.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { AJV_OPTIONS } from '../../src/document/cue/ajv-options.ts';
import type { JsonSchema } from '../../src/document/cue/emit/emission.ts';
import { emitJson } from '../../src/document/cue/emit/emit-json.ts';
import type { Definition } from '../../src/document/cue/meaning/ir.ts';

/** What ajv's code asks for at run time; `minLength` counts characters, not UTF-16 units. */
const RUNTIME: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default':
    '(text) => { let n = 0; for (const _ of text) n++; return n; }',
};

export function emitCheck(root: Definition): string {
  return `// Generated from ${root.at.file} by npm run generate; do not edit.
// @ts-nocheck
import type { SchemaCheck } from '../schema-check.ts';

${emitValidator(root).replace('export const check = ', 'export const check: SchemaCheck = ')}
`;
}

/** JavaScript that exports `check`. */
export function emitValidator(root: Definition): string {
  const { schema } = emitJson(root.type, { references: 'expanded', docs: false });
  const ajv = newAjv(schema);
  const check = ajv.compile(schema);
  const code = standalone.default(ajv, check).replace(/^"use strict";\s*/, '');
  const head = /^export const validate = (\w+);\s*export default \1;\s*/.exec(code);
  if (!head) throw new Error('ajv begins its standalone code in another way than before');
  const body = Object.entries(RUNTIME).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    code.slice(head[0].length),
  );
  if (/\brequire\(|^import /m.test(body))
    throw new Error('ajv asks for a runtime module that is not inlined');
  return `export const check = ${head[1]};\n${body}`;
}

/** A new one for each root: the names in the code count what an instance has compiled. */
function newAjv(schema: JsonSchema): Ajv2020 {
  return new Ajv2020({
    ...AJV_OPTIONS,
    // A field of that name would be found in every object's prototype.
    ownProperties: namesInPrototype(schema),
    code: { source: true, esm: true, lines: true, optimize: true },
  });
}

function namesInPrototype(schema: JsonSchema): boolean {
  return Object.getOwnPropertyNames(Object.prototype).some((name) =>
    JSON.stringify(schema).includes(`"${name}"`),
  );
}
