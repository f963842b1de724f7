// The commands on workflows as they are written; table/executions.ts has those that run them.
import type { ArgSpec, CommandSpec, FlagSpec } from '../../spec.ts';

const WORKFLOW: ArgSpec = {
  name: 'workflow',
  summary: 'a name, a .yaml, .yml or .json file, or - with --format',
  need: 'required',
};
export const FORMAT: FlagSpec = {
  name: 'format',
  type: 'string',
  choices: ['yaml', 'json'],
  summary: 'what standard input is written in',
};
export const STRICT: FlagSpec = { name: 'strict', type: 'boolean', summary: 'an unknown role is an error' };
export const INPUT: FlagSpec = {
  name: 'input',
  type: 'string',
  value: 'NAME=VALUE',
  many: true,
  summary: 'what the workflow asks for; NAME=@FILE takes it from a file',
};

const EXITS = [3, 6, 7];
const WRITES = [3, 4, 5, 6, 7];

export const WORKFLOW_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['workflow', 'list'],
    aliases: [['workflow', 'ls']],
    group: 'project',
    summary: 'list the workflows of the repository',
    flags: [{ name: 'archived', type: 'boolean', summary: 'those that were archived, too' }],
    exits: EXITS,
    examples: ['sow workflow list'],
    load: async () => (await import('./library.ts')).list,
  },
  {
    path: ['workflow', 'show'],
    group: 'project',
    summary: 'show a workflow as it is written',
    args: [WORKFLOW],
    flags: [FORMAT, STRICT],
    exits: EXITS,
    examples: ['sow workflow show code-review-workflow'],
    load: async () => (await import('./library.ts')).show,
  },
  {
    path: ['workflow', 'validate'],
    group: 'project',
    summary: 'check a workflow, with the place of each fault',
    args: [WORKFLOW],
    flags: [FORMAT, STRICT],
    exits: EXITS,
    examples: ['sow workflow validate review.yaml', 'sow workflow validate - --format json'],
    load: async () => (await import('./library.ts')).validate,
  },
  {
    path: ['workflow', 'graph'],
    group: 'project',
    summary: 'show the levels in which the steps run',
    args: [WORKFLOW],
    flags: [FORMAT, STRICT],
    exits: EXITS,
    examples: ['sow workflow graph review.yaml --json'],
    load: async () => (await import('./library.ts')).graph,
  },
  {
    path: ['workflow', 'render'],
    group: 'project',
    summary: 'print what a step would be told; of a run, with what its steps came to',
    args: [
      { ...WORKFLOW, summary: `${WORKFLOW.summary}; or a run of one` },
      { name: 'step', summary: 'its key', need: 'required' },
    ],
    flags: [
      INPUT,
      {
        name: 'result',
        type: 'string',
        value: 'STEP=VALUE',
        many: true,
        summary: 'what another step came to',
      },
      { name: 'index', type: 'number', value: 'N', summary: 'which item of its list, from 0 (0)' },
      FORMAT,
      STRICT,
    ],
    exits: [3, 4, 6, 7],
    examples: [
      'sow workflow render review.yaml parse-changes --input git_diff=@changes.diff',
      'sow workflow render code-review-workflow-001 aggregate-results',
    ],
    load: async () => (await import('./library.ts')).render,
  },
  {
    path: ['workflow', 'add'],
    aliases: [['workflow', 'new']],
    group: 'project',
    summary: 'keep a workflow under its name in .sow/workflows',
    args: [WORKFLOW],
    flags: [FORMAT, STRICT],
    exits: WRITES,
    examples: ['sow workflow add review.yaml'],
    load: async () => (await import('./library.ts')).add,
  },
  {
    path: ['workflow', 'update'],
    group: 'project',
    summary: 'replace the workflow of that name; runs go by what they began with',
    args: [WORKFLOW],
    flags: [FORMAT, STRICT],
    exits: WRITES,
    examples: ['sow workflow update review.yaml'],
    load: async () => (await import('./library.ts')).update,
  },
  {
    path: ['workflow', 'archive'],
    group: 'project',
    summary: 'put a workflow out of the way; its runs stay',
    args: [{ name: 'workflow', summary: 'its name', need: 'required' }],
    exits: WRITES,
    examples: ['sow workflow archive code-review-workflow'],
    load: async () => (await import('./library.ts')).archive,
  },
  {
    path: ['workflow', 'export'],
    group: 'project',
    summary: 'print a workflow as YAML or JSON; read again it is the same',
    args: [WORKFLOW],
    flags: [
      { name: 'to', type: 'string', choices: ['yaml', 'json'], summary: 'the format (yaml)' },
      FORMAT,
      STRICT,
    ],
    exits: EXITS,
    examples: ['sow workflow export code-review-workflow --to json'],
    load: async () => (await import('./library.ts')).exported,
  },
];
