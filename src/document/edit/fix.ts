// The safe mends of a document, made as byte splices, round by round until none is left: one often uncovers the next.
import type { Diagnostic } from '../../base/diagnostic.ts';
import { lineStart } from '../../base/diagnostic.ts';
import { checkText } from '../check/check.ts';
import type { RootName } from '../generated/shapes.ts';
import { nextLine } from '../yaml/lines.ts';
import { applySplices } from './splice.ts';

export interface Mend {
  readonly code: Diagnostic['code'];
  /** Of the text as it was before this round. */
  readonly line: number;
  readonly before: string;
  /** Undefined where the line goes. */
  readonly after: string | undefined;
}

export interface Mended {
  readonly text: string;
  readonly mends: readonly Mend[];
}

/** More rounds than that no text needs: each mends all that it can see. */
const ROUNDS = 50;

/** Undefined where there is nothing to mend, or where mending would leave a text that cannot be read. */
export function mend(root: RootName, text: string): Mended | undefined {
  const mends: Mend[] = [];
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const fixable = checkText(root, '', now).filter(({ fix }) => fix !== undefined);
    const next = applySplices(
      now,
      fixable.flatMap(({ fix }) => fix ?? []),
    );
    if (fixable.length === 0 || next === undefined || next === now) break;
    mends.push(...fixable.flatMap((one) => mendOf(now, one)));
    now = next;
  }
  const unread = checkText(root, '', now).some(({ code }) => code.startsWith('SOW1'));
  return mends.length === 0 || unread ? undefined : { text: now, mends };
}

function mendOf(text: string, { code, fix }: Diagnostic): Mend[] {
  if (!fix) return [];
  const [from, to] = [lineStart(text, fix.from), nextLine(text, fix.from)];
  const line = text.slice(from, to).replace(/\r?\n$/, '');
  const after = line.slice(0, fix.from - from) + fix.text + line.slice(fix.to - from);
  const gone = fix.text === '' && fix.from === from && fix.to === to;
  return [
    { code, line: text.slice(0, from).split('\n').length, before: line, after: gone ? undefined : after },
  ];
}
