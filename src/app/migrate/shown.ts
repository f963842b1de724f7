// File changes as the lines that go and come, for people to look at before they agree.
import { differences } from '../../document/merge/lines.ts';
import { shownPath } from '../../store/state/state-file.ts';
import type { FileChange } from './step.ts';

export function shownChange({ path, before, after }: FileChange) {
  const [old, now] = [linesOf(before), linesOf(after)];
  return {
    path: shownPath(path),
    kind: before === null ? ('new' as const) : after === null ? ('removed' as const) : ('changed' as const),
    hunks: differences(old, now).map(({ a, b }) => ({
      from: a[0] + 1,
      gone: old.slice(...a),
      come: now.slice(...b),
    })),
  };
}

function linesOf(text: string | null): string[] {
  if (text === null || text === '') return [];
  return text.replace(/\n$/, '').split('\n');
}
