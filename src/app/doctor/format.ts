// Files in a format of an earlier version.
import { checkMigration } from '../migrate/migrate.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Finding, fine } from './finding.ts';

export function checkFormat(workspace: Workspace): Finding[] {
  const plan = checkMigration(workspace);
  const steps = plan.ok ? plan.value.steps : [];
  if (steps.length === 0) return [fine('format', 'the files are of this version')];
  const titles = steps.map(({ title }) => title).join('; ');
  const message = `the files are of an earlier version: ${titles}`;
  return [{ check: 'format', severity: 'error', message, repair: 'sow migrate apply' }];
}
