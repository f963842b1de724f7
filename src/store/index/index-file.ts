// local/index.json: what was read of every task.
import type { TaskState } from '../../model/generated/types.ts';
import type { Reported } from '../../model/transition/history.ts';
import type { Root } from '../disk/files.ts';
import { INDEX } from '../layout.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { Stamp } from './stamp.ts';

export interface IndexEntry {
  readonly state: TaskState;
  /** Its log explains its status; what else a log can say is read from it. */
  readonly explained: boolean;
  readonly reported: Reported | undefined;
  readonly file: Stamp;
  readonly log: Stamp | null;
}

type Row = readonly [
  ref: string,
  file: Stamp,
  log: Stamp | null,
  explained: 0 | 1,
  state: TaskState,
  reported: Reported | null,
];

export function readIndex(root: Root): Map<string, IndexEntry> {
  const rows = (readKept(root, INDEX) ?? []) as readonly Row[];
  return new Map(
    rows.map(([ref, file, log, explained, state, reported]) => [
      ref,
      { state, explained: explained === 1, reported: reported ?? undefined, file, log },
    ]),
  );
}

export function writeIndex(root: Root, entries: ReadonlyMap<string, IndexEntry>, unique: string): void {
  const rows = [...entries].map(
    ([ref, { file, log, explained, state, reported = null }]): Row => [
      ref,
      file,
      log,
      explained ? 1 : 0,
      state,
      reported,
    ],
  );
  writeKept(root, INDEX, rows, unique);
}
