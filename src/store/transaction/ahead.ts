// The state as a draft would leave it, before anything is written. What the draft does not touch is not read again.
import type { Frame } from '../index/frame.ts';
import { logOf, taskState } from '../layout.ts';
import { openSnapshot, type Snapshot } from '../state/snapshot.ts';
import { plainSource, type Source, type TaskFile } from '../state/source.ts';
import type { Store } from '../store.ts';
import type { Draft } from './draft.ts';

/** Opened when somebody asks, and anew only once the draft has grown. */
export function snapshotAhead(store: Store, base: Snapshot, draft: Draft): () => Snapshot {
  let opened: { readonly snapshot: Snapshot; readonly revision: number } | undefined;
  return () => {
    if (opened?.revision !== draft.revision) {
      const snapshot = openSnapshot(store, ahead(plainSource(store), base, draft));
      opened = { snapshot, revision: draft.revision };
    }
    return opened.snapshot;
  };
}

function ahead(plain: Source, base: Snapshot, { files, lines }: Draft): Source {
  const added = new Map<string, string>();
  for (const { path, line } of lines) added.set(path, `${added.get(path) ?? ''}${line}\n`);
  const made = [
    ...added.keys(),
    ...[...files.values()].flatMap(({ path, after }) => (after === null ? [] : path)),
  ];
  const known = (ref: string): TaskFile | undefined => {
    const touched = files.has(taskState(ref)) || added.has(logOf(ref, ''));
    return touched ? undefined : base.task(ref);
  };
  return {
    read(path) {
      const file = files.get(path);
      const bytes = file ? (file.after === null ? null : Buffer.from(file.after)) : plain.read(path);
      const more = added.get(path);
      // A line begins on a line of its own, whatever the log ended with.
      return more === undefined ? bytes : Buffer.concat([bytes ?? Buffer.alloc(0), Buffer.from(`\n${more}`)]);
    },
    list(path) {
      const names = made.filter((one) => one.startsWith(`${path}/`)).map((one) => one.slice(path.length + 1));
      if (names.length === 0) return plain.list(path);
      return [...new Set([...plain.list(path), ...names.map((name) => name.split('/')[0] ?? '')])].sort();
    },
    known,
    ...(base.framed && { framed: besides(files, base.framed) }),
    glanced: (ref) => known(ref)?.state,
    hidden: plain.hidden,
  };
}

/** What the draft writes is in no frame yet, and may never be. */
function besides(files: Draft['files'], framed: Frame): Frame {
  return {
    ...framed,
    find: (path) => (files.has(path) ? undefined : framed.find(path)),
    learn: (path, value) => (files.has(path) ? undefined : framed.learn(path, value)),
  };
}
