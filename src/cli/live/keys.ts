// What a terminal sends for keys, read: a sequence may come in pieces, and what is pasted is text, whatever is in it.
import type { Key } from '../../report/live/keys.ts';

const NAMED: Readonly<Record<string, Key>> = {
  '\r': { kind: 'enter' },
  '\n': { kind: 'enter' },
  '\x1b': { kind: 'escape' },
  '\x7f': { kind: 'back' },
  '\b': { kind: 'back' },
  '\x15': { kind: 'clear' },
  '\x03': { kind: 'interrupt' },
  '\x1b[A': { kind: 'up' },
  '\x1b[B': { kind: 'down' },
  '\x1bOA': { kind: 'up' },
  '\x1bOB': { kind: 'down' },
};

const PASTE = '\x1b[200~';
const PASTED = '\x1b[201~';
const NEXT = /\x1b\[[0-9;]*[A-Za-z~]|\x1bO[A-Z]|[\s\S]/gu;

export function keyReader(onKey: (key: Key) => void): (chunk: string) => void {
  let pasting: string | undefined;
  const typed = (text: string): void => {
    for (const [word] of text.matchAll(NEXT)) {
      const key = NAMED[word];
      if (key) onKey(key);
      else if (!/^[\x00-\x1f]/.test(word)) onKey({ kind: 'text', text: word });
    }
  };
  return (chunk) => {
    let rest = chunk;
    while (rest !== '') {
      const mark = pasting === undefined ? PASTE : PASTED;
      const at = rest.indexOf(mark);
      const before = at < 0 ? rest : rest.slice(0, at);
      if (pasting === undefined) typed(before);
      else pasting += before;
      if (at < 0) return;
      rest = rest.slice(at + mark.length);
      if (pasting === undefined) pasting = '';
      else {
        const text = pasting.replace(/[\x00-\x1f\x7f]+/g, ' ');
        pasting = undefined;
        if (text !== '') onKey({ kind: 'text', text });
      }
    }
  };
}
