// pi asks nobody for anything. What it may not do is kept from it by an extension of its own kind, which sow gives it: this is
// its text, for a run that may not do everything.
import type { Permissions } from '../executor.ts';
import { QUOTED, SOW_ALONE } from '../sow-command.ts';

/** How a call that was kept from it begins to say so. */
export const KEPT = 'sow does not allow this here';

export function piGuard(permissions: Exclude<Permissions, 'full'>): string {
  return `import { isAbsolute, relative, resolve } from 'node:path';
import { cwd, env } from 'node:process';
const within = (path, folder) => {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
};
const folders = [${permissions === 'edit' ? 'cwd(), ' : ''}env.SOW_DIR].filter(Boolean);
const mayRun = (command) => ${SOW_ALONE}.test(command.replace(${QUOTED}, 'x'));
export const isAllowed = (tool, { command = '', path = '' }) => {
  if (tool === 'bash') return mayRun(command);
  if (tool !== 'write' && tool !== 'edit') return true;
  return folders.some((folder) => within(resolve(path), folder));
};
export default (pi) =>
  pi.on('tool_call', async ({ toolName, input }) =>
    isAllowed(toolName, input) ? undefined : { block: true, reason: '${KEPT}: permissions ${permissions}' },
  );
`;
}
