// What the researcher is told who goes through what is known of some domains.
import { guidanceOf } from '../prompt/prompt.ts';
import { bounded, SHARES } from '../prompt/prompt-size.ts';

export interface ImproveFacts {
  readonly role: string;
  readonly project: string;
  readonly guidance: string | undefined;
  /** Absolute, a file for each domain. */
  readonly files: readonly string[];
  readonly maxLines: number;
}

export function improvePrompt({ role, project, guidance, files, maxLines }: ImproveFacts): string {
  const named = files.map((file) => `- ${file}`).join('\n');
  return [
    `You are the ${role} of the project ${project}. You work on no task of it.`,
    guidanceOf({ role, guidance }),
    [
      '## What to do',
      `Go through what is known of these domains, and make it truer and shorter:\n\n${bounded(named, SHARES.outside, 'sow expertise list')}`,
      [
        '1. Hold each entry against the code as it stands. Take out what is wrong, gone, or said twice.',
        '2. Put several entries that say one thing into one. Make of learnings that came again a pattern or a technique.',
        '3. Add what the next one to work there needs and cannot see at a glance, with the files that one must know.',
        `4. No file is longer than ${maxLines} lines.`,
      ].join('\n'),
      'Edit the lists under `content` in these files, and nothing else; version, times and history are kept for you.',
      'Check them with `sow validate` and their paths.',
    ].join('\n\n'),
    '## How to report\n\nWhat you say last is your report: what you took out and why, in a few lines. End your run then.',
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}
