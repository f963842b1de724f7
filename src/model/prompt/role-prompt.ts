// What an agent is told that works on no task: who it is, what it was asked, and that its last words are its report.
import { guidanceOf } from './prompt.ts';
import { bounded, SHARES } from './prompt-size.ts';

export interface RoleFacts {
  readonly role: string;
  readonly project: string;
  readonly guidance: string;
  /** What a person asks of it. */
  readonly text: string | undefined;
  /** Its last report, where that conversation is lost. */
  readonly before?: string | undefined;
}

const NOTHING_SAID = 'Do what your role is for, as the project stands now.';

export function rolePrompt({ role, project, guidance, text, before }: RoleFacts): string {
  return [
    `You are the ${role} of the project ${project}. You work on no task of it.`,
    guidanceOf({ role, guidance }),
    `## What to do\n\n${asked(text)}`,
    before === undefined
      ? undefined
      : `## What went before\n\nYou have worked here before, in a conversation that cannot be resumed. You ended it so:\n\n${bounded(before, SHARES.news, 'the person who asked')}`,
    [
      '## How to report',
      'What you say last is your report, and is shown to whoever started you. A question is one too: you are answered in this conversation.',
      'How the project stands: `sow status`, `sow list`, `sow show 010`. End your run after you have reported.',
    ].join('\n\n'),
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

/** In a conversation that goes on, the words alone. */
export function asked(text: string | undefined): string {
  return bounded(text?.trim() || NOTHING_SAID, SHARES.task, 'the person who asked');
}
