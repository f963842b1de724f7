// The built-in project types, which one a branch tells, and in which order phases stand.
import { BUILT_IN_TYPES } from '../generated/project-types.ts';
import type { ProjectType, TypeState } from '../generated/types.ts';

export const PROJECT_TYPES: readonly ProjectType[] = BUILT_IN_TYPES;

/** A built-in type by its name. */
export function projectType(name: string): ProjectType | undefined {
  return PROJECT_TYPES.find((type) => type.name === name);
}

/** The type a branch's prefix tells, the longest winning; standard where it tells none. */
export function typeOfBranch(branch: string, types: readonly ProjectType[] = PROJECT_TYPES): string {
  const told = types.filter(({ prefix }) => prefix !== undefined && branch.startsWith(prefix));
  told.sort((a, b) => (b.prefix?.length ?? 0) - (a.prefix?.length ?? 0));
  return told[0]?.name ?? 'standard';
}

/** The phases tasks belong into, in the type's order. */
export function taskPhasesOf(type: ProjectType | undefined): string[] {
  return type?.phases.filter(({ tasks }) => tasks).map(({ name }) => name) ?? [];
}

export function stateOf(type: ProjectType, name: string): TypeState | undefined {
  return type.states.find((state) => state.name === name);
}

/** In the type's order, then by creation, then by name. */
export function inPhaseOrder<
  T extends { readonly name: string; readonly state?: { readonly created_at: string } | undefined },
>(phases: readonly T[], type: ProjectType | undefined): T[] {
  const known = type?.phases.map(({ name }) => name) ?? [];
  const rank = ({ name }: T): number => (known.includes(name) ? known.indexOf(name) : known.length);
  const created = ({ state }: T): number => (state ? Date.parse(state.created_at) : Number.MAX_SAFE_INTEGER);
  return [...phases].sort(
    (a, b) => rank(a) - rank(b) || created(a) - created(b) || (a.name < b.name ? -1 : 1),
  );
}
