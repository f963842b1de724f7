// The outside references of both lists, and what is wrong with one that the schema takes.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { keyRange, type Path, valueRange } from '../../document/yaml/locate.ts';
import { parse } from '../../document/yaml/parse.ts';
import { withoutCredentials } from '../../git/remote.ts';
import type { OutsideRef, Refs } from '../../model/generated/types.ts';
import { REFS_INDEX, REFS_LOCAL } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { type StateFile, shownPath } from '../../store/state/state-file.ts';
import { type Source, sourceOf } from './source.ts';

/** An outside reference as it stands in its list. */
export interface ListedRef {
  readonly ref: OutsideRef;
  /** In the list that is not committed. */
  readonly local: boolean;
  readonly link: string;
  readonly source: Source;
}

export const LISTS = [REFS_INDEX, REFS_LOCAL] as const;

type Lists = Pick<Snapshot, 'outsideRefs'>;

/** All of them; a fault in one list is a failure, for an id that it hides could be given out again. */
export function listedRefs(snapshot: Lists): Result<readonly ListedRef[]> {
  const faults = refFaults(snapshot).filter(({ severity }) => severity === 'error');
  return faults.length > 0 ? fail({ reason: 'invalid-state', diagnostics: faults }) : ok(soundRefs(snapshot));
}

/** Those that can be used, for whoever cannot mend the others. */
export function soundRefs(snapshot: Lists): ListedRef[] {
  return LISTS.flatMap((path) =>
    (snapshot.outsideRefs(path).value?.refs ?? []).flatMap((ref) => {
      const source = sourceOf(ref.source);
      const sound = source.ok && faultOf(ref, path) === undefined;
      return sound ? [{ ref, local: path === REFS_LOCAL, link: linkOf(ref), source: source.value }] : [];
    }),
  );
}

export function linkOf({ id, link }: OutsideRef): string {
  return link ?? id;
}

/** @param shown how the lists are named to people. */
export function refFaults(snapshot: Lists, shown = shownPath): Diagnostic[] {
  const seen = new Map<string, string>();
  return LISTS.flatMap((path) => {
    const file = snapshot.outsideRefs(path);
    const own = (file.value?.refs ?? []).flatMap((ref, i) => {
      const found = faultOf(ref, path);
      const told: Tell = (field, message, help) =>
        place(shown(path), file, ['refs', i, field], message, help);
      const wrong = found ? [told(found.field, found.message, found.help)] : [];
      return [...wrong, ...repeated(told, ref, seen)];
    });
    return [...file.diagnostics, ...own].map(hidden);
  });
}

interface Fault {
  readonly field: 'source' | 'path';
  readonly message: string;
  readonly help?: string | undefined;
}

function faultOf(ref: OutsideRef, list: (typeof LISTS)[number]): Fault | undefined {
  const source = sourceOf(ref.source);
  if (!source.ok) {
    const { hint } = source.failure;
    return {
      field: 'source',
      message: source.failure.reason === 'usage' ? source.failure.message : '',
      help: hint,
    };
  }
  if (source.value.isLocal && list === REFS_INDEX)
    return {
      field: 'source',
      message: 'a path of this machine means nothing on another one',
      help: `it belongs into ${shownPath(REFS_LOCAL)}`,
    };
  if (ref.path !== undefined && leadsOut(ref.path))
    return {
      field: 'path',
      message: `${ref.path} does not lead into the source`,
      help: 'a path below its top',
    };
  return undefined;
}

/** Whether a path is not one below where it begins. */
export function leadsOut(path: string): boolean {
  return (
    path.startsWith('/') ||
    path.split(/[/\\]/).some((part) => part === '..' || part === '.git' || part === '')
  );
}

type Tell = (field: string, message: string, help: string | undefined) => Diagnostic;

/** @param seen the ids, and whose the links are. */
function repeated(tell: Tell, ref: OutsideRef, seen: Map<string, string>): Diagnostic[] {
  const link = linkOf(ref);
  const twice = (field: string, what: string): Diagnostic =>
    tell(field, `the ${what} stands twice`, 'an earlier reference has it');
  const owner = seen.get(`link ${link}`);
  const isTaken = owner !== undefined && owner !== ref.id;
  const faults = [
    ...(seen.has(`id ${ref.id}`) ? [twice('id', `id ${ref.id}`)] : []),
    ...(isTaken ? [twice(ref.link === undefined ? 'id' : 'link', `link ${link}`)] : []),
  ];
  seen.set(`id ${ref.id}`, ref.id).set(`link ${link}`, owner ?? ref.id);
  return faults;
}

function place(
  shown: string,
  file: StateFile<Refs>,
  at: Path,
  message: string,
  help: string | undefined,
): Diagnostic {
  const parsed = parse(shown, file.text);
  const [from, to] = typeof at.at(-1) === 'number' ? keyRange(parsed, at) : valueRange(parsed, at);
  const where = { file: parsed.file, text: parsed.text, from, to };
  return { code: 'SOW513', severity: 'error', message, at: where, ...(help !== undefined && { help }) };
}

/** What a hand has written in spite of it all is in no frame: the characters stay as many. */
function hidden(one: Diagnostic): Diagnostic {
  const text = one.at.text.replace(
    /(:\/\/)([^\s/]+)(?=@)/g,
    (_, head: string, secret: string) => head + '*'.repeat(secret.length),
  );
  return { ...one, message: withoutCredentials(one.message), at: { ...one.at, text } };
}
