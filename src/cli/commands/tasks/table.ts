// The commands on tasks.
import { LIMIT } from '../../page.ts';
import { type ArgSpec, type CommandSpec, type FlagSpec, FORCE, TRUST, WORDS } from '../../spec.ts';
import { EXPAND_FLAGS, FIELD_FLAGS, SELECTION_FLAGS, STEP_RESULT } from '../../table/fields.ts';

const TASK: ArgSpec = { name: 'task', summary: '010, 10, phase/010 or a key', need: 'task' };
const TASKS: ArgSpec = { ...TASK, many: true };

/** What finished work came to. */
const RESULT: readonly FlagSpec[] = [
  { name: 'summary', type: 'string', value: 'TEXT', summary: 'what was done, as -m' },
  { name: 'actual-hours', type: 'decimal', value: 'N', summary: 'the work it took' },
];

export const TASK_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['task', 'add'],
    aliases: [['add'], ['task', 'new'], ['task', 'create']],
    group: 'daily',
    summary: 'add a task',
    args: [{ name: 'name', summary: 'its name', need: 'required' }],
    flags: FIELD_FLAGS,
    exits: [3, 4, 5, 6, 7],
    examples: [
      'sow add "Write the parser"',
      'sow add "Test it" --depends-on 010 --priority high',
      'sow add "Read numbers" --parent 010',
    ],
    load: async () => (await import('./add.ts')).run,
  },
  {
    path: ['task', 'list'],
    aliases: [['list'], ['task', 'ls'], ['ls']],
    group: 'daily',
    summary: 'list tasks, broken ones too',
    flags: [
      { name: 'phase', type: 'string', value: 'PHASE', summary: 'only of this phase' },
      {
        name: 'status',
        short: 's',
        type: 'string',
        value: 'STATUS',
        many: true,
        summary: 'only of this status',
      },
      { name: 'agent', type: 'string', value: 'ROLE', summary: 'only for this role' },
      ...SELECTION_FLAGS,
      { name: 'tree', type: 'boolean', summary: 'children below their parents' },
      { name: 'depth', type: 'number', value: 'N', summary: 'with --tree: so far below the top' },
      LIMIT,
    ],
    exits: [3, 6, 7],
    examples: [
      'sow list',
      'sow list --status paused --json',
      'sow list --tree --depth 1',
      'sow list --overdue --sort deadline',
    ],
    load: async () => (await import('./list.ts')).run,
  },
  {
    path: ['task', 'children'],
    group: 'tasks',
    summary: 'list the children of a task and what they have come to',
    args: [TASK],
    flags: [LIMIT],
    exits: [3, 6, 7],
    examples: ['sow task children 010'],
    load: async () => (await import('./children.ts')).run,
  },
  {
    path: ['task', 'show'],
    aliases: [['show'], ['task', 'view'], ['task', 'get']],
    group: 'daily',
    summary: 'show a task with its description, feedback and last events',
    args: [TASK],
    exits: [3, 6, 7],
    examples: ['sow show 010'],
    load: async () => (await import('./show.ts')).run,
  },
  {
    path: ['task', 'set'],
    aliases: [['set'], ['task', 'update']],
    group: 'daily',
    summary: 'set fields: field=value, field+=item, field-=item, field= unsets',
    args: [{ name: 'words', summary: 'tasks, then assignments', need: 'required', many: true }],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow set 010 priority=high', 'sow set 010 020 labels+=api depends_on+=030'],
    load: async () => (await import('./set.ts')).run,
  },
  {
    path: ['task', 'rm'],
    aliases: [['rm'], ['task', 'delete'], ['task', 'remove']],
    group: 'tasks',
    summary: 'remove tasks with all their files; their ids are never used again',
    args: [TASKS],
    flags: [
      { name: 'cascade', type: 'boolean', summary: 'with all tasks below them' },
      { name: 'unlink', type: 'boolean', summary: 'take away the edges of others that lead to them' },
    ],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow rm 010 --yes', 'sow rm 010 --cascade --unlink --yes'],
    load: async () => (await import('./remove.ts')).run,
  },
  {
    path: ['task', 'expand'],
    group: 'tasks',
    summary: 'make a child of each item of a list; items that have one stay as they are',
    args: [TASK],
    flags: EXPAND_FLAGS,
    exits: [3, 4, 5, 6, 7],
    examples: [
      'sow task expand 010 --items files.json --template "Migrate {{item.path}}"',
      'sow task expand 010 --items items.json --template "Check {{item}}" --mode sequential',
    ],
    load: async () => (await import('./expand.ts')).run,
  },
  {
    path: ['task', 'claim'],
    aliases: [['claim'], ['start'], ['task', 'start']],
    group: 'daily',
    summary: 'take a task; it is yours until you submit, pause or release it',
    args: [{ ...TASK, need: 'optional' }],
    flags: [
      { name: 'next', type: 'boolean', summary: 'take the first ready one and print what it needs' },
      { name: 'role', type: 'string', value: 'ROLE', summary: 'with --next: only for this role' },
      ...FORCE,
    ],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow claim 010', 'sow claim --next --role implementer'],
    load: async () => (await import('./claim.ts')).run,
  },
  move('pause', 'stop work and ask or say why', {
    flags: [
      ...WORDS,
      {
        name: 'cause',
        type: 'string',
        choices: ['question', 'hold', 'failed', 'timed_out', 'budget', 'conflict', 'denied'],
        summary: 'why (agents: question, people: hold)',
      },
    ],
    examples: ['sow pause 010 -m "Which database?"'],
  }),
  move('answer', 'answer a paused task; the text is its next prompt', {
    aliases: ['resume'],
    flags: WORDS,
    examples: ['sow answer 010 -m "PostgreSQL"'],
  }),
  move('submit', 'report finished work for review', {
    flags: [
      ...WORDS,
      ...RESULT,
      TRUST,
      {
        name: 'output',
        short: 'o',
        type: 'string',
        value: 'PATH',
        many: true,
        summary: 'a file that was made or changed',
      },
      STEP_RESULT,
    ],
    examples: ['sow submit 010 -m "The parser reads all samples" -o src/parser.ts'],
  }),
  move('approve', 'run what reviewed work is checked with, and accept it', {
    flags: [...FORCE, TRUST],
    examples: ['sow approve 010 020'],
  }),
  move('reject', 'ask for changes; the text becomes feedback and the next prompt', {
    flags: WORDS,
    examples: ['sow reject 010 -m "Handle empty input"'],
  }),
  move('release', 'give a claimed task back', {
    flags: FORCE,
    examples: ['sow release 010'],
    group: 'tasks',
  }),
  move('complete', 'submit and approve in one step', {
    flags: [...WORDS, ...RESULT, STEP_RESULT, ...FORCE, TRUST],
    aliases: ['done'],
    examples: [
      'sow complete 010 -m "Done by hand"',
      'sow complete 010 --summary "Indexed" --actual-hours 6.5',
    ],
  }),
  move('abandon', 'end a task for good', {
    flags: [
      ...WORDS,
      {
        name: 'cause',
        type: 'string',
        choices: ['failed', 'timed_out', 'cancelled', 'skipped', 'superseded'],
        summary: 'why (cancelled)',
      },
    ],
    examples: ['sow abandon 010 -m "No longer needed"'],
    group: 'tasks',
  }),
  move('reopen', 'take up an ended task again, as its next iteration', {
    flags: WORDS,
    examples: ['sow reopen 010 -m "It broke again"'],
    group: 'tasks',
  }),
  {
    path: ['task', 'accept'],
    aliases: [['accept']],
    group: 'tasks',
    summary: 'take over a status that was edited by hand against the rules',
    args: [TASKS],
    flags: WORDS,
    exits: [3, 4, 5, 6, 7],
    examples: ['sow task accept 010'],
    load: async () => (await import('./accept.ts')).run,
  },
];

interface MoveSpec {
  readonly flags: readonly FlagSpec[];
  readonly examples: readonly string[];
  readonly aliases?: readonly string[];
  readonly group?: CommandSpec['group'];
}

/** A verb of the state machine: as `task <verb>` and bare. */
function move(
  verb: string,
  summary: string,
  { flags, examples, aliases = [], group = 'daily' }: MoveSpec,
): CommandSpec {
  return {
    path: ['task', verb],
    aliases: [[verb], ...aliases.flatMap((alias) => [[alias], ['task', alias]])],
    group,
    summary,
    args: [TASKS],
    flags,
    // What completes a task checks it, which can be interrupted, and merges it, which may have to wait for a person.
    exits: flags.includes(TRUST) ? [3, 4, 5, 6, 7, 8, 130] : [3, 4, 5, 6, 7],
    examples,
    load: async () => (await import('./move.ts')).run(verb),
  };
}
