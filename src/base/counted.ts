// A number with its noun, as people write it.

/** `1 error`, `2 errors`; @param one the noun, or the words up to and with it. */
export function counted(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
