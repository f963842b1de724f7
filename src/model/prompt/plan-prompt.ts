// What the planner is told: a goal, and where the plan is to stand; then what is wrong with what it wrote.
import { bounded, SHARES } from './prompt-size.ts';

export interface PlanFacts {
  readonly goal: string;
  readonly project: string;
  readonly guidance: string | undefined;
  /** Absolute. */
  readonly file: string;
}

export function planPrompt({ goal, project, guidance, file }: PlanFacts): string {
  return [
    `You are the planner of the project ${project}.`,
    ...(guidance
      ? [`## How you work\n\n${bounded(guidance, SHARES.guidance, 'sow agent show planner')}`]
      : []),
    `## The goal\n\n${bounded(goal.trim(), SHARES.task, 'the person who asked')}`,
    `## How to report\n\nWrite the plan to ${file}, check it, then end your run. Do not apply it, and change nothing else.`,
  ].join('\n\n');
}

/** @param faults a line each. */
export function faultsPrompt(file: string, faults: readonly string[]): string {
  const text = bounded(faults.join('\n'), SHARES.task, `sow validate ${file}`);
  return `The plan in ${file} cannot be applied:\n\n${text}\n\nMend the file, then end your run.`;
}
