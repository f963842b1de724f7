// One call of the program: parse, run the command's handler, print what it gave back, answer with the exit code.
import type { Context } from '../base/context.ts';
import type { Event, Settled } from '../base/event.ts';
import type { Failure } from '../base/failure.ts';
import { masker, secretsOf } from '../base/mask.ts';
import { renderDiagnostic } from '../report/diagnostic.ts';
import { eventLine } from '../report/event.ts';
import { describeFailure, exitOf, hintOf } from '../report/failure.ts';
import { envelope, envelopeLine, errorEnvelope } from '../report/json.ts';
import { safe } from '../report/text.ts';
import type { Terminal } from './live/screen.ts';
import { parseArgv } from './parse.ts';
import type { Parsed } from './read/argv.ts';
import type { Output } from './spec.ts';
import { COMMANDS } from './table/all.ts';
import { findCommand } from './table/table.ts';
import { makeContext, type World } from './world.ts';

/** Values of secrets in the environment are in nothing that is printed. */
export function runCli(world: World): Promise<number> {
  const mask = masker(secretsOf(world.env));
  const stdout = (text: string): void => world.stdout(mask(text));
  return call({ ...world, stdout, stderr: (text) => world.stderr(mask(text)) });
}

async function call(world: World): Promise<number> {
  const json = world.argv.includes('--json');
  const parsed = await parseArgv(world.argv, world.env);
  if (!parsed.ok) return printFailure(world, parsed.failure, json);
  return runCommand(world, parsed.value.flags.is('help') ? asHelp(parsed.value) : parsed.value);
}

/** `sow add --help` is `sow help add`. */
function asHelp({ command, flags }: Parsed): Parsed {
  const help = findCommand(['help']);
  if (!help.ok) throw new Error('The help command is missing');
  const words = command === help.value.command ? [] : command.path;
  return { command: help.value.command, args: { words }, flags };
}

async function runCommand(world: World, { command, args, flags }: Parsed): Promise<number> {
  const json = flags.is('json') || flags.string('format') === 'json';
  const warnings: string[] = [];
  const settled: Settled[] = [];
  const report = (event: Event): void => {
    if (event.type === 'warning') warnings.push(event.message);
    if (event.type === 'settled') {
      const { subject, status, message } = event;
      settled.push({ subject, status, message });
    }
    const line = eventLine(event);
    if (!json && line !== '' && (event.type === 'warning' || !flags.is('quiet')))
      world.stderr(`${safe(line)}\n`);
    if (!json && event.type === 'bell') world.terminal()?.write('\x07');
  };
  const context: Context = makeContext(world, flags, report);
  const tell = (output: Output): void => {
    if (json) world.stdout(envelopeLine(command.path.join(' '), output.data));
    else printText(world, output);
  };
  const isBeside = command.beside !== undefined && !context.dryRun && (command.beside.when?.(flags) ?? true);
  const began = isBeside ? context.newId() : '';
  const handler = await command.load();
  const result = await handler({
    context,
    args,
    flags,
    tell,
    stdin: world.stdin,
    print: (text) => {
      world.stdout(`${json ? text : safe(text)}\n`);
      return world.reached();
    },
    terminal: () => (json || flags.is('quiet') ? undefined : masked(world)),
    get commands() {
      return COMMANDS;
    },
    find: findCommand,
  });
  if (!result.ok) return printFailure(world, result.failure, json, warnings);
  if (isBeside) {
    const { noteCommand } = await import('../app/undo/note-command.ts');
    noteCommand(context, { id: began, command: command.path.join(' '), next: command.beside?.next ?? '' });
  }
  const { data, exit = 0, streamed, printed } = result.value;
  if (streamed) return exit;
  if (json)
    world.stdout(
      envelope(command.path.join(' '), {
        ...data,
        ...(settled.length > 0 && { settled }),
        ...(warnings.length > 0 && { warnings }),
      }),
    );
  else printText(world, result.value);
  const kept = printed && (await world.reached()) ? printed() : undefined;
  return kept && !kept.ok ? printFailure(world, kept.failure, json, warnings) : exit;
}

/** Values of secrets are on no screen either. */
function masked(world: World): Terminal | undefined {
  const terminal = world.terminal();
  const mask = masker(secretsOf(world.env));
  return terminal && { ...terminal, write: (text) => terminal.write(mask(text)) };
}

function printText(world: World, { text: told, notes = '' }: Output): void {
  const text = typeof told === 'string' ? told : told();
  // Whatever a command forgot to make safe: names of folders, actors, branches.
  if (text !== '') world.stdout(`${safe(text)}\n`);
  if (notes !== '') world.stderr(`${safe(notes)}\n`);
}

function printFailure(
  world: World,
  failure: Failure,
  json: boolean,
  warnings: readonly string[] = [],
): number {
  if (json) world.stderr(errorEnvelope(failure, warnings));
  else world.stderr(`${failureText(failure)}\n`);
  return exitOf(failure);
}

/** Five lines each: more of them hide what they are about. */
const MOST_DIAGNOSTICS = 20;

function failureText(failure: Failure): string {
  const all = 'diagnostics' in failure ? failure.diagnostics : [];
  const diagnostics = all.slice(0, MOST_DIAGNOSTICS).map((one) => safe(renderDiagnostic(one)));
  const hint = hintOf(failure);
  return [
    ...diagnostics,
    ...(diagnostics.length < all.length ? [`${diagnostics.length} of ${all.length}: --json has all`] : []),
    `sow: ${safe(describeFailure(failure))}`,
    ...(hint ? [`  → ${safe(hint)}`] : []),
  ].join('\n');
}
