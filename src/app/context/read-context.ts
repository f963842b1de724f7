// The shared context of a task and of its parents, as it stands in their files.
import { fail, ok, type Result } from '../../base/result.ts';
import { readDocument } from '../../document/read.ts';
import { emitDocument } from '../../document/yaml/emit.ts';
import { bounded, MAX_SHARED, type SharedContext } from '../../model/context/shared.ts';
import type { Context } from '../../model/generated/types.ts';
import { parentRef } from '../../model/graph/board.ts';
import { taskContext } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { shownPath } from '../../store/state/state-file.ts';

export interface ContextFile extends SharedContext {
  /** The file's own text. */
  readonly text: string;
}

/** The task's own context first, then its parent's and so on; a broken file on the way is a failure. */
export function contextsOf(snapshot: Snapshot, ref: string): Result<readonly ContextFile[]> {
  const files: ContextFile[] = [];
  for (const one of withParents(snapshot, ref)) {
    const read = contextFile(snapshot, one);
    if (!read.ok) return read;
    if (read.value) files.push(read.value);
  }
  return ok(files);
}

/** Undefined where nothing has been shared. */
export function contextFile({ text: textOf }: Snapshot, ref: string): Result<ContextFile | undefined> {
  const path = taskContext(ref);
  const text = textOf(path);
  if (text === null || text.trim() === '') return ok(undefined);
  const { value, diagnostics } = readDocument<Context>('context', shownPath(path), text);
  return value ? ok({ ref, value, text }) : fail({ reason: 'invalid-state', diagnostics });
}

/** What a prompt says of it; undefined where nothing is shared. A broken file is told, and stops no run. */
export function sharedText(snapshot: Snapshot, ref: string): string | undefined {
  const parts = withParents(snapshot, ref).flatMap((one) => {
    const file = contextFile(snapshot, one);
    if (!file.ok) return [`# ${snapshot.short(one)}: its context.yaml is broken; see sow validate\n`];
    if (!file.value) return [];
    return [`# shared in ${snapshot.short(one)}\n${emitDocument(file.value.value.context)}`];
  });
  if (parts.length === 0) return undefined;
  return bounded(parts.join('\n'), MAX_SHARED, `the rest: sow context ${snapshot.short(ref)}`);
}

function withParents({ board }: Snapshot, ref: string): string[] {
  const refs = [ref];
  for (let task = board.byRef.get(ref); task; ) {
    const above = parentRef(board, task);
    // Parents that a hand has tied into a ring end here.
    if (above === undefined || refs.includes(above)) break;
    refs.push(above);
    task = board.byRef.get(above);
  }
  return refs;
}
