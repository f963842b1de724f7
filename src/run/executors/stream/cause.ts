// What a run failed of, told apart by whether the same again may help: the model's server was at fault, or the agent. Most
// programs tell it in words only, their own or their model's server's.
import type { Cause } from '../../../model/agent-event.ts';

type CauseKind = Cause['kind'];

const STATUS = /(?:status|code|error|http)\W{0,4}(?:code\W{0,4})?([45]\d\d)\b|^\W*([45]\d\d)\b/i;
const WAIT =
  /(?:again|retry|retrying|after|reset)\D{0,16}?([\d.]+)\s?(ms|milliseconds?|m(?:in(?:utes?)?)?|s(?:ec(?:onds?)?)?)\b/i;
const WORDS: readonly (readonly [CauseKind, RegExp])[] = [
  ['rate_limit', /rate.?limit|too many requests|quota|resource.?exhausted|usage limit/i],
  ['server_error', /overloaded|internal server error|bad gateway|service unavailable|server error/i],
  [
    'dropped',
    /disconnect|econn|etimedout|epipe|socket|terminated|fetch failed|network|connection|premature|stream (?:was |has )?(?:closed|ended|interrupted|error)|incomplete|timed out|unreachable/i,
  ],
  ['auth', /not logged in|log ?in\b|unauthori[sz]ed|forbidden|api.?key|authenticat|credential/i],
];

/**
 * @param text why the run failed, in the program's own words
 * @param status what the model's server answered, where the program tells it apart
 */
export function causeOf(text: string, status = statusIn(text)): Cause {
  const retryAfterMs = waitIn(text);
  return {
    kind: byStatus(status) ?? (status === undefined ? byWords(text) : 'own'),
    ...(status !== undefined && { status }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function byStatus(status: number | undefined): CauseKind | undefined {
  if (status === undefined) return undefined;
  if (status === 429) return 'rate_limit';
  if (status === 401 || status === 403) return 'auth';
  if (status === 408) return 'dropped';
  return status >= 500 ? 'server_error' : undefined;
}

function byWords(text: string): CauseKind {
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? 'own';
}

function statusIn(text: string): number | undefined {
  const [, behind, first] = STATUS.exec(text) ?? [];
  const told = behind ?? first;
  return told === undefined ? undefined : Number(told);
}

function waitIn(text: string): number | undefined {
  const [, amount, unit = ''] = WAIT.exec(text) ?? [];
  if (amount === undefined) return undefined;
  const factor = /^ms|^milli/i.test(unit) ? 1 : /^m/i.test(unit) ? 60_000 : 1000;
  const wait = Math.round(Number(amount) * factor);
  return Number.isFinite(wait) ? wait : undefined;
}
