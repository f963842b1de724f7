// The texts of an archive by their paths: taken from the project, packed, and read again from either format.
import { fail, ok, type Result } from '../../base/result.ts';
import type { ArchiveEntry } from '../../store/archive/archives.ts';
import { isPackable, type PackedFile, pack, unpack } from '../../store/archive/tar.ts';
import { absolute } from '../../store/disk/files.ts';
import { ioFailure } from '../../store/disk/io-failure.ts';
import { ARCHIVE } from '../../store/layout.ts';
import type { Snapshot } from '../../store/state/snapshot.ts';
import { filesBelow } from '../task/remove.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** By the path below the folder that was archived. */
export type Texts = ReadonlyMap<string, string>;

/** What stands below a folder of .sow. What is not text is refused: a transaction keeps only texts. */
export function textsBelow(snapshot: Snapshot, folder: string): Result<Texts> {
  const texts = new Map<string, string>();
  for (const path of filesBelow(snapshot, folder)) {
    const text = snapshot.text(path);
    if (text === null) continue;
    if (text.includes('\ufffd'))
      return fail({ reason: 'refused', message: `.sow/${path} is not text`, hint: 'move it away first' });
    texts.set(path.slice(folder.length + 1), text);
  }
  return ok(texts);
}

/** @param top the folder that stands in the archive, around everything. */
export function packTexts(top: string, texts: Texts): Result<Uint8Array> {
  const files = [...texts].map(([path, text]) => ({ name: `${top}/${path}`, bytes: Buffer.from(text) }));
  const long = files.find(({ name }) => !isPackable(name));
  return long
    ? fail({ reason: 'refused', message: `the path ${long.name} is too long for a packed archive` })
    : ok(pack(files));
}

export function readTexts(
  { store }: Workspace,
  snapshot: Snapshot,
  { name, format }: ArchiveEntry,
  top: string,
): Result<Texts> {
  const path = `${ARCHIVE}/${name}`;
  try {
    const texts =
      format === 'folder'
        ? foldedTexts(snapshot, path)
        : packedTexts(store.io.read(absolute(store, path), 'no-links'), top);
    if (texts?.has('state.yaml')) return ok(texts);
  } catch (error) {
    return fail(ioFailure(error, path, false));
  }
  return fail({ reason: 'refused', message: `.sow/${path} is damaged`, hint: 'git log -- .sow/archive' });
}

function foldedTexts(snapshot: Snapshot, folder: string): Texts {
  return new Map(
    filesBelow(snapshot, folder).map((file) => [file.slice(folder.length + 1), snapshot.text(file) ?? '']),
  );
}

function packedTexts(bytes: Uint8Array | null, top: string): Texts | undefined {
  const files: readonly PackedFile[] | undefined = bytes === null ? undefined : unpack(bytes);
  if (!files?.every(({ name }) => name.startsWith(`${top}/`))) return undefined;
  return new Map(
    files.map((file) => [file.name.slice(top.length + 1), Buffer.from(file.bytes).toString('utf8')]),
  );
}
