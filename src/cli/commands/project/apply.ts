import { applyPlan } from '../../../app/plan/apply.ts';
import { readPlan } from '../../../app/plan/read-plan.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { columns, safe } from '../../../report/text.ts';
import type { Handler } from '../../spec.ts';
import { readBytes } from '../../words.ts';

export const run: Handler = async (input) => {
  const { context, args } = input;
  const file = args.file?.[0] ?? '-';
  const bytes = await readBytes(input, file);
  if (!bytes.ok) return bytes;
  const given = valuesOf(input.flags.strings('set'));
  if (!given.ok) return given;
  const plan = readPlan(file, bytes.value, given.value);
  if (!plan.ok) return plan;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const applied = await applyPlan(workspace.value, plan.value, {
    prune: input.flags.is('prune'),
    agreed: input.flags.is('yes') || context.dryRun,
  });
  if (!applied.ok) return applied;
  const { tasks, phases, pruned, written } = applied.value;
  const rows = tasks.map(({ key, ref, outcome, name }) => [key, ref, outcome, safe(name)]);
  const lines = [
    ...phases
      .filter(({ outcome }) => outcome !== 'unchanged')
      .map(({ name, outcome }) => `phase ${name} ${outcome}`),
    ...(pruned.length > 0
      ? [columns(pruned.map(({ key, ref, name }) => [key, ref, 'removed', safe(name)]))]
      : []),
    ...(rows.length > 0 ? [columns(rows)] : []),
    ...(context.dryRun ? ['(dry run: nothing was written)'] : []),
    written ? 'next: sow run' : 'nothing changed',
  ];
  return ok({
    data: {
      tasks,
      phases,
      pruned,
      total: tasks.length,
      truncated: false,
      written: written && !context.dryRun,
    },
    text: lines.join('\n'),
  });
};

function valuesOf(words: readonly string[]): Result<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  for (const word of words) {
    const [, name, value] = /^([\w-]+)=([\s\S]*)$/.exec(word) ?? [];
    if (name === undefined || value === undefined)
      return fail({
        reason: 'usage',
        message: `${JSON.stringify(word)} sets nothing`,
        hint: '--set name=value',
      });
    if (values.has(name)) return fail({ reason: 'usage', message: `${name} is set twice` });
    values.set(name, value);
  }
  return ok(values);
}
