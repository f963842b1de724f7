// The state of a world as the harness judges it: every byte of .sow but those of local/, and what local/ must be free of.
import { validate } from '../../src/app/validate/validate.ts';
import { treeOf } from '../rig/memory-disk.ts';
import { copyWorld, livePlayer, openAs, SOW, type World } from './world.ts';

/**
 * Paths and bytes, folders too, as one text that can be compared. Ids count by their order: a command that had to read
 * twice has drawn others.
 */
export function stateOf({ disk }: World): string {
  const text = [...treeOf(disk, SOW, ['local'])].map(([path, bytes]) => `${path}\n${bytes}`).join('\n\u0001');
  const ids = new Map<string, string>();
  return text.replace(ID, (id) => {
    if (!ids.has(id)) ids.set(id, `id-${ids.size}`);
    return ids.get(id) ?? '';
  });
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What no command may leave behind once another one has been called. */
export function litterOf({ disk }: World): string[] {
  return [...treeOf(disk, `${SOW}/local`).keys()].filter((path) => LITTER.test(path));
}

const LITTER = /^(lock|txn\/tmp\/.|txn\/pending\.json$)/;

const known = new Map<string, readonly string[]>();

/** The faults that `sow validate` finds, as one line each. */
export function faultsOf(world: World): readonly string[] {
  const state = stateOf(world);
  const told = known.get(state);
  if (told) return told;
  const result = validate(openAs(copyWorld(world), livePlayer(99)));
  const faults = result.ok
    ? result.value.diagnostics.map(({ code, message, at }) => `${at.file}: ${code} ${message}`)
    : [result.failure.reason];
  known.set(state, faults);
  return faults;
}

/** Where two states first differ, for people. */
export function difference(found: string, expected: string): string {
  const files = (state: string): Map<string, string> =>
    new Map(state.split('\u0001').map((part) => [part.split('\n', 1)[0] ?? '', part]));
  const [a, b] = [files(found), files(expected)];
  const paths = [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
  return paths.map((path) => `${path}: ${describe(a.get(path), b.get(path))}`).join('; ') || 'nothing';
}

function describe(found: string | undefined, expected: string | undefined): string {
  if (found === undefined) return 'missing';
  if (expected === undefined) return 'should not be there';
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at++;
  const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `${near(found)} instead of ${near(expected)}`;
}
