// What a decision wants written: file changes that compose, and events that chain. Nothing is written here.
import { fail, ok, type Result } from '../../base/result.ts';
import { fieldOrder, inOrder } from '../../document/check/order.ts';
import { type Edit, edit } from '../../document/edit/edit.ts';
import type { RootName } from '../../document/generated/shapes.ts';
import { readDocument } from '../../document/read.ts';
import { emitDocument } from '../../document/yaml/emit.ts';
import { logOf, schemaComment } from '../layout.ts';
import { shownPath } from '../state/state-file.ts';
import type { EntryFile, EntryLine } from './entry.ts';
import { type Mask, maskAdded, maskFacts, maskField, maskState } from './masking.ts';

export type EventFacts = Readonly<Record<string, unknown>> & { readonly type: string };

export interface Draft {
  readonly files: ReadonlyMap<string, EntryFile>;
  readonly lines: readonly EntryLine[];
  /** Grows with every file and line. */
  readonly revision: number;
  /** Edits fields of a state file, checked against its schema; only the named fields change their bytes. */
  editState(root: RootName, path: string, before: string, edits: readonly Edit[]): Result<string>;
  /** Writes a new state file in the schema's order. */
  createState(root: RootName, path: string, value: Readonly<Record<string, unknown>>): Result<string>;
  /** Any other text; null removes it. */
  setText(path: string, before: string | null, after: string | null): void;
  /** Adds a line to the subject's log and returns its id. */
  log(subject: string, facts: EventFacts, actor?: string): string;
  /** The text of such a line, for a log that moves elsewhere. */
  line(subject: string, facts: EventFacts): string;
}

export interface DraftSource {
  readonly newId: () => string;
  readonly clock: () => number;
  readonly actor: string;
  readonly run?: string | undefined;
  readonly request?: string | undefined;
  /** Whether new files name their schema for editors, by the settings. */
  readonly hasComment: () => boolean;
  /** Takes secrets out of words. */
  readonly mask?: Mask | undefined;
}

export function makeDraft(source: DraftSource): Draft {
  const { mask = (text: string): string => text } = source;
  const files = new Map<string, EntryFile>();
  const lines: EntryLine[] = [];
  let revision = 0;
  const set = (path: string, before: string | null, after: string | null): void => {
    const first = files.get(path);
    const original = first ? first.before : before;
    revision++;
    if (original === after) files.delete(path);
    else files.set(path, { path, before: original, after });
  };
  const checked = (root: RootName, path: string, before: string | null, after: string): Result<string> => {
    const diagnostics = readDocument(root, shownPath(path), after).diagnostics.filter(
      ({ severity }) => severity === 'error',
    );
    if (diagnostics.length > 0) return fail({ reason: 'invalid-input', diagnostics });
    set(path, before, after);
    return ok(after);
  };
  return {
    files,
    lines,
    get revision() {
      return revision;
    },
    editState(root, path, before, edits) {
      const current = files.get(path)?.after ?? before;
      const masked = edits.map((one) => ({ ...one, value: maskField(mask, one.path[0], one.value) }));
      return checked(
        root,
        path,
        before,
        edit(current, masked, (at) => fieldOrder(root, at)),
      );
    },
    createState(root, path, value) {
      const text = emitDocument(inOrder(root, maskState(mask, value)));
      return checked(root, path, null, text + (source.hasComment() ? schemaComment(root, path) : ''));
    },
    setText: (path, before, after) => set(path, before, maskAdded(mask, before, after)),
    log(subject, facts, actor) {
      const line = makeLine(source, subject, maskFacts(mask, facts), actor);
      const path = logOf(subject, facts.type);
      const file = files.get(path);
      revision++;
      // A log that is written whole gets the line with the rest: a file may be placed or appended to, not both.
      if (file?.after != null) files.set(path, { ...file, after: `${file.after}${JSON.stringify(line)}\n` });
      else lines.push({ path, line: JSON.stringify(line) });
      return line.id;
    },
    line: (subject, facts) => JSON.stringify(makeLine(source, subject, maskFacts(mask, facts))),
  };
}

/** Keys in the order of the schema, what is undefined left out. */
function makeLine(
  source: DraftSource,
  subject: string,
  facts: EventFacts,
  actor?: string,
): { readonly id: string } {
  const { type, prev, from, to, iteration, run = source.run, ...rest } = facts;
  return {
    v: 1,
    id: source.newId(),
    timestamp: new Date(source.clock()).toISOString(),
    type,
    subject,
    actor: actor ?? source.actor,
    ...(run !== undefined && { run }),
    ...(to !== undefined && { prev: prev ?? [], ...(from !== undefined && { from }), to, iteration }),
    ...(source.request !== undefined && { request: source.request }),
    ...rest,
  } as { readonly id: string };
}
