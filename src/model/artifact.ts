// What a phase or a task consumes and produces, and how one of them is named: by its path, the end of it, or its number.
import type { ArtifactState } from './generated/types.ts';

export type Side = 'inputs' | 'outputs';

export interface Named {
  readonly side: Side;
  readonly index: number;
  readonly artifact: ArtifactState;
}

/** All that a name can mean; the whole path wins over the end of one, and that over a number. */
export function artifactsNamed(artifacts: readonly Named[], name: string): Named[] {
  const matches = [
    ({ artifact }: Named) => artifact.path === name,
    ({ artifact }: Named) => artifact.path.endsWith(`/${name}`),
    ({ index }: Named) => /^\d+$/.test(name) && index === Number(name),
  ].map((fits) => artifacts.filter(fits));
  return matches.find((found) => found.length > 0) ?? [];
}

/** Inputs first, each list in its order. */
export function artifactsOf(
  owner: { readonly inputs: readonly ArtifactState[]; readonly outputs: readonly ArtifactState[] },
  side: Side | undefined,
): Named[] {
  const sides = side ? [side] : (['inputs', 'outputs'] as const);
  return sides.flatMap((one) => owner[one].map((artifact, index) => ({ side: one, index, artifact })));
}
