// A role that is known nowhere may be meant, and may be a slip of the hand: it is taken, and told.
import { nearest } from '../../base/suggest.ts';
import { AGENTS } from '../../store/layout.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Warns of a role that is neither sow's nor the repository's, and that nothing is bound to. */
export async function warnOfRole(
  { store, userConfig, context }: Workspace,
  role: string | undefined,
): Promise<void> {
  if (role === undefined || store.io.stat(`${store.dir}/${AGENTS}/${role}.md`) !== null) return;
  const { ROLES } = await import('../../model/generated/roles.ts');
  const names = [...Object.keys(ROLES), ...Object.keys(userConfig.agents?.bindings ?? {})];
  if (names.includes(role)) return;
  const [near] = nearest(role, names);
  const help = near ? `did you mean ${near}?` : 'sow agent list shows those there are';
  const message = `the role ${role} is not known, and its agents are told nothing of how they work; ${help}`;
  context.report({ type: 'warning', message });
}
