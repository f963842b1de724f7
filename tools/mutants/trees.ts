// Breaks of the tree: how children count, what they make of their parent, whom a decision stops, and what they wait for.
import { type Mutant, mutantsOf } from './mutant.ts';

const PROGRESS = mutantsOf('src/model/graph/tree/progress.ts', [
  ['an unlawful child counts by its file', "if (standing.kind !== 'unlawful') {", 'if (standing.kind) {'],
  ['an unlawful child counts by its first head', 'standing.from.at(-1)', 'standing.from.at(0)'],
  [
    'what was given back has never started',
    'started: started_at !== undefined || isUnderWay(status)',
    'started: isUnderWay(status)',
  ],
  ['what is abandoned has started', "status !== 'pending' && status !== 'abandoned'", "status !== 'pending'"],
  [
    'a timeout is no failure',
    "child.cause === 'failed' || child.cause === 'timed_out' ? child.cause",
    "child.cause === 'failed' ? child.cause",
  ],
  ['an abandoned task never failed', "return failed ?? 'cancelled';", "return 'cancelled';"],
  ['a paused task never failed', "return failed ?? 'running';", "return 'running';"],
  [
    'timeouts are left out of the failure rate',
    'failure_rate: share(failed + timed_out)',
    'failure_rate: share(failed)',
  ],
  [
    'what was cancelled has not ended',
    'completed + failed + timed_out + cancelled;',
    'completed + failed + timed_out;',
  ],
  [
    'rates are shares of what has ended',
    'completion_rate: share(completed)',
    'completion_rate: completed / (ended || 1)',
  ],
]);

const GIVEN = mutantsOf('src/model/graph/tree/parent-status.ts', [
  [
    'children fail fast where nothing is said',
    "strategy: Strategy = 'wait_all'",
    "strategy: Strategy = 'fail_fast'",
  ],
  ['an invalid child is forgotten', 'invalid > 0 || total === 0', 'total === 0'],
  ['no children are all children', 'invalid > 0 || total === 0', 'invalid > 0'],
  [
    'a parent is in progress before any child',
    "? 'in_progress' : 'pending'",
    "? 'in_progress' : 'in_progress'",
  ],
  ['fail_fast waits', "if (failed + timed_out > 0) return 'failed';", ''],
  [
    'fail_fast overlooks timeouts',
    "if (failed + timed_out > 0) return 'failed';",
    "if (failed > 0) return 'failed';",
  ],
  [
    'best_effort does not wait',
    "return left ? open : completed >= threshold ? 'done' : 'failed';",
    "return completed >= threshold ? 'done' : left ? open : 'failed';",
  ],
  ['a threshold has to be passed', 'completed >= threshold', 'completed > threshold'],
  ['a race waits for all', "return completed > 0 ? 'done'", "return completed === total ? 'done'"],
  [
    'a race is lost by its first loser',
    "return completed > 0 ? 'done' : left ? open : 'failed';",
    "return completed > 0 ? 'done' : failed > 0 ? 'failed' : left ? open : 'failed';",
  ],
  ['review none is a review', "(review !== undefined && review !== 'none')", '(review !== undefined)'],
  ['criteria of a parent are not looked at', '|| success_criteria?.length', ''],
  ['tests of a parent are not looked at', '|| tests?.length', ''],
]);

const SETTLE = mutantsOf('src/model/graph/tree/settle.ts', [
  [
    'who is ended leaves its children at work',
    "for (const task of ended) stopBelow(plan, task, task.ref, 'all');",
    '',
  ],
  [
    'parents are settled before their children',
    'descendants(board, root)].reverse()',
    'descendants(board, root)]',
  ],
  ['an ended parent is settled again', 'isTerminal(now.status) || isHeld(task)', 'isHeld(task)'],
  ['a held parent is settled', ' || isHeld(task)', ''],
  ['a parent on hold is settled', "if (now.status === 'paused' && now.cause !== 'failed') return;", ''],
  ['an untrusted parent is settled', "!now || standing.kind === 'unlawful'", '!now'],
  [
    'what a parent will be does not count above',
    'return will.get(task.ref) ?? seen(task);',
    'return seen(task);',
  ],
  ['a decision stops nobody', "if (given === 'done') stopBelow(plan, task, ref, 'all');", ''],
  ['a failure stops nobody', "if (given === 'failed') stopBelow(plan, task, ref, 'not failed');", ''],
  [
    'a failure ends what failed',
    "stopBelow(plan, task, ref, 'not failed')",
    "stopBelow(plan, task, ref, 'all')",
  ],
  [
    'an untrusted sibling is stopped',
    "!isTerminal(now.status) && one.standing.kind !== 'unlawful'",
    '!isTerminal(now.status)',
  ],
  [
    'only children are stopped, not what is below',
    'open.push(...[...childrenOf(plan.board, one.ref)].reverse());',
    '',
  ],
  ['who is at work is ended under his hands', 'if (isHeld(task)) {', 'if (!state) {'],
  ['a dead claim holds', "return claim === 'live';", "return claim !== 'none';"],
  ['what a hand started is ended', "(claim === 'live' || !state.claim)", "claim === 'live'"],
  ['what a hand has let go is held', "state?.status === 'in_progress' && (claim", '(claim'],
  ['who was cancelled is cancelled again', 'if (!state?.cancel) steps.set', 'steps.set'],
  [
    'a failure becomes a cancellation',
    "if (status === 'paused' && (cause === 'failed' || cause === 'timed_out')) return cause;",
    '',
  ],
  ['what never started is cancelled', "return started ? 'cancelled' : 'skipped';", "return 'cancelled';"],
  [
    'a parent in review takes no child up again',
    "now === 'paused' || now === 'needs_review' ? 'in_progress'",
    "now === 'paused' ? 'in_progress'",
  ],
  [
    'a parent in review is settled again',
    "return now === 'needs_review' ? undefined : doneStatus(parent);",
    'return doneStatus(parent);',
  ],
  ['a failed parent fails again', "return now === 'paused' ? undefined : 'paused';", "return 'paused';"],
  ['a fast failure names what was cancelled', "strategy === 'fail_fast' && failed.length > 0 ? failed :", ''],
]);

const TREE = mutantsOf('src/model/graph/tree/tree.ts', [
  ['a root is its child', 'ancestors(board, task).at(-1) ?? task', 'ancestors(board, task).at(0) ?? task'],
  ['a held task may be given children', "state !== undefined && claim !== 'live'", 'state !== undefined'],
  ['a broken task may be given children', "state !== undefined && claim !== 'live'", "claim !== 'live'"],
]);

const WORKERS = mutantsOf('src/model/graph/tree/workers.ts', [
  ['max_workers does not count', 'working.size >= limit', 'working.size > limit'],
  ['a child at work takes two places', '&& !working.has(child.ref) ', ''],
  [
    'only the nearest limit counts',
    'child = above;\n  }\n  return undefined;',
    'break;\n  }\n  return undefined;',
  ],
  ['the dead are at work', "|| task.claim !== 'live') continue;", "|| task.claim === 'none') continue;"],
  [
    'grandchildren are not at work',
    'working.set(above.ref, children.add(child.ref));\n      child = above;',
    'working.set(above.ref, children.add(child.ref));\n      break;',
  ],
]);

const INHERITED = [
  ...mutantsOf('src/model/graph/readiness.ts', [
    [
      'children do not wait with their parent',
      '...ancestors(board, task).flatMap((above) =>',
      '...[].flatMap((above: BoardTask) =>',
    ],
    [
      'a broken child is not named',
      "if (!view) return [{ kind: 'child-invalid', ref }];",
      'if (!view) return [];',
    ],
    [
      'an untrusted child is not named',
      "standing.kind === 'unlawful' ? [{ kind: 'child-untrusted', ref, status: view.status }] : []",
      '[]',
    ],
  ]),
  ...mutantsOf('src/model/graph/cycles.ts', [
    [
      'children wait for nothing that their parent waits for',
      'for (const target of hardTargets(board, above)) add(task.ref, target);',
      'void above;',
    ],
  ]),
  ...mutantsOf('src/model/transition/guards.ts', [
    ['children of a paused parent may be claimed', 'return [...situation.parentBlockers];', 'return [];'],
    [
      'a parent that waits for review may be sent back',
      "decidedByChildren && (verb !== 'answer' || pause?.cause === 'failed')",
      "decidedByChildren && verb === 'answer' && pause?.cause === 'failed'",
    ],
    [
      'a parent on hold may not be answered',
      "decidedByChildren && (verb !== 'answer' || pause?.cause === 'failed')",
      'decidedByChildren',
    ],
  ]),
];

const ITEMS = [
  ...mutantsOf('src/model/template.ts', [
    ['what every object has is in an item', 'Object.hasOwn(value, step)', 'step in value'],
  ]),
  ...mutantsOf('src/model/item-filter.ts', [
    ['one filter is enough', 'tests.every((holds) => holds(item))', 'tests.some((holds) => holds(item))'],
    ['null is there', 'value !== undefined && value !== null && value', 'value !== undefined && value'],
    ['unlike is like', "=== (operator === '=')", '=== true'],
  ]),
];

export const TREE_MUTANTS: readonly Mutant[] = [
  ...PROGRESS,
  ...GIVEN,
  ...SETTLE,
  ...TREE,
  ...WORKERS,
  ...INHERITED,
  ...ITEMS,
];
