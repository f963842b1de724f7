// tar archives of plain files: the same files give the same bytes, whoever packs them and when.
import { gunzipSync, gzipSync } from 'node:zlib';

export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;
/** Nothing that sow packs comes near; a small file that unpacks into more was made to fill the memory. */
const MAX_UNPACKED = 256 * 1024 * 1024;

export function pack(files: readonly PackedFile[]): Uint8Array {
  const blocks = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(fileBlocks);
  const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  // The system it was packed on: unknown.
  packed[9] = 255;
  return packed;
}

/** Undefined where the bytes are no archive that `pack` could have made. */
export function unpack(bytes: Uint8Array): readonly PackedFile[] | undefined {
  let tar: Buffer;
  try {
    tar = gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED });
  } catch {
    return undefined;
  }
  const files: PackedFile[] = [];
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const head = tar.subarray(at, at + BLOCK);
    if (head.every((byte) => byte === 0)) return files;
    const size = Number.parseInt(textIn(head, 124, 12), 8);
    const name = [textIn(head, 345, 155), textIn(head, 0, 100)].filter((part) => part !== '').join('/');
    const isPlain = head[156] === 0x30 && Number.parseInt(textIn(head, 148, 8), 8) === checksum(head);
    if (!isPlain || Number.isNaN(size) || at + BLOCK + size > tar.length || !isSafe(name)) return undefined;
    files.push({ name, bytes: tar.subarray(at + BLOCK, at + BLOCK + size) });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}

/** Whether a name of this length has room in an archive. */
export function isPackable(name: string): boolean {
  return split(name) !== undefined;
}

function fileBlocks({ name, bytes }: PackedFile): Buffer[] {
  const padding = (BLOCK - (bytes.length % BLOCK)) % BLOCK;
  return [headOf(name, bytes.length), Buffer.from(bytes), Buffer.alloc(padding)];
}

function headOf(name: string, size: number): Buffer {
  const head = Buffer.alloc(BLOCK);
  const parts = split(name);
  if (!parts) throw new Error(`The name ${name} is too long for an archive`);
  const [prefix, rest] = parts;
  const octal = (value: number, at: number, length: number): void => {
    head.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  };
  head.write(rest, 0, 'utf8');
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  head.write('0', 156, 'latin1');
  head.write('ustar\x0000', 257, 'latin1');
  head.write(prefix, 345, 'utf8');
  octal(checksum(head), 148, 7);
  head[155] = 0x20;
  return head;
}

/** Counted with eight blanks where it will stand. */
function checksum(head: Uint8Array): number {
  return head.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

/** A long name is cut at a slash into its two fields; undefined where it fits into none. */
function split(name: string): readonly [prefix: string, rest: string] | undefined {
  if (Buffer.byteLength(name) <= 100) return ['', name];
  const steps = name.split('/');
  for (let cut = 1; cut < steps.length; cut++) {
    const [prefix, rest] = [steps.slice(0, cut).join('/'), steps.slice(cut).join('/')];
    if (Buffer.byteLength(rest) <= 100 && Buffer.byteLength(prefix) <= 155) return [prefix, rest];
  }
  return undefined;
}

function textIn(head: Buffer, at: number, length: number): string {
  const field = head.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end).trim();
}

/** No path leads out of where it is unpacked. */
function isSafe(name: string): boolean {
  return (
    name.split('/').every((step) => step !== '' && step !== '.' && step !== '..') && !name.includes('\\')
  );
}
