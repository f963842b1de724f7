// The commands that look after the files, and those about the tool itself.
import { LIMIT } from '../../page.ts';
import type { CommandSpec } from '../../spec.ts';

export const TOOL_COMMANDS: readonly CommandSpec[] = [
  {
    path: ['validate'],
    group: 'daily',
    summary: 'check every file and show every fault at its place',
    args: [{ name: 'paths', summary: 'only these files', need: 'optional', many: true }],
    flags: [
      { name: 'staged', type: 'boolean', summary: 'what git has staged, instead of the files in the folder' },
      {
        name: 'merge-into',
        type: 'string',
        value: 'BRANCH',
        summary: 'also fail while a project is open, which must not go into that branch',
      },
      { name: 'watch', type: 'boolean', summary: 'look again whenever a file changes' },
      {
        name: 'format',
        type: 'string',
        value: 'FORMAT',
        choices: ['text', 'json', 'github', 'sarif'],
        summary: 'for people, or for other programs',
      },
      {
        name: 'fix',
        type: 'boolean',
        summary: 'make and show the safe mends: quotes, RFC 3339, tabs, null lines',
      },
      LIMIT,
    ],
    exits: [3, 4, 5, 6, 7, 130],
    examples: [
      'sow validate',
      'sow validate plan.yaml',
      'sow validate --staged',
      'sow validate --merge-into main',
      'sow validate --fix',
    ],
    load: async () => (await import('./validate.ts')).run,
  },
  {
    path: ['doctor'],
    group: 'look',
    summary: 'look for what is wrong around the state, with the exact repair',
    flags: [
      {
        name: 'fix',
        type: 'boolean',
        summary: 'back up, then repair; with --yes also take away a held lock',
      },
    ],
    exits: [3, 6, 7],
    examples: ['sow doctor', 'sow doctor --fix'],
    beside: {
      next: 'the state of before is in .sow/local/backup',
      when: (flags) => flags.is('fix') || flags.is('remove-lock'),
    },
    load: async () => (await import('./doctor.ts')).run,
  },
  {
    path: ['completion'],
    group: 'look',
    summary: 'the script that completes commands, flags, tasks and keys in bash, zsh or fish',
    args: [
      { name: 'shell', summary: 'bash, zsh or fish', need: 'required' },
      {
        name: 'words',
        summary: 'for those scripts: the words typed so far, after `words --`',
        need: 'optional',
        many: true,
      },
    ],
    exits: [],
    examples: ['sow completion bash'],
    load: async () => (await import('./completion.ts')).run,
  },
  {
    path: ['help'],
    group: 'look',
    summary: 'how to call a command; --json prints all of them',
    args: [{ name: 'words', summary: 'the command', need: 'optional', many: true }],
    exits: [],
    examples: ['sow help task add'],
    load: async () => (await import('./help.ts')).run,
  },
];
