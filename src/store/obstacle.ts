// What would stop an entry half way is found before it is committed: a folder where a file belongs, a file where a folder
// does, a line that no log may hold.
import type { Failure } from '../base/failure.ts';
import type { Draft } from './draft.ts';
import { absolute, foldersAbove, type Root } from './files.ts';
import { MAX_LINE_BYTES } from './log.ts';

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
  for (const path of targets)
    if (root.io.stat(absolute(root, path))?.kind === 'folder') return inTheWay(root, path, 'EISDIR');
  for (const folder of new Set([...targets].flatMap(foldersAbove)))
    if (root.io.stat(absolute(root, folder))?.kind === 'file') return inTheWay(root, folder, 'ENOTDIR');
  return undefined;
}

function inTheWay(root: Root, path: string, code: string): Failure {
  const hint =
    code === 'EISDIR' ? 'a folder stands where a file belongs' : 'a file stands where a folder belongs';
  return {
    reason: 'io',
    call: 'write',
    path: absolute(root, path),
    code,
    committed: false,
    hint: `${hint}: move it away`,
  };
}
