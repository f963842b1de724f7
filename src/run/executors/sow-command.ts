// A command that does nothing but run sow: what an agent may do whatever else it may not. No second command hides in it.

/** What stands between quotes is a word, as long as a shell would put nothing in its place. */
export const QUOTED = /'[^']*'|"[^"$`\\]*"/g;
export const SOW_ALONE = /^\s*sow(\s[^;&|<>`$()\n]*)?$/;

export function isSowCommand(command: string): boolean {
  return SOW_ALONE.test(command.replace(QUOTED, 'x'));
}
