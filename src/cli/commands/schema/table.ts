// The commands for schemas.
import type { CommandSpec } from '../../spec.ts';

export const SCHEMA_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['schema', 'list'],
    group: 'look',
    summary: 'the formats of files and of --json, and what the project adds to them',
    exits: [3, 6, 7],
    examples: ['sow schema list'],
    load: async () => (await import('./schema.ts')).list,
  },
  {
    path: ['schema', 'show'],
    group: 'look',
    summary: 'one schema, as CUE, JSON Schema or TypeScript',
    args: [{ name: 'schema', summary: 'its name in sow schema list', need: 'required' }],
    flags: [
      {
        name: 'format',
        type: 'string',
        value: 'FORMAT',
        choices: ['cue', 'json', 'ts'],
        summary: 'in which language; cue when absent',
      },
    ],
    exits: [3, 6, 7],
    examples: ['sow schema show task', 'sow schema show task --format ts'],
    load: async () => (await import('./schema.ts')).show,
  },
  {
    path: ['schema', 'vet'],
    group: 'look',
    summary: 'hold YAML files against a schema of your own in CUE',
    args: [
      { name: 'cue', summary: 'the schema', need: 'required' },
      { name: 'files', summary: 'YAML or JSON files', need: 'optional', many: true },
    ],
    flags: [
      {
        name: 'definition',
        short: 'd',
        type: 'string',
        value: 'NAME',
        summary: 'which definition of the schema',
      },
    ],
    exits: [3, 6, 7],
    examples: [`sow schema vet deploy.cue deploy.yaml -d '#Deploy'`],
    load: async () => (await import('./schema.ts')).vet,
  },
  {
    path: ['schema', 'generate'],
    group: 'look',
    summary: 'write .sow/schemas/json anew, with what .sow/schemas/*.cue adds',
    exits: [3, 4, 5, 6, 7],
    examples: ['sow schema generate'],
    load: async () => (await import('./schema.ts')).generate,
  },
];
