// Help made from the table: one screen for all, a page for each, everything as JSON.
import { columns } from '../report/text.ts';
import { type CommandSpec, type FlagSpec, GLOBAL_FLAGS } from './spec.ts';
import { synopsis } from './synopsis.ts';

const GROUPS: readonly { readonly group: CommandSpec['group']; readonly title: string }[] = [
  { group: 'setup', title: 'Begin' },
  { group: 'daily', title: 'Every day' },
];

export function overview(commands: readonly CommandSpec[]): string {
  const blocks = GROUPS.map(({ group, title }) => {
    const rows = commands
      .filter((command) => command.group === group)
      .map((command) => [`  ${shortest(command)}`, command.summary]);
    return `${title}:\n${columns(rows)}`;
  });
  const more = commands.filter(({ group }) => group !== 'setup' && group !== 'daily' && group !== 'plumbing');
  return [
    'sow runs a fleet of coding agents on one git worktree; all facts about the work are files in .sow.',
    ...blocks,
    `More: ${wrapped(byNoun(more))}`,
    'sow help <command> explains one; --json works everywhere.',
  ].join('\n\n');
}

export function page(command: CommandSpec): string {
  const also = (command.aliases ?? []).map((path) => `sow ${path.join(' ')}`);
  return [
    `${synopsis(command)}\n\n${command.summary}`,
    ...(also.length > 0 ? [`Also: ${also.join(', ')}`] : []),
    ...(command.args?.length
      ? [
          `Arguments:\n${columns(command.args.map(({ name, summary, need }) => [`  ${name}`, `${summary}${need === 'task' ? ' (or SOW_TASK)' : ''}`]))}`,
        ]
      : []),
    ...(command.flags?.length ? [`Flags:\n${flagRows(command.flags)}`] : []),
    `Everywhere:\n${flagRows(GLOBAL_FLAGS)}`,
    `Exits: ${[0, 2, ...command.exits].sort((a, b) => a - b).join(', ')}`,
    `Examples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`,
  ].join('\n\n');
}

/** What can be done to a thing. */
export function nounPage(commands: readonly CommandSpec[]): string {
  const rows = commands.map((command) => [`  ${synopsis(command)}`, command.summary]);
  return `${columns(rows)}\n\nsow help <command> explains one.`;
}

export function tree(commands: readonly CommandSpec[]) {
  return commands.map(({ path, aliases = [], group, summary, args = [], flags = [], exits, examples }) => ({
    command: path.join(' '),
    aliases: aliases.map((alias) => alias.join(' ')),
    group,
    summary,
    args,
    flags,
    exits: [0, 2, ...exits, 70].sort((a, b) => a - b),
    examples,
  }));
}

function shortest({ path, aliases = [] }: CommandSpec): string {
  return (aliases.find((alias) => alias.length === 1 && alias[0] === path.at(-1)) ?? path).join(' ');
}

function flagRows(flags: readonly FlagSpec[]): string {
  return columns(
    flags.map(({ name, short, value, choices, summary, many }) => {
      const form = `--${name}${value ? ` ${value}` : choices ? ` ${choices.join('|')}` : ''}`;
      return [`  ${short ? `-${short}, ` : '    '}${form}`, `${summary}${many ? ' (several times)' : ''}`];
    }),
  );
}

/** Verbs alone, and nouns with all of their verbs: `task children|rm`, in pieces between which a line may end. */
function byNoun(commands: readonly CommandSpec[]): string[] {
  const words = [...new Set(commands.map(({ path: [word = ''] }) => word))];
  const groups = words.map((word) => {
    const verbs = commands.flatMap(({ path: [noun, verb] }) => (noun === word && verb ? [verb] : []));
    const [first, ...others] = verbs;
    return first === undefined ? [word] : [`${word} ${first}`, ...others];
  });
  return groups.flatMap((pieces, n) =>
    pieces.map((piece, k) => {
      const isLast = k === pieces.length - 1;
      return `${piece}${isLast ? (n === groups.length - 1 ? '' : ', ') : '|'}`;
    }),
  );
}

function wrapped(pieces: readonly string[]): string {
  const lines = [''];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (last.length + piece.length > 92) lines.push(piece);
    else lines[lines.length - 1] = `${last}${piece}`;
  }
  return lines.map((line) => line.trimEnd()).join('\n      ');
}
