// Which tasks there are, and at a glance, before any file is parsed, whether some of them name a parent.
import type { TaskState } from '../../model/generated/types.ts';
import { padId } from '../../model/task-id.ts';
import { hasCode } from '../disk/io-failure.ts';
import type { ReadText } from './state-file.ts';

export interface TaskRefs {
  /** Of every folder that holds a state file. */
  readonly refs: readonly string[];
  /** What their texts name as a parent; null stands for one that a glance cannot tell. */
  readonly parentNames: ReadonlySet<string | null>;
  /** The keys they have, by reference; null where a glance cannot tell. */
  readonly keys: ReadonlyMap<string, string | null>;
}

/**
 * @param indexed a task that need not be read
 * @param candidates references and where their state files would stand
 */
export function lookAtTasks(
  read: ReadText,
  indexed: (ref: string) => TaskState | undefined,
  candidates: readonly (readonly [ref: string, path: string])[],
): TaskRefs {
  const parentNames = new Set<string | null>();
  const keys = new Map<string, string | null>();
  const refs = candidates.flatMap(([ref, path]) => {
    const known = indexed(ref);
    const bytes = known ? undefined : glance(read, path);
    if (bytes === null) return [];
    const parent = bytes ? parentName(bytes) : known?.parent_id && plainName(known.parent_id);
    if (parent !== undefined) parentNames.add(parent);
    const key = bytes ? valueAt(bytes, 'key') : known?.key;
    if (key !== undefined) keys.set(ref, key);
    return [ref];
  });
  return { refs, parentNames, keys };
}

/** Something stands there that cannot be read: it is diagnosed, not dropped. */
function glance(read: ReadText, path: string): Uint8Array | null {
  try {
    return read(path);
  } catch (error) {
    if (!hasCode(error)) throw error;
    return new Uint8Array();
  }
}

/** As the text of a task names its parent; undefined where the word does not occur in it, null where it is not plain. */
export function parentName(text: Uint8Array | string): string | null | undefined {
  const name = valueAt(text, 'parent_id');
  return typeof name === 'string' ? plainName(name) : name;
}

const LINES = { parent_id: lineOf('parent_id'), key: lineOf('key') };

function lineOf(field: string): RegExp {
  return new RegExp(
    `^${field}:[ \\t]+(?:"([^"\\\\]*)"|'([^']*)'|([a-z0-9][a-z0-9_/-]*))(?:[ \\t]+#.*|[ \\t]*)\\r?$`,
    'm',
  );
}

function valueAt(text: Uint8Array | string, field: keyof typeof LINES): string | null | undefined {
  const bytes =
    typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length);
  if (!bytes.includes(field)) return undefined;
  const match = LINES[field].exec(bytes.toString('utf8'));
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

/** `10` and `design/10` as they are written in references. */
export function plainName(name: string): string {
  const slash = name.indexOf('/');
  return slash < 0 ? padId(name) : `${name.slice(0, slash)}/${padId(name.slice(slash + 1))}`;
}
