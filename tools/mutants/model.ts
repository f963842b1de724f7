// Every break of the model.
import { GRAPH_MUTANTS } from './graph.ts';
import { HAND_MUTANTS } from './hands.ts';
import type { Mutant } from './mutant.ts';
import { PEOPLE_MUTANTS } from './people.ts';
import { ROW_MUTANTS } from './rows.ts';
import { RUN_MUTANTS } from './runs.ts';
import { TREE_MUTANTS } from './trees.ts';

export const MODEL_MUTANTS: readonly Mutant[] = [
  ...ROW_MUTANTS,
  ...PEOPLE_MUTANTS,
  ...HAND_MUTANTS,
  ...GRAPH_MUTANTS,
  ...TREE_MUTANTS,
  ...RUN_MUTANTS,
];
