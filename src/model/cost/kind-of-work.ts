// Which kind of work a task is, for prices and models by kind: its labels say so, or the words of its name.
import type { TaskState } from '../generated/types.ts';

export const KINDS_OF_WORK = [
  'documentation',
  'testing',
  'bugfix',
  'refactoring',
  'research',
  'feature',
] as const;
export type KindOfWork = (typeof KINDS_OF_WORK)[number];

const WORDS: readonly (readonly [KindOfWork, RegExp])[] = [
  ['documentation', /\b(docs?|documentation|document|readme|changelog|guide|tutorial)\b/i],
  ['bugfix', /\b(fix(es|ed)?|bug|bugs|bugfix|regression|crash(es)?|hotfix)\b/i],
  ['testing', /\b(tests?|testing|coverage|e2e)\b/i],
  ['refactoring', /\b(refactor(ing|s)?|rename|clean ?up|restructure|simplify)\b/i],
  ['research', /\b(research|investigate|explore|evaluate|compare|spike)\b/i],
];

export interface Classified<T> {
  readonly value: T;
  readonly reason: string;
}

export function kindOfWork({
  labels = [],
  name,
}: Pick<TaskState, 'labels' | 'name'>): Classified<KindOfWork> {
  const label = labels.find((one) => KINDS_OF_WORK.some((kind) => kind === one));
  const labelled = KINDS_OF_WORK.find((kind) => kind === label);
  if (labelled) return { value: labelled, reason: `its label ${labelled}` };
  for (const [kind, pattern] of WORDS) {
    const [word] = pattern.exec(name) ?? [];
    if (word !== undefined) return { value: kind, reason: `"${word}" in its name` };
  }
  return { value: 'feature', reason: 'nothing in its name says otherwise' };
}
