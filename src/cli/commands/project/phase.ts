import { addPhase, listPhases, setPhaseFields, showPhase } from '../../../app/phase/phases.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok } from '../../../base/result.ts';
import { columns, safe } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';

export const add: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const dependsOn = flags.strings('depends-on');
  const made = await addPhase(workspace.value, { name: args.name?.[0] ?? '', dependsOn });
  if (!made.ok) return made;
  return ok({
    data: { phase: made.value },
    text: `phase ${made.value.name} added  next: sow add "…" --phase ${made.value.name}`,
  });
};

export const list: Handler = async ({ context }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const phases = listPhases(workspace.value);
  if (!phases.ok) return phases;
  const rows = phases.value.map(({ name, state, total, completed }) => [
    name,
    state?.status ?? 'invalid',
    `${completed}/${total}`,
    state?.enabled === false ? 'not enabled' : '',
  ]);
  return ok({
    data: {
      phases: phases.value.map(({ state, ...rest }) => ({ ...state, ...rest })),
      total: phases.value.length,
      truncated: false,
    },
    text: rows.length > 0 ? columns(rows) : 'no phases',
  });
};

export const show: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const phase = showPhase(workspace.value, args.name?.[0] ?? '');
  if (!phase.ok) return phase;
  const rows = Object.entries(phase.value).map(([key, value]) => [
    key,
    safe(typeof value === 'object' ? JSON.stringify(value) : String(value)),
  ]);
  return ok({ data: { phase: phase.value }, text: columns(rows) });
};

export const set: Handler = async ({ context, args }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const name = args.name?.[0] ?? '';
  const done = await setPhaseFields(workspace.value, name, args.assignments ?? []);
  if (!done.ok) return done;
  const { changed } = done.value;
  return ok({
    data: { changed },
    text: changed.length > 0 ? `phase ${name} set: ${changed.join(', ')}` : `phase ${name} unchanged`,
  });
};
