// What the project's type says of the metadata of a phase: the kinds of the values that guards look at.
import type { Failure } from '../../base/failure.ts';
import type { Edit } from '../../document/edit/edit.ts';
import type { PhaseState, ProjectType } from '../../model/generated/types.ts';

/** Why these edits leave metadata that the type does not take; keys that it does not know are the project's own. */
export function metadataFault(
  type: ProjectType | undefined,
  { name }: PhaseState,
  edits: readonly Edit[],
): Failure | undefined {
  const kinds = type?.phases.find((phase) => phase.name === name)?.metadata ?? {};
  for (const { path, value } of edits) {
    const [field, key = ''] = path;
    if (field !== 'metadata') continue;
    const values: [string, unknown][] =
      path.length === 1 ? Object.entries(value ?? {}) : [[String(key), path.length === 2 ? value : {}]];
    for (const [one, given] of values) {
      const kind = kinds[one];
      if (kind !== undefined && given !== undefined && !isOfKind(kind, given))
        return {
          reason: 'usage',
          message: `metadata.${one} of ${name} is ${WORDS[kind]}`,
          hint: EXAMPLES[kind](one),
        };
    }
  }
  return undefined;
}

type Kind = 'bool' | 'int' | 'string';

const WORDS: Readonly<Record<Kind, string>> = {
  bool: 'true or false',
  int: 'a whole number',
  string: 'a text',
};

const EXAMPLES: Readonly<Record<Kind, (key: string) => string>> = {
  bool: (key) => `metadata.${key}=true`,
  int: (key) => `metadata.${key}=12`,
  string: (key) => `metadata.${key}=…`,
};

function isOfKind(kind: Kind, value: unknown): boolean {
  if (kind === 'int') return Number.isInteger(value);
  return typeof value === (kind === 'bool' ? 'boolean' : 'string');
}
