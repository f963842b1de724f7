// What a reviewer is told: what was asked, what was done, how it is checked, and how to give a verdict.
import type { TaskState } from '../generated/types.ts';
import { fenced, guidanceOf, joined, section } from '../prompt/prompt.ts';
import { bounded, SHARES } from '../prompt/prompt-size.ts';

export interface ReviewFacts {
  readonly ref: string;
  readonly project: string;
  readonly task: TaskState;
  readonly guidance: string | undefined;
  readonly description: string | undefined;
  /** The feedback on the iteration before, when there was one. */
  readonly feedback: string | undefined;
  /** What was changed, as a diff; undefined where nobody knows since when. */
  readonly diff: string | undefined;
  /** Where a verdict may be written instead, as the agent reaches it. */
  readonly feedbackFile: string;
}

/** resume: the run before was interrupted. remind: it ended without a verdict. */
export type ReviewPromptKind = 'start' | 'resume' | 'remind';

/** @param refused why the verdict that was given could not be taken */
export function reviewPrompt(kind: ReviewPromptKind, facts: ReviewFacts, refused?: string): string {
  const { ref, task } = facts;
  const name = `task ${ref}, "${bounded(task.name, SHARES.name, `sow show ${ref}`)}"`;
  switch (kind) {
    case 'start':
      return joined([
        `You review ${name}, in the project ${facts.project}. Somebody else did the work; this is its iteration ${task.iteration}.`,
        guidanceOf({ role: 'reviewer', guidance: facts.guidance }),
        section('What was asked', asked(facts)),
        section('What was done', done(facts)),
        ...checks(task),
        ...earlier(facts),
        verdict(facts),
      ]);
    case 'resume':
      return joined([
        `Your review of ${name} was interrupted. Look at the task and the work as they stand now, and end it.`,
        verdict(facts),
      ]);
    case 'remind':
      return joined([
        refused === undefined
          ? `You ended your review of ${name} without a verdict.`
          : `Your verdict on ${name} was not taken: ${bounded(refused, SHARES.news, `sow check ${ref}`)}`,
        verdict(facts),
      ]);
  }
}

function asked({ ref, description, task }: ReviewFacts): string {
  return bounded(description?.trim() || task.name, SHARES.task, `sow show ${ref}`);
}

function done({ ref, task, diff }: ReviewFacts): string {
  const outputs = task.outputs.map(({ path, type }) => `- ${path} (${type})`);
  return joined([
    task.completion_summary && bounded(task.completion_summary, SHARES.notes, `sow show ${ref}`),
    outputs.length > 0
      ? `It made or changed:\n${bounded(outputs.join('\n'), SHARES.outside, `sow show ${ref}`)}`
      : '',
    diff === undefined
      ? 'What was changed is not recorded: look at the files.'
      : diff.trim() === ''
        ? 'No file that git knows was changed.'
        : fenced('diff', bounded(diff, SHARES.diff, `sow diff ${ref}`)),
  ]);
}

function checks({ success_criteria = [], tests = [] }: TaskState): string[] {
  const lines = [
    ...success_criteria.map(
      ({ criterion, met, evidence }) =>
        `- ${criterion}: ${met === undefined ? 'not judged yet' : met ? 'met' : 'not met'}${evidence ? ` (${evidence})` : ''}`,
    ),
    ...tests.map(
      ({ name, command, passed }) =>
        `- the test ${name}, \`${command}\`: ${passed === undefined ? 'not run yet' : passed ? 'passed' : 'failed'}`,
    ),
  ];
  if (lines.length === 0) return [];
  const how =
    '`sow check` runs and measures them; what only can be judged you tick: `sow check --met 3 --evidence "what shows it"`. An approval runs them anew.';
  return [section('How it is checked', joined([bounded(lines.join('\n'), SHARES.notes, 'sow check'), how]))];
}

function earlier({ ref, feedback }: ReviewFacts): string[] {
  if (!feedback?.trim()) return [];
  const told = bounded(feedback.trim(), SHARES.feedback, `sow feedback list ${ref}`);
  return [section('What was asked to be changed before', told)];
}

function verdict({ ref, feedbackFile }: ReviewFacts): string {
  return section(
    'How to give your verdict',
    [
      `- It is good: \`sow approve ${ref}\`.`,
      `- It is not: \`sow reject ${ref} -m "what is wrong, each finding with its place"\`.`,
      `- Or write ${feedbackFile}: front matter with \`assessment: pass\` or \`assessment: fail\`, then your findings.`,
      'Change nothing else. End your run after your verdict.',
    ].join('\n'),
  );
}
