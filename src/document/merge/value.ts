// Three values of one document → one: what one side alone changed is taken, mappings merge field by field and lists by the
// key of their items. Where both sides changed one place differently, both are given back.
import { sameValue } from '../same-value.ts';
import { isRecord } from '../yaml/emit.ts';
import { mergeItems } from './items.ts';
import type { Merged, Side, Within } from './merged.ts';

export interface MergeRules {
  /** The value of a place that both changed; undefined where only a person can say. */
  readonly decide: (path: readonly string[], ours: unknown, theirs: unknown) => unknown;
  /** Fields of the root that belong together: where they differ none is taken without the others. */
  readonly undecided: ReadonlySet<string>;
}

/** @param base undefined where both sides made the document. */
export function mergeValues(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  rules: MergeRules,
  path: readonly string[] = [],
): Merged {
  const taken = (value: unknown): Merged => ({ ours: value, theirs: value, conflicts: [] });
  if (sameValue(ours, theirs)) return taken(ours);
  const conflict: Merged = { ours, theirs, conflicts: [path] };
  if (path.length === 1 && rules.undecided.has(path[0] ?? '')) return conflict;
  if (path.length > 0 && sameValue(base, ours)) return taken(theirs);
  if (path.length > 0 && sameValue(base, theirs)) return taken(ours);
  const within = (key: string, ...three: readonly [unknown, unknown, unknown]): Merged =>
    mergeValues(...three, rules, [...path, key]);
  if (isRecord(ours) && isRecord(theirs))
    return mergeFields(isRecord(base) ? base : {}, ours, theirs, within);
  if (Array.isArray(ours) && Array.isArray(theirs))
    return mergeItems(Array.isArray(base) ? base : [], ours, theirs, within);
  const decided = rules.decide(path, ours, theirs);
  return decided === undefined ? conflict : taken(decided);
}

type Fields = Readonly<Record<string, unknown>>;

function mergeFields(base: Fields, ours: Fields, theirs: Fields, within: Within): Merged {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const merged = names.map((name) => [name, within(name, base[name], ours[name], theirs[name])] as const);
  const fields = (side: Side): Fields =>
    Object.fromEntries(
      merged.map(([name, one]) => [name, one[side]]).filter(([, value]) => value !== undefined),
    );
  return {
    ours: fields('ours'),
    theirs: fields('theirs'),
    conflicts: merged.flatMap(([, { conflicts }]) => conflicts),
  };
}
