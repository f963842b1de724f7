// Keeps what is known of a domain short: stale failures go first, then of each list in turn the oldest entries, until it fits.
import type { Content, Entry, Section } from './content.ts';
import { wordsOf } from './content.ts';

const STALE_MS = 30 * 24 * 3_600_000;

/** How many of which list stay, in the order in which they are cut; the lists of the second round go on shorter. */
const STEPS: readonly (readonly [Section, number])[] = [
  ['patterns', 20],
  ['core_files', 30],
  ['techniques', 15],
  ['learnings', 20],
  ['patterns', 15],
  ['core_files', 15],
  ['techniques', 10],
  ['learnings', 8],
];

/** Then the oldest entry of the longest list goes, one after another. @param now milliseconds since the epoch */
export function pruned(content: Content, now: number, fits: (content: Content) => boolean): Content {
  if (fits(content)) return content;
  let kept = withoutStale(content, now);
  for (const [section, most] of STEPS) {
    if (fits(kept)) return kept;
    kept = { ...kept, [section]: newest(kept[section], most) };
  }
  while (!fits(kept)) {
    const longest = longestOf(kept);
    if (kept[longest].length === 0) return kept;
    kept = { ...kept, [longest]: newest(kept[longest], kept[longest].length - 1) };
  }
  return kept;
}

/** What went wrong so long ago may have been mended since. */
export function withoutStale(content: Content, now: number): Content {
  const isStale = ({ kind, at }: Entry): boolean =>
    kind === 'failure' && at !== undefined && now - Date.parse(at) > STALE_MS;
  return { ...content, learnings: content.learnings.filter((entry) => !isStale(entry)) };
}

/** Of entries that say the same the first stays. */
export function withoutTwins(content: Content): Content {
  const once = (entries: readonly Entry[]): Entry[] => {
    const known = new Set<string>();
    return entries.filter((entry) => !known.has(wordsOf(entry)) && known.add(wordsOf(entry)));
  };
  const { core_files, patterns, techniques, learnings } = content;
  return {
    core_files: once(core_files),
    patterns: once(patterns),
    techniques: once(techniques),
    learnings: once(learnings),
  };
}

/** By time; of two of one time the one that stands further down. They stay in their order. */
function newest(entries: readonly Entry[], most: number): readonly Entry[] {
  const kept = new Set(
    entries
      .map((entry, place) => ({ entry, place, at: Date.parse(entry.at ?? '') || 0 }))
      .sort((a, b) => b.at - a.at || b.place - a.place)
      .slice(0, most)
      .map(({ entry }) => entry),
  );
  return entries.filter((entry) => kept.has(entry));
}

function longestOf(content: Content): Section {
  const order: readonly Section[] = ['learnings', 'patterns', 'techniques', 'core_files'];
  return order.reduce((longest, section) =>
    content[section].length > content[longest].length ? section : longest,
  );
}
