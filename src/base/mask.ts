// Keeps secrets out of everything that is written: the values of variables named like secrets become `***`. Only the very
// value is recognised, and its form inside of a JSON string; not its base64, and not a part of it.

const MASK = '***';
const SECRET_NAME = /KEY|TOKEN|SECRET|PASSWORD/i;
/** These say where a secret lies (`SSH_KEY_FILE`, `PASSWORD_STORE_DIR`), or are git's way to pass names of settings. */
const PLACE_NAME = /(?:PATH|FILE|DIR|SOCK)$|^GIT_CONFIG_KEY_\d+$/i;
/** Switches, words of any text, and counts (`MAX_OUTPUT_TOKENS=128000`), which stand as numbers in the agents' JSON. */
const COMMON_VALUE =
  /^(?:\d{1,9}|undefined|enabled?|disabled?|default|required|optional|always|password|secret)$/i;
const MIN_LENGTH = 6;

/** The values to mask, longest first, each also as it stands inside of a JSON string. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = Object.entries(env)
    .filter(([name]) => SECRET_NAME.test(name) && !PLACE_NAME.test(name))
    .map(([, value]) => value?.trim() ?? '')
    .filter((value) => value.length >= MIN_LENGTH && !COMMON_VALUE.test(value));
  return longestFirst(values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]));
}

/** Masks a whole text, from its start, and the longest secret where several begin at one place. */
export function masker(secrets: readonly string[]): (text: string) => string {
  const ordered = longestFirst(secrets);
  if (ordered.length === 0) return (text) => text;
  const pattern = anyOf(ordered);
  return (text) => text.replace(pattern, MASK);
}

export interface StreamMasker {
  /** The masked text as far as it is certain: an end that may be the beginning of a secret waits for what follows. */
  write(chunk: string): string;
  /** What still waits, when nothing follows. */
  flush(): string;
}

/** Gives together, however the text is cut, what `masker` makes of the whole. */
export function streamMasker(secrets: readonly string[]): StreamMasker {
  const ordered = longestFirst(secrets);
  const pattern = anyOf(ordered);
  let held = '';
  return {
    write: (chunk) => {
      const text = held + chunk;
      let masked = '';
      let at = 0;
      let open = openEnd(text, at, ordered);
      for (const { index, 0: secret } of text.matchAll(pattern)) {
        // A secret that begins at the open end may yet turn out to be a longer one, and one after it to be a part.
        if (index >= open) break;
        masked += text.slice(at, index) + MASK;
        at = index + secret.length;
        if (at > open) open = openEnd(text, at, ordered);
      }
      held = text.slice(open);
      return masked + text.slice(at, open);
    },
    flush: () => {
      const rest = held.replace(pattern, MASK);
      held = '';
      return rest;
    },
  };
}

/** The first place from which the rest of the text is the beginning, and not the whole, of a secret. */
function openEnd(text: string, from: number, longestFirst: readonly string[]): number {
  const longest = longestFirst[0]?.length ?? 0;
  for (let at = Math.max(from, text.length - longest + 1); at < text.length; at++) {
    const rest = text.slice(at);
    if (longestFirst.some((secret) => secret.length > rest.length && secret.startsWith(rest))) return at;
  }
  return text.length;
}

function longestFirst(secrets: readonly string[]): readonly string[] {
  return [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
}

/** An alternation takes the first that fits, hence the longest. Without any secret it must match nowhere. */
function anyOf(longestFirst: readonly string[]): RegExp {
  const alternatives = longestFirst.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(alternatives.join('|') || '(?!)', 'g');
}
