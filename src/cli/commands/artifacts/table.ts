// The commands on artifacts and feedback. `input` and `output` are `artifact` for one side.
import { LIMIT } from '../../page.ts';
import { type ArgSpec, type CommandSpec, type FlagSpec, WORDS } from '../../spec.ts';

const ASSIGNMENTS: ArgSpec = { name: 'assignments', summary: 'field=value …', need: 'required', many: true };
const ARTIFACT: ArgSpec = {
  name: 'artifact',
  summary: 'its path, the end of it, or its number in the list',
  need: 'required',
};

const OWNER: readonly FlagSpec[] = [
  { name: 'task', type: 'string', value: 'TASK', summary: 'of this task' },
  {
    name: 'phase',
    short: 'p',
    type: 'string',
    value: 'PHASE',
    summary: 'of this phase; the one at work when neither is named',
  },
];
const SIDES: readonly FlagSpec[] = [
  { name: 'input', type: 'boolean', summary: 'among the inputs' },
  { name: 'output', type: 'boolean', summary: 'among the outputs' },
];

type Side = 'inputs' | 'outputs';

const load = () => import('./artifact.ts');

function artifactCommands(noun: string, side?: Side): CommandSpec[] {
  const owner = side ? OWNER : [...OWNER, ...SIDES];
  const group = side ? 'plumbing' : 'project';
  const thing = side ? `an ${noun}` : 'an artifact';
  return [
    {
      path: [noun, 'add'],
      group,
      summary: `register a file as ${side ? thing : 'an output, or an input,'} of a phase or a task`,
      args: [
        { name: 'path', summary: 'a file of the repository', need: 'required' },
        { name: 'assignments', summary: 'metadata.key=value …', need: 'optional', many: true },
      ],
      flags: [
        { name: 'type', short: 't', type: 'string', value: 'TYPE', summary: 'what kind of thing it is' },
        { name: 'approved', type: 'boolean', summary: 'a person or the reviewer has accepted it' },
        ...owner,
      ],
      exits: [3, 4, 5, 6, 7],
      examples: [
        `sow ${noun} add docs/login.md --type reference --phase implementation${side ? '' : ' --input'}`,
      ],
      load: async () => (await load()).add(side),
    },
    {
      path: [noun, 'set'],
      group,
      summary: `set fields of ${thing}: type, path, approved, metadata`,
      args: [ARTIFACT, ASSIGNMENTS],
      flags: owner,
      exits: [3, 4, 5, 6, 7],
      examples: [`sow ${noun} set login.md --phase implementation approved=true`],
      load: async () => (await load()).set(side),
    },
    {
      path: [noun, 'rm'],
      aliases: [[noun, 'remove']],
      group,
      summary: `take ${thing} out of the list; the file stays`,
      args: [ARTIFACT],
      flags: owner,
      exits: [3, 4, 5, 6, 7],
      examples: [`sow ${noun} rm login.md --task 010`],
      load: async () => (await load()).remove(side),
    },
    {
      path: [noun, 'list'],
      aliases: [[noun, 'ls']],
      group,
      summary: side
        ? `list the ${side} of a phase or a task`
        : 'list what a phase or a task consumes and produces',
      flags: [...owner, LIMIT],
      exits: [3, 6, 7],
      examples: [`sow ${noun} list --task 010`],
      load: async () => (await load()).list(side),
    },
  ];
}

const TASK: ArgSpec = { name: 'task', summary: '010, 10, phase/010 or a key', need: 'task' };

export const ARTIFACT_COMMANDS: readonly CommandSpec[] = [
  ...artifactCommands('artifact'),
  ...artifactCommands('input', 'inputs'),
  ...artifactCommands('output', 'outputs'),
  {
    path: ['feedback', 'add'],
    group: 'tasks',
    summary: 'write down what a review of a task found; the status stays',
    args: [TASK],
    flags: [
      ...WORDS,
      { name: 'assessment', type: 'string', choices: ['pass', 'fail'], summary: 'what the review came to' },
    ],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow feedback add 010 --assessment pass -m "Well tested."'],
    load: async () => (await import('./feedback.ts')).add,
  },
  {
    path: ['feedback', 'list'],
    group: 'tasks',
    summary: 'list the feedback on a task by iteration',
    args: [TASK],
    exits: [3, 6, 7],
    examples: ['sow feedback list 010'],
    load: async () => (await import('./feedback.ts')).list,
  },
  {
    path: ['feedback', 'show'],
    group: 'tasks',
    summary: 'print the feedback on an iteration of a task',
    args: [TASK, { name: 'iteration', summary: 'the last one when absent', need: 'optional' }],
    exits: [3, 6, 7],
    examples: ['sow feedback show 010', 'sow feedback show 010 1'],
    load: async () => (await import('./feedback.ts')).show,
  },
];
