// What an agent may do that asks for each step: the answer to its question, from what was configured.
import { isAbsolute, relative, resolve } from 'node:path';
import type { ExecutorSettings, Turn } from '../executor.ts';
import { isSowCommand } from '../sow-command.ts';
import { inputText } from '../stream/calls.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../stream/json.ts';

/** The id of the option to take; undefined where none says what has to be said. */
export function answerTo(
  permission: Fields,
  { permissions }: Pick<ExecutorSettings, 'permissions'>,
  turn: Pick<Turn, 'directory' | 'sowDir'>,
): string | undefined {
  const call = fieldsOf(permission.toolCall);
  const isAllowed = permissions === 'full' || mayReport(call) || mayEdit(call, permissions, turn);
  const wanted = isAllowed ? ['allow_once', 'allow_always'] : ['reject_once', 'reject_always'];
  const options = listOf(permission.options).map(fieldsOf);
  const kinds = wanted.flatMap((kind) => options.filter((option) => option.kind === kind));
  return kinds[0] && textOf(kinds[0].optionId);
}

/** What a call is about: what it is given, else its title. */
export function callText(call: Fields): string {
  return inputText(fieldsOf(call.rawInput)) || textOf(call.title);
}

function mayReport(call: Fields): boolean {
  const { command } = fieldsOf(call.rawInput);
  const told = textOf(command) || (call.kind === 'execute' ? textOf(call.title) : '');
  return isSowCommand(told);
}

function mayEdit(
  { kind, locations }: Fields,
  permissions: string,
  turn: Pick<Turn, 'directory' | 'sowDir'>,
): boolean {
  if (kind === 'read' || kind === 'search' || kind === 'think') return true;
  if (kind !== 'edit' && kind !== 'delete' && kind !== 'move') return false;
  const paths = listOf(locations).map((location) => textOf(fieldsOf(location).path));
  // Without a place nothing can be said of it but that it is an edit.
  if (paths.length === 0) return permissions === 'edit';
  return paths.every((path) => mayWrite(resolve(turn.directory, path), permissions, turn));
}

/** Of the checkout and the state folder the inner one decides: a worktree stands within the state folder, and is work. */
function mayWrite(
  path: string,
  permissions: string,
  { directory, sowDir }: Pick<Turn, 'directory' | 'sowDir'>,
): boolean {
  const isWork = isWithin(path, directory);
  const isState = isWithin(path, sowDir) && !(isWork && isWithin(directory, sowDir));
  return isState || (isWork && permissions === 'edit');
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
