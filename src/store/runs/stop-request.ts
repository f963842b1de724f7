// A wish that a run be stopped: a file beside its record, since the run belongs to another process.
import { absolute, type Root } from '../disk/files.ts';
import { runFolder } from '../layout.ts';

export function askToStop(root: Root, run: string): void {
  if (!isAskedToStop(root, run)) root.io.create(fileOf(root, run), '', 0o600);
}

export function isAskedToStop(root: Root, run: string): boolean {
  return root.io.stat(fileOf(root, run)) !== null;
}

function fileOf(root: Root, run: string): string {
  return absolute(root, `${runFolder(run)}/stop`);
}
