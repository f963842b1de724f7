// Breaks of who may do what, of force, and of the rule that the same value again is no change.
import { type Mutant, mutantsOf } from './mutant.ts';

const WHO = mutantsOf('src/model/transition/move.ts', [
  ['anybody is the holder', 'if (!task.claim) return false;', 'if (!task.claim) return true;'],
  ['a run is its role', 'task.claim.run ? task.claim.run === run : task', 'task'],
  ['only persons are holders', 'isPerson(actor) || isHolder(task, intent);', 'isPerson(actor);'],
  [
    'persons may not speak for the holder',
    'isPerson(actor) || isHolder(task, intent);',
    'isHolder(task, intent);',
  ],
  ['a person takes a live claim away', "(isPerson(actor) && situation.claim !== 'live')", 'isPerson(actor)'],
  ['a dead claim is nobody to release', "|| (isPerson(actor) && situation.claim !== 'live')", ''],
  ['a reviewer reviews its own work', '&& !workers.includes(actor)', ''],
  ['a run reviews its own work under another name', '&& !(run && workers.includes(run))', ''],
  ['any agent is a reviewer', "roleOf(actor) === 'reviewer'", "kindOf(actor) === 'agent'"],
  [
    'reviewers do not review',
    "return roleOf(actor) === 'reviewer' && !workers",
    "return roleOf(actor) === 'nobody' && !workers",
  ],
  ['a holder completes what is reviewed', "situation.review === 'none' && isHolder", 'isHolder'],
  ['nobody completes what is not reviewed', "situation.review === 'none' && isHolder(task, intent)", 'false'],
  [
    'anybody completes what is not reviewed',
    "situation.review === 'none' && isHolder(task, intent)",
    "situation.review === 'none'",
  ],
  ['a holder reopens where nobody reviews', "row.verb === 'complete' && situation", 'situation'],
  ['the orchestrator approves', "return who === 'anyone';", 'return true;'],
  ['the orchestrator moves what people hold', '!claim || claim.run !== undefined', 'true'],
  [
    'an agent is not told to submit',
    "verb === 'complete' || verb === 'approve' ? 'sow submit'",
    "verb === 'reject' ? 'sow submit'",
  ],
  [
    'a refused release does not name the holder',
    "if (row.who === 'owner' && task.claim)",
    "if (row.who === 'anyone' && task.claim)",
  ],
  ['guards come before permissions', 'if (forbidden) return fail(forbidden);', ''],
  [
    'a claim that is held does not name its holder',
    "row.guards.includes('free') && situation.claim === 'live' && task.claim",
    'row.verb === undefined && task.claim',
  ],
]);

const PERSONS = mutantsOf('src/model/actor.ts', [
  ['an edit by hand is nobody', "kind === 'human' || kind === 'hand'", "kind === 'human'"],
  ['an agent is a person', "kind === 'human' || kind === 'hand'", "kind !== 'orchestrator'"],
  ['a role is the whole name', ".slice('agent:'.length).split('/')[0]", ".slice('agent:'.length)"],
]);

const PERMISSIONS = mutantsOf('src/model/transition/transitions.ts', [
  ['anyone pauses', "to: 'paused',\n    who: 'holder',", "to: 'paused',\n    who: 'anyone',"],
  ['anyone submits', "to: 'needs_review',\n    who: 'holder',", "to: 'needs_review',\n    who: 'anyone',"],
  ['a holder rejects', "to: 'in_progress',\n    who: 'reviewer',", "to: 'in_progress',\n    who: 'holder',"],
  ['a holder approves', "to: 'completed',\n    who: 'reviewer',", "to: 'completed',\n    who: 'holder',"],
  ['anyone releases', "who: 'owner',\n    guards", "who: 'anyone',\n    guards"],
  ['a person releases what others hold', "who: 'owner',\n    guards", "who: 'holder',\n    guards"],
  ['anyone abandons', "to: 'abandoned',\n    who: 'holder',", "to: 'abandoned',\n    who: 'anyone',"],
  ['a holder completes', "to: 'completed',\n    who: 'person',", "to: 'completed',\n    who: 'holder',"],
  ['anyone reopens', "to: 'pending',\n    who: 'person',", "to: 'pending',\n    who: 'anyone',"],
  [
    'only the holder answers',
    "to: 'in_progress',\n    who: 'anyone',\n    guards: ['answer",
    "to: 'in_progress',\n    who: 'holder',\n    guards: ['answer",
  ],
]);

const FORCE = mutantsOf('src/model/transition/move.ts', [
  ['agents force', 'if (!isPerson(actor)) return { reason', "if (actor === '') return { reason"],
  ['a force needs no reason', 'if (force?.reason.trim()) return undefined;', 'if (force) return undefined;'],
  ['a force is not logged as one', "type: intent.force ? 'forced' : row.event", 'type: row.event'],
  ['a force does not say why', '{ verb: row.verb, reason: intent.force.reason }', '{ verb: row.verb }'],
  ['a force asks the guards', 'intent.force ? undefined : guardFailure(', 'guardFailure('],
  ['a force works along the table only', '?? (force ? rows[0] : undefined)', ''],
  ['a forced task keeps its pause', "...(task.pause && row.to !== 'paused' && { pause: undefined }),", ''],
  [
    'a forced task is still abandoned',
    "...(task.abandon && row.to !== 'abandoned' && { abandon: undefined }),",
    '',
  ],
  ['a forced task keeps its end', '...(task.completed_at && { completed_at: undefined }),', ''],
  ['a forced task keeps its claim', '...(task.claim && { claim: undefined }),', ''],
]);

const REPEATS = mutantsOf('src/model/transition/move.ts', [
  ['the same value again is refused', 'if (isRepeat(task, intent)) return ok(undefined);', ''],
  [
    'another pause is no change',
    "task.status === 'paused' && task.pause?.text === text &&",
    "task.status === 'paused' &&",
  ],
  ['another cause of a pause is no change', '&& isSame(cause, task.pause?.cause)', ''],
  ['another end is no change', 'isSame(text, task.abandon?.text) && ', ''],
  ['another cause of an end is no change', '&& isSame(cause, task.abandon?.cause)', ''],
  ['another summary is no change', 'isSame(summary, task.completion_summary) && ', ''],
  ['another output is no change', '&& outputs.every(({ path }) => known.has(path))', ''],
  ['silence asks for a change', 'said === undefined || said === standing', 'said === standing'],
]);

export const PEOPLE_MUTANTS: readonly Mutant[] = [...WHO, ...PERSONS, ...PERMISSIONS, ...FORCE, ...REPEATS];
