// Three texts of a state file → one, by what its fields mean. Pure: reading and writing them is the driver's.
import { isValid } from '../../document/check/check.ts';
import type { SideNames } from '../../document/merge/markers.ts';
import { mergeTexts, type Three } from '../../document/merge/text.ts';
import { type Parsed, parse } from '../../document/yaml/parse.ts';
import type { StateKind } from './state-kind.ts';
import { ruled } from './state-rules.ts';

export type StateMerge =
  | { readonly kind: 'merged'; readonly text: string; readonly conflicts: readonly string[] }
  /** Two tasks that took one id: `sow resolve` gives one of them another. */
  | { readonly kind: 'collision'; readonly text: string }
  /** A side is no sound document: as lines it merges no worse than without sow. */
  | { readonly kind: 'lines' };

export interface MergeFacts {
  readonly kind: StateKind;
  readonly names: SideNames;
  /** The branch that is worked on; null when none is. */
  readonly branch: string | null;
}

/** @param texts an empty base is none. */
export function mergeState(texts: Three<string>, { kind, names, branch }: MergeFacts): StateMerge {
  const base = texts.base?.trim() ? parse('', texts.base) : null;
  const [ours, theirs] = [parse('', texts.ours), parse('', texts.theirs)];
  if (!ours.value || !theirs.value || (base && !base.value)) return { kind: 'lines' };
  const values = { base: base?.value ?? null, ours: ours.value, theirs: theirs.value };
  if (kind === 'task' && values.base === null && isOther(ours, theirs))
    return { kind: 'collision', text: sideBySide(texts, names) };
  const { values: brought, rules } = ruled(kind, values, branch);
  const known = { base: base?.text ?? null, ours: ours.text, theirs: theirs.text };
  const { value, text, conflicts } = mergeTexts(kind, known, brought, rules, names);
  const wereSound = isValid(kind, values.ours) && isValid(kind, values.theirs);
  return wereSound && !isValid(kind, value) ? { kind: 'lines' } : { kind: 'merged', text, conflicts };
}

/** Two branches made a task each. */
export function isOther(ours: Parsed, theirs: Parsed): boolean {
  return ours.value?.created_at !== theirs.value?.created_at || ours.value?.name !== theirs.value?.name;
}

function sideBySide({ ours, theirs }: Three<string>, names: SideNames): string {
  const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
  return `<<<<<<< ${names.ours}\n${ended(ours)}=======\n${ended(theirs)}>>>>>>> ${names.theirs}\n`;
}
