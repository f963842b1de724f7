// Breaks of the task state machine: at least one in each row of its table, and one in each effect and guard.
import { type Mutant, mutantsOf } from './mutant.ts';

const TABLE = mutantsOf('src/model/transition/transitions.ts', [
  [
    'claim: a task starts before its dependencies',
    "guards: ['dependencies-completed', 'no-children', 'parent-open', 'phase-enabled'],",
    "guards: ['no-children', 'parent-open', 'phase-enabled'],",
  ],
  [
    'claim: a parent is worked on itself',
    "guards: ['dependencies-completed', 'no-children', 'parent-open', 'phase-enabled'],",
    "guards: ['dependencies-completed', 'parent-open', 'phase-enabled'],",
  ],
  [
    'claim: a task starts in a closed phase',
    "guards: ['dependencies-completed', 'no-children', 'parent-open', 'phase-enabled'],",
    "guards: ['dependencies-completed', 'no-children', 'parent-open'],",
  ],
  [
    'claim: a claim takes what somebody holds',
    "guards: ['free', 'not-cancelled', 'no-children', 'parent-open'],",
    "guards: ['not-cancelled', 'no-children', 'parent-open'],",
  ],
  [
    'claim: a cancelled task is resumed',
    "guards: ['free', 'not-cancelled', 'no-children', 'parent-open'],",
    "guards: ['free', 'no-children', 'parent-open'],",
  ],
  [
    'claim: a child of a paused parent starts',
    "guards: ['dependencies-completed', 'no-children', 'parent-open', 'phase-enabled'],",
    "guards: ['dependencies-completed', 'no-children', 'phase-enabled'],",
  ],
  [
    'claim: a child of a paused parent is resumed',
    "guards: ['free', 'not-cancelled', 'no-children', 'parent-open'],",
    "guards: ['free', 'not-cancelled', 'no-children'],",
  ],
  [
    'pause: no text is asked for',
    "guards: ['not-cancelled', 'text'],\n    effects: ['set-pause', 'drop-claim'],",
    "guards: ['not-cancelled'],\n    effects: ['set-pause', 'drop-claim'],",
  ],
  ['pause: a cancelled task is paused', "guards: ['not-cancelled', 'text'],", "guards: ['text'],"],
  ['pause: the claim stays', "effects: ['set-pause', 'drop-claim'],", "effects: ['set-pause'],"],
  ['pause: nothing says why', "effects: ['set-pause', 'drop-claim'],", "effects: ['drop-claim'],"],
  [
    'answer: a question is answered by silence',
    "guards: ['answer-to-question', 'not-settled-by-children'],",
    "guards: ['not-settled-by-children'],",
  ],
  [
    'answer: a parent is answered for its children',
    "guards: ['answer-to-question', 'not-settled-by-children'],",
    "guards: ['answer-to-question'],",
  ],
  ['answer: the pause stays', "effects: ['drop-pause'],", 'effects: [],'],
  ['answer: the session is lost', "effects: ['drop-pause'],", "effects: ['drop-pause', 'drop-session'],"],
  ['submit: work is completed unseen', "to: 'needs_review',", "to: 'completed',"],
  ['submit: the claim stays', "effects: ['record-result', 'drop-claim'],", "effects: ['record-result'],"],
  ['submit: the result is lost', "effects: ['record-result', 'drop-claim'],", "effects: ['drop-claim'],"],
  [
    'submit: a cancelled task is submitted',
    "guards: ['not-cancelled', 'no-children'],\n    effects: ['record-result', 'drop-claim'],",
    "guards: ['no-children'],\n    effects: ['record-result', 'drop-claim'],",
  ],
  [
    'submit: a parent is submitted',
    "guards: ['not-cancelled', 'no-children'],\n    effects: ['record-result', 'drop-claim'],",
    "guards: ['not-cancelled'],\n    effects: ['record-result', 'drop-claim'],",
  ],
  [
    'approve: nothing is checked',
    "guards: APPROVAL,\n    effects: ['end', 'drop-session', 'drop-claim'],",
    "guards: [],\n    effects: ['end', 'drop-session', 'drop-claim'],",
  ],
  [
    'approve: the end has no time',
    "guards: APPROVAL,\n    effects: ['end', 'drop-session', 'drop-claim'],",
    "guards: APPROVAL,\n    effects: ['drop-session', 'drop-claim'],",
  ],
  [
    'approve: the session stays',
    "guards: APPROVAL,\n    effects: ['end', 'drop-session', 'drop-claim'],",
    "guards: APPROVAL,\n    effects: ['end', 'drop-claim'],",
  ],
  [
    'approve and complete: criteria are not looked at',
    "= ['criteria-met', 'tests-passed', 'children-settled'];",
    "= ['tests-passed', 'children-settled'];",
  ],
  [
    'approve and complete: tests are not looked at',
    "= ['criteria-met', 'tests-passed', 'children-settled'];",
    "= ['criteria-met', 'children-settled'];",
  ],
  [
    'approve and complete: children are not looked at',
    "= ['criteria-met', 'tests-passed', 'children-settled'];",
    "= ['criteria-met', 'tests-passed'];",
  ],
  [
    'reject: no feedback is asked for',
    "guards: ['text', 'not-settled-by-children'],\n    effects: ['next-iteration'],",
    "guards: ['not-settled-by-children'],\n    effects: ['next-iteration'],",
  ],
  [
    'reject: a parent is sent back',
    "guards: ['text', 'not-settled-by-children'],\n    effects: ['next-iteration'],",
    "guards: ['text'],\n    effects: ['next-iteration'],",
  ],
  ['reject: the iteration stays', "effects: ['next-iteration'],", 'effects: [],'],
  [
    'reject: the session is lost',
    "effects: ['next-iteration'],",
    "effects: ['next-iteration', 'drop-session'],",
  ],
  [
    'release: the claim stays',
    "guards: ['not-cancelled'],\n    effects: ['drop-claim'],",
    "guards: ['not-cancelled'],\n    effects: [],",
  ],
  [
    'release: a cancelled task starts anew',
    "guards: ['not-cancelled'],\n    effects: ['drop-claim'],",
    "guards: [],\n    effects: ['drop-claim'],",
  ],
  [
    'release: the session is lost',
    "guards: ['not-cancelled'],\n    effects: ['drop-claim'],",
    "guards: ['not-cancelled'],\n    effects: ['drop-claim', 'drop-session'],",
  ],
  ['abandon: what has ended is abandoned', 'from: LIVE,', 'from: [...LIVE, ...TERMINAL],'],
  [
    'abandon: no text is asked for',
    "guards: ['text'],\n    effects: ['end', 'set-abandon',",
    "guards: [],\n    effects: ['end', 'set-abandon',",
  ],
  ['abandon: the end has no time', "['end', 'set-abandon', 'drop-pause',", "['set-abandon', 'drop-pause',"],
  ['abandon: nothing says why', "['end', 'set-abandon', 'drop-pause',", "['end', 'drop-pause',"],
  ['abandon: the pause stays', "['end', 'set-abandon', 'drop-pause',", "['end', 'set-abandon',"],
  [
    'abandon: the session stays',
    "'drop-pause', 'drop-session', 'drop-claim'],",
    "'drop-pause', 'drop-claim'],",
  ],
  [
    'abandon: the claim stays',
    "'drop-pause', 'drop-session', 'drop-claim'],",
    "'drop-pause', 'drop-session'],",
  ],
  ['complete: nothing is checked', "guards: ['not-cancelled', ...APPROVAL],", "guards: ['not-cancelled'],"],
  ['complete: a cancelled task is completed', "guards: ['not-cancelled', ...APPROVAL],", 'guards: APPROVAL,'],
  [
    'complete: the result is lost',
    "effects: ['record-result', 'end', 'drop-session', 'drop-claim'],",
    "effects: ['end', 'drop-session', 'drop-claim'],",
  ],
  [
    'complete: the claim stays',
    "effects: ['record-result', 'end', 'drop-session', 'drop-claim'],",
    "effects: ['record-result', 'end', 'drop-session'],",
  ],
  ['reopen: an abandoned task stays abandoned', 'from: TERMINAL,', "from: ['completed'],"],
  [
    'reopen: no reason is asked for',
    "guards: ['text', 'not-settled-by-children'],\n    effects: ['next-iteration', 'forget-end', 'drop-claim'],",
    "guards: ['not-settled-by-children'],\n    effects: ['next-iteration', 'forget-end', 'drop-claim'],",
  ],
  [
    'reopen: a parent is reopened without its children',
    "guards: ['text', 'not-settled-by-children'],\n    effects: ['next-iteration', 'forget-end', 'drop-claim'],",
    "guards: ['text'],\n    effects: ['next-iteration', 'forget-end', 'drop-claim'],",
  ],
  [
    'reopen: the iteration stays',
    "effects: ['next-iteration', 'forget-end', 'drop-claim'],",
    "effects: ['forget-end', 'drop-claim'],",
  ],
  [
    'reopen: the end stays',
    "effects: ['next-iteration', 'forget-end', 'drop-claim'],",
    "effects: ['next-iteration', 'drop-claim'],",
  ],
  [
    'a refusal names every verb',
    'ROWS.filter((row) => row.from.includes(status)).map((row) => row.verb)',
    'ROWS.map((row) => row.verb)',
  ],
]);

const EFFECTS = mutantsOf('src/model/transition/effects.ts', [
  ['a claim is not recorded', '{ claim: intent.claim && { ...intent.claim, at: now } }', '{}'],
  ['a claim does not say since when', '{ ...intent.claim, at: now }', 'intent.claim'],
  [
    'a task starts again with each claim',
    'task.started_at ? {} : { started_at: now }',
    '{ started_at: now }',
  ],
  ['a cancel outlives the task', '{ claim: undefined, cancel: undefined }', '{ claim: undefined }'],
  ['a pause by an agent is a hold', "kindOf(actor) === 'agent' ? 'question' : 'hold'", "'hold'"],
  [
    'a pause has no author',
    '{ cause: pauseCause(intent), text, by: actor, at: now }',
    '{ cause: pauseCause(intent), text }',
  ],
  ['a forced pause has no text', "(intent.force?.reason ?? '')", "''"],
  ['a summary is lost', '{ completion_summary: intent.summary }', '{}'],
  ['outputs replace those before', '[...outputs, ...more.filter', '[...more.filter'],
  ['an output stands twice', '!known.has(path)', 'true'],
  ['an iteration is skipped', 'iteration: task.iteration + 1', 'iteration: task.iteration + 2'],
  ['half a session stays', '{ session_id: undefined, session: undefined }', '{ session_id: undefined }'],
  ['a reopened task keeps its rating', '        rating: undefined,\n', ''],
  ['a reopened task keeps its summary', '        completion_summary: undefined,\n', ''],
  ['a reopened task keeps its end', '        completed_at: undefined,\n', ''],
  ['a reopened task is still abandoned', '        abandon: undefined,\n', ''],
]);

const EVENTS = mutantsOf('src/model/transition/move.ts', [
  ['a change leaves updated_at', 'status: row.to, updated_at: intent.now', 'status: row.to'],
  ['an event tells the iteration before', '?? task.iteration;', '&& task.iteration;'],
  ['an event does not tell the words', '...(intent.text !== undefined && { text: intent.text }),', ''],
  ['an event does not tell who holds the task', '&& { holder: intent.claim.actor }', '&& {}'],
]);

const GUARDS = mutantsOf('src/model/transition/guards.ts', [
  ['a criterion that nobody looked at is met', 'criterion.met !== true', 'criterion.met === false'],
  ['a test that never ran has passed', 'test.passed !== true', 'test.passed === false'],
  ['blanks are a text', "return intent.text?.trim() ? [] : ['a text", "return intent.text ? [] : ['a text"],
  ['a hold needs an answer too', "task.pause?.cause !== 'question' || intent", 'intent'],
]);

export const ROW_MUTANTS: readonly Mutant[] = [...TABLE, ...EFFECTS, ...EVENTS, ...GUARDS];
