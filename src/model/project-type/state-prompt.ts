// What an orchestrator is told in a state: the project, where it stands, what is to be done, and the ways on.
import { counted } from '../../base/counted.ts';
import type { ProjectState, ProjectType } from '../generated/types.ts';
import type { Board } from '../graph/board.ts';
import { STATUSES } from '../status.ts';
import { stateOf } from './types.ts';
import { waysFrom } from './ways.ts';

/** @param state the state that is looked at; the project may stand in another. */
export function statePrompt(type: ProjectType, project: ProjectState, board: Board, state: string): string {
  const parts = [
    [
      `# ${project.name} (${type.name}) on ${project.branch}`,
      ...(project.description ? ['', project.description] : []),
    ],
    [`State: ${state}`, ...board.phases.map((phase) => phaseLine(board, phase.name))],
    [type.prompt?.trimEnd()],
    [stateOf(type, state)?.prompt.trimEnd()],
    waysFrom(type, state, board).map(
      ({ event, to, missing }) =>
        `sow advance ${event} → ${to}${missing.length > 0 ? `\n${missing.map((one) => `  missing: ${one}`).join('\n')}` : ''}`,
    ),
  ];
  return parts
    .map((lines) => lines.filter((line) => line !== undefined).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** `implementation: in_progress, iteration 2, 3 tasks: 1 completed, 2 paused` */
function phaseLine(board: Board, name: string): string {
  const phase = board.phases.find((one) => one.name === name)?.state;
  const tasks = board.byPhase.get(name) ?? [];
  const count = (status: string): number => tasks.filter(({ state }) => state?.status === status).length;
  const counts = STATUSES.filter((status) => count(status) > 0).map((status) => `${count(status)} ${status}`);
  return [
    `${name}: ${phase?.status ?? 'invalid'}`,
    ...((phase?.iteration ?? 1) > 1 ? [`iteration ${phase?.iteration}`] : []),
    ...(tasks.length > 0 ? [`${counted(tasks.length, 'task')}: ${counts.join(', ')}`] : []),
  ].join(', ');
}
