// What the orchestrator is told when a person opens a conversation with it: who it is, how the project stands, what is asked.
import { guidanceOf } from './prompt.ts';
import { bounded, SHARES } from './prompt-size.ts';

export interface ChatFacts {
  readonly role: string;
  readonly project: string;
  /** What the role says of its work; undefined where no role of this name is known. */
  readonly guidance: string | undefined;
  /** The prompt of the project's type and of the state that it stands in. */
  readonly state: string;
  /** What the person wants; how things stand when absent. */
  readonly request: string | undefined;
}

export function chatPrompt({ role, project, guidance, state, request }: ChatFacts): string {
  const layers = [
    `You are the ${role} of the project ${project}. A person sits at this terminal and talks with you.`,
    guidanceOf({ role, guidance }),
    bounded(state, SHARES.task, 'sow prompt show --state'),
    request?.trim()
      ? `## What the person asks\n\n${bounded(request.trim(), SHARES.task, 'the person at this terminal')}`
      : 'Begin with a few lines on how the project stands and what waits for the person. Then wait for what they say.',
  ];
  return layers.filter((layer) => layer !== undefined).join('\n\n---\n\n');
}
