// How a command is called, in one line.
import type { CommandSpec } from './spec.ts';

export function synopsis({ path, args = [] }: CommandSpec): string {
  const words = args.map(({ name, need, many }) => {
    const word = `<${name}>${many ? '…' : ''}`;
    return need === 'required' ? word : `[${word}]`;
  });
  return ['sow', ...path, ...words].join(' ');
}
