// The commands on outside references.
import type { ArgSpec, CommandSpec, FlagSpec } from '../../spec.ts';

const IDS: ArgSpec = { name: 'ids', summary: 'only these', need: 'optional', many: true };
const SEMANTIC: FlagSpec = {
  name: 'semantic',
  type: 'string',
  value: 'WHAT',
  choices: ['knowledge', 'code'],
  summary: 'what it is good for: to know, or code to look at',
};
const TAG: FlagSpec = {
  name: 'tag',
  type: 'string',
  value: 'TAG',
  many: true,
  summary: 'a word to select by',
};
const LOCAL: FlagSpec = { name: 'local', type: 'boolean', summary: 'of the list that is not committed' };

export const REFS_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['refs', 'add'],
    aliases: [['refs', 'new']],
    group: 'project',
    summary:
      'let agents read a git repository or a folder elsewhere: a copy is kept in your cache, a link in .sow/refs',
    args: [{ name: 'source', summary: 'a URL of git, git+file:///…, or a path', need: 'required' }],
    flags: [
      {
        name: 'description',
        short: 'd',
        type: 'string',
        value: 'TEXT',
        summary: 'what agents find there; they are told',
      },
      {
        name: 'id',
        type: 'string',
        value: 'ID',
        summary: 'its name in commands; made of the source when absent',
      },
      {
        name: 'link',
        type: 'string',
        value: 'NAME',
        summary: 'its name below .sow/refs; the id when absent',
      },
      {
        name: 'branch',
        type: 'string',
        value: 'NAME',
        summary: 'a branch or tag; the default branch when absent',
      },
      { name: 'path', type: 'string', value: 'PATH', summary: 'only this part of it' },
      SEMANTIC,
      TAG,
      LOCAL,
    ],
    exits: [3, 4, 5, 6, 7, 130],
    examples: [
      'sow refs add https://github.com/o/style-guide.git -d "how we write Go"',
      'sow refs add ../notes -d "notes"',
    ],
    load: async () => (await import('./refs.ts')).add,
  },
  {
    path: ['refs', 'list'],
    aliases: [['refs', 'ls']],
    group: 'look',
    summary: 'list what agents may read outside of the repository, and how its links stand',
    flags: [
      SEMANTIC,
      TAG,
      LOCAL,
      { name: 'committed', type: 'boolean', summary: 'of the list that is committed' },
    ],
    exits: [3, 6, 7],
    examples: ['sow refs list', 'sow refs list --semantic code'],
    load: async () => (await import('./refs.ts')).list,
  },
  {
    path: ['refs', 'status'],
    group: 'look',
    summary: 'ask where outside references are from whether there is news',
    args: [IDS],
    exits: [3, 6, 7],
    examples: ['sow refs status', 'sow refs status o-style-guide'],
    load: async () => (await import('./refs.ts')).status,
  },
  {
    path: ['refs', 'update'],
    aliases: [['refs', 'pull']],
    group: 'project',
    summary: 'fetch the newest of outside references and link to it; links them all after a clone',
    args: [IDS],
    flags: [
      {
        name: 'prune-cache',
        type: 'boolean',
        summary: 'remove their older copies, which other checkouts may use',
      },
    ],
    exits: [3, 4, 6, 7, 130],
    examples: ['sow refs update', 'sow refs update o-style-guide --prune-cache'],
    beside: { next: 'sow refs add with --branch chooses what is linked' },
    load: async () => (await import('./refs.ts')).update,
  },
  {
    path: ['refs', 'remove'],
    aliases: [
      ['refs', 'rm'],
      ['refs', 'delete'],
    ],
    group: 'project',
    summary:
      'take outside references out of the list, and their links away; never what a folder of yours holds',
    args: [{ name: 'ids', summary: 'which', need: 'required', many: true }],
    flags: [
      { name: 'prune-cache', type: 'boolean', summary: 'remove their copies, which other checkouts may use' },
    ],
    exits: [3, 4, 5, 6, 7],
    examples: ['sow refs remove o-style-guide'],
    load: async () => (await import('./refs.ts')).remove,
  },
];
