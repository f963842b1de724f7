// What people and models call a command elsewhere, where no letter would lead to sow's own word.

export const GUESSED: Readonly<Record<string, readonly string[]>> = {
  init: ['install', 'initialize', 'initialise', 'bootstrap'],
  'project new': ['begin', 'project open', 'project init', 'project start'],
  'project close': ['project finish', 'project complete', 'project archive'],
  'project delete': ['project remove'],
  'project show': ['project info'],
  'phase add': ['phase make'],
  apply: ['load', 'sync'],
  'task add': ['new', 'create', 'make', 'todo', 'insert', 'append'],
  'task children': ['children', 'subtasks', 'childs'],
  'task list': ['all', 'tasks', 'tree', 'todos', 'query'],
  'task show': ['view', 'get', 'info', 'describe', 'cat', 'read', 'inspect', 'details', 'print'],
  'task set': [
    'edit',
    'update',
    'change',
    'modify',
    'assign',
    'label',
    'tag',
    'rename',
    'prioritize',
    'move',
  ],
  'task rm': ['delete', 'remove', 'del', 'destroy', 'drop'],
  'task claim': ['take', 'grab', 'pick', 'work', 'checkout', 'next', 'lock'],
  'task pause': ['block', 'ask', 'question', 'hold', 'wait', 'suspend', 'stuck'],
  'task answer': ['reply', 'respond', 'unblock', 'unpause', 'continue', 'go'],
  'task submit': ['finish', 'review', 'deliver', 'handoff', 'ready-for-review', 'end'],
  'task approve': ['accept-work', 'lgtm', 'merge', 'ok', 'sign-off'],
  'task reject': ['deny', 'decline', 'redo', 'request-changes', 'changes', 'send-back'],
  'task release': ['unclaim', 'unlock', 'give-back', 'free', 'yield'],
  'task complete': ['finish', 'close', 'completed', 'mark-done'],
  'task abandon': ['cancel', 'kill', 'discard', 'skip', 'wontfix', 'fail'],
  'task reopen': ['retry', 'restart', 'reset'],
  'task join': ['participate', 'subscribe', 'enter'],
  'task share': ['discover', 'decide', 'tell', 'broadcast'],
  'task note': ['notes', 'comment', 'remember'],
  'task rate': ['score', 'judge', 'grade'],
  'participant list': ['participants', 'people', 'team', 'agents', 'who'],
  'task accept': ['adopt', 'confirm'],
  run: ['execute', 'exec', 'launch', 'orchestrate', 'spawn'],
  status: ['dashboard', 'overview', 'summary', 'board', 'state'],
  why: ['explain', 'blockers', 'blocked', 'reason', 'depends', 'deps'],
  events: ['history', 'journal', 'activity', 'audit'],
  search: ['find', 'grep'],
  inbox: ['notifications', 'news', 'unread', 'watch'],
  metrics: ['stats', 'statistics', 'numbers'],
  'cost show': ['costs', 'spent', 'spend', 'money', 'usage', 'budget', 'billing'],
  'expertise add': ['learn', 'learned', 'lesson'],
  validate: ['lint', 'fsck'],
  'task check': ['verify', 'test', 'tests', 'criteria', 'tick'],
  'config set': ['settings', 'configure', 'option', 'options'],
  help: ['commands', 'man', 'usage'],
};

/** The commands that a word, or a noun and a word, may be meant for. */
export function guessed(word: string): string[] {
  const [first = '', second] = word.toLowerCase().split(' ');
  const plain = second === undefined || first === 'task' || first === 'tasks' ? (second ?? first) : undefined;
  return Object.entries(GUESSED)
    .filter(([, words]) => words.includes(word) || (plain !== undefined && words.includes(plain)))
    .map(([command]) => command);
}
