// Where the CUE rule stands that a validator's error is about.
import { definitions, roots } from './generated/rules.ts';
import type { RootName } from './generated/shapes.ts';

/**
 * "schemas/task.cue:30:10" for the schemaPath of an error. For `required`, the missing property's name gives the place
 * of its field; without it, and for an unknown field, it is the place of the definition.
 */
export function rulePlace(root: RootName, schemaPath: string, missing?: string): string | undefined {
  const path =
    decodeURIComponent(schemaPath.replace(/^#/, '')) +
    (missing === undefined ? '' : `/${escapePointer(missing)}`);
  let definition = definitions[roots[root] ?? ''];
  let pointer = '';
  for (const segment of path.split('/').slice(1)) {
    pointer += `/${segment}`;
    const target = definition?.refs[pointer];
    if (target === undefined) continue;
    definition = definitions[target];
    pointer = '';
  }
  return definition && placeOf(definition, pointer);
}

/** A place that the table leaves out is that of what is round it. */
function placeOf(
  definition: { file: string; places: Readonly<Record<string, string>> },
  pointer: string,
): string {
  const place = definition.places[pointer];
  if (place === undefined)
    return pointer === '' ? definition.file : placeOf(definition, pointer.slice(0, pointer.lastIndexOf('/')));
  return place.includes('.cue:') ? place : `${definition.file}:${place}`;
}

function escapePointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
