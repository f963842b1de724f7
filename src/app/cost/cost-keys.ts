// By what costs are summed.

export const COST_KEYS = ['model', 'operation', 'task', 'type', 'role', 'phase', 'run'] as const;
export type CostKey = (typeof COST_KEYS)[number];
