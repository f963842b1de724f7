// What a finished project came to, as Markdown for those who read its archive.
import type { ArtifactState, ProjectState } from './generated/types.ts';
import type { Board, BoardTask } from './graph/board.ts';
import { table } from './markdown-table.ts';

export interface Closing {
  readonly at: string;
  readonly by: string;
  /** Why it was closed before its end. */
  readonly forced?: string | undefined;
}

export function projectReport(project: ProjectState, board: Board, { at, by, forced }: Closing): string {
  const parts = [
    `# ${project.name}`,
    project.description,
    [
      `A project of the type ${project.type} on \`${project.branch}\`, opened ${project.created_at}, closed ${at} by ${by} in the state`,
      `${project.statechart.current_state}.${forced === undefined ? '' : ` It was closed before its end: ${forced}`}`,
    ].join('\n'),
    '## Phases',
    table(
      ['phase', 'status', 'iteration', 'started', 'ended'],
      board.phases.map(({ name, state }) => [
        name,
        state?.status ?? 'invalid',
        String(state?.iteration ?? 1),
        state?.started_at ?? '',
        state?.completed_at ?? state?.failed_at ?? '',
      ]),
    ),
    '## Tasks',
    board.tasks.length === 0
      ? 'None.'
      : table(['task', 'name', 'status', 'iteration', 'summary'], board.tasks.map(taskRow)),
    '## Artifacts',
    artifactList(board),
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

function taskRow({ ref, state }: BoardTask): string[] {
  const summary = state?.completion_summary ?? state?.abandon?.text ?? '';
  return [ref, state?.name ?? '', state?.status ?? 'invalid', String(state?.iteration ?? ''), summary];
}

function artifactList({ phases }: Board): string {
  const lines = phases.flatMap(({ name, state }) =>
    (state?.outputs ?? []).map((one: ArtifactState) => {
      const verdict = one.metadata?.assessment;
      const words = [
        one.type,
        one.approved ? 'approved' : 'not approved',
        ...(verdict ? [String(verdict)] : []),
      ];
      return `- \`${one.path}\` of ${name}: ${words.join(', ')}`;
    }),
  );
  return lines.length > 0 ? lines.join('\n') : 'None.';
}
