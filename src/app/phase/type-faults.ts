// What the project's type says of a phase: the kinds of the values in its metadata, and the types of its artifacts.
import type { Failure } from '../../base/failure.ts';
import { nearest } from '../../base/suggest.ts';
import type { Edit } from '../../document/edit/edit.ts';
import type { Side } from '../../model/artifact.ts';
import type { ArtifactState, PhaseState, ProjectType } from '../../model/generated/types.ts';

/** Why these edits leave what the type does not take; keys of metadata that it does not know are the project's own. */
export function phaseFault(
  type: ProjectType | undefined,
  { name }: PhaseState,
  edits: readonly Edit[],
): Failure | undefined {
  for (const { path, value } of edits) {
    const [field, key = ''] = path;
    if (field === 'metadata') {
      const below = path.length > 2 ? {} : value;
      const values = path.length === 1 ? Object.entries(value ?? {}) : [[key, below] as const];
      const wrong = values.flatMap(([one, given]) => kindFault(type, name, one, given) ?? [])[0];
      if (wrong) return wrong;
    }
    if ((field === 'inputs' || field === 'outputs') && Array.isArray(value)) {
      const wrong = value.flatMap((one: ArtifactState) => typeFault(type, name, field, one) ?? [])[0];
      if (wrong) return wrong;
    }
  }
  return undefined;
}

/** Why the type does not take an artifact of this kind in the phase. */
export function typeFault(
  type: ProjectType | undefined,
  phase: string,
  side: Side,
  artifact: Pick<ArtifactState, 'type'>,
): Failure | undefined {
  const taken = type?.phases.find(({ name }) => name === phase)?.[side];
  if (!taken || taken.includes(artifact.type)) return undefined;
  const [near] = nearest(artifact.type, taken);
  const message = `${phase} takes no ${side} of the type ${artifact.type}`;
  return {
    reason: 'usage',
    message,
    hint: near ? `did you mean ${near}?` : `it takes ${taken.join(', ') || 'none'}`,
  };
}

function kindFault(
  type: ProjectType | undefined,
  phase: string,
  key: string,
  value: unknown,
): Failure | undefined {
  const kind = type?.phases.find(({ name }) => name === phase)?.metadata?.[key];
  if (kind === undefined || value === undefined || isOfKind(kind, value)) return undefined;
  return {
    reason: 'usage',
    message: `metadata.${key} of ${phase} is ${WORDS[kind]}`,
    hint: EXAMPLES[kind](key),
  };
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
