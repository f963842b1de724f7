// What an agent printed, as it lies in its run's folder, and when it last printed anything.
import { absolute, type Root } from '../disk/files.ts';
import { runFolder } from '../layout.ts';

/** From this byte on; empty where there is nothing more, or nothing at all. */
export function readOutput(root: Root, run: string, from = 0): Uint8Array {
  const path = absolute(root, `${runFolder(run)}/stdout.log`);
  const stat = root.io.stat(path);
  if (stat?.kind !== 'file' || stat.size <= from) return new Uint8Array();
  return root.io.read(path, 'no-links')?.subarray(from) ?? new Uint8Array();
}

/** The last bytes of what it said on standard error. */
export function lastErrors(root: Root, run: string, most: number): Uint8Array {
  const path = absolute(root, `${runFolder(run)}/stderr.log`);
  if (root.io.stat(path)?.kind !== 'file') return new Uint8Array();
  return root.io.read(path, 'no-links')?.subarray(-most) ?? new Uint8Array();
}

/** Milliseconds since the epoch; undefined where it has printed nothing. */
export function lastOutputAt(root: Root, run: string): number | undefined {
  const stat = root.io.stat(absolute(root, `${runFolder(run)}/stdout.log`));
  return stat?.kind === 'file' && stat.size > 0 ? stat.mtimeMs : undefined;
}
