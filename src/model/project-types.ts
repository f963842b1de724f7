// The built-in project types: their phases in order, and the branch prefix each is told by.

export interface ProjectType {
  readonly name: string;
  readonly prefix: string;
  readonly initialState: string;
  readonly phases: readonly { readonly name: string; readonly tasks: boolean; readonly first?: boolean }[];
}

export const PROJECT_TYPES: readonly ProjectType[] = [
  {
    name: 'standard',
    prefix: 'feat/',
    initialState: 'ImplementationPlanning',
    phases: [
      { name: 'implementation', tasks: true, first: true },
      { name: 'review', tasks: false },
      { name: 'finalize', tasks: false },
    ],
  },
  {
    name: 'exploration',
    prefix: 'explore/',
    initialState: 'Active',
    phases: [
      { name: 'exploration', tasks: true, first: true },
      { name: 'finalization', tasks: true },
    ],
  },
  {
    name: 'design',
    prefix: 'design/',
    initialState: 'Active',
    phases: [
      { name: 'design', tasks: true, first: true },
      { name: 'finalization', tasks: true },
    ],
  },
  {
    name: 'breakdown',
    prefix: 'breakdown/',
    initialState: 'Discovery',
    phases: [{ name: 'breakdown', tasks: true, first: true }],
  },
];

export function projectType(name: string): ProjectType | undefined {
  return PROJECT_TYPES.find((type) => type.name === name);
}

/** The type a branch's prefix tells; standard where it tells none. */
export function typeOfBranch(branch: string): string {
  return PROJECT_TYPES.find((type) => branch.startsWith(type.prefix))?.name ?? 'standard';
}

/** In the type's order, then by creation, then by name. */
export function inPhaseOrder<
  T extends { readonly name: string; readonly state?: { readonly created_at: string } | undefined },
>(phases: readonly T[], typeName: string | undefined): T[] {
  const known = projectType(typeName ?? '')?.phases.map(({ name }) => name) ?? [];
  const rank = ({ name }: T): number => (known.includes(name) ? known.indexOf(name) : known.length);
  const created = ({ state }: T): number => (state ? Date.parse(state.created_at) : Number.MAX_SAFE_INTEGER);
  return [...phases].sort(
    (a, b) => rank(a) - rank(b) || created(a) - created(b) || (a.name < b.name ? -1 : 1),
  );
}
