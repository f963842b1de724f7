// A Context on the real file system.
import type { Context } from '../../base/context.ts';
import { nodeIo } from '../../store/disk/io.ts';

export function openContext(world: Omit<Context, 'io'>): Context {
  return { ...world, io: nodeIo };
}
