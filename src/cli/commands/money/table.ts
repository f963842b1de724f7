// The commands on what agents cost.
import { COST_KEYS } from '../../../app/cost/cost-keys.ts';
import { OPERATIONS } from '../../../model/cost/ledger.ts';
import { LIMIT } from '../../page.ts';
import type { CommandSpec } from '../../spec.ts';

export const MONEY_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['cost', 'show'],
    group: 'look',
    summary: 'what agents have cost, summed by model, task, run or what you name',
    flags: [
      {
        name: 'by',
        type: 'string',
        value: 'KEYS',
        summary: `${COST_KEYS.join(', ')}, or several with commas between (model,operation)`,
      },
      LIMIT,
    ],
    exits: [3, 6, 7],
    examples: ['sow cost', 'sow cost --by task', 'sow cost --by model,operation --json'],
    load: async () => (await import('./cost.ts')).show,
  },
  {
    path: ['cost', 'add'],
    group: 'look',
    summary: 'book what a call cost that sow did not start',
    args: [
      {
        name: 'task',
        summary: '010, 10, phase/010 or a key; SOW_TASK, or else the project',
        need: 'optional',
      },
    ],
    flags: [
      { name: 'model', type: 'string', value: 'MODEL', summary: 'which model was called' },
      {
        name: 'operation',
        type: 'string',
        value: 'KIND',
        choices: OPERATIONS,
        summary: 'what for (work, or what the run is for that calls)',
      },
      { name: 'input-tokens', type: 'number', value: 'N', summary: 'tokens read' },
      { name: 'output-tokens', type: 'number', value: 'N', summary: 'tokens written' },
      { name: 'cost-usd', type: 'decimal', value: 'USD', summary: 'what it cost; by cost.prices without it' },
      { name: 'session', type: 'string', value: 'ID', summary: 'its conversation' },
      { name: 'role', type: 'string', value: 'ROLE', summary: 'who called' },
    ],
    exits: [3, 4, 5, 6, 7],
    examples: [
      'sow cost add 010 --model sonnet --input-tokens 1200 --output-tokens 340 --cost-usd 0.0087',
      'sow cost add --operation plan --model opus --cost-usd 0.25',
    ],
    load: async () => (await import('./cost.ts')).add,
  },
];
