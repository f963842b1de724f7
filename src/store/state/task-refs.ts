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
  const refs = candidates.flatMap(([ref, path]) => {
    const known = indexed(ref);
    if (known) {
      if (known.parent_id !== undefined) parentNames.add(plainName(known.parent_id));
      return [ref];
    }
    const bytes = glance(read, path);
    if (bytes === null) return [];
    const name = parentName(bytes);
    if (name !== undefined) parentNames.add(name);
    return [ref];
  });
  return { refs, parentNames };
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

const LINE = /^parent_id:[ \t]+(?:"([^"\\]*)"|'([^']*)'|([a-z0-9][a-z0-9_/-]*))[ \t]*(?:#.*)?\r?$/m;

/** As the text of a task names its parent; undefined where the word does not occur in it. */
export function parentName(text: Uint8Array | string): string | null | undefined {
  const bytes =
    typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length);
  if (!bytes.includes('parent_id')) return undefined;
  const match = LINE.exec(bytes.toString('utf8'));
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  return name === undefined ? null : plainName(name);
}

/** `10` and `design/10` as they are written in references. */
export function plainName(name: string): string {
  const slash = name.indexOf('/');
  return slash < 0 ? padId(name) : `${name.slice(0, slash)}/${padId(name.slice(slash + 1))}`;
}
