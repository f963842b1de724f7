// The graph as its drawings see it.
export interface Drawing {
  readonly nodes: readonly {
    readonly ref: string;
    readonly short: string;
    readonly name: string;
    readonly phase: string;
    readonly status: string;
    readonly readiness: string;
    readonly critical: boolean;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: 'hard' | 'soft' | 'parent';
  }[];
  readonly batches: readonly (readonly string[])[];
  readonly critical_path: { readonly tasks: readonly string[]; readonly hours: number };
  readonly cycles: readonly (readonly string[])[];
  readonly waiting: readonly {
    readonly short: string;
    readonly reasons: readonly string[];
    readonly on_cycle: boolean;
    readonly behind: readonly string[];
  }[];
}

export type DrawnNode = Drawing['nodes'][number];

/** The nodes by phase, in the order in which the phases first appear. */
export function byPhase({ nodes }: Drawing): Map<string, DrawnNode[]> {
  const phases = new Map<string, DrawnNode[]>();
  for (const node of nodes) phases.set(node.phase, [...(phases.get(node.phase) ?? []), node]);
  return phases;
}

/** The phases that stand at the end of an edge, by name. */
export function phasesInEdges({ edges }: Drawing): string[] {
  const ends = edges.flatMap(({ from, to }) => [from, to]).filter((end) => end.startsWith('phase:'));
  return [...new Set(ends)].map((end) => end.slice('phase:'.length)).sort();
}
