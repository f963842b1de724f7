// Which commits the sides of a merge conflict are, where git still knows them by the names that stand at its markers.
import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import { conflictsIn } from '../../document/merge/markers.ts';
import { commitOf } from '../../git/repository.ts';

/** @param root of the checkout that is asked. */
export function withSides(root: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.code !== 'SOW105') return diagnostic;
    const { at } = diagnostic;
    const conflict = conflictsIn(at.text).find(({ from }) => from === at.from);
    if (!conflict) return diagnostic;
    const end = at.text.indexOf('\n>>>>>>>', at.from) + 1;
    const sides = [
      side(root, 'above', conflict.ours.name, at),
      side(root, 'below', conflict.theirs.name, { ...at, from: end, to: end + 7 }),
    ];
    return sides.flat().length > 0 ? { ...diagnostic, related: sides.flat() } : diagnostic;
  });
}

/** What git writes where it has no name to give. */
const NAMES: Readonly<Record<string, string>> = {
  'Updated upstream': 'HEAD',
  'Stashed changes': 'stash@{0}',
  ours: 'HEAD',
  theirs: 'MERGE_HEAD',
};

function side(root: string, where: string, label: string, at: Place) {
  const commit = commitOf(root, NAMES[label] ?? label.split(' ', 1)[0] ?? '');
  return commit === undefined ? [] : [{ message: `the side ${where} is ${commit}`, at }];
}
