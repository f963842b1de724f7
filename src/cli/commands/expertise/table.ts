// The commands on what agents have learned.
import { type ArgSpec, type CommandSpec, WORDS } from '../../spec.ts';
import { RUN_FLAGS } from '../agents/table.ts';

const DOMAIN: ArgSpec = { name: 'domain', summary: 'one of learning.domains', need: 'required' };
const ONE_OR_ALL: ArgSpec = { name: 'domain', summary: 'only this one', need: 'optional' };

export const EXPERTISE_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['expertise', 'list'],
    group: 'look',
    summary: 'the domains, and how much is known of each',
    exits: [3, 6, 7],
    examples: ['sow expertise'],
    load: async () => (await import('./expertise.ts')).list,
  },
  {
    path: ['expertise', 'show'],
    group: 'look',
    summary: 'what is known of a domain',
    args: [DOMAIN],
    exits: [3, 6, 7],
    examples: ['sow expertise show api'],
    load: async () => (await import('./expertise.ts')).show,
  },
  {
    path: ['expertise', 'add'],
    group: 'look',
    summary: 'write down what was learned',
    args: [{ name: 'domain', summary: 'one of learning.domains; that of the task', need: 'optional' }],
    flags: [
      ...WORDS,
      {
        name: 'kind',
        type: 'string',
        value: 'KIND',
        choices: ['learning', 'failure', 'pattern', 'technique', 'file'],
        summary: 'what it is (learning)',
      },
      { name: 'path', type: 'string', value: 'PATH', summary: 'of a file that one must know' },
      { name: 'task', type: 'string', value: 'TASK', summary: 'the task that it came of (SOW_TASK)' },
    ],
    exits: [3, 4, 5, 6, 7],
    examples: [
      'sow expertise add api -m "Every handler returns a Result"',
      'sow expertise add api --kind file --path src/api/router.ts -m "all routes"',
    ],
    load: async () => (await import('./expertise.ts')).add,
  },
  {
    path: ['expertise', 'validate'],
    group: 'look',
    summary: 'take out files that are gone, old failures and what stands twice',
    args: [ONE_OR_ALL],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow expertise validate'],
    load: async () => (await import('./expertise.ts')).validate,
  },
  {
    path: ['expertise', 'prune'],
    group: 'look',
    summary: 'cut what is known to its length, the oldest first',
    args: [ONE_OR_ALL],
    flags: [
      {
        name: 'max-lines',
        type: 'number',
        value: 'N',
        summary: 'how long a file may be (learning.expertise_max_lines)',
      },
    ],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow expertise prune api --max-lines 200'],
    load: async () => (await import('./expertise.ts')).prune,
  },
  {
    path: ['expertise', 'history'],
    group: 'look',
    summary: 'what came and went, when and why',
    args: [ONE_OR_ALL],
    flags: [
      { name: 'limit', type: 'number', value: 'N', summary: 'the last so many (text: 100, JSON: all)' },
    ],
    exits: [3, 6, 7],
    examples: ['sow expertise history api'],
    load: async () => (await import('./expertise.ts')).history,
  },
  {
    path: ['expertise', 'improve'],
    group: 'look',
    summary: 'start a researcher who holds what is known against the code and mends it',
    args: [{ name: 'domains', summary: 'only these', need: 'optional', many: true }],
    flags: [...RUN_FLAGS],
    exits: [1, 3, 4, 5, 6, 7, 130],
    examples: ['sow expertise improve api', `sow expertise improve --executor 'command:./agent.sh'`],
    beside: { next: 'sow expertise history; edit .sow/knowledge/expertise' },
    load: async () => (await import('./expertise.ts')).improve,
  },
];
