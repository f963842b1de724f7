// What would stop an entry half way is found before it is committed: a folder where a file belongs, a file where a folder
// does, a line that no log may hold.
import type { Failure } from '../../base/failure.ts';
import { absolute, foldersAbove, type Root } from '../disk/files.ts';
import { linkAbove } from '../disk/links.ts';
import { MAX_LINE_BYTES } from '../state/log.ts';
import type { Draft } from './draft.ts';

export function findObstacle(root: Root, { files, lines }: Draft): Failure | undefined {
  const long = lines.map(({ line }) => Buffer.byteLength(line)).find((bytes) => bytes > MAX_LINE_BYTES);
  if (long !== undefined) {
    return {
      reason: 'usage',
      message: `the text makes a log line of ${Math.ceil(long / 1024)} KiB; ${MAX_LINE_BYTES / 1024} are allowed`,
      hint: 'put the long text into a file and name that file',
    };
  }
  const targets = new Set([...files.keys(), ...lines.map(({ path }) => path)]);
  const sound = new Set<string>();
  for (const path of targets) {
    const link = linkAbove(root, path, sound);
    if (link !== undefined) return inTheWay(root, link, 'ELOOP');
    const kind = root.io.stat(absolute(root, path))?.kind;
    if (kind === 'link') return inTheWay(root, path, 'ELOOP');
    if (kind === 'folder') return inTheWay(root, path, 'EISDIR');
  }
  for (const folder of new Set([...targets].flatMap(foldersAbove)))
    if (root.io.stat(absolute(root, folder))?.kind === 'file') return inTheWay(root, folder, 'ENOTDIR');
  return undefined;
}

const HINTS = {
  EISDIR: 'a folder stands where a file belongs',
  ENOTDIR: 'a file stands where a folder belongs',
  ELOOP: 'a symbolic link stands there, and sow follows none',
};

export function inTheWay(root: Root, path: string, code: keyof typeof HINTS): Failure {
  return {
    reason: 'io',
    call: 'write',
    path: absolute(root, path),
    code,
    committed: false,
    hint: `${HINTS[code]}: move it away`,
  };
}
