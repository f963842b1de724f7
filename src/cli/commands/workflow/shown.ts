// How runs of workflows are shown: one with its steps, many as a list.
import type { ExecutionView } from '../../../app/workflow/runs/view.ts';
import { columns, firstLine, timeText } from '../../../report/text.ts';

export function statusText(execution: ExecutionView): string {
  const { id, workflow, version, state, done, total, duration_seconds, resumed, text, steps, outputs } =
    execution;
  const facts = [
    `${done}/${total} steps`,
    ...(duration_seconds === undefined ? [] : [timeText(duration_seconds * 1000)]),
    ...(resumed > 0 ? [`resumed ${resumed}×`] : []),
  ];
  const name = version === undefined ? workflow : `${workflow} ${version}`;
  const rows = steps.map((step) => [
    step.state,
    step.key,
    step.ref.split('/')[1] ?? '',
    step.attempts > 1 ? `${step.attempts} tries` : '',
    firstLine(step.text ?? ''),
  ]);
  const given =
    typeof outputs === 'object' && outputs !== null
      ? Object.entries(outputs).map(
          ([key, value]) =>
            `${key}: ${firstLine(typeof value === 'string' ? value : JSON.stringify(value), 200)}`,
        )
      : [];
  return [
    `${id} ${state}  ${name}, ${facts.join(', ')}`,
    ...(text === undefined ? [] : [firstLine(text, 200)]),
    columns(rows),
    ...given,
  ].join('\n');
}

export function runsText(executions: readonly ExecutionView[]): string {
  const rows = executions.map(({ id, state, workflow, done, total, created_at }) => [
    id,
    state,
    workflow,
    `${done}/${total}`,
    created_at,
  ]);
  return rows.length > 0 ? columns(rows) : 'no runs  next: sow workflow run <workflow>';
}
