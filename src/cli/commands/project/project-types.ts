import { type KnownType, listTypes, type ShownType, showType } from '../../../app/project/types.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { ok, type Result } from '../../../base/result.ts';
import { drawDot } from '../../../report/graph/dot.ts';
import { statesDot, statesMermaid, statesText } from '../../../report/graph/states.ts';
import { columns, firstLine } from '../../../report/text.ts';
import type { Handler, Output } from '../../spec.ts';

export const run: Handler = async ({ context, args, flags }) => {
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const name = args.type?.[0];
  const format = flags.string('graph');
  if (name === undefined && format === undefined) return list(listTypes(workspace.value));
  const shown = showType(workspace.value, name);
  if (!shown.ok) return shown;
  const { type, state } = shown.value;
  return ok({ data: { type, state: state ?? null }, text: await draw(shown.value, format) });
};

async function draw(shown: ShownType, format: string | undefined): Promise<string> {
  switch (format) {
    case 'mermaid':
      return statesMermaid(shown);
    case 'svg':
      return drawDot(statesDot(shown));
    default:
      return statesText(shown);
  }
}

function list(types: Result<readonly KnownType[]>): Result<Output> {
  if (!types.ok) return types;
  const rows = types.value.map(({ name, from, type }) => [
    name,
    type?.prefix ?? '-',
    type?.phases.map((phase) => phase.name).join(', ') ?? 'invalid, see sow validate',
    from === 'built-in' ? '' : '.sow/types',
    firstLine(type?.description ?? '', 60),
  ]);
  const data = types.value.map(({ name, from, type }) => ({
    name,
    from,
    valid: type !== undefined,
    prefix: type?.prefix ?? null,
    description: type?.description ?? null,
    phases: type?.phases.map((phase) => phase.name) ?? [],
    states: type?.states.map((state) => state.name) ?? [],
  }));
  return ok({ data: { types: data, total: data.length, truncated: false }, text: columns(rows) });
}
