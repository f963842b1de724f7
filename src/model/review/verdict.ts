// A verdict that stands in a feedback file: `assessment: pass` or `fail` in its front matter.

export type Assessment = 'pass' | 'fail';

/** Undefined where the text has no front matter, or that says nothing of the kind. */
export function assessmentIn(text: string): Assessment | undefined {
  const [, front] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?(?:\n|$)/m.exec(text) ?? [];
  if (front === undefined || !text.startsWith('---')) return undefined;
  return asAssessment(/^assessment:[ \t]*["']?(\w+)["']?[ \t]*(?:#.*)?\r?$/m.exec(front)?.[1]);
}

export function asAssessment(word: unknown): Assessment | undefined {
  return word === 'pass' || word === 'fail' ? word : undefined;
}
