// One call of the program: parse, run the command's handler, print what it gave back, answer with the exit code.
import type { Context } from '../base/context.ts';
import type { Event } from '../base/event.ts';
import type { Failure } from '../base/failure.ts';
import { renderDiagnostic } from '../report/diagnostic.ts';
import { eventLine } from '../report/event.ts';
import { describeFailure, exitOf, hintOf } from '../report/failure.ts';
import { envelope, errorEnvelope } from '../report/json.ts';
import { safe } from '../report/text.ts';
import { overview, page } from './help.ts';
import { type Parsed, parseArgv } from './parse.ts';
import type { Output } from './spec.ts';
import { COMMANDS, findCommand } from './table/table.ts';
import { makeContext, type World } from './world.ts';

export async function runCli(world: World): Promise<number> {
  const [first] = world.argv;
  if (first === '--version' || first === '-v') return say(world, `sow ${world.version}`);
  if (first === undefined || first === '--help' || first === '-h') return say(world, overview(COMMANDS));
  const json = world.argv.includes('--json');
  const parsed = parseArgv(world.argv, world.env);
  if (!parsed.ok) return printFailure(world, parsed.failure, json);
  if (parsed.value.flags.is('help')) return say(world, page(parsed.value.command));
  return runCommand(world, parsed.value);
}

async function runCommand(world: World, { command, args, flags }: Parsed): Promise<number> {
  const json = flags.is('json');
  const report = (event: Event): void => {
    if (flags.is('quiet') && event.type !== 'warning') return;
    if (!json) world.stderr(`${eventLine(event)}\n`);
  };
  const context: Context = makeContext(world, flags, report);
  const handler = await command.load();
  const result = await handler({
    context,
    args,
    flags,
    stdin: world.stdin,
    commands: COMMANDS,
    find: findCommand,
  });
  if (!result.ok) return printFailure(world, result.failure, json);
  printOutput(world, command.path.join(' '), result.value, json);
  return result.value.exit ?? 0;
}

function printOutput(world: World, command: string, { data, text, notes }: Output, json: boolean): void {
  if (json) world.stdout(envelope(command, data));
  else if (text !== '') world.stdout(`${text}\n`);
  if (notes !== undefined && notes !== '' && !json) world.stderr(`${notes}\n`);
}

function printFailure(world: World, failure: Failure, json: boolean): number {
  if (json) world.stderr(errorEnvelope(failure));
  else world.stderr(`${failureText(failure)}\n`);
  return exitOf(failure);
}

function failureText(failure: Failure): string {
  const diagnostics =
    'diagnostics' in failure ? failure.diagnostics.map((one) => safe(renderDiagnostic(one))) : [];
  const hint = hintOf(failure);
  return [
    ...diagnostics,
    `sow: ${safe(describeFailure(failure))}`,
    ...(hint ? [`  → ${safe(hint)}`] : []),
  ].join('\n');
}

function say(world: World, text: string): number {
  world.stdout(`${text}\n`);
  return 0;
}
