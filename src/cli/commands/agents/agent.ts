import { findRole, listRoles } from '../../../app/agent/roles.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { diagnosticJson, renderDiagnostic } from '../../../report/diagnostic.ts';
import { columns } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';

export const list: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const { all, diagnostics } = listRoles(workspace.value);
  const roles = all.map(({ name, description, permissions, file }) => ({
    name,
    description,
    permissions,
    file,
  }));
  const data = { roles, total: roles.length, truncated: false };
  return ok({
    data: diagnostics.length > 0 ? { ...data, diagnostics: diagnostics.map(diagnosticJson) } : data,
    text: columns(roles.map(({ name, description, file }) => [name, description, file ?? ''])),
    ...(diagnostics.length > 0 && { notes: diagnostics.map(renderDiagnostic).join('\n'), exit: 3 }),
  });
};

export const show: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const role = findRole(workspace.value, args.role?.[0] ?? '');
  if (!role.ok) return role;
  const { name, description, guidance, file, permissions } = role.value;
  const may = permissions ? `\nmay: ${permissions}` : '';
  return ok({
    data: { role: role.value },
    text: `${name}: ${description}${may}\n${file ? `${file}\n` : ''}\n${guidance}`,
  });
};
