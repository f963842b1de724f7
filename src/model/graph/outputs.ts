// What tasks say they will write: two that write to the same place get in each other's way.
import type { TaskState } from '../generated/types.ts';

/** Whether an output of one is, holds or lies in an output of the other. */
export function outputsOverlap(a: TaskState, b: TaskState): boolean {
  return a.outputs.some(({ path }) => b.outputs.some((other) => overlap(normal(path), normal(other.path))));
}

function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

function normal(path: string): string {
  return path
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/');
}
