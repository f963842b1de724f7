// Breaks of how edits by hand are judged and adopted, of the log as a history, and of what agents are told.
import { type Mutant, mutantsOf } from './mutant.ts';

const STANDING = mutantsOf('src/model/transition/standing.ts', [
  ['everybody is trusted', "standing.kind !== 'unlawful'", 'standing !== undefined'],
  [
    'a task without a log is not trusted',
    "return { kind: 'unlogged' };",
    "return { kind: 'unlawful', from: [] };",
  ],
  [
    'only the first head explains',
    'heads.some((head) => head.to === task.status)',
    'heads[0]?.to === task.status',
  ],
  [
    'any event explains',
    'heads.some((head) => head.to === task.status)',
    'moves.some((head) => head.to === task.status)',
  ],
  [
    'any iteration is restored',
    'event.to === task.status && event.iteration === task.iteration',
    'event.to === task.status',
  ],
  ['nothing is restored', "return { kind: 'restored' };", "return { kind: 'unlawful', from: [] };"],
  ['any row is lawful', 'if (row && guardsHold(row, head, task, situation))', 'if (row)'],
  [
    'no row is lawful',
    'if (row && guardsHold(row, head, task, situation))',
    'if (row && head.to === task.status)',
  ],
  ['what a dead run did is forgiven', 'if (wasRefused(history, task)) return unlawful;', ''],
  ['a refusal is never past', 'events.slice(since).some', 'events.some'],
  ['iterations do not count', '&& task.iteration === iteration;', ';'],
  ['a row leads from anywhere', 'row.from.some((from) => from === head.to) && ', ''],
  [
    'a hand with a live claim is a person',
    'if (holder === undefined || isPerson(holder)) return true;',
    'return true;',
  ],
  [
    'a hand without a live claim is the holder',
    "situation.claim === 'live' ? task.claim?.actor : undefined",
    'task.claim?.actor',
  ],
  [
    'a reviewer passes its own work by hand',
    "roleOf(holder) === 'reviewer' && !situation.workers.includes(holder)",
    "roleOf(holder) === 'reviewer'",
  ],
  [
    'any agent approves by hand',
    "return roleOf(holder) === 'reviewer' && !situation.workers.includes(holder);",
    'return true;',
  ],
  [
    'an agent completes by hand',
    "return row.verb === 'complete' && situation.review === 'none';",
    "return row.verb === 'complete';",
  ],
  [
    'an agent reopens by hand where nobody reviews',
    "return row.verb === 'complete' && situation",
    'return situation',
  ],
  [
    'a hand rejects without feedback',
    "if (row.verb === 'reject' && !hasFeedback(task, head.iteration)) return false;",
    '',
  ],
  ['old feedback is feedback', 'hasFeedback(task, head.iteration)', 'hasFeedback(task, 1)'],
  ['any input is feedback', "input.type === 'feedback' && ", ''],
  ['a hand pauses without a text', '? task.pause?.text', "? 'paused'"],
  ['a hand abandons without a text', '? task.abandon?.text', "? 'abandoned'"],
]);

const ADOPTION = mutantsOf('src/model/transition/standing.ts', [
  [
    'what hands did is told by nobody',
    "actor: 'hand',\n      };\n    case 'unlawful'",
    "actor: undefined,\n      };\n    case 'unlawful'",
  ],
  ['what hands did is told without its beginning', 'from: standing.from, ...at }', '...at }'],
  [
    'what git moved is told as adopted',
    "event: { type: 'restored', ...at }",
    "event: { type: 'adopted', ...at }",
  ],
  ['a hand does not hold what it started', '(task.claim ?? { ...claim, at: now })', 'task.claim'],
  ['a claim written by hand is replaced', '(task.claim ?? { ...claim, at: now })', '{ ...claim, at: now }'],
  [
    'a pause written by hand stays for ever',
    "...(pause === undefined && 'pause' in fields && { pause: undefined }),",
    '',
  ],
  [
    'an end written by hand stays for ever',
    "...(abandon === undefined && 'abandon' in fields && { abandon: undefined }),",
    '',
  ],
  ['an iteration is counted twice', 'const { iteration: _counted, claim', 'const { claim'],
  ['what is accepted keeps its claim', 'const rest = { claim: undefined,', 'const rest = {'],
  [
    'what is accepted is still abandoned',
    'pause: undefined, abandon: undefined };\n  const open',
    'pause: undefined };\n  const open',
  ],
  ['what is accepted has not begun', '{ started_at: task.started_at ?? now }', '{}'],
  ['what is accepted ends anew', 'completed_at: task.completed_at ?? now,', 'completed_at: now,'],
  [
    'what is accepted keeps its session',
    '    session_id: undefined,\n    session: undefined,\n  };\n  const begun',
    '  };\n  const begun',
  ],
  ['accepting forgets why a task is paused', 'const pause = task.pause ?? {', 'const pause = {'],
  ['what is accepted is open and ended', '{ ...rest, completed_at: undefined }', 'rest'],
]);

const HISTORY = mutantsOf('src/model/transition/history.ts', [
  ['of lines with the same id the last one counts', 'if (!byId.has(line.id)) byId', 'byId'],
  ['every move is a head', 'heads: moves.filter((event) => !named.has(event.id))', 'heads: moves'],
  [
    'a branch of a merge is lost',
    'heads: moves.filter((event) => !named.has(event.id))',
    'heads: moves.slice(-1)',
  ],
  ['events stand as they were written', '[...byId.values()].sort(inOrder)', '[...byId.values()]'],
  [
    'times are compared as texts',
    'if (left !== right) return left - right;',
    'if (a.timestamp !== b.timestamp) return a.timestamp < b.timestamp ? -1 : 1;',
  ],
]);

const PROMPT = mutantsOf('src/model/prompt/prompt.ts', [
  ['an answer stands without its question', 'question ? `You asked', 'undefined ? `You asked'],
  [
    'an answer is told again and again',
    'last < 0 ? history.events : history.events.slice(last)',
    'history.events',
  ],
  ['feedback is told again and again', 'feedback && isNew ?', 'feedback ?'],
  ['feedback is not told', 'feedback && isNew ?', 'feedback && !isNew ?'],
  [
    'an answer is not told',
    'answers.length > 0 ? [bounded(answers',
    'answers.length > 999 ? [bounded(answers',
  ],
  ['nobody says how to report', "section(\n    'How to report',", "section(\n    '',"],
]);

export const HAND_MUTANTS: readonly Mutant[] = [...STANDING, ...ADOPTION, ...HISTORY, ...PROMPT];
