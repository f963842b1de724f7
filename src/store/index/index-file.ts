// local/index.json: what was read of every task, so that it need not be read again. It is never the truth: it can be deleted at
// any time, and one that is broken, of another version or of another folder only costs time.
import { timeOf } from '../../base/id.ts';
import { SCHEMAS } from '../../document/generated/digest.ts';
import type { TaskState } from '../../model/generated/types.ts';
import type { Reported } from '../../model/transition/history.ts';
import { absolute, type Root } from '../disk/files.ts';
import { hasCode } from '../disk/io-failure.ts';
import { INDEX, LOCAL } from '../layout.ts';
import { checksum } from './checksum.ts';
import type { Stamp } from './stamp.ts';

export interface IndexEntry {
  readonly state: TaskState;
  /** Its log explains its status; what else a log can say is read from it. */
  readonly explained: boolean;
  readonly reported: Reported | undefined;
  readonly file: Stamp;
  readonly log: Stamp | null;
}

/** Of the reader and of the schemas that the values obey. */
const VERSION = `2 ${SCHEMAS}`;

type Row = readonly [
  ref: string,
  file: Stamp,
  log: Stamp | null,
  explained: 0 | 1,
  state: TaskState,
  reported: Reported | null,
];

export function readIndex(root: Root): Map<string, IndexEntry> {
  const bytes = readBytes(root);
  const end = bytes.indexOf(10);
  const rows = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString('utf8', 0, end) !== headOf(rows)) return new Map();
  const parsed = JSON.parse(rows.toString('utf8')) as readonly Row[];
  return new Map(
    parsed.map(([ref, file, log, explained, state, reported]) => [
      ref,
      { state, explained: explained === 1, reported: reported ?? undefined, file, log },
    ]),
  );
}

/** Best effort, and not synced: who cannot write it reads everything the next time too. */
export function writeIndex(root: Root, entries: ReadonlyMap<string, IndexEntry>, unique: string): void {
  const rows = Buffer.from(
    JSON.stringify(
      [...entries].map(
        ([ref, { file, log, explained, state, reported = null }]): Row => [
          ref,
          file,
          log,
          explained ? 1 : 0,
          state,
          reported,
        ],
      ),
    ),
  );
  const temp = absolute(root, `${LOCAL}/index.${unique}.json`);
  try {
    root.io.create(temp, Buffer.concat([Buffer.from(`${headOf(rows)}\n`), rows]), 0o600);
    root.io.rename(temp, absolute(root, INDEX));
    sweepIndexes(root, unique);
  } catch (error) {
    if (!hasCode(error)) throw error;
    discard(root, temp);
  }
}

/** What readers were writing when they were killed. @param now a fresh id */
export function leftIndexes(root: Root, now: string): string[] {
  const names = root.io.list(absolute(root, LOCAL)) ?? [];
  return names.filter((name) => isOld(name, now));
}

/** Takes away what they left, as far as that is possible. */
export function sweepIndexes(root: Root, now: string): void {
  for (const name of leftIndexes(root, now)) discard(root, absolute(root, `${LOCAL}/${name}`));
}

const TEMPORARY = /^index\.([0-9a-f-]{36})\.json$/;

/** No reader takes so long over writing its index; one that does goes without. */
const OLD_MS = 60_000;

function isOld(name: string, now: string): boolean {
  const id = TEMPORARY.exec(name)?.[1];
  return id !== undefined && timeOf(id) < timeOf(now) - OLD_MS;
}

function discard(root: Root, temp: string): void {
  try {
    root.io.unlink(temp);
  } catch (error) {
    // It could not be made in the first place, or not be taken away either: `doctor` finds what is left.
    if (!hasCode(error)) throw error;
  }
}

function readBytes(root: Root): Buffer {
  try {
    const bytes = root.io.read(absolute(root, INDEX), 'no-links') ?? new Uint8Array();
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  } catch (error) {
    if (!hasCode(error)) throw error;
    return Buffer.alloc(0);
  }
}

function headOf(rows: Uint8Array): string {
  return `${VERSION} ${checksum(rows)}`;
}
