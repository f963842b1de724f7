// Roots → the table that finds the CUE rule behind the path of a validator's error.

import { emitJson } from '../../src/document/cue/emit/emit-json.ts';
import type { Definition } from '../../src/document/cue/meaning/ir.ts';
import type { Place } from '../../src/document/cue/syntax/source.ts';

export function emitRules(roots: readonly Definition[]): string {
  const needed = new Map<string, Definition>();
  for (const root of roots) collect(root, needed);
  const definitions = [...needed.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `// Generated from schemas/*.cue by npm run generate; do not edit.

/** The definition of each root. */
export const roots: Readonly<Record<string, string>> = {
${roots.map(({ root, name }) => `  ${JSON.stringify(root)}: ${JSON.stringify(name)},\n`).join('')}};

/** Places by JSON pointer into the definition, where they differ from those of what is round them; and where a reference leads. */
export const definitions: Readonly<
  Record<string, { readonly file: string; readonly places: Readonly<Record<string, string>>; readonly refs: Readonly<Record<string, string>> }>
> = {
${definitions.map(emitDefinition).join('')}};
`;
}

function collect(definition: Definition, needed: Map<string, Definition>): void {
  if (needed.has(definition.name)) return;
  needed.set(definition.name, definition);
  const { out } = emitJson(definition.type, { references: 'kept', docs: false });
  for (const target of out.refs.values()) collect(target, needed);
}

function emitDefinition({ name, type, at }: Definition): string {
  const { out } = emitJson(type, { references: 'kept', docs: false });
  // An unknown field breaks the definition as a whole.
  if (type.kind === 'struct') out.places.set('', at);
  const text = (place: Place) =>
    `${place.file === at.file ? '' : `${place.file}:`}${place.line}:${place.column}`;
  const places = [...out.places].filter(
    ([pointer, place]) => text(place) !== around(pointer, out.places, text),
  );
  const refs = [...out.refs].map(
    ([pointer, target]) => `      ${JSON.stringify(pointer)}: ${JSON.stringify(target.name)},\n`,
  );
  return `  ${name}: {
    file: ${JSON.stringify(at.file)},
    places: {
${places.map(([pointer, place]) => `      ${JSON.stringify(pointer)}: ${JSON.stringify(text(place))},\n`).join('')}    },
    refs: {${refs.length > 0 ? `\n${refs.join('')}    ` : ''}},
  },
`;
}

function around(
  pointer: string,
  places: ReadonlyMap<string, Place>,
  text: (place: Place) => string,
): string | undefined {
  if (pointer === '') return undefined;
  const outer = pointer.slice(0, pointer.lastIndexOf('/'));
  const place = places.get(outer);
  return place ? text(place) : around(outer, places, text);
}
