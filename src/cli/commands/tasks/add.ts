import { addTask } from '../../../app/task/add.ts';
import { openWorkspace } from '../../../app/workspace/workspace.ts';
import { fail, ok, type Result } from '../../../base/result.ts';
import { firstLine } from '../../../report/text.ts';
import { nextStep } from '../../shape.ts';
import type { Handler, Input } from '../../spec.ts';
import { descriptionOf } from '../../words.ts';

export const run: Handler = async (input) => {
  const { context, args } = input;
  const description = await descriptionOf(input);
  if (!description.ok) return description;
  const fields = fieldsOf(input);
  if (!fields.ok) return fields;
  const workspace = openWorkspace(context);
  if (!workspace.ok) return workspace;
  const added = await addTask(workspace.value, {
    name: args.name?.[0] ?? '',
    phase: input.flags.string('phase'),
    agent: input.flags.string('agent'),
    description: description.value,
    fields: fields.value,
  });
  if (!added.ok) return added;
  const { ref, short, task } = added.value;
  const note = context.dryRun ? ' (dry run: nothing was written)' : '';
  return ok({
    data: { task: { ref, ...task } },
    text: `${short} ${task.status}  ${firstLine(task.name)}${note}  next: ${nextStep(short, task)}`,
  });
};

function fieldsOf({ flags }: Input): Result<Record<string, unknown>> {
  const criteria = jsonList('criteria', flags.string('criteria'));
  if (!criteria.ok) return criteria;
  const tests = jsonList('tests', flags.string('tests'));
  if (!tests.ok) return tests;
  const all = [...flags.strings('criterion').map((criterion) => ({ criterion })), ...(criteria.value ?? [])];
  const priority = flags.string('priority');
  const fields: Record<string, unknown> = {
    key: flags.string('key'),
    labels: listOf(flags.strings('label')),
    priority: priority === 'medium' ? undefined : priority,
    parent_id: flags.string('parent'),
    strategy: flags.string('strategy'),
    threshold: flags.number('threshold'),
    max_workers: flags.number('max-workers'),
    depends_on: listOf(flags.strings('depends-on')),
    assignee: flags.string('assignee'),
    executor: flags.string('executor'),
    review: flags.string('review'),
    timeout: flags.string('timeout'),
    deadline: flags.string('deadline'),
    estimated_hours: flags.number('estimated-hours'),
    success_criteria: all.length > 0 ? all : undefined,
    tests: tests.value,
  };
  return ok(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
}

/** The schema says what may stand in it. */
function jsonList(flag: string, text: string | undefined): Result<readonly unknown[] | undefined> {
  if (text === undefined) return ok(undefined);
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return ok(value);
  } catch {
    // Told below, as what is no list is.
  }
  return fail({
    reason: 'usage',
    message: `--${flag} takes a JSON list, and ${JSON.stringify(text)} is none`,
  });
}

/** Several flags, or one with commas. */
function listOf(values: readonly string[]): string[] | undefined {
  const items = values
    .flatMap((value) => value.split(',').map((one) => one.trim()))
    .filter((one) => one !== '');
  return items.length > 0 ? items : undefined;
}
