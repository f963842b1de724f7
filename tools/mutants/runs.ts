// Breaks of what is decided of runs: whether they are tried again, when, how often.
import { mutantsOf } from './mutant.ts';

export const RUN_MUTANTS = [
  ...mutantsOf('src/model/run/retry.ts', [
    ['there is one try more', 'retries >= policy.retries', 'retries > policy.retries'],
    ['everything is tried again', '|| !policy.on.includes(cause)', ''],
    ['the delay never grows', 'policy.delayMs * policy.multiplier ** retries', 'policy.delayMs'],
    ['the delay has no limit', 'Math.min(policy.maxDelayMs, policy', 'Math.max(0, policy'],
    ['who asks for time gets none', 'Math.round(retryAfterMs + ', 'Math.round('],
    ['a started run waits on', "type === 'run_started' || type === 'run_ended'", "type === 'run_ended'"],
    ['a run that was stopped ends the count', "outcome !== 'stopped' && ", ''],
    ['a person does not end the count', "actor !== 'orchestrator'", 'false'],
  ]),
  ...mutantsOf('src/model/run/runs-since.ts', [
    ['runs are counted from the beginning', 'events.slice(last + 1)', 'events.slice(0)'],
    ['what was cut short counts', '!cut.has(run)', 'true'],
  ]),
];
