// Texts on the disk of a schedule, by their paths under .sow.
import { type FolderNode, nodeAt, treeOf } from '../../rig/memory-disk.ts';
import { SOW } from '../world.ts';
import { idIn } from './moments.ts';

/** What people have under .sow, and neither local/ nor anything outside. */
export function isState(path: string): boolean {
  return !path.startsWith('/') && !path.startsWith('local');
}

export function below(path: string): string {
  return path.startsWith(`${SOW}/`) ? path.slice(SOW.length + 1) : path;
}

export function textAt(disk: FolderNode, path: string): string | null {
  const node = nodeAt(disk, `${SOW}/${path}`);
  return node?.kind === 'file' ? node.data.toString('utf8') : null;
}

export function wholeLines(log: string): string {
  return log.slice(0, log.lastIndexOf('\n') + 1);
}

export function idsIn(log: string): string[] {
  return wholeLines(log)
    .split('\n')
    .flatMap((line) => idIn(line) ?? []);
}

export function textsBelow(disk: FolderNode): [path: string, text: string][] {
  return [...treeOf(disk, SOW, ['local'])]
    .filter(([path]) => !path.endsWith('/'))
    .map(([path]) => [path, textAt(disk, path) ?? '']);
}
